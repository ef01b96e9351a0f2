// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/namedfunders.h"

#include <algorithm>

namespace mittelbuch {

namespace {

void appendCriteria(const QVector<RateRule> &rules, QVector<const Criterion *> &criteria)
{
    for (const RateRule &rule : rules)
        criteria.append(&rule.when);
}

bool toppedUp(const AmountTerm &term, const TermKey &funder)
{
    const auto *topUp = std::get_if<TopUp>(&term.rule);
    return topUp && topUp->funder == funder;
}

}  // namespace

QVector<const AmountTerm *> amountTermsOf(const DirectiveTerms &terms)
{
    QVector<const AmountTerm *> all;
    for (const AmountTerm &term : terms.basis)
        all.append(&term);
    for (const GrantLimit &limit : terms.limits) {
        for (const AmountTerm &term : limit.terms)
            all.append(&term);
    }
    return all;
}

QVector<const Criterion *> criteriaOf(const DirectiveTerms &terms)
{
    QVector<const Criterion *> criteria;
    for (const DirectiveCategory &category : terms.categories)
        appendCriteria(category.rates, criteria);
    for (const FlatRateExpenditure &flat : terms.flatRates)
        appendCriteria(flat.rates, criteria);
    appendCriteria(terms.rates, criteria);
    for (const AmountTerm *term : amountTermsOf(terms))
        criteria.append(&term->when);
    appendCriteria(terms.minimumOwnShare, criteria);
    return criteria;
}

bool namesFunder(const DirectiveTerms &terms, const TermKey &funder)
{
    if (funder.isEmpty())
        return false;
    const QVector<const Criterion *> criteria = criteriaOf(terms);
    const QVector<const AmountTerm *> summands = amountTermsOf(terms);
    return std::any_of(criteria.cbegin(), criteria.cend(), [&funder](const Criterion *one) { return one->fundedBy == funder; })
        || std::any_of(summands.cbegin(), summands.cend(), [&funder](const AmountTerm *term) { return toppedUp(*term, funder); });
}

}  // namespace mittelbuch
