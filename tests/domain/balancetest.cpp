// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/balance.h"

#include <gtest/gtest.h>

namespace mittelbuch {
namespace {

/// Cash of 2028: of 800 committed 150, and of that 50 under the authorisation of 2027.
PotBalance cashOf2028()
{
    const FiscalYear y2028 = FiscalYear::fromNumber(2028);
    PotBalance pot{Pot{BudgetLineId(1), y2028, y2028}, {}, {}, Money::fromEuro(50), true};
    pot.balance.authority = Money::fromEuro(800);
    pot.balance.committed = Money::fromEuro(150);
    pot.balance.earmarked = Money::fromEuro(10);
    return pot;
}

struct DayCase {
    QDate day;
    int committed;
    int prior;
};

class SeenOn : public testing::TestWithParam<DayCase> {};

TEST_P(SeenOn, EarlierAuthorisationsCommitAYearFromItsFirstDayAndBurdenItBefore)
{
    const Balance seen = seenOn(cashOf2028(), GetParam().day);
    EXPECT_EQ(seen.committed, Money::fromEuro(GetParam().committed));
    EXPECT_EQ(seen.priorCommitments, Money::fromEuro(GetParam().prior));
    EXPECT_EQ(seen.openCommitment(), seen.committed);
    EXPECT_EQ(seen.available(), Money::fromEuro(650));
    EXPECT_EQ(seen.plannable(), Money::fromEuro(640));
}

INSTANTIATE_TEST_SUITE_P(Days, SeenOn, testing::Values(
    DayCase{QDate(2027, 1, 1), 100, 50},
    DayCase{QDate(2027, 12, 31), 100, 50},
    DayCase{QDate(2028, 1, 1), 150, 0},
    DayCase{QDate(2029, 6, 1), 150, 0}));

TEST(Balance, SumsKeepPriorCommitmentsApart)
{
    Balance sum = seenOn(cashOf2028(), QDate(2027, 6, 1));
    sum += seenOn(cashOf2028(), QDate(2028, 6, 1));
    EXPECT_EQ(sum.committed, Money::fromEuro(250));
    EXPECT_EQ(sum.priorCommitments, Money::fromEuro(50));
    EXPECT_EQ(sum.available(), Money::fromEuro(1300));
}

}  // namespace
}  // namespace mittelbuch
