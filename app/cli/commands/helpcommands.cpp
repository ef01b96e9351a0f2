// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandrun.h"
#include "app/cli/commands/commands.h"
#include "app/cli/helptext.h"

namespace mittelbuch {

namespace {

ExitCode help(CommandRun &run)
{
    if (run.arguments().has(QStringLiteral("--man"))) {
        run.terminal().say(manPage());
        run.terminal().answer({{QStringLiteral("man"), manPage()}});
        return ExitCode::done;
    }
    const QString path = run.arguments().operands.join(u' ');
    const std::optional<QString> text = path.isEmpty() ? std::optional(helpText()) : helpTextOf(path);
    if (!text)
        return run.terminal().misused(commandText(QT_TRANSLATE_NOOP("cli", "There is no command “%1”. See: mittelbuch help")).arg(path));
    run.terminal().say(*text);
    run.terminal().answer({{QStringLiteral("help"), *text}});
    return ExitCode::done;
}

ExitCode version(CommandRun &run)
{
    run.terminal().say(QStringLiteral("mittelbuch " MITTELBUCH_VERSION));
    run.terminal().answer({{QStringLiteral("version"), QStringLiteral(MITTELBUCH_VERSION)}});
    return ExitCode::done;
}

}  // namespace

QVector<CommandSpec> helpCommands()
{
    return {
        {QStringLiteral("help"), QT_TRANSLATE_NOOP("cli", "explain the program or a command"),
         {{QStringLiteral("COMMAND"), false}, {QStringLiteral("SUBCOMMAND"), false}, {QStringLiteral("STEP"), false}},
         {{QStringLiteral("--man"), QString(), QT_TRANSLATE_NOOP("cli", "as a manual page")}}, help},
        {QStringLiteral("version"), QT_TRANSLATE_NOOP("cli", "print the version"), {}, {}, version},
    };
}

}  // namespace mittelbuch
