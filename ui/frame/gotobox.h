// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/frame/gotosearch.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListWidget;
class QTimer;

namespace mittelbuch {

/// Ctrl+K: type some words, walk with the arrows, Enter goes there, Escape or leaving closes. Lies over the window as a part
/// of it rather than as a popup, which could neither be placed nor hold the keyboard on every desktop.
class GotoBox final : public QFrame {
    Q_OBJECT

public:
    GotoBox(Desk &desk, QStringList pages, QWidget *parent);

    void openFor(const Scope &scope);

Q_SIGNALS:
    void placeChosen(const mittelbuch::Place &place);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void showHits(const QVector<GotoHit> &hits);
    QVector<GotoHit> pageHits(const QString &words) const;
    void choose();
    void close(bool restoresFocus);

    Desk &m_desk;
    QStringList m_pages;
    AsAt m_asAt = QDate();
    QLineEdit *m_words;
    QListWidget *m_list;
    QLabel *m_nothing;
    QTimer *m_pause;
    QVector<GotoHit> m_hits;
    QPointer<QWidget> m_before;  // had the focus
    int m_question = 0;  // counts the searches, so that an outdated answer is dropped
};

}  // namespace mittelbuch
