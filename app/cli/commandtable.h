// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/exitcode.h"

#include <QString>
#include <QStringList>
#include <QVector>

#include <functional>

namespace mittelbuch {

class CommandRun;

/// An option of a command. `value` names its value in the help; empty: a switch.
struct OptionSpec {
    QString name;        ///< "--year"
    QString value;       ///< "YEAR"
    const char *help;    ///< source text, translated when shown
    bool required = false;
    bool repeatable = false;
};

struct OperandSpec {
    QString name;  ///< "FILE"
    bool required = true;
};

/// One command: the parser, `help` and the man page all read this one table.
struct CommandSpec {
    QString path;        ///< "import municipalities"
    const char *summary; ///< one line, source text
    QVector<OperandSpec> operands;
    QVector<OptionSpec> options;
    std::function<ExitCode(CommandRun &)> body;
    bool paints = false; ///< needs fonts and therefore an application with a (offscreen) screen
};

/// All commands in the order of the help.
const QVector<CommandSpec> &commandTable();
/// Options that every command takes.
const QVector<OptionSpec> &commonOptions();
/// Options of the window, which opens when no command is named.
const QVector<OptionSpec> &windowOptions();
/// The option's, command's or table's sentence in the language in use.
QString commandText(const char *source);

}  // namespace mittelbuch
