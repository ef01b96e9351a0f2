// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/directivecase.h"

#include "support/testsupport.h"

#include <QJsonArray>

#include <gtest/gtest.h>

namespace mittelbuch::test {

namespace {

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

/// "90000" and "595536.80" are amounts.
QString amount(const QString &text)
{
    return text.contains(QChar(u'.')) ? text : text + key(".00");
}

/// Fills one case line by line.
class CaseLine final {
public:
    explicit CaseLine(DirectiveCase &one) : m_case(one), m_circumstances(part("circumstances")), m_facts(part("facts")) {}

    /// False when there is no such line.
    bool take(const QStringList &words)
    {
        const QString &name = words.first();
        const bool isKnown = takeApplication(name, words) || takeCircumstance(name, words) || takeFact(name, words)
            || takeExpectation(name, words);
        m_case.application[key("circumstances")] = m_circumstances;
        m_case.application[key("facts")] = m_facts;
        return isKnown;
    }

private:
    QJsonObject part(const char *name) const { return m_case.application.value(key(name)).toObject(); }

    bool takeApplication(const QString &name, const QStringList &words)
    {
        if (name == key("applicant"))
            m_case.application[name] = words[1];
        else if (name == key("cost"))
            append(m_case.application, "costItems", {{key("category"), words[1]}, {key("amount"), amount(words[2])}});
        else if (name == key("own"))
            m_case.application[key("financing")] = QJsonObject{{key("ownFunds"), amount(words[1])}};
        else if (name == key("start"))
            m_case.application[key("projectStart")] = words[1];
        else if (name == key("end"))
            m_case.application[key("projectEnd")] = words[1];
        else if (name == key("allocated"))
            m_case.isAllocated = true;
        else
            return false;
        return true;
    }

    bool takeCircumstance(const QString &name, const QStringList &words)
    {
        if (name == key("group"))
            m_circumstances[name] = words[1];
        else if (name == key("cooperation"))
            cooperate(words[1].toInt());
        else if (name == key("confirmed"))
            m_circumstances[name] = QJsonArray::fromStringList(words.mid(1));
        else if (name == key("figure"))
            append(m_circumstances, "figures", {{key("key"), words[1]}, {key("count"), words[2].toLongLong()}});
        else if (name == key("unpaid"))
            m_circumstances[key("unpaidHours")] = words[1].toInt();
        else if (name == key("funding"))
            append(m_circumstances, "otherFunding", funding(words));
        else
            return false;
        return true;
    }

    void cooperate(int partners)
    {
        m_circumstances[key("cooperation")] = true;
        m_circumstances[key("partners")] = partners;
    }

    /// key level amount [decided recognised]
    static QJsonObject funding(const QStringList &words)
    {
        QJsonObject object{{key("funder"), words[1]}, {key("key"), words[1]}, {key("level"), words[2]}, {key("amount"), amount(words[3])}};
        if (words.value(4) == key("decided")) {
            object[key("decided")] = true;
            object[key("recognisedExpenditure")] = amount(words[5]);
        }
        return object;
    }

    bool takeFact(const QString &name, const QStringList &words)
    {
        if (name == key("kind"))
            m_facts[key("granteeKind")] = words[1];
        else if (name == key("inhabitants"))
            m_facts[name] = words[1].toLongLong();
        else if (name == key("strength"))
            m_facts[key("financialStrengthPerMille")] = words[1].toInt();
        else if (name == key("before"))
            m_facts[key("grantedBefore")] = amount(words[1]);
        else if (name == key("left"))
            m_facts[key("contingentLeft")] = amount(words[1]);
        else if (name == key("day"))
            setDay(words[1]);
        else
            return false;
        return true;
    }

    void setDay(const QString &day)
    {
        m_facts[key("day")] = day;
        m_facts[key("receivedOn")] = day;
    }

    bool takeExpectation(const QString &name, const QStringList &words)
    {
        if (name == key("grant"))
            m_case.grant = fromDecimalString(words[1]);
        else if (name == key("eligible"))
            m_case.eligible = fromDecimalString(words[1]);
        else if (name == key("refused"))
            m_case.refused = words[1];
        else if (name == key("pays"))
            setPayments(words.mid(1));
        else if (name == key("says"))
            m_case.says = words.mid(1);
        else
            return false;
        m_case.says.sort();
        return true;
    }

    void setPayments(const QStringList &amounts)
    {
        for (const QString &text : amounts)
            m_case.pays.append(fromDecimalString(text).value_or(Money()));
    }

    static void append(QJsonObject &object, const char *name, const QJsonObject &item)
    {
        QJsonArray list = object.value(key(name)).toArray();
        list.append(item);
        object[key(name)] = list;
    }

    DirectiveCase &m_case;
    QJsonObject m_circumstances;
    QJsonObject m_facts;
};

}  // namespace

QVector<DirectiveCase> directiveCasesOf(const QString &path)
{
    QVector<DirectiveCase> cases;
    for (const QString &line : QString::fromUtf8(contentOf(path)).split(QChar(u'\n'))) {
        const QStringList words = line.section(QChar(u'#'), 0, 0).simplified().split(QChar(u' '), Qt::SkipEmptyParts);
        if (words.isEmpty())
            continue;
        if (words.first() == key("case")) {
            cases.append(DirectiveCase());
            cases.last().name = words.value(1);
            cases.last().directive = words.value(2);
        } else if (cases.isEmpty() || !CaseLine(cases.last()).take(words)) {
            ADD_FAILURE() << path.toStdString() << ": " << line.toStdString();
            return {};
        }
    }
    return cases;
}

void PrintTo(const DirectiveCase &one, std::ostream *out)
{
    *out << one.name.toStdString() << ' ' << one.directive.toStdString();
}

}  // namespace mittelbuch::test
