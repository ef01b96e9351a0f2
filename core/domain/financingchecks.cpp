// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/grantchecks.h"

#include "domain/grantrates.h"

#include <algorithm>

namespace mittelbuch {

namespace {

void checkCosts(const Expenditure &expenditure, Judgement &judgement)
{
    const QString field = QStringLiteral("costItems");
    if (judgement.isAllocatedWithoutCosts())
        return;
    if (!expenditure.total.isPositive())
        judgement.ruleOut(refusalAt(RefusalCode::noCosts, field));
    else if (!expenditure.eligible.amount.isPositive())
        judgement.ruleOut(refusalAt(RefusalCode::nothingEligible, field, judgement.terms().source.citation));
}

/// Costs are own funds + other grants + requested grant, to the cent (VVK 3.3).
void checkClosed(const Expenditure &expenditure, Judgement &judgement)
{
    const FinancingPlan &plan = judgement.form().financing;
    const std::array parts{plan.ownFunds, plan.otherGrants, plan.requestedGrant};
    const std::optional<Money> financing = Money::checkedSum(parts);
    if (!financing)
        return judgement.trace().rememberOutOfRange();
    if (judgement.isAllocatedWithoutCosts() || *financing == expenditure.total)
        return;
    Refusal open = refusalAt(RefusalCode::financingNotClosed, QStringLiteral("financing"), {}, expenditure.total, *financing);
    open.value = toDecimalString(*financing);
    judgement.error(std::move(open));
}

void checkOwnShare(const Expenditure &expenditure, Judgement &judgement)
{
    const RateRule *rule = applyingRate(judgement.terms().minimumOwnShare, judgement);
    if (!rule)
        return;
    const Money least = rule->rate.of(expenditure.eligible.amount, Rounding::awayFromZero);
    const Money own = judgement.form().financing.ownFunds;
    if (own >= least)
        return;
    Refusal tooSmall = refusalAt(RefusalCode::ownShareTooSmall, QStringLiteral("financing.ownFunds"), rule->source, least, own);
    tooSmall.value = toDecimalString(own);
    judgement.error(std::move(tooSmall));
}

void checkRequest(const LimitedGrant &grant, Judgement &judgement)
{
    const Money requested = judgement.form().financing.requestedGrant;
    if (judgement.ruledOutBy() || requested <= grant.possible.amount)
        return;
    Refusal above = refusalAt(RefusalCode::requestedAboveCalculated, QStringLiteral("financing.requestedGrant"), {}, requested,
                              grant.possible.amount);
    above.value = toDecimalString(requested);
    judgement.error(std::move(above));
}

bool hasMaximum(const DirectiveTerms &terms)
{
    return !terms.limits.isEmpty() || terms.expenditure.maximum;
}

}  // namespace

void checkFinancing(const Expenditure &expenditure, const LimitedGrant &grant, Judgement &judgement)
{
    checkCosts(expenditure, judgement);
    checkClosed(expenditure, judgement);
    checkOwnShare(expenditure, judgement);
    checkRequest(grant, judgement);
}

void checkFinancingType(Judgement &judgement)
{
    const DirectiveTerms &terms = judgement.terms();
    const bool isCommunal = judgement.ruleSet() == RuleSet::communal;
    const QString field = QStringLiteral("programme");
    if (terms.financing == FinancingType::deficit && !judgement.rules().deficitFinancingAllowed)
        judgement.warn(refusalAt(RefusalCode::deficitFinancing, field));
    if (terms.financing == FinancingType::share && isCommunal && !hasMaximum(terms))
        judgement.warn(refusalAt(RefusalCode::maximumMissing, field));
    if (terms.financing == FinancingType::full)
        judgement.warn(refusalAt(RefusalCode::fullFinancing, field));
}

void checkMinimum(const Expenditure &expenditure, Money amount, Judgement &judgement)
{
    const MinimumGrant &minimum = judgement.terms().minimumGrant ? *judgement.terms().minimumGrant : judgement.rules().minimumGrant;
    const bool isEnough = minimum.mustExceed ? amount > minimum.amount : amount >= minimum.amount;
    const bool isAsked = expenditure.eligible.amount.isPositive() || judgement.isAllocatedWithoutCosts();
    if (isEnough || !isAsked)
        return;
    const RefusalCode code = minimum.mustExceed ? RefusalCode::grantNotAboveMinimum : RefusalCode::grantBelowMinimum;
    Refusal refusal = refusalAt(code, QStringLiteral("financing.requestedGrant"), minimum.source, minimum.amount, amount);
    refusal.value = toDecimalString(amount);
    judgement.ruleOut(std::move(refusal));
}

}  // namespace mittelbuch
