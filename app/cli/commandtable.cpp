// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandtable.h"

#include "app/cli/commands/commands.h"

#include <QCoreApplication>

namespace mittelbuch {

const QVector<CommandSpec> &commandTable()
{
    static const QVector<CommandSpec> table = databaseCommands() + backupCommands() + registerCommands() + budgetImportCommands()
        + budgetCommands() + budgetEntryCommands() + budgetListCommands() + budgetYearCommands() + programmeCommands()
        + directiveCommands() + directiveFileCommands() + calculateCommands() + applicationCommands() + applicationStepCommands() + reportCommands()
        + controlLedgerCommands() + helpCommands();
    return table;
}

const QVector<OptionSpec> &commonOptions()
{
    static const QVector<OptionSpec> options{
        {QStringLiteral("--database"), QStringLiteral("PATH"),
         QT_TRANSLATE_NOOP("cli", "the database: a file, or postgresql://user@host:port/name; without it $MITTELBUCH_DATABASE, else "
                                  "a file in your data folder")},
        {QStringLiteral("--user"), QStringLiteral("NAME"), QT_TRANSLATE_NOOP("cli", "under whose name to act")},
        {QStringLiteral("--today"), QStringLiteral("DAY"), QT_TRANSLATE_NOOP("cli", "the day to take for today, for runs that can be repeated")},
        {QStringLiteral("--lang"), QStringLiteral("de|en"), QT_TRANSLATE_NOOP("cli", "the language")},
        {QStringLiteral("--json"), QString(), QT_TRANSLATE_NOOP("cli", "answer with one JSON document")},
    };
    return options;
}

const QVector<OptionSpec> &windowOptions()
{
    static const QVector<OptionSpec> options{
        {QStringLiteral("--page"), QStringLiteral("PAGE"),
         QT_TRANSLATE_NOOP("cli", "open on this page: overview, applications, programmes, budget or municipalities")},
        {QStringLiteral("--theme"), QStringLiteral("light|dark"), QT_TRANSLATE_NOOP("cli", "the theme; without it the desktop's")},
        {QStringLiteral("--exit-when-ready"), QString(),
         QT_TRANSLATE_NOOP("cli", "end as soon as the first page is painted, for measuring")},
    };
    return options;
}

QString commandText(const char *source)
{
    return QCoreApplication::translate("cli", source);
}

}  // namespace mittelbuch
