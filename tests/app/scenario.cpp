// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scenario.h"

#include <QHash>
#include <QRegularExpression>

namespace mittelbuch::test {

namespace {

const QHash<QString, QString> &termKeys()
{
    static const QHash<QString, QString> keys{
        {QStringLiteral("soll"), QStringLiteral("authority")},
        {QStringLiteral("zugewiesen"), QStringLiteral("allotted")},
        {QStringLiteral("festgelegt"), QStringLiteral("committed")},
        {QStringLiteral("angeordnet"), QStringLiteral("ordered")},
        {QStringLiteral("verausgabt"), QStringLiteral("paid")},
        {QStringLiteral("gebunden"), QStringLiteral("openCommitment")},
        {QStringLiteral("vorbelastung"), QStringLiteral("priorCommitments")},
        {QStringLiteral("verfuegbar"), QStringLiteral("available")},
        {QStringLiteral("vorgemerkt"), QStringLiteral("earmarked")},
        {QStringLiteral("planbar"), QStringLiteral("plannable")},
    };
    return keys;
}

/// Words between blanks; quotes hold a word with blanks together.
QStringList wordsOf(const QString &line)
{
    static const QRegularExpression word(QStringLiteral("\"([^\"]*)\"|(\\S+)"));
    QStringList words;
    auto matches = word.globalMatch(line);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        words.append(match.captured(match.hasCaptured(2) ? 2 : 1));
    }
    return words;
}

std::optional<Money> amountFrom(const QString &text)
{
    return parseMoney(text, NumberStyle::german).amount;
}

class ScenarioParser final {
public:
    Scenario parse(const QString &text)
    {
        for (const QString &line : text.split(u'\n')) {
            ++m_line;
            m_text = line.trimmed();
            if (!m_text.isEmpty() && !m_text.startsWith(u'#'))
                take();
        }
        return m_scenario;
    }

private:
    void add(const Step &step) { m_scenario.steps.append({m_line, step}); }
    void fault(const QString &expected) { m_scenario.faults.append({m_line, m_text, expected}); }

    void take()
    {
        const QString first = m_text.section(u' ', 0, 0);
        if (first == QLatin1String("today"))
            takeToday();
        else if (first == QLatin1String("as"))
            takeUser();
        else if (first == QLatin1String("refused"))
            takeRefused();
        else if (first == QLatin1String("expect"))
            takeExpectation();
        else if (first == QLatin1String("examined") || first == QLatin1String("granted"))
            takeCase(first == QLatin1String("granted"));
        else
            takeCommand();
    }

    void takeToday()
    {
        const QDate day = QDate::fromString(m_text.section(u' ', 1), Qt::ISODate);
        day.isValid() ? add(SetToday{day}) : fault(QStringLiteral("today 2027-01-31"));
    }

    void takeUser()
    {
        const QStringList words = wordsOf(m_text);
        words.size() == 2 ? add(SetUser{words[1]}) : fault(QStringLiteral("as \"S. Wagner\""));
    }

    void takeRefused()
    {
        const QStringList words = wordsOf(m_text);
        const bool followsCommand = !m_scenario.steps.isEmpty()
            && (std::holds_alternative<RunCommand>(m_scenario.steps.last().step)
                || std::holds_alternative<BringCase>(m_scenario.steps.last().step));
        words.size() == 2 && followsCommand ? add(ExpectRefused{words[1]})
                                            : fault(QStringLiteral("refused CODE, in the line after a command"));
    }

    void takeExpectation()
    {
        if (m_text.startsWith(QLatin1String("expect pot ")))
            return takePot();
        const QStringList words = wordsOf(m_text);
        if (words.size() == 5 && words[1] == QLatin1String("answer") && words[3] == QLatin1String("is"))
            add(ExpectAnswer{words[2], words[4]});
        else
            fault(QStringLiteral("expect pot …, or expect answer PATH is VALUE"));
    }

    void takePot()
    {
        static const QRegularExpression form(QStringLiteral(
            "^expect pot (\\d\\d ?\\d\\d/\\d{3} ?\\d\\d) (\\d{4})(?: due (\\d{4}))?(?: of (\\S+))?(?: as at (\\S+))?(?: known at (\\S+))?: (.+)$"));
        const QRegularExpressionMatch match = form.match(m_text);
        if (!match.hasMatch())
            return fault(QStringLiteral("expect pot 02 05/883 01 2027 [due 2028] [of PROGRAMME] [as at DAY] [known at INSTANT]: soll 1,00"));
        const int year = match.captured(2).toInt();
        ExpectPot pot{match.captured(1).remove(u' '), year, match.captured(3).isEmpty() ? year : match.captured(3).toInt(),
                      match.captured(4), match.captured(5), match.captured(6), {}};
        const QStringList words = wordsOf(match.captured(7));
        for (qsizetype index = 0; index < words.size(); index += 2) {
            const std::optional<Money> amount = amountFrom(words.value(index + 1));
            if (!termKeys().contains(words[index]) || !amount)
                return fault(QStringLiteral("a term and an amount, and not: %1 %2").arg(words[index], words.value(index + 1)));
            pot.terms.append({termKeys().value(words[index]), words[index], *amount});
        }
        add(pot);
    }

    void takeCase(bool granted)
    {
        static const QRegularExpression form(QStringLiteral("^\\w+ (\\S+) of (\\S+): (.+)$"));
        const QRegularExpressionMatch match = form.match(m_text);
        BringCase bring{match.captured(1), match.captured(2), {}, granted};
        for (const QString &part : match.captured(3).split(QStringLiteral(" + "))) {
            const std::optional<Money> amount = amountFrom(part.trimmed().section(u' ', 1));
            const int year = part.trimmed().section(u' ', 0, 0).toInt();
            if (!amount || year < 1990)
                return fault(QStringLiteral("granted REFERENCE of PROGRAMME: 2027 400.000,00 + 2028 500.000,00"));
            bring.shares.append({year, *amount});
        }
        add(bring);
    }

    void takeCommand()
    {
        if (m_text.count(u'"') % 2 != 0)
            return fault(QStringLiteral("a command with its quotes closed"));
        add(RunCommand{wordsOf(m_text)});
    }

    Scenario m_scenario;
    int m_line = 0;
    QString m_text;
};

}  // namespace

Scenario parseScenario(const QString &text)
{
    return ScenarioParser().parse(text);
}

}  // namespace mittelbuch::test
