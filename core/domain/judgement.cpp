// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/judgement.h"

#include "domain/granteegroups.h"

#include <algorithm>

namespace mittelbuch {

namespace {

/// Sums as far as the range goes: what is beyond covers any expenditure.
Money otherFundsOf(const ApplicationForm &form)
{
    const Money most = Money::fromCents(Money::limitCents);
    Money itemised;
    for (const OtherFunding &funding : form.circumstances.otherFunding) {
        if (funding.amount.isPositive())
            itemised = itemised.checkedPlus(funding.amount).value_or(most);
    }
    return std::max({Money(), form.financing.otherGrants, itemised});
}

}  // namespace

Judgement::Judgement(const DirectiveTerms &terms, const GrantFacts &facts)
    : m_terms(terms), m_facts(facts), m_ruleSet(terms.ruleSet.value_or(ruleSetOf(facts.kind))),
      m_group(groupOf(terms, facts).value_or(TermKey())), m_otherFunds(otherFundsOf(facts.form))
{
}

bool Judgement::isAllocatedWithoutCosts() const
{
    return m_terms.selection.method == SelectionMethod::exOfficio && form().costs.isEmpty();
}

void Judgement::ruleOut(Refusal refusal)
{
    if (!m_ruledOutBy || refusal.code < m_ruledOutBy->code)
        m_ruledOutBy = refusal;
    error(std::move(refusal));
}

bool Judgement::hasSaid(RefusalCode code, const QString &value) const
{
    return std::any_of(m_findings.cbegin(), m_findings.cend(), [code, &value](const Finding &finding) {
        return finding.refusal.code == code && finding.refusal.value == value;
    });
}

QVector<Finding> Judgement::takeFindings()
{
    std::stable_sort(m_findings.begin(), m_findings.end(),
                     [](const Finding &left, const Finding &right) { return left.refusal.code < right.refusal.code; });
    return std::move(m_findings);
}

void Judgement::add(Severity severity, Refusal refusal)
{
    Finding finding{severity, std::move(refusal)};
    if (!m_findings.contains(finding))
        m_findings.append(std::move(finding));
}

Refusal refusalAt(RefusalCode code, const QString &field, const QString &source, const QString &value)
{
    Refusal refusal;
    refusal.code = code;
    refusal.field = field;
    refusal.value = value;
    refusal.source = source;
    return refusal;
}

Refusal refusalAt(RefusalCode code, const QString &field, const QString &source, Money required, Money available)
{
    Refusal refusal = refusalAt(code, field, source);
    refusal.required = required;
    refusal.available = available;
    return refusal;
}

}  // namespace mittelbuch
