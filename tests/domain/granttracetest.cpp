// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/granttrace.h"

#include "support/testsupport.h"

#include <gtest/gtest.h>

namespace mittelbuch {
namespace {

using enum TraceOperation;

constexpr qint64 most = Money::limitCents;

Money cents(qint64 count)
{
    return Money::fromCents(count);
}

TraceStep step(TraceOperation operation, const QVector<std::variant<Money, Rate, qint64>> &values,
               Rounding rounding = Rounding::towardZero)
{
    TraceStep made;
    made.operation = operation;
    made.rounding = rounding;
    for (const auto &value : values)
        made.operands.append({value, -1, {}});
    return made;
}

struct Row {
    const char *name;
    TraceStep step;
    std::optional<qint64> cents;
    bool isRounded = false;
};

class TraceStepResult : public testing::TestWithParam<Row> {};

TEST_P(TraceStepResult, IsThatOfTheOperation)
{
    const std::optional<Money> result = recomputed(GetParam().step);
    EXPECT_EQ(result.has_value(), GetParam().cents.has_value());
    EXPECT_EQ(result.value_or(Money()).cents(), GetParam().cents.value_or(0));
    EXPECT_EQ(roundingMatters(GetParam().step), GetParam().isRounded);
}

const Rate eighty = Rate::fromPercent(80);
const Rate third = Rate::fromMillionths(333'333);

INSTANTIATE_TEST_SUITE_P(Rows, TraceStepResult, testing::Values(
    Row{"take", step(take, {cents(5)}), 5},
    Row{"takeNone", step(take, {}), std::nullopt},
    Row{"takeTwo", step(take, {cents(5), cents(6)}), std::nullopt},
    Row{"takeRate", step(take, {eighty}), std::nullopt},
    Row{"sum", step(sum, {cents(5), cents(6), cents(-1)}), 10},
    Row{"sumOfNothing", step(sum, {}), 0},
    Row{"sumWithCount", step(sum, {cents(5), qint64{6}}), std::nullopt},
    Row{"sumOutOfRange", step(sum, {cents(most), cents(1)}), std::nullopt},
    Row{"difference", step(difference, {cents(9), cents(4), cents(3)}), 2},
    Row{"differenceNotBelowZero", step(difference, {cents(9), cents(4), cents(6)}), 0},
    Row{"differenceOfNothing", step(difference, {}), std::nullopt},
    Row{"differenceOutOfRange", step(difference, {cents(-most), cents(1)}), std::nullopt},
    Row{"rateOf", step(rateOf, {eighty, cents(12'000'000)}), 9'600'000},
    Row{"rateOfDown", step(rateOf, {third, cents(100)}), 33, true},
    Row{"rateOfUp", step(rateOf, {third, cents(100)}, Rounding::awayFromZero), 34, true},
    Row{"rateOfPairsRoundedOnce", step(rateOf, {third, cents(2), third, cents(2)}), 1, true},
    Row{"rateOfHalfAPair", step(rateOf, {eighty, cents(1), eighty}), std::nullopt},
    Row{"rateOfReversed", step(rateOf, {cents(1), eighty}), std::nullopt},
    Row{"rateOfNothing", step(rateOf, {}), std::nullopt},
    Row{"times", step(times, {cents(1'040), qint64{28'417}}), 29'553'680},
    Row{"timesOutOfRange", step(times, {cents(most), qint64{2}}), std::nullopt},
    Row{"timesMoney", step(times, {cents(5), cents(2)}), std::nullopt},
    Row{"proportion", step(proportion, {cents(100'000'000), qint64{23'456}, qint64{420'000}}, Rounding::commercial), 5'584'762, true},
    Row{"proportionOfNone", step(proportion, {cents(1), qint64{1}, qint64{0}}), std::nullopt},
    Row{"proportionTooShort", step(proportion, {cents(1), qint64{1}}), std::nullopt},
    Row{"minimum", step(minimum, {cents(7), cents(3), cents(5)}), 3},
    Row{"minimumOfNothing", step(minimum, {}), std::nullopt},
    Row{"round", step(round, {cents(9'584'762), cents(10'000)}, Rounding::commercial), 9'580'000, true},
    Row{"roundNothingToDo", step(round, {cents(9'580'000), cents(10'000)}), 9'580'000},
    Row{"roundToNothing", step(round, {cents(5), cents(0)}), std::nullopt},
    Row{"zero", step(zero, {cents(5), eighty}), 0}),
    [](const auto &row) { return std::string(row.param.name); });

/// 80 % of 100 and 20 % of 50, summed, at most 85.
Trace soundTrace()
{
    Trace trace{step(rateOf, {eighty, cents(100)}), step(rateOf, {Rate::fromPercent(20), cents(50)}),
                step(sum, {cents(80), cents(10)}), step(minimum, {cents(90), cents(85)})};
    trace[2].operands[0].fromStep = 0;
    trace[2].operands[1].fromStep = 1;
    trace[3].operands[0].fromStep = 2;
    for (TraceStep &one : trace)
        one.result = recomputed(one).value();
    return trace;
}

TEST(FirstWrongStep, IsNoneOfASoundTrace)
{
    EXPECT_EQ(firstWrongStep(soundTrace()), std::nullopt);
    EXPECT_EQ(firstWrongStep({}), std::nullopt);
}

TEST(FirstWrongStep, IsTheOneThatWasTouched)
{
    Trace trace = soundTrace();
    trace[1].result = cents(11);
    EXPECT_EQ(firstWrongStep(trace), 1);
    trace = soundTrace();
    trace[2].operands[1].fromStep = 0;
    EXPECT_EQ(firstWrongStep(trace), 2);
    trace = soundTrace();
    trace[3].operands[0].fromStep = 3;
    EXPECT_EQ(firstWrongStep(trace), 3);
    trace = soundTrace();
    trace[3].operands[0].fromStep = -2;
    EXPECT_EQ(firstWrongStep(trace), 3);
    trace = soundTrace();
    trace[0].operands.clear();
    EXPECT_EQ(firstWrongStep(trace), 0);
}

}  // namespace
}  // namespace mittelbuch
