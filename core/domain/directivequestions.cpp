// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/directivequestions.h"

#include <algorithm>

namespace mittelbuch {

namespace {

/// Walks over every condition and every amount of the terms.
class QuestionWalk final {
public:
    explicit QuestionWalk(const DirectiveTerms &terms)
    {
        for (const GranteeGroup &group : terms.groups) {
            if (group.kinds.isEmpty())
                m_found.groupsByHand.append(group);
        }
        m_found.partners = terms.needsLeadPartner;
        m_found.facts = terms.facts;
        m_found.unpaidHours = terms.unpaidWork.has_value();
        for (const DirectiveCategory &category : terms.categories)
            takeRates(category.rates);
        for (const FlatRateExpenditure &flat : terms.flatRates)
            takeRates(flat.rates);
        takeRates(terms.rates);
        takeRates(terms.minimumOwnShare);
        takeTerms(terms.basis);
        for (const GrantLimit &limit : terms.limits)
            takeTerms(limit.terms);
    }

    const DirectiveQuestions &found() const { return m_found; }

private:
    void takeRates(const QVector<RateRule> &rates)
    {
        for (const RateRule &rule : rates)
            take(rule.when);
    }

    void takeTerms(const QVector<AmountTerm> &terms)
    {
        for (const AmountTerm &term : terms) {
            take(term.when);
            if (const auto *topUp = std::get_if<TopUp>(&term.rule))
                takeFunder(topUp->funder);
            else if (const auto *perUnit = std::get_if<AmountPerUnit>(&term.rule))
                takeFigure(perUnit->figure);
            else if (const auto *key = std::get_if<BaseAndKey>(&term.rule))
                takeFigure(key->weight);
        }
    }

    void take(const Criterion &when)
    {
        m_found.cooperation = m_found.cooperation || when.cooperation.has_value();
        m_found.financialStrength = m_found.financialStrength || when.financialStrength.has_value();
        if (when.fundedBy)
            takeFunder(*when.fundedBy);
    }

    void takeFunder(const TermKey &funder)
    {
        if (!funder.isEmpty() && !m_found.funders.contains(funder))
            m_found.funders.append(funder);
    }

    void takeFigure(const TermKey &figure)
    {
        m_found.inhabitants = m_found.inhabitants || figure.toString() == QLatin1String("inhabitants");
    }

    DirectiveQuestions m_found;
};

void takeRates(DirectiveFigures &figures, const QVector<RateRule> &rates)
{
    for (const RateRule &rule : rates) {
        figures.lowestRate = std::min(figures.lowestRate.value_or(rule.rate), rule.rate);
        figures.highestRate = std::max(figures.highestRate.value_or(rule.rate), rule.rate);
    }
}

/// A limit that is one fixed amount for everybody.
std::optional<Money> fixedLimit(const GrantLimit &limit)
{
    if (limit.scope != LimitScope::application || limit.terms.size() != 1 || !limit.terms.first().when.isEmpty())
        return std::nullopt;
    const auto *fixed = std::get_if<FixedAmount>(&limit.terms.first().rule);
    return fixed ? std::optional(fixed->amount) : std::nullopt;
}

}  // namespace

DirectiveQuestions questionsOf(const DirectiveTerms &terms)
{
    return QuestionWalk(terms).found();
}

DirectiveFigures figuresOf(const DirectiveTerms &terms)
{
    DirectiveFigures figures;
    takeRates(figures, terms.rates);
    for (const DirectiveCategory &category : terms.categories)
        takeRates(figures, category.rates);
    for (const FlatRateExpenditure &flat : terms.flatRates)
        takeRates(figures, flat.rates);
    for (const GrantLimit &limit : terms.limits) {
        if (const std::optional<Money> amount = fixedLimit(limit))
            figures.maxGrant = std::min(figures.maxGrant.value_or(*amount), *amount);
    }
    if (terms.minimumGrant)
        figures.minimumGrant = terms.minimumGrant->amount;
    for (const RateRule &rule : terms.minimumOwnShare)
        figures.ownShare = std::max(figures.ownShare.value_or(rule.rate), rule.rate);
    return figures;
}

}  // namespace mittelbuch
