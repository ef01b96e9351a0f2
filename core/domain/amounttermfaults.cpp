// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/directivefaultlist.h"

#include <algorithm>

namespace mittelbuch {

namespace {

void checkStrength(const FinancialStrengthRange &range, const QString &path, DirectiveFaultList &faults)
{
    if (!range.fromPerMille && !range.toPerMille)
        faults.add(RefusalCode::fieldEmpty, path);
    else if (range.fromPerMille && range.toPerMille && *range.fromPerMille >= *range.toPerMille)
        faults.add(RefusalCode::limitsReversed, path, QString::number(*range.fromPerMille));
}

void checkCriterion(const Criterion &when, const QString &path, DirectiveFaultList &faults)
{
    faults.needGroups(when.groups, path + QStringLiteral(".groups"));
    faults.needCircumstances(when.confirmed, path + QStringLiteral(".confirmed"));
    if (when.financialStrength)
        checkStrength(*when.financialStrength, path + QStringLiteral(".financialStrength"), faults);
    if (when.fundedBy && when.fundedBy->isEmpty())
        faults.add(RefusalCode::fieldEmpty, path + QStringLiteral(".fundedBy"));
}

/// True when every part of the expenditure is funded at some rate.
bool hasRates(const DirectiveTerms &terms)
{
    const bool needsDirectives =
        terms.unpaidWork || terms.categories.isEmpty()
        || std::any_of(terms.categories.cbegin(), terms.categories.cend(),
                       [](const DirectiveCategory &category) { return category.eligible && category.rates.isEmpty(); })
        || std::any_of(terms.flatRates.cbegin(), terms.flatRates.cend(),
                       [](const FlatRateExpenditure &flat) { return flat.rates.isEmpty(); });
    return !terms.rates.isEmpty() || !needsDirectives;
}

/// Looks at one kind of rule each.
class RuleFaults final {
public:
    RuleFaults(const QString &path, DirectiveFaultList &faults) : m_path(path), m_faults(faults) {}

    void operator()(const ShareOfExpenditure &) const
    {
        if (!hasRates(m_faults.terms()))
            m_faults.add(RefusalCode::rateMissing, m_path);
    }
    void operator()(const FixedAmount &rule) const { m_faults.needNotNegative(rule.amount, at("amount")); }
    void operator()(const AmountPerUnit &rule) const
    {
        m_faults.needFigure(rule.figure, at("figure"));
        m_faults.needPositive(rule.each, at("each"));
        if (rule.maximumCount)
            m_faults.needPositive(*rule.maximumCount, at("maximumCount"));
    }
    void operator()(const EqualShare &rule) const
    {
        m_faults.needNotNegative(rule.pool, at("pool"));
        m_faults.needPositive(rule.recipients, at("recipients"));
    }
    void operator()(const BaseAndKey &rule) const
    {
        m_faults.needNotNegative(rule.base, at("base"));
        m_faults.needNotNegative(rule.pool, at("pool"));
        m_faults.needFigure(rule.weight, at("weight"));
        m_faults.needPositive(rule.weightTotal, at("weightTotal"));
    }
    void operator()(const TopUp &rule) const
    {
        if (rule.funder.isEmpty())
            m_faults.add(RefusalCode::fieldEmpty, at("funder"));
    }
    void operator()(const MatchingFunds &) const {}
    void operator()(const AmountByGrantee &rule) const;

private:
    QString at(const char *member) const { return m_path + u'.' + QLatin1String(member); }

    const QString &m_path;
    DirectiveFaultList &m_faults;
};

void RuleFaults::operator()(const AmountByGrantee &rule) const
{
    if (rule.rows.isEmpty())
        m_faults.add(RefusalCode::fieldEmpty, at("rows"));
    QVector<OfficialKey> before;
    for (qsizetype index = 0; index < rule.rows.size(); ++index) {
        const QString path = entryPath(at("rows"), index);
        const OfficialKey &grantee = rule.rows[index].grantee;
        if (before.contains(grantee))
            m_faults.add(RefusalCode::duplicateKey, path + QStringLiteral(".grantee"), grantee.toString());
        before.append(grantee);
        m_faults.needNotNegative(rule.rows[index].amount, path + QStringLiteral(".amount"));
    }
}

}  // namespace

void checkRates(const QVector<RateRule> &rules, const QString &list, DirectiveFaultList &faults)
{
    for (qsizetype index = 0; index < rules.size(); ++index)
        checkCriterion(rules[index].when, entryPath(list, index) + QStringLiteral(".when"), faults);
}

void checkAmountTerms(const QVector<AmountTerm> &terms, const QString &list, DirectiveFaultList &faults)
{
    if (terms.isEmpty())
        faults.add(RefusalCode::fieldEmpty, list);
    for (qsizetype index = 0; index < terms.size(); ++index) {
        const QString path = entryPath(list, index);
        checkCriterion(terms[index].when, path + QStringLiteral(".when"), faults);
        faults.needPositive(terms[index].step, path + QStringLiteral(".step"));
        std::visit(RuleFaults(path, faults), terms[index].rule);
    }
}

}  // namespace mittelbuch
