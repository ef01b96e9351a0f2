// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/commandtable.h"

namespace mittelbuch {

/// The groups of commands; the table of all commands joins them in the order of the help.
QVector<CommandSpec> databaseCommands();
QVector<CommandSpec> backupCommands();
QVector<CommandSpec> registerCommands();
QVector<CommandSpec> budgetCommands();
QVector<CommandSpec> budgetImportCommands();
QVector<CommandSpec> budgetEntryCommands();
QVector<CommandSpec> budgetListCommands();
QVector<CommandSpec> budgetYearCommands();
QVector<CommandSpec> programmeCommands();
QVector<CommandSpec> directiveCommands();
QVector<CommandSpec> directiveFileCommands();
QVector<CommandSpec> calculateCommands();
QVector<CommandSpec> applicationCommands();
QVector<CommandSpec> applicationStepCommands();
QVector<CommandSpec> reportCommands();
QVector<CommandSpec> controlLedgerCommands();
QVector<CommandSpec> helpCommands();

}  // namespace mittelbuch
