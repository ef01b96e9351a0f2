// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "grants.h"
#include "randomgrants.h"
#include "support/testsupport.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <QSet>

namespace mittelbuch {
namespace {

using namespace test;

/// Draws in each case of RapidCheck, of which there are a hundred.
constexpr int drawsPerCase = 60;

Money plus(Money left, Money right)
{
    return left.checkedPlus(right).value();
}

Money sumOfSplit(const GrantAssessment &assessment)
{
    Money sum;
    for (const YearShare &share : assessment.split)
        sum = plus(sum, share.amount);
    return sum;
}

Money sumOfPayments(const GrantAssessment &assessment)
{
    Money sum;
    for (const PlannedPayment &payment : assessment.payments) {
        RC_ASSERT(payment.amount.isPositive());
        sum = plus(sum, payment.amount);
    }
    return sum;
}

/// The costs of the form that count for something, by plain addition.
Money costsOf(const GrantFacts &facts)
{
    Money sum;
    for (const CostItem &item : facts.form.costs)
        sum = plus(sum, item.amount);
    return sum;
}

Money othersOf(const GrantFacts &facts)
{
    Money itemised;
    for (const OtherFunding &funding : facts.form.circumstances.otherFunding)
        itemised = plus(itemised, funding.amount);
    return std::max(itemised, facts.form.financing.otherGrants);
}

bool isAllocatedWithoutCosts(const DirectiveTerms &terms, const GrantFacts &facts)
{
    return terms.selection.method == SelectionMethod::exOfficio && facts.form.costs.isEmpty();
}

void assertWithinFixedLimits(const DirectiveTerms &terms, const GrantFacts &facts, Money amount)
{
    for (const GrantLimit &limit : terms.limits) {
        const auto *fixed = std::get_if<FixedAmount>(&limit.terms[0].rule);
        if (!fixed || limit.terms.size() > 1 || !limit.terms[0].when.isEmpty())
            continue;
        const Money most = fixed->amount.roundedTo(limit.terms[0].step, limit.terms[0].rounding);
        const Money before = limit.scope == LimitScope::grantee ? facts.grantedBefore : Money();
        RC_ASSERT(amount.isZero() || plus(amount, before) <= most);
    }
}

void assertLimited(const DirectiveTerms &terms, const GrantFacts &facts, const GrantAssessment &assessment)
{
    const Money amount = assessment.amount;
    const Money requested = facts.form.financing.requestedGrant;
    RC_ASSERT(!amount.isNegative());
    RC_ASSERT(amount <= assessment.computed && assessment.computed <= assessment.possible);
    RC_ASSERT(!requested.isPositive() || amount <= requested);
    RC_ASSERT(!facts.contingentLeft || amount <= *facts.contingentLeft);
    if (!isAllocatedWithoutCosts(terms, facts) && amount.isPositive()) {
        RC_ASSERT(plus(amount, othersOf(facts)) <= assessment.eligibleExpenditure);
        RC_ASSERT(assessment.eligibleExpenditure <= assessment.totalExpenditure);
    }
    RC_ASSERT(costsOf(facts) <= assessment.totalExpenditure);
    RC_ASSERT(amount.cents() % terms.step.cents() == 0);
    assertWithinFixedLimits(terms, facts, amount);
}

void assertExplained(const GrantAssessment &assessment, Draws &draws)
{
    RC_ASSERT(!firstWrongStep(assessment.trace));
    RC_ASSERT(assessment.trace.last().result == assessment.amount);
    const bool endsRefused = assessment.trace.last().topic == TraceTopic::refused;
    RC_ASSERT(endsRefused == assessment.refused);
    RC_ASSERT(!assessment.refused || assessment.amount.isZero());
    Trace touched = assessment.trace;
    const int index = static_cast<int>(draws.below(touched.size()));
    touched[index].result = plus(touched[index].result, Money::fromCents(1));
    RC_ASSERT(firstWrongStep(touched) == index);
}

void assertPlanned(const GrantAssessment &assessment)
{
    RC_ASSERT(assessment.split.isEmpty() || sumOfSplit(assessment) == assessment.amount);
    RC_ASSERT(sumOfPayments(assessment) == assessment.amount);
}

TEST(GrantProperties, HoldForEveryDirectiveAndEveryForm)
{
    QSet<TraceTopic> topics;
    QSet<std::size_t> rules;
    QSet<Rounding> roundings;
    int granted = 0;
    int refused = 0;
    EXPECT_TRUE(rc::check("never more than a limit, never negative, explained and planned to the cent", [&] {
        for (int draw = 0; draw < drawsPerCase; ++draw) {
            Draws draws = Draws::any();
            const DirectiveTerms terms = drawTerms(draws);
            RC_ASSERT(faultsOf(terms).isEmpty());
            const GrantFacts facts = drawFacts(draws, draws.chance(50));
            const GrantAssessment assessment = assess(terms, facts);
            assertLimited(terms, facts, assessment);
            assertExplained(assessment, draws);
            assertPlanned(assessment);
            for (const TraceStep &step : assessment.trace) {
                topics.insert(step.topic);
                if (roundingMatters(step))
                    roundings.insert(step.rounding);
            }
            for (const AmountTerm &term : terms.basis)
                rules.insert(term.rule.index());
            ++(assessment.refused ? refused : granted);
        }
    }));
    // The draws reach everything that a directive can say.
    EXPECT_EQ(rules.size(), static_cast<qsizetype>(std::variant_size_v<AmountRule>));
    EXPECT_EQ(roundings.size(), static_cast<qsizetype>(allRoundings().size()));
    for (const TraceTopic topic : allTraceTopics().first(static_cast<std::size_t>(TraceTopic::refused) + 1))
        EXPECT_TRUE(topics.contains(topic)) << toString(topic).toStdString();
    EXPECT_GT(granted, 300);
    EXPECT_GT(refused, 300);
}

/// A maximum of expenditure that refuses or cuts may make more costs give less.
bool reachesMaximum(const DirectiveTerms &terms, const GrantAssessment &assessment)
{
    return findingOf(assessment, RefusalCode::expenditureAboveMaximum) && terms.expenditure.maximum;
}

TEST(GrantProperties, MoreCostsNeverGiveLess)
{
    int compared = 0;
    int risen = 0;
    EXPECT_TRUE(rc::check("unless a maximum of expenditure refuses or cuts", [&] {
        for (int draw = 0; draw < drawsPerCase; ++draw) {
            Draws draws = Draws::any();
            const DirectiveTerms terms = drawTerms(draws);
            GrantFacts facts = drawFacts(draws, true);
            if (facts.form.costs.isEmpty())
                continue;
            const GrantAssessment before = assess(terms, facts);
            CostItem more = facts.form.costs[draws.below(facts.form.costs.size())];
            more.category = draws.chance(50) ? CostCategory::staff : more.category;
            more.amount = drawMoney(draws, draws.chance(50) ? 200 : 10'000'000);
            facts.form.costs.append(more);
            const GrantAssessment after = assess(terms, facts);
            if (reachesMaximum(terms, after))
                continue;
            RC_ASSERT(before.amount <= after.amount);
            RC_ASSERT(before.refused || !after.refused);
            compared += before.amount.isPositive() ? 1 : 0;
            risen += before.amount < after.amount ? 1 : 0;
        }
    }));
    EXPECT_GT(compared, 200);
    EXPECT_GT(risen, 100);
}

TEST(GrantProperties, PaymentsOfEveryGrantSumToIt)
{
    EXPECT_TRUE(rc::check("and none but the last is below the minimum", [] {
        const Money grant = Money::fromCents(*rc::gen::oneOf(rc::gen::inRange<qint64>(1, 100), rc::gen::inRange<qint64>(1, 100'000'000)));
        const RuleSet set = *rc::gen::element(RuleSet::communal, RuleSet::general);
        const auto payments = plannedPayments(grant, std::nullopt, set, *rc::gen::inRange(0, 40));
        Money sum;
        for (qsizetype index = 0; index < payments.size(); ++index) {
            RC_ASSERT(payments[index].amount.isPositive());
            RC_ASSERT(index + 1 == payments.size() || payments[index].amount >= parametersOf(set).minimumPart);
            sum = plus(sum, payments[index].amount);
        }
        RC_ASSERT(sum == grant);
    }));
}

TEST(GrantProperties, AReducedGrantIsBetweenNothingAndTheGrant)
{
    EXPECT_TRUE(rc::check("for every financing type", [] {
        ReductionInput input;
        input.financing = allFinancingTypes()[*rc::gen::inRange<std::size_t>(0, allFinancingTypes().size())];
        input.plannedExpenditure = Money::fromCents(*rc::gen::inRange<qint64>(1, 50'000'000));
        input.actualExpenditure = Money::fromCents(*rc::gen::inRange<qint64>(0, 60'000'000));
        input.grant = Money::fromCents(*rc::gen::inRange<qint64>(0, input.plannedExpenditure.cents() + 1));
        input.ownFunds = Money::fromCents(*rc::gen::inRange<qint64>(0, 10'000'000));
        input.newCoveringFunds = Money::fromCents(*rc::gen::inRange<qint64>(0, 10'000'000));
        input.earmarkedDonations = Money::fromCents(*rc::gen::inRange<qint64>(0, input.newCoveringFunds.cents() + 1));
        input.recurring = *rc::gen::arbitrary<bool>();
        const Reduction reduction = reducedGrant(input);
        RC_ASSERT(!reduction.grant.isNegative() && reduction.grant <= input.grant);
        RC_ASSERT(!firstWrongStep(reduction.trace));
        RC_ASSERT(reduction.trace.last().result == reduction.grant);
    }));
}

}  // namespace
}  // namespace mittelbuch
