// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/fundschart.h"

#include "support/sampleoverview.h"
#include "support/testsupport.h"

#include <gtest/gtest.h>


namespace mittelbuch {

namespace {

struct BarCase {
    const char *name;
    std::array<qint64, 5> euro;   ///< authority, committed, ordered, paid, earmarked
    std::array<qint64, fundsPartCount> parts;
    qint64 shortfall;
};

class FundsBarTest : public testing::TestWithParam<BarCase> {};

Balance balanceOf(const std::array<qint64, 5> &euro)
{
    Balance balance;
    balance.authority = Money::fromEuro(euro[0]);
    balance.committed = Money::fromEuro(euro[1]);
    balance.ordered = Money::fromEuro(euro[2]);
    balance.paid = Money::fromEuro(euro[3]);
    balance.earmarked = Money::fromEuro(euro[4]);
    return balance;
}

}  // namespace

TEST_P(FundsBarTest, StacksUpToTheAuthority)
{
    const FundsBar bar = fundsBar(QStringLiteral("Name"), QStringLiteral("key"), balanceOf(GetParam().euro));
    Money sum;
    for (std::size_t part = 0; part < fundsPartCount; ++part) {
        EXPECT_EQ(bar.parts[part], Money::fromEuro(GetParam().parts[part])) << part;
        sum += bar.parts[part];
    }
    EXPECT_EQ(bar.shortfall, Money::fromEuro(GetParam().shortfall));
    EXPECT_EQ(sum, bar.authority + bar.shortfall);
}

INSTANTIATE_TEST_SUITE_P(Balances, FundsBarTest, testing::Values(
    BarCase{"empty", {0, 0, 0, 0, 0}, {0, 0, 0, 0, 0}, 0},
    BarCase{"untouched", {100, 0, 0, 0, 0}, {0, 0, 0, 0, 100}, 0},
    BarCase{"usual", {100, 60, 30, 20, 10}, {20, 10, 30, 10, 30}, 0},
    BarCase{"all earmarked", {100, 60, 0, 0, 40}, {0, 0, 60, 40, 0}, 0},
    BarCase{"earmarked beyond", {100, 60, 0, 0, 55}, {0, 0, 60, 55, 0}, 15},
    BarCase{"frozen below the commitment", {50, 60, 60, 60, 0}, {60, 0, 0, 0, 0}, 10}));

TEST(ChartTest, ShowsTheNumbersOfTheOverview)
{
    const Overview overview = test::sampleOverview();
    const FundsChart chart = chartByProgramme(overview);
    ASSERT_EQ(chart.bars.size(), overview.programmes.size());
    for (qsizetype index = 0; index < chart.bars.size(); ++index) {
        EXPECT_EQ(chart.bars[index].key, overview.programmes[index].programme.key);
        EXPECT_EQ(chart.bars[index].authority, overview.programmes[index].balance.authority);
        EXPECT_TRUE(chart.description.contains(chart.bars[index].label));
    }
}

TEST(ChartTest, SumsProgrammesByYear)
{
    const Overview overview = test::sampleOverview();
    const FundsChart chart = chartByYear(overview);
    ASSERT_EQ(chart.bars.size(), 2);
    EXPECT_EQ(chart.bars[0].label, QStringLiteral("2027"));
    Money authority;
    for (const ProgrammeFunds &funds : overview.programmes)
        authority += funds.balance.authority;
    EXPECT_EQ(chart.bars[0].authority, authority);
    EXPECT_NE(chart.bars[1].authority, authority);
}

TEST(ChartTest, KnowsAmountsPerHeadOnlyWithInhabitants)
{
    DistrictFunds funds = test::sampleDistricts().first();
    funds.committed = Money::fromCents(1001);
    funds.inhabitants = 2;
    EXPECT_EQ(committedPerHead(funds), Money::fromCents(501));
    funds.inhabitants = 0;
    EXPECT_EQ(committedPerHead(funds), std::nullopt);
    funds.inhabitants = std::nullopt;
    EXPECT_EQ(committedPerHead(funds), std::nullopt);
}

TEST(ChartTest, PriorCommitmentsStandWithTheOpenOnes)
{
    Balance balance = balanceOf({100, 20, 5, 0, 10});
    balance.priorCommitments = Money::fromEuro(30);
    const FundsBar bar = fundsBar(QStringLiteral("Name"), QStringLiteral("key"), balance);
    EXPECT_EQ(bar.parts, (std::array{Money(), Money::fromEuro(5), Money::fromEuro(45), Money::fromEuro(10), Money::fromEuro(40)}));
}

TEST(ChartTest, ExistsWithoutAnything)
{
    const Overview overview = test::sampleOverview({0, 0, false});
    EXPECT_TRUE(chartByProgramme(overview).bars.isEmpty());
    EXPECT_TRUE(chartByDistrict(overview).bars.isEmpty());
    EXPECT_FALSE(chartByDistrict(overview).title.isEmpty());
}

}  // namespace mittelbuch
