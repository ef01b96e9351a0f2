// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/grantcalculator.h"

#include "support/testsupport.h"

#include <gtest/gtest.h>

namespace mittelbuch {
namespace {

using enum CalculationStepKind;

struct Row {
    const char *name;
    qint64 costCents;
    qint64 otherCents;
    qint64 requestedCents;
    qint64 stepCents;
    qint64 grantCents;
    QVector<CalculationStepKind> steps;
    bool refused = false;
};

class GrantCalculator : public testing::TestWithParam<Row> {};

TEST_P(GrantCalculator, TakesTheLeastAndShowsEachStep)
{
    Directive directive;
    directive.rate = Rate::fromPercent(80);
    directive.maxGrant = Money::fromEuro(500'000);
    directive.minimumGrant = Money::fromEuro(10'000);
    directive.step = Money::fromCents(GetParam().stepCents);
    ApplicationForm form;
    form.costs = {{CostCategory::software, {}, Money::fromCents(GetParam().costCents)}};
    form.financing.otherGrants = Money::fromCents(GetParam().otherCents);
    form.financing.requestedGrant = Money::fromCents(GetParam().requestedCents);
    const std::optional<GrantCalculation> made = calculateGrant(directive, form);
    ASSERT_TRUE(made);
    EXPECT_EQ(made->grant, Money::fromCents(GetParam().grantCents));
    QVector<CalculationStepKind> kinds;
    for (const CalculationStep &step : made->steps)
        kinds.append(step.kind);
    EXPECT_EQ(kinds, GetParam().steps);
    EXPECT_EQ(!made->refusals.isEmpty(), GetParam().refused);
}

INSTANTIATE_TEST_SUITE_P(Rows, GrantCalculator, testing::Values(
    Row{"story", 12'000'000, 0, 9'600'000, 1, 9'600'000, {eligibleExpenditure, shareOfExpenditure}},
    Row{"noRequest", 12'000'000, 0, 0, 1, 9'600'000, {eligibleExpenditure, shareOfExpenditure}},
    Row{"request", 12'000'000, 0, 5'000'000, 1, 5'000'000, {eligibleExpenditure, shareOfExpenditure, cappedAtRequest}},
    Row{"maximum", 100'000'000, 0, 0, 1, 50'000'000, {eligibleExpenditure, shareOfExpenditure, cappedAtMaximum}},
    Row{"gap", 12'000'000, 4'000'000, 0, 1, 8'000'000, {eligibleExpenditure, shareOfExpenditure, cappedAtGap}},
    Row{"cent", 3'333'333, 0, 0, 1, 2'666'666, {eligibleExpenditure, shareOfExpenditure}},
    Row{"step", 3'333'333, 0, 0, 10'000, 2'660'000, {eligibleExpenditure, shareOfExpenditure, roundedDown}},
    Row{"atMinimum", 1'250'000, 0, 0, 1, 0, {eligibleExpenditure, shareOfExpenditure}, true},
    Row{"aboveMinimum", 1'250'002, 0, 0, 1, 1'000'001, {eligibleExpenditure, shareOfExpenditure}},
    Row{"covered", 1'250'000, 2'000'000, 0, 1, 0, {eligibleExpenditure, shareOfExpenditure, cappedAtGap}, true}),
    [](const auto &row) { return std::string(row.param.name); });

TEST(GrantCalculator, HasNoAnswerBeyondTheRange)
{
    ApplicationForm form;
    form.costs = {{CostCategory::other, {}, Money::fromCents(Money::limitCents)}, {CostCategory::other, {}, Money::fromCents(1)}};
    EXPECT_FALSE(calculateGrant(Directive(), form));
}

}  // namespace
}  // namespace mittelbuch
