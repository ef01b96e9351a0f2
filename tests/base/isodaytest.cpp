// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/isoday.h"

#include "support/testsupport.h"

#include <gtest/gtest.h>

namespace mittelbuch::test {

namespace {

class IsoTextOfDays : public testing::TestWithParam<QDate> {};

INSTANTIATE_TEST_SUITE_P(IsoDay, IsoTextOfDays, testing::Values(
    QDate(2027, 3, 31), QDate(2024, 2, 29), QDate(1, 1, 1), QDate(987, 12, 9), QDate(9999, 12, 31),
    // Beyond what ISO 8601 writes with four digits, and no day at all.
    QDate(10000, 1, 1), QDate(-1, 12, 31), QDate(2027, 2, 29), QDate()));

TEST_P(IsoTextOfDays, IsWhatQtWrites)
{
    EXPECT_EQ(isoText(GetParam()), GetParam().toString(Qt::ISODate));
}

TEST(IsoDay, IsReadBack)
{
    for (QDate day(2023, 12, 30); day < QDate(2025, 1, 3); day = day.addDays(1))
        EXPECT_EQ(QDate::fromString(isoText(day), Qt::ISODate), day);
    EXPECT_EQ(isoText(QDate(2027, 3, 31)), QStringLiteral("2027-03-31"));
}

}  // namespace

}  // namespace mittelbuch::test
