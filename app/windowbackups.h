// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/databasebackup.h"
#include "ui/frame/mainwindow.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>

class QThread;

namespace mittelbuch {

/// What the window asks a person about backups.
struct BackupQuestions {
    std::function<QString(const QString &proposed)> target;    ///< a file to write; empty: not now
    std::function<QString()> source;                           ///< a backup to restore
    std::function<QString(const QString &proposed)> restored;  ///< a new database
    std::function<bool(const QString &path)> open;             ///< whether to open what was restored
};

/// The menu "Backups" of a window, and its automatic backups. Copying runs in a thread of its own with connections
/// of its own: the window and the store's thread go on meanwhile. One copy at a time.
class WindowBackups final : public QObject {
    Q_OBJECT

public:
    /// Desk and window outlive this.
    WindowBackups(Composition composition, Desk &desk, MainWindow &window, QObject *parent = nullptr);
    /// Stops what is running; it leaves nothing behind.
    ~WindowBackups() override;

    /// Without it dialogs ask.
    void setQuestions(BackupQuestions questions) { m_questions = std::move(questions); }
    void backUpNow();
    void restoreBackup();
    /// Into a server's empty database.
    void restoreToServer();
    void editSettings();
    /// Today's backup, if the settings want it and it was not made yet; never of a demonstration.
    void backUpIfDue();
    /// Looks after a while, and then every hour, whether a backup is due.
    void watch();
    bool isWorking() const { return m_thread != nullptr; }

Q_SIGNALS:
    /// A restored database is to be shown.
    void openWanted(const QString &database);
    void finished();

private:
    using Work = std::function<std::function<void()>(const CopyProgress &)>;
    BackupQuestions askByDialogs();
    bool askWhetherToOpen(const QString &path);
    void run(const QString &sentence, Work work);
    void showProgress(CopyStage stage, qint64 done, qint64 of);
    void ended(const std::function<void()> &then);
    void startAutomatic(const BackupSettings &settings);
    void startRestoring(const QString &source, const QString &target);
    void tellRestored(const Result<CopyReport> &report, const QString &database);

    Composition m_composition;
    Desk &m_desk;
    MainWindow &m_window;
    BackupQuestions m_questions;
    QTimer m_watch;
    std::shared_ptr<std::atomic<bool>> m_cancelled;
    std::unique_ptr<QThread> m_thread;
    int m_percent = -1;
};

}  // namespace mittelbuch
