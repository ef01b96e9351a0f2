// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"

#include "app/cli/helptext.h"

#include <algorithm>

namespace mittelbuch {

namespace {

const OptionSpec *optionNamed(const QVector<OptionSpec> &options, const QString &name)
{
    const auto found = std::find_if(options.cbegin(), options.cend(), [&name](const OptionSpec &option) { return option.name == name; });
    return found == options.cend() ? nullptr : &*found;
}

/// Walks the words once. The command is known from the leading plain words, so options are looked up in its own list.
class Parser final {
public:
    explicit Parser(const QStringList &words) : m_words(words) {}

    ParsedArguments parse()
    {
        findCommand();
        // Without the command nobody knows which options are right.
        if (!m_faults.isEmpty())
            return {std::nullopt, m_faults.join(u'\n')};
        for (m_index = 0; m_index < m_words.size(); ++m_index) {
            if (!m_commandWords.contains(m_index))
                take(m_words[m_index]);
        }
        checkComplete();
        if (!m_faults.isEmpty())
            return {std::nullopt, m_faults.join(u'\n')};
        return {m_arguments, QString()};
    }

    /// The command, or what several begin with ("report"), before a "--help" or "-h" that stands anywhere after it, as words;
    /// empty when none is named.
    QStringList commandPath()
    {
        findCommand();
        if (m_arguments.command)
            return m_arguments.command->path.split(u' ');
        QStringList group;
        for (const qsizetype index : leadingPlainWords()) {
            if (m_words[index] != QLatin1String("-h"))
                group.append(m_words[index]);
        }
        return helpTextOf(group.join(u' ')) ? group : QStringList();
    }

private:
    /// The longest path of plain words that names a command; common options may stand before and between.
    void findCommand()
    {
        const QVector<qsizetype> plain = leadingPlainWords();
        for (qsizetype length = std::min<qsizetype>(3, plain.size()); length > 0 && !m_arguments.command; --length) {
            QStringList path;
            for (qsizetype index = 0; index < length; ++index)
                path.append(m_words[plain[index]]);
            for (const CommandSpec &command : commandTable()) {
                if (command.path == path.join(u' ')) {
                    m_arguments.command = &command;
                    m_commandWords = plain.first(length);
                }
            }
        }
        if (!m_arguments.command && !plain.isEmpty())
            m_faults.append(commandText(QT_TRANSLATE_NOOP("cli", "There is no command “%1”. See: mittelbuch help")).arg(m_words[plain.first()]));
    }

    QVector<qsizetype> leadingPlainWords() const
    {
        QVector<qsizetype> plain;
        for (qsizetype index = 0; index < m_words.size(); ++index) {
            const QString &word = m_words[index];
            if (!word.startsWith(QLatin1String("--"))) {
                plain.append(index);
                continue;
            }
            const OptionSpec *option = optionNamed(commonOptions(), word.section(u'=', 0, 0));
            if (option && !option->value.isEmpty() && !word.contains(u'='))
                ++index;
            else if (!option)
                break;
        }
        return plain;
    }

    void take(const QString &word)
    {
        if (word.startsWith(QLatin1String("--")) && word.size() > 2)
            takeOption(word.section(u'=', 0, 0), word.contains(u'=') ? std::optional(word.section(u'=', 1)) : std::nullopt);
        else
            m_arguments.operands.append(word);
    }

    void takeOption(const QString &name, std::optional<QString> value)
    {
        const OptionSpec *option = optionNamed(commonOptions(), name);
        if (!option)
            option = optionNamed(m_arguments.command ? m_arguments.command->options : windowOptions(), name);
        if (!option) {
            m_unknownMayHaveValue = m_unknownMayHaveValue || !value;
            return complain(commandText(QT_TRANSLATE_NOOP("cli", "The option %1 is not known here.")).arg(name));
        }
        if (option->value.isEmpty() && value)
            complain(commandText(QT_TRANSLATE_NOOP("cli", "The option %1 takes no value.")).arg(name));
        else if (!option->value.isEmpty() && !value && m_index + 1 >= m_words.size())
            complain(commandText(QT_TRANSLATE_NOOP("cli", "The option %1 needs a value: %1 %2")).arg(name, option->value));
        else if (!option->repeatable && m_arguments.has(name))
            complain(commandText(QT_TRANSLATE_NOOP("cli", "The option %1 stands twice.")).arg(name));
        if (!option->value.isEmpty() && !value && m_index + 1 < m_words.size())
            value = m_words[++m_index];
        m_arguments.options[name].append(value.value_or(QString()));
    }

    void complain(const QString &fault)
    {
        if (!m_faults.contains(fault))
            m_faults.append(fault);
    }

    void checkComplete()
    {
        if (!m_arguments.command) {
            if (!m_arguments.operands.isEmpty() && !m_unknownMayHaveValue)
                complain(commandText(QT_TRANSLATE_NOOP("cli", "There is no command “%1”. See: mittelbuch help"))
                             .arg(m_arguments.operands.first()));
            return;
        }
        const CommandSpec &command = *m_arguments.command;
        for (const OptionSpec &option : command.options) {
            if (option.required && !m_arguments.has(option.name))
                complain(commandText(QT_TRANSLATE_NOOP("cli", "The option %1 %2 is missing.")).arg(option.name, option.value));
        }
        checkOperands(command);
    }

    void checkOperands(const CommandSpec &command)
    {
        const auto required = std::count_if(command.operands.cbegin(), command.operands.cend(),
                                            [](const OperandSpec &operand) { return operand.required; });
        if (m_arguments.operands.size() < required)
            complain(commandText(QT_TRANSLATE_NOOP("cli", "“%1” needs: %2")).arg(command.path, command.operands[m_arguments.operands.size()].name));
        else if (m_arguments.operands.size() > command.operands.size() && !m_unknownMayHaveValue)
            complain(commandText(QT_TRANSLATE_NOOP("cli", "“%1” does not know what to do with: %2"))
                         .arg(command.path, m_arguments.operands.mid(command.operands.size()).join(u' ')));
    }

    QStringList m_words;
    qsizetype m_index = 0;
    QVector<qsizetype> m_commandWords;
    Arguments m_arguments;
    QStringList m_faults;
    bool m_unknownMayHaveValue = false;  ///< a plain word may belong to an option that is not known
};

}  // namespace

ParsedArguments parseArguments(const QStringList &words)
{
    // What everybody tries first.
    if (words == QStringList{QStringLiteral("--help")} || words == QStringList{QStringLiteral("-h")})
        return parseArguments({QStringLiteral("help")});
    if (words.contains(QLatin1String("--help")) || words.contains(QLatin1String("-h"))) {
        const QStringList path = Parser(words).commandPath();
        if (!path.isEmpty() && path.first() != QLatin1String("help"))
            return parseArguments(QStringList{QStringLiteral("help")} + path);
    }
    if (words == QStringList{QStringLiteral("--version")})
        return parseArguments({QStringLiteral("version")});
    return Parser(words).parse();
}

}  // namespace mittelbuch
