// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/apportionment.h"

#include "support/testsupport.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <limits>
#include <numeric>

namespace mittelbuch {

namespace {

constexpr qint64 cent = 1;
constexpr qint64 euro = 100;
constexpr qint64 hundredEuro = 100 * euro;

QVector<Weight> weightsOf(const QVector<qint64> &numbers)
{
    QVector<Weight> weights;
    for (const qint64 number : numbers)
        weights.append({QString(QChar(static_cast<char16_t>(u'A' + weights.size()))), number});
    return weights;
}

QVector<qint64> inEuro(const QVector<Money> &parts)
{
    QVector<qint64> numbers;
    for (const Money part : parts)
        numbers.append(part.cents() / euro);
    return numbers;
}

QVector<qint64> inCents(const QVector<Money> &parts)
{
    QVector<qint64> numbers;
    for (const Money part : parts)
        numbers.append(part.cents());
    return numbers;
}

Money sumOf(const QVector<Money> &parts)
{
    return std::accumulate(parts.cbegin(), parts.cend(), Money());
}

struct GoldenCase {
    qint64 totalEuro;
    QVector<qint64> weights;
    qint64 stepCents;
    QVector<qint64> partsEuro;
};

class GoldenTest : public testing::TestWithParam<GoldenCase> {};

struct QuotaCase {
    qint64 stepCents;
    QVector<qint64> partsEuro;
    qint64 unallocatedEuro;
};

class QuotaTest : public testing::TestWithParam<QuotaCase> {};

struct FaultCase {
    qint64 totalCents;
    QVector<Weight> weights;
    qint64 stepCents;
    ApportionmentFault fault;
};

class ApportionmentFaultTest : public testing::TestWithParam<FaultCase> {};

const QVector<qint64> inhabitants{34'567, 12'345, 8'910, 4'178};
const QVector<qint64> requests{240'000, 180'000, 95'000, 45'000};

/// The contingents of the investment programme: the three cities, then the ten districts, in euro.
const QVector<qint64> cityContingents{15'491'107, 34'950'218, 35'235'425};
const QVector<qint64> districtContingents{11'766'795, 9'236'909, 7'539'444, 9'390'734, 9'563'625,
                                          9'222'971,  7'452'309, 7'886'868, 7'530'248, 6'086'847};

struct AnyTask {
    Money total;
    Money step;
    QVector<Weight> weights;
};

AnyTask anyTask()
{
    const qint64 step = *rc::gen::element(cent, euro, hundredEuro);
    const Money total = Money::fromCents(step * *rc::gen::inRange<qint64>(0, 40'000'000));
    const auto drawn = *rc::gen::nonEmpty(rc::gen::container<std::vector<qint64>>(
        rc::gen::oneOf(rc::gen::inRange<qint64>(0, 5), rc::gen::inRange<qint64>(0, 600'000))));
    RC_PRE(std::any_of(drawn.begin(), drawn.end(), [](qint64 weight) { return weight > 0; }));
    return {total, Money::fromCents(step), weightsOf(QVector<qint64>(drawn.begin(), drawn.end()))};
}

}  // namespace

TEST_P(GoldenTest, MatchesByHand)
{
    const GoldenCase &given = GetParam();
    const ApportionmentResult result =
        apportion(Money::fromEuro(given.totalEuro), weightsOf(given.weights), Money::fromCents(given.stepCents));
    ASSERT_TRUE(result.apportionment.has_value());
    EXPECT_FALSE(result.fault.has_value());
    EXPECT_EQ(inEuro(result.apportionment->parts), given.partsEuro);
    EXPECT_EQ(sumOf(result.apportionment->parts), Money::fromEuro(given.totalEuro));
}

INSTANTIATE_TEST_SUITE_P(Population, GoldenTest, testing::Values(
    GoldenCase{1'000'000, inhabitants, euro, {576'117, 205'750, 148'500, 69'633}},
    GoldenCase{1'000'000, inhabitants, hundredEuro, {576'100, 205'800, 148'500, 69'600}}));

INSTANTIATE_TEST_SUITE_P(Requests, GoldenTest, testing::Values(
    GoldenCase{400'000, requests, euro, {171'429, 128'571, 67'857, 32'143}},
    GoldenCase{0, requests, euro, {0, 0, 0, 0}},
    GoldenCase{5, {1}, euro, {5}},
    GoldenCase{5, {0, 1, 0}, euro, {0, 5, 0}}));

INSTANTIATE_TEST_SUITE_P(Contingents, GoldenTest, testing::Values(
    GoldenCase{85'676'750, cityContingents, euro, cityContingents},
    GoldenCase{85'676'750, districtContingents, euro, districtContingents}));

TEST(ApportionmentTest, DoubledContingentsKeepTheirHalves)
{
    const ApportionmentResult result = apportion(Money::fromEuro(171'353'500), weightsOf(cityContingents + districtContingents),
                                                 Money::fromCents(cent));
    ASSERT_TRUE(result.apportionment.has_value());
    const QVector<Money> &parts = result.apportionment->parts;
    EXPECT_EQ(sumOf(parts.first(3)), Money::fromEuro(85'676'750));
    EXPECT_EQ(sumOf(parts.mid(3)), Money::fromEuro(85'676'750));
}

TEST(ApportionmentTest, CentsGoToTheLargestRemainder)
{
    const ApportionmentResult result = apportion(Money::fromCents(100), weightsOf({1, 1, 1}), Money::fromCents(cent));
    ASSERT_TRUE(result.apportionment.has_value());
    EXPECT_EQ(inCents(result.apportionment->parts), (QVector<qint64>{34, 33, 33}));
}

TEST(ApportionmentTest, EqualRemaindersGoToTheLargerWeight)
{
    // Shares of 0.5, 2.5 and 1: both halves are equal, the larger weight gets the step.
    const ApportionmentResult result = apportion(Money::fromCents(4), weightsOf({1, 5, 2}), Money::fromCents(cent));
    ASSERT_TRUE(result.apportionment.has_value());
    EXPECT_EQ(inCents(result.apportionment->parts), (QVector<qint64>{0, 3, 1}));
}

TEST(ApportionmentTest, EqualWeightsGoByKey)
{
    const QVector<Weight> weights{{QStringLiteral("14729"), 1}, {QStringLiteral("14511"), 1}, {QStringLiteral("14713"), 1}};
    const ApportionmentResult result = apportion(Money::fromCents(2), weights, Money::fromCents(cent));
    ASSERT_TRUE(result.apportionment.has_value());
    EXPECT_EQ(inCents(result.apportionment->parts), (QVector<qint64>{0, 1, 1}));
}

TEST(ApportionmentTest, HoldsTheLargestNumbers)
{
    const qint64 most = std::numeric_limits<qint64>::max();
    const ApportionmentResult result =
        apportion(Money::fromCents(Money::limitCents), weightsOf({most, most, most}), Money::fromCents(cent));
    ASSERT_TRUE(result.apportionment.has_value());
    EXPECT_EQ(inCents(result.apportionment->parts),
              (QVector<qint64>{333'333'333'333'334, 333'333'333'333'333, 333'333'333'333'333}));
}

TEST_P(ApportionmentFaultTest, IsNamed)
{
    const FaultCase &given = GetParam();
    const ApportionmentResult result =
        apportion(Money::fromCents(given.totalCents), given.weights, Money::fromCents(given.stepCents));
    EXPECT_FALSE(result.apportionment.has_value());
    EXPECT_EQ(result.fault, given.fault);
    const auto quotation = quoteDown(Money::fromCents(given.totalCents), given.weights, Money::fromCents(given.stepCents));
    EXPECT_EQ(quotation.has_value(), given.fault == ApportionmentFault::totalNotOfStep);
}

INSTANTIATE_TEST_SUITE_P(Invalid, ApportionmentFaultTest, testing::Values(
    FaultCase{100, {}, cent, ApportionmentFault::noWeights},
    FaultCase{100, weightsOf({1, -1}), cent, ApportionmentFault::negativeWeight},
    FaultCase{100, weightsOf({0, 0}), cent, ApportionmentFault::weightsSumToZero},
    FaultCase{-100, weightsOf({1}), cent, ApportionmentFault::negativeTotal},
    FaultCase{100, weightsOf({1}), 0, ApportionmentFault::stepNotPositive},
    FaultCase{100, weightsOf({1}), -1, ApportionmentFault::stepNotPositive},
    FaultCase{100, {{QStringLiteral("A"), 1}, {QStringLiteral("A"), 2}}, cent, ApportionmentFault::duplicateKey},
    FaultCase{150, weightsOf({1}), euro, ApportionmentFault::totalNotOfStep},
    FaultCase{-150, {}, 0, ApportionmentFault::noWeights}));

TEST_P(QuotaTest, RoundsDownAndShowsTheRest)
{
    const QuotaCase &given = GetParam();
    const auto quotation = quoteDown(Money::fromEuro(400'000), weightsOf(requests), Money::fromCents(given.stepCents));
    ASSERT_TRUE(quotation.has_value());
    EXPECT_EQ(inEuro(quotation->parts), given.partsEuro);
    EXPECT_EQ(quotation->unallocated, Money::fromEuro(given.unallocatedEuro));
}

INSTANTIATE_TEST_SUITE_P(Requests, QuotaTest, testing::Values(
    QuotaCase{euro, {171'428, 128'571, 67'857, 32'142}, 2},
    QuotaCase{hundredEuro, {171'400, 128'500, 67'800, 32'100}, 200}));

TEST(ApportionmentPropertyTest, PartsAreExactAndWithinOneStep)
{
    EXPECT_TRUE(rc::check("sum, nearness and whole steps", [] {
        const AnyTask task = anyTask();
        const ApportionmentResult result = apportion(task.total, task.weights, task.step);
        RC_ASSERT(result.apportionment.has_value());
        RC_ASSERT(sumOf(result.apportionment->parts) == task.total);
        qint64 sum = 0;
        for (const Weight &weight : task.weights)
            sum += weight.weight;
        for (qsizetype i = 0; i < task.weights.size(); ++i) {
            const Money part = result.apportionment->parts[i];
            RC_ASSERT(part.cents() % task.step.cents() == 0);
            RC_ASSERT(task.weights[i].weight > 0 || part.isZero());
            const Money down = task.total.scaled(task.weights[i].weight, sum, Rounding::towardZero);
            const Money up = task.total.scaled(task.weights[i].weight, sum, Rounding::awayFromZero);
            RC_ASSERT(part > down - task.step);
            RC_ASSERT(part < up + task.step);
        }
    }));
}

TEST(ApportionmentPropertyTest, OrderOfInputDoesNotMatter)
{
    EXPECT_TRUE(rc::check("each key keeps its part when the weights come reversed or rotated", [] {
        const AnyTask task = anyTask();
        QVector<Weight> moved = task.weights;
        const int turn = *rc::gen::inRange(0, static_cast<int>(moved.size()));
        std::rotate(moved.begin(), moved.begin() + turn, moved.end());
        if (*rc::gen::arbitrary<bool>())
            std::reverse(moved.begin(), moved.end());
        const QVector<Money> parts = apportion(task.total, task.weights, task.step).apportionment->parts;
        const QVector<Money> movedParts = apportion(task.total, moved, task.step).apportionment->parts;
        for (qsizetype i = 0; i < moved.size(); ++i) {
            const QString key = moved[i].key;
            const auto found = std::find_if(task.weights.cbegin(), task.weights.cend(),
                                            [&key](const Weight &weight) { return weight.key == key; });
            RC_ASSERT(movedParts[i] == parts[found - task.weights.cbegin()]);
        }
    }));
}

TEST(ApportionmentPropertyTest, QuotationNeverGivesMoreThanTheShare)
{
    EXPECT_TRUE(rc::check("parts and rest make the total, the rest is less than a step for each", [] {
        const AnyTask task = anyTask();
        const auto quotation = quoteDown(task.total, task.weights, task.step);
        RC_ASSERT(quotation.has_value());
        RC_ASSERT(sumOf(quotation->parts) + quotation->unallocated == task.total);
        RC_ASSERT(!quotation->unallocated.isNegative());
        RC_ASSERT(quotation->unallocated.cents() < task.step.cents() * task.weights.size());
    }));
}

}  // namespace mittelbuch
