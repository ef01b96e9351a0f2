// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStatusBar>

#include <functional>

class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;
class QToolButton;

namespace mittelbuch {

/// The status bar: the selection at the left, then work in progress, the database and the user.
class WindowStatus final : public QStatusBar {
    Q_OBJECT

public:
    explicit WindowStatus(QWidget *parent);

    void setSelection(const QString &text);
    void setDatabase(const QString &description);
    void setUser(const QString &name);
    /// Shown when it lasts longer than a blink.
    void setBusy(bool busy);
    /// Long work with a name; `cancel` empty: cannot be stopped.
    void beginWork(const QString &sentence, std::function<void()> cancel);
    /// How far the work is; -1: nobody knows.
    void setWorkProgress(int percent);
    void endWork();
    QString databaseText() const { return m_databaseText; }

Q_SIGNALS:
    void userSwitchWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showProgress(bool shown);
    void elideDatabase();

    QLabel *m_selection;
    QLabel *m_work;
    QProgressBar *m_progress;
    QPushButton *m_cancelButton;
    QLabel *m_database;
    QToolButton *m_user;
    QTimer *m_patience;
    QString m_databaseText;
    std::function<void()> m_cancel;
    bool m_working = false;
};

}  // namespace mittelbuch
