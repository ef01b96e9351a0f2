// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/directivefaultlist.h"

namespace mittelbuch {

DirectiveFaultList::DirectiveFaultList(const DirectiveTerms &terms) : m_terms(terms), m_figures{inhabitantsFigure()}
{
    for (const GranteeGroup &group : terms.groups)
        m_groups.append(group.key);
    for (const DirectiveCategory &category : terms.categories)
        m_categories.append(category.key);
    for (const AskedFact &fact : terms.facts)
        (fact.isFigure ? m_figures : m_circumstances).append(fact.key);
}

void DirectiveFaultList::add(RefusalCode code, const QString &path, const QString &value)
{
    Refusal fault;
    fault.code = code;
    fault.field = path;
    fault.value = value;
    m_faults.append(fault);
}

void DirectiveFaultList::needPositive(Money amount, const QString &path)
{
    if (!amount.isPositive())
        add(RefusalCode::amountNotPositive, path, toDecimalString(amount));
}

void DirectiveFaultList::needPositive(qint64 number, const QString &path)
{
    if (number <= 0)
        add(RefusalCode::amountNotPositive, path, QString::number(number));
}

void DirectiveFaultList::needNotNegative(Money amount, const QString &path)
{
    if (amount.isNegative())
        add(RefusalCode::amountNegative, path, toDecimalString(amount));
}

void DirectiveFaultList::needOwnKeys(const QVector<TermKey> &keys, const QString &list)
{
    for (qsizetype index = 0; index < keys.size(); ++index) {
        const QString path = entryPath(list, index) + QStringLiteral(".key");
        if (keys[index].isEmpty())
            add(RefusalCode::fieldEmpty, path);
        else if (keys.indexOf(keys[index]) < index)
            add(RefusalCode::duplicateKey, path, keys[index].toString());
    }
}

void DirectiveFaultList::needFigure(const TermKey &key, const QString &path)
{
    if (!m_figures.contains(key))
        add(RefusalCode::notFound, path, key.toString());
}

void DirectiveFaultList::needKnown(const QVector<TermKey> &keys, const QVector<TermKey> &known, const QString &path)
{
    for (qsizetype index = 0; index < keys.size(); ++index) {
        if (!known.contains(keys[index]))
            add(RefusalCode::notFound, entryPath(path, index), keys[index].toString());
    }
}

QString entryPath(const QString &list, qsizetype index)
{
    return QStringLiteral("%1[%2]").arg(list).arg(index);
}

}  // namespace mittelbuch
