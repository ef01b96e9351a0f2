// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/clock.h"

#include "support/testsupport.h"

#include <gtest/gtest.h>

namespace mittelbuch {

TEST(FixedClockTest, StandsStillOnItsDayButOrdersItsInstants)
{
    FixedClock clock(QDate(2027, 6, 30));
    EXPECT_EQ(clock.today(), QDate(2027, 6, 30));
    const qint64 first = clock.nowMs();
    EXPECT_EQ(clock.nowMs(), first + 1);
    EXPECT_EQ(QDateTime::fromMSecsSinceEpoch(first, Qt::UTC).date(), QDate(2027, 6, 30));
}

TEST(FixedClockTest, MovesToAnotherDay)
{
    FixedClock clock(QDate(2027, 6, 30));
    clock.moveTo(QDate(2028, 1, 1));
    EXPECT_EQ(clock.today(), QDate(2028, 1, 1));
    EXPECT_EQ(QDateTime::fromMSecsSinceEpoch(clock.nowMs(), Qt::UTC).date(), QDate(2028, 1, 1));
}

TEST(SystemClockTest, KnowsAPlausibleDay)
{
    const SystemClock clock;
    EXPECT_GE(clock.today(), QDate(2026, 1, 1));
    EXPECT_GT(clock.nowMs(), 1'700'000'000'000);
}

TEST(OfficeClockTest, RunsUntilItIsToldToStand)
{
    OfficeClock clock;
    const SystemClock running;
    EXPECT_GE(clock.today(), QDate(2026, 1, 1));
    EXPECT_NEAR(static_cast<double>(clock.nowMs()), static_cast<double>(running.nowMs()), 60000);
    clock.standAt(QDate(2025, 2, 3));
    EXPECT_EQ(clock.today(), QDate(2025, 2, 3));
    const qint64 first = clock.nowMs();
    EXPECT_EQ(clock.nowMs(), first + 1);
    EXPECT_EQ(QDateTime::fromMSecsSinceEpoch(first, Qt::UTC).date(), QDate(2025, 2, 3));
}

}  // namespace mittelbuch
