// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/fiscalyear.h"

#include "support/testsupport.h"

#include <gtest/gtest.h>

namespace mittelbuch {

TEST(FiscalYearTest, IsTheCalendarYear)
{
    const FiscalYear year = FiscalYear::of(QDate(2027, 6, 30));
    EXPECT_EQ(year.number(), 2027);
    EXPECT_EQ(year.firstDay(), QDate(2027, 1, 1));
    EXPECT_EQ(year.lastDay(), QDate(2027, 12, 31));
    EXPECT_EQ(year.toString(), QStringLiteral("2027"));
    EXPECT_EQ(year.plus(1), FiscalYear::of(QDate(2028, 1, 1)));
    EXPECT_LT(year, year.plus(1));
}

TEST(FiscalYearTest, KeepsItsLimits)
{
    EXPECT_EQ(FiscalYear::tryFromNumber(1989), std::nullopt);
    EXPECT_EQ(FiscalYear::tryFromNumber(1990), FiscalYear::fromNumber(1990));
    EXPECT_EQ(FiscalYear::tryFromNumber(2199), FiscalYear::fromNumber(2199));
    EXPECT_EQ(FiscalYear::tryFromNumber(2200), std::nullopt);
    EXPECT_EQ(FiscalYear::tryFromNumber(27), std::nullopt);
}

}  // namespace mittelbuch
