// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandrun.h"
#include "app/cli/commands/commands.h"
#include "app/cli/json.h"
#include "app/newdatabase.h"
#include "report/wording.h"
#include "report/wordingaudit.h"

namespace mittelbuch {

namespace {

ExitCode initialise(CommandRun &run)
{
    const bool demonstration = run.arguments().has(QStringLiteral("--demo"));
    const Outcome<QString> made =
        makeDatabase(run.composition(), demonstration ? NewContent::demonstration : NewContent::registerOnly);
    if (!made)
        return run.terminal().denied(made.error());
    run.terminal().say(commandText(QT_TRANSLATE_NOOP("cli", "Made the database %1.")).arg(*made));
    run.terminal().answer({{QStringLiteral("database"), *made}, {QStringLiteral("demonstration"), demonstration}});
    return ExitCode::done;
}

/// A database that contradicts itself is a failure of the world: the sums of such a file are not to be relied on.
ExitCode verify(CommandRun &run)
{
    return run.withSession([&run](Session &session) {
        const Result<AuditReport> report = session.store.auditor().audit([](const AuditProgress &) { return true; });
        if (!report)
            return run.terminal().failed(report.error());
        run.terminal().say(auditText(*report));
        run.terminal().answer(toJson(*report));
        return report->isClean() ? ExitCode::done : ExitCode::failed;
    });
}

}  // namespace

QVector<CommandSpec> databaseCommands()
{
    return {
        {QStringLiteral("init"),
         QT_TRANSLATE_NOOP("cli", "make a new database with the Saxon register of municipalities"),
         {},
         {{QStringLiteral("--demo"), QString(),
           QT_TRANSLATE_NOOP("cli", "fill it with the demonstration: budget, programmes and some 60 applications")}},
         initialise},
        {QStringLiteral("verify"),
         QT_TRANSLATE_NOOP("cli", "derive every balance and every link of the chains anew and name what was changed; "
                                  "ends with 4 when something was"),
         {},
         {},
         verify},
    };
}

}  // namespace mittelbuch
