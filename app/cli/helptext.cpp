// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/helptext.h"

#include "app/cli/commandtable.h"

#include <algorithm>

namespace mittelbuch {

namespace {

QString synopsis(const CommandSpec &command)
{
    QString text = QStringLiteral("mittelbuch ") + command.path;
    for (const OperandSpec &operand : command.operands)
        text += operand.required ? QString(u' ' + operand.name) : QString(QStringLiteral(" [") + operand.name + u']');
    for (const OptionSpec &option : command.options) {
        const QString form = option.value.isEmpty() ? option.name : QString(option.name + u' ' + option.value);
        const QString shown = option.required ? form : QString(u'[' + form + u']');
        text += u' ' + shown + (option.repeatable ? QStringLiteral("…") : QString());
    }
    return text;
}

QString optionLines(const QVector<OptionSpec> &options)
{
    qsizetype width = 0;
    for (const OptionSpec &option : options)
        width = std::max(width, option.name.size() + option.value.size() + 1);
    QString text;
    for (const OptionSpec &option : options)
        text += QStringLiteral("  ") + QString(option.name + u' ' + option.value).leftJustified(width + 2) + commandText(option.help) + u'\n';
    return text;
}

QString detail(const CommandSpec &command)
{
    return synopsis(command) + u'\n' + QStringLiteral("  ") + commandText(command.summary) + QStringLiteral("\n\n") + optionLines(command.options);
}

QString escapedForMan(QString text)
{
    text.replace(u'\\', QStringLiteral("\\e"));
    text.replace(u'-', QStringLiteral("\\-"));
    return text;
}

}  // namespace

QString helpText()
{
    qsizetype width = 0;
    for (const CommandSpec &command : commandTable())
        width = std::max(width, command.path.size());
    QString text = commandText(QT_TRANSLATE_NOOP("cli", "Mittelbuch allocates state funds to municipalities. Without a command it opens the window.")) + QStringLiteral("\n\n");
    for (const CommandSpec &command : commandTable())
        text += QStringLiteral("  ") + command.path.leftJustified(width + 2) + commandText(command.summary) + u'\n';
    text += u'\n' + commandText(QT_TRANSLATE_NOOP("cli", "Options of every command:")) + u'\n' + optionLines(commonOptions());
    text += u'\n' + commandText(QT_TRANSLATE_NOOP("cli", "Options of the window:")) + u'\n' + optionLines(windowOptions());
    text += u'\n' + commandText(QT_TRANSLATE_NOOP("cli", "Exit codes: 0 done · 1 refused by a rule · 2 wrong usage · 3 input has faults · 4 the world failed"));
    return text;
}

std::optional<QString> helpTextOf(const QString &path)
{
    QString text;
    for (const CommandSpec &command : commandTable()) {
        if (command.path == path || command.path.startsWith(path + u' '))
            text += detail(command) + u'\n';
    }
    return text.isEmpty() ? std::nullopt : std::optional(text.trimmed());
}

QString manPage()
{
    QString page = QStringLiteral(".TH MITTELBUCH 1\n.SH NAME\nmittelbuch \\- ")
        + escapedForMan(commandText(QT_TRANSLATE_NOOP("cli", "allocation of state funds to municipalities"))) + QStringLiteral("\n.SH SYNOPSIS\n.B mittelbuch\n[COMMAND] [OPTIONS]\n.SH COMMANDS\n");
    for (const CommandSpec &command : commandTable()) {
        page += QStringLiteral(".TP\n.B ") + escapedForMan(synopsis(command)) + u'\n' + escapedForMan(commandText(command.summary)) + u'\n';
        for (const OptionSpec &option : command.options)
            page += QStringLiteral(".br\n") + escapedForMan(option.name + QStringLiteral(": ") + commandText(option.help)) + u'\n';
    }
    page += QStringLiteral(".SH OPTIONS\n");
    for (const OptionSpec &option : commonOptions())
        page += QStringLiteral(".TP\n.B ") + escapedForMan(option.name + u' ' + option.value) + u'\n' + escapedForMan(commandText(option.help)) + u'\n';
    return page.trimmed();
}

}  // namespace mittelbuch
