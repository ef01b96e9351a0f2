// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandrun.h"
#include "app/cli/commands/commands.h"
#include "app/databasebackup.h"
#include "report/wording.h"

#include <QFileInfo>
#include <QLocale>

namespace mittelbuch {

namespace {

const QString outputOption = QStringLiteral("--output");
const QString forceOption = QStringLiteral("--force");
const QString automaticOption = QStringLiteral("--automatic");
const QString fromOption = QStringLiteral("--from");

bool goOn(CopyStage, qint64, qint64)
{
    return true;
}

QJsonObject chainJson(const ChainHead &head)
{
    return {{QStringLiteral("last"), head.last}, {QStringLiteral("head"), head.link}};
}

QJsonObject reportJson(const CopyReport &report)
{
    return {{QStringLiteral("output"), report.path},
            {QStringLiteral("bytes"), report.bytes},
            {QStringLiteral("rows"), report.rows},
            {QStringLiteral("postings"), chainJson(report.postings)},
            {QStringLiteral("events"), chainJson(report.events)},
            {QStringLiteral("verified"), true}};
}

void sayReport(const Terminal &terminal, const CopyReport &report)
{
    terminal.say(commandText(QT_TRANSLATE_NOOP("cli", "Wrote and verified %1 (%2, %3 rows)."))
                     .arg(report.path, QLocale().formattedDataSize(report.bytes), QLocale().toString(report.rows)));
    terminal.say(commandText(QT_TRANSLATE_NOOP("cli", "Last posting: %1, %2. Last event: %3, %4."))
                     .arg(QLocale().toString(report.postings.last), report.postings.link.left(16),
                          QLocale().toString(report.events.last), report.events.link.left(16)));
}

ExitCode backUpAutomatically(CommandRun &run)
{
    const Terminal &terminal = run.terminal();
    Result<BackupSettings> settings;
    // The store is closed again before the copy is made: it has nothing to do with it.
    const ExitCode read = run.withSession([&](Session &session) {
        settings = backupSettings(session.store);
        return settings ? ExitCode::done : terminal.failed(settings.error());
    });
    if (read != ExitCode::done)
        return read;
    // The days of a demonstration stand still, those of its backups do not.
    const std::unique_ptr<Clock> clock = run.composition().clockFor(OfficeSettings());
    const Result<AutomaticBackup> backup = backUpForToday(run.composition(), *settings, *clock, goOn);
    if (!backup)
        return terminal.failed(backup.error());
    if (backup->made)
        sayReport(terminal, *backup->made);
    else
        terminal.say(commandText(QT_TRANSLATE_NOOP("cli", "Today's backup is there already: %1")).arg(backup->path));
    for (const QString &name : backup->removed)
        terminal.say(commandText(QT_TRANSLATE_NOOP("cli", "Removed the older backup %1.")).arg(name));
    QJsonObject answer = backup->made ? reportJson(*backup->made)
        : QJsonObject{{QStringLiteral("output"), backup->path}};
    answer.insert(QStringLiteral("made"), backup->made.has_value());
    answer.insert(QStringLiteral("removed"), QJsonArray::fromStringList(backup->removed));
    terminal.answer(answer);
    return ExitCode::done;
}

ExitCode backUpTo(CommandRun &run)
{
    const Arguments &arguments = run.arguments();
    const bool automatic = arguments.has(automaticOption);
    if (automatic == arguments.has(outputOption) || (automatic && arguments.has(forceOption)))
        return run.terminal().misused(commandText(
            QT_TRANSLATE_NOOP("cli", "backup needs either --output FILE, with --force to overwrite, or --automatic.")));
    if (automatic)
        return backUpAutomatically(run);
    const ExistingFile existing = arguments.has(forceOption) ? ExistingFile::replace : ExistingFile::keep;
    const Result<CopyReport> report = backUp(run.composition(), arguments.value(outputOption), existing, goOn);
    if (!report)
        return run.terminal().failed(report.error());
    sayReport(run.terminal(), *report);
    run.terminal().answer(reportJson(*report));
    return ExitCode::done;
}

ExitCode restoreFrom(CommandRun &run)
{
    const Result<CopyReport> report = restore(run.composition(), run.arguments().value(fromOption), goOn);
    if (!report)
        return run.terminal().failed(report.error());
    sayReport(run.terminal(), *report);
    run.terminal().answer(reportJson(*report));
    return ExitCode::done;
}

}  // namespace

QVector<CommandSpec> backupCommands()
{
    return {
        {QStringLiteral("backup"),
         QT_TRANSLATE_NOOP("cli", "write the whole database into one verified file, also while others work in it"),
         {},
         {{outputOption, QStringLiteral("FILE"), QT_TRANSLATE_NOOP("cli",
             "where to; the file is only to be read afterwards")},
          {forceOption, QString(), QT_TRANSLATE_NOOP("cli", "overwrite the file if it is there")},
          {automaticOption, QString(),
           QT_TRANSLATE_NOOP("cli", "today's backup into the folder of automatic backups, once a day; older ones go by "
                                    "its rule")}},
         backUpTo},
        {QStringLiteral("restore"),
         QT_TRANSLATE_NOOP("cli", "make the database named by --database out of a backup: a file that must not be "
                                  "there yet, or a server's database, which must be there and empty"),
         {},
         {{fromOption, QStringLiteral("FILE"), QT_TRANSLATE_NOOP("cli", "the backup"), true}},
         restoreFrom},
    };
}

}  // namespace mittelbuch
