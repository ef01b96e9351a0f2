// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/windowbackups.h"

#include "report/wording.h"
#include "ui/pages/database/backupsettingsdialog.h"
#include "ui/pages/database/serverdialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>
#include <QThread>

namespace mittelbuch {

namespace {

/// Not while the first pages are read.
constexpr int firstLookMs = 20'000;
constexpr int betweenLooksMs = 3'600'000;

QString documentsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

/// Without a look at the file first: an existing one is refused in words, and never overwritten.
QString askForFile(QWidget *parent, const QString &title, const QString &proposed, const QString &filter)
{
    return QFileDialog::getSaveFileName(parent, title, QDir(documentsFolder()).filePath(proposed), filter, nullptr,
                                        QFileDialog::DontConfirmOverwrite);
}

/// What decides whether a backup is due.
struct DueFacts {
    BackupSettings settings;
    bool isWanted = false;
};

Result<DueFacts> dueFacts(Session &session)
{
    const Result<OfficeSettings> office = officeSettings(session.store);
    if (!office)
        return tl::unexpected(office.error());
    return backupSettings(session.store).map([&](const BackupSettings &settings) {
        return DueFacts{settings, settings.automatic && !office->demonstration && !session.store.isReadOnly()};
    });
}

}  // namespace

WindowBackups::WindowBackups(Composition composition, Desk &desk, MainWindow &window, QObject *parent)
    : QObject(parent), m_composition(std::move(composition)), m_desk(desk), m_window(window),
        m_questions(askByDialogs())
{
}

BackupQuestions WindowBackups::askByDialogs()
{
    const QString filter = tr("Databases (*.mittelbuch)");
    return {[this, filter](const QString &proposed) {
                return askForFile(&m_window, tr("Back up the database"), proposed, filter);
            },
            [this, filter] {
                return QFileDialog::getOpenFileName(&m_window, tr("Restore a backup"), documentsFolder(), filter);
            },
            [this, filter](const QString &proposed) {
                return askForFile(&m_window, tr("New file for what is restored"), proposed, filter);
            },
            [this](const QString &path) { return askWhetherToOpen(path); }};
}

bool WindowBackups::askWhetherToOpen(const QString &path)
{
    QMessageBox box(QMessageBox::Question, tr("Restored"), tr("The backup was restored and verified:\n%1").arg(path),
                    QMessageBox::NoButton, &m_window);
    box.setTextFormat(Qt::PlainText);
    const QPushButton *open = box.addButton(tr("&Open it"), QMessageBox::AcceptRole);
    box.addButton(tr("&Stay here"), QMessageBox::RejectRole);
    box.exec();
    return box.clickedButton() == open;
}

WindowBackups::~WindowBackups()
{
    if (!m_thread)
        return;
    *m_cancelled = true;
    m_thread->wait();
}

/// `work` runs in the thread and answers what is to be done here with its outcome.
void WindowBackups::run(const QString &sentence, Work work)
{
    if (m_thread) {
        m_window.showMessage(tr("A backup is being written or restored. Wait until it is finished, or stop it in the "
                                "status bar."));
        return;
    }
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    m_percent = -1;
    const CopyProgress progress = [this, cancelled = m_cancelled](CopyStage stage, qint64 done, qint64 of) {
        QMetaObject::invokeMethod(this, [this, stage, done, of] { showProgress(stage, done, of); },
            Qt::QueuedConnection);
        return !*cancelled;
    };
    m_thread.reset(QThread::create([this, progress, work = std::move(work)] {
        const std::function<void()> then = work(progress);
        QMetaObject::invokeMethod(this, [this, then] { ended(then); }, Qt::QueuedConnection);
    }));
    m_thread->setObjectName(QStringLiteral("backup"));
    m_window.beginWork(sentence, [cancelled = m_cancelled] { *cancelled = true; });
    m_thread->start(QThread::LowPriority);
}

void WindowBackups::showProgress(CopyStage stage, qint64 done, qint64 of)
{
    const int percent = stage == CopyStage::verifying || of <= 0 ? -1 : static_cast<int>(done * 100 / of);
    if (percent == m_percent)
        return;
    m_percent = percent;
    m_window.setWorkProgress(percent);
}

void WindowBackups::ended(const std::function<void()> &then)
{
    m_thread->wait();
    m_thread.reset();
    m_window.endWork();
    then();
    Q_EMIT finished();
}

void WindowBackups::backUpNow()
{
    const QString base = m_composition.isServer() ? m_composition.shown().section(u'/', -1)
                                                  : QFileInfo(m_composition.database).completeBaseName();
    const QString target = m_questions.target(tr("backup_%1_%2.mittelbuch", "name of the database, day")
                                                  .arg(base, m_desk.clock().today().toString(Qt::ISODate)));
    if (target.isEmpty())
        return;
    run(tr("Backing up…"), [this, composition = m_composition, target](const CopyProgress &progress) {
        const Result<CopyReport> report = backUp(composition, target, ExistingFile::keep, progress);
        return [this, report] {
            m_window.showMessage(report ? tr("The backup was written and verified: %1").arg(report->path)
                                        : sentence(report.error()));
        };
    });
}

void WindowBackups::restoreBackup()
{
    const QString source = m_questions.source();
    if (source.isEmpty())
        return;
    const QString target = m_questions.restored(tr("restored_%1.mittelbuch",
        "name of the backup").arg(QFileInfo(source).completeBaseName()));
    if (target.isEmpty())
        return;
    startRestoring(source, target);
}

void WindowBackups::restoreToServer()
{
    const QString source = m_questions.source();
    if (source.isEmpty())
        return;
    const auto lookWhetherEmpty = [other = m_composition](const QString &address) mutable {
        other.database = address;
        return other.isEmptyOnServer();
    };
    auto *dialog = new ServerDialog(m_desk, tr("Restore a backup on a server"), tr("&Restore it"),
                                    tr("Into an empty database, which the server's administrator has made."), lookWhetherEmpty,
                                    &m_window);
    connect(dialog, &ServerDialog::done, this, [this, source](const QString &address) { startRestoring(source, address); });
    dialog->open();
}

void WindowBackups::startRestoring(const QString &source, const QString &target)
{
    Composition other = m_composition;
    other.database = target;
    run(tr("Restoring…"), [this, other, source](const CopyProgress &progress) {
        const Result<CopyReport> report = restore(other, source, progress);
        return [this, report, target = other.database] { tellRestored(report, target); };
    });
}

/// `database` is what the report shows, with the password that opening it needs.
void WindowBackups::tellRestored(const Result<CopyReport> &report, const QString &database)
{
    if (!report)
        m_window.showMessage(sentence(report.error()));
    else if (m_questions.open(report->path))
        Q_EMIT openWanted(database);
}

void WindowBackups::editSettings()
{
    m_desk.ask(this, [](Session &session) { return backupSettings(session.store); },
               [this](const Result<BackupSettings> &settings) {
                   if (!settings)
                       return m_window.showMessage(sentence(settings.error()));
                   const QVector<DatedBackup> backups = automaticBackups(backupPlace(m_composition, *settings));
                   const BackupFacts facts{backupPlace(m_composition, {}).folder, backups.isEmpty() ? QString()
                       : backups.first().name,
                                           static_cast<int>(backups.size())};
                   auto *dialog = new BackupSettingsDialog(m_desk, *settings, facts, &m_window);
                   dialog->open();
               });
}

void WindowBackups::watch()
{
    connect(&m_watch, &QTimer::timeout, this, [this] {
        m_watch.start(betweenLooksMs);
        backUpIfDue();
    });
    m_watch.start(firstLookMs);
}

void WindowBackups::backUpIfDue()
{
    if (m_thread || m_composition.isServer())
        return;
    m_desk.ask(this, dueFacts, [this](const Result<DueFacts> &facts) {
        if (facts && facts->isWanted && !m_thread)
            startAutomatic(facts->settings);
    });
}

void WindowBackups::startAutomatic(const BackupSettings &settings)
{
    run(tr("Automatic backup…"), [this, composition = m_composition, settings](const CopyProgress &progress) {
        const std::unique_ptr<Clock> clock = composition.clockFor(OfficeSettings());
        const Result<AutomaticBackup> backup = backUpForToday(composition, settings, *clock, progress);
        return [this, backup] {
            if (!backup && backup.error().kind != FailureKind::cancelled)
                m_window.showMessage(tr("There is no automatic backup of today. %1\nFolder and rule: menu Backups, "
                                        "Automatic backups.").arg(sentence(backup.error())));
        };
    });
}

}  // namespace mittelbuch
