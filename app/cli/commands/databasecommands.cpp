// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandrun.h"
#include "app/cli/commands/commands.h"
#include "app/cli/json.h"
#include "app/newdatabase.h"
#include "report/wording.h"

namespace mittelbuch {

namespace {

ExitCode initialise(CommandRun &run)
{
    const bool demonstration = run.arguments().has(QStringLiteral("--demo"));
    const Result<std::unique_ptr<Store>> store = run.composition().create();
    if (!store)
        return run.terminal().failed(store.error());
    const Outcome<void> filled = demonstration ? fillDemonstration(**store) : fillNew(**store, run.composition());
    if (!filled)
        return run.terminal().denied(filled.error());
    run.terminal().say(commandText(QT_TRANSLATE_NOOP("cli", "Made the database %1.")).arg((*store)->description()));
    run.terminal().answer({{QStringLiteral("database"), (*store)->description()},
                           {QStringLiteral("demonstration"), demonstration}});
    return ExitCode::done;
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
    };
}

}  // namespace mittelbuch
