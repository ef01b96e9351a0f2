// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/commandtable.h"

#include <QHash>

#include <optional>

namespace mittelbuch {

/// A command line taken apart by the table. `command` is null for the window.
struct Arguments {
    const CommandSpec *command = nullptr;
    QStringList operands;
    QHash<QString, QStringList> options;  ///< by name; a switch has one empty value

    bool has(const QString &name) const { return options.contains(name); }
    QString value(const QString &name) const { return options.value(name).value(0); }
    QStringList values(const QString &name) const { return options.value(name); }
};

struct ParsedArguments {
    std::optional<Arguments> arguments;
    QString fault;  ///< a sentence for everything that is wrong, one a line; set exactly when there are no arguments
};

/// Takes `words` (without the program's name) apart. "--name value" and "--name=value" are the same.
ParsedArguments parseArguments(const QStringList &words);

}  // namespace mittelbuch
