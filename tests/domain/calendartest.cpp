// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/calendar.h"

#include "support/testsupport.h"

#include <gtest/gtest.h>

namespace mittelbuch {

namespace {

class EasterTest : public testing::TestWithParam<QDate> {};

class RepentanceTest : public testing::TestWithParam<QDate> {};

struct DeadlineCase {
    QDate event;
    Period period;
    QDate last;
};

void PrintTo(const DeadlineCase &given, std::ostream *out)
{
    *out << given.event.toString(Qt::ISODate).toStdString() << " + " << given.period.count << " of unit "
         << static_cast<int>(given.period.unit);
}

class DeadlineTest : public testing::TestWithParam<DeadlineCase> {};

struct DayCase {
    QString text;
    QDate day;
};

void PrintTo(const DayCase &given, std::ostream *out)
{
    *out << given.text.toStdString();
}

class DayTest : public testing::TestWithParam<DayCase> {};

class DayFaultTest : public testing::TestWithParam<QString> {};

constexpr Period days(int count)
{
    return {count, PeriodUnit::days};
}

constexpr Period weeks(int count)
{
    return {count, PeriodUnit::weeks};
}

constexpr Period months(int count)
{
    return {count, PeriodUnit::months};
}

constexpr Period years(int count)
{
    return {count, PeriodUnit::years};
}

}  // namespace

TEST_P(EasterTest, HasItsFeastsAround)
{
    const QDate easter = GetParam();
    EXPECT_EQ(saxonHoliday(easter.addDays(-2)), Holiday::goodFriday);
    EXPECT_EQ(saxonHoliday(easter.addDays(1)), Holiday::easterMonday);
    EXPECT_EQ(saxonHoliday(easter.addDays(50)), Holiday::whitMonday);
    EXPECT_EQ(saxonHoliday(easter), std::nullopt);
}

// The earliest and the latest Easter, the two exceptions of the computus (1954, 1981), and the years at hand.
INSTANTIATE_TEST_SUITE_P(Years, EasterTest, testing::Values(
    QDate(1818, 3, 22), QDate(1943, 4, 25), QDate(1954, 4, 18), QDate(1981, 4, 19), QDate(2000, 4, 23), QDate(2008, 3, 23),
    QDate(2011, 4, 24), QDate(2024, 3, 31), QDate(2025, 4, 20), QDate(2026, 4, 5), QDate(2027, 3, 28), QDate(2028, 4, 16),
    QDate(2038, 4, 25), QDate(2100, 3, 28)));

TEST_P(RepentanceTest, IsTheWednesdayBefore23November)
{
    EXPECT_EQ(saxonHoliday(GetParam()), Holiday::repentance);
    EXPECT_EQ(GetParam().dayOfWeek(), 3);
}

INSTANTIATE_TEST_SUITE_P(Years, RepentanceTest, testing::Values(
    QDate(2022, 11, 16), QDate(2023, 11, 22), QDate(2024, 11, 20), QDate(2026, 11, 18), QDate(2027, 11, 17),
    QDate(2028, 11, 22)));

TEST(HolidayTest, YearHasElevenInOrder)
{
    const QVector<QDate> expected{QDate(2027, 1, 1),   QDate(2027, 3, 26),  QDate(2027, 3, 29),   QDate(2027, 5, 1),
                                  QDate(2027, 5, 6),   QDate(2027, 5, 17),  QDate(2027, 10, 3),   QDate(2027, 10, 31),
                                  QDate(2027, 11, 17), QDate(2027, 12, 25), QDate(2027, 12, 26)};
    QVector<QDate> days;
    for (const HolidayOn &holiday : saxonHolidays(2027))
        days.append(holiday.day);
    EXPECT_EQ(days, expected);
}

TEST(HolidayTest, AscensionMayComeBeforeTheFirstOfMay)
{
    const QVector<HolidayOn> holidays = saxonHolidays(1818);
    ASSERT_EQ(holidays.size(), 11);
    EXPECT_EQ(holidays[3].holiday, Holiday::ascension);
    EXPECT_EQ(holidays[3].day, QDate(1818, 4, 30));
    EXPECT_EQ(holidays[4].holiday, Holiday::labourDay);
}

TEST(HolidayTest, OtherDaysAreOrdinary)
{
    const QDate corpusChristi(2027, 5, 27);
    EXPECT_EQ(saxonHoliday(corpusChristi), std::nullopt);
    EXPECT_TRUE(isWorkingDay(corpusChristi));
    EXPECT_TRUE(isWorkingDay(QDate(2027, 12, 24)));
    EXPECT_TRUE(isWorkingDay(QDate(2027, 11, 1)));
    EXPECT_FALSE(isWorkingDay(QDate(2027, 6, 26)));
    EXPECT_FALSE(isWorkingDay(QDate(2027, 6, 27)));
    EXPECT_FALSE(isWorkingDay(QDate(2028, 10, 31)));
}

TEST_P(DeadlineTest, EndsOn)
{
    EXPECT_EQ(deadlineAfter(GetParam().event, GetParam().period), GetParam().last);
}

INSTANTIATE_TEST_SUITE_P(Counting, DeadlineTest, testing::Values(
    DeadlineCase{QDate(2027, 3, 1), days(4), QDate(2027, 3, 5)},
    DeadlineCase{QDate(2027, 3, 1), days(0), QDate(2027, 3, 1)},
    DeadlineCase{QDate(2027, 3, 1), weeks(2), QDate(2027, 3, 15)},
    DeadlineCase{QDate(2027, 6, 15), months(1), QDate(2027, 7, 15)},
    DeadlineCase{QDate(2023, 1, 31), months(1), QDate(2023, 2, 28)},
    DeadlineCase{QDate(2028, 1, 31), months(1), QDate(2028, 2, 29)},
    DeadlineCase{QDate(2023, 2, 28), months(1), QDate(2023, 3, 28)},
    DeadlineCase{QDate(2027, 8, 31), months(1), QDate(2027, 9, 30)},
    DeadlineCase{QDate(2028, 2, 29), years(1), QDate(2029, 2, 28)},
    DeadlineCase{QDate(2027, 6, 30), years(5), QDate(2032, 6, 30)}));

INSTANTIATE_TEST_SUITE_P(MovingOn, DeadlineTest, testing::Values(
    DeadlineCase{QDate(2027, 3, 1), days(5), QDate(2027, 3, 8)},
    DeadlineCase{QDate(2027, 3, 7), days(0), QDate(2027, 3, 8)},
    DeadlineCase{QDate(2027, 1, 31), months(1), QDate(2027, 3, 1)},
    DeadlineCase{QDate(2027, 3, 12), weeks(2), QDate(2027, 3, 30)},
    DeadlineCase{QDate(2027, 4, 29), weeks(1), QDate(2027, 5, 7)},
    DeadlineCase{QDate(2027, 4, 17), months(1), QDate(2027, 5, 18)},
    DeadlineCase{QDate(2028, 9, 3), months(1), QDate(2028, 10, 4)},
    DeadlineCase{QDate(2028, 8, 31), months(2), QDate(2028, 11, 1)},
    DeadlineCase{QDate(2027, 10, 17), months(1), QDate(2027, 11, 18)},
    DeadlineCase{QDate(2026, 12, 18), weeks(1), QDate(2026, 12, 28)},
    DeadlineCase{QDate(2027, 12, 1), months(1), QDate(2028, 1, 3)}));

TEST_P(DayTest, IsRead)
{
    EXPECT_EQ(parseDay(GetParam().text), GetParam().day);
}

INSTANTIATE_TEST_SUITE_P(Valid, DayTest, testing::Values(
    DayCase{QStringLiteral("1.2.27"), QDate(2027, 2, 1)},
    DayCase{QStringLiteral("01.02.2027"), QDate(2027, 2, 1)},
    DayCase{QStringLiteral(" 1.02.27 "), QDate(2027, 2, 1)},
    DayCase{QStringLiteral("010227"), QDate(2027, 2, 1)},
    DayCase{QStringLiteral("01022027"), QDate(2027, 2, 1)},
    DayCase{QStringLiteral("2027-02-01"), QDate(2027, 2, 1)},
    DayCase{QStringLiteral("29.2.28"), QDate(2028, 2, 29)},
    DayCase{QStringLiteral("31.12.99"), QDate(2099, 12, 31)},
    DayCase{QStringLiteral("1.1.1900"), QDate(1900, 1, 1)}));

TEST_P(DayFaultTest, IsRefused)
{
    EXPECT_EQ(parseDay(GetParam()), std::nullopt);
}

INSTANTIATE_TEST_SUITE_P(Invalid, DayFaultTest, testing::Values(
    QString(), QStringLiteral(" "), QStringLiteral("heute"), QStringLiteral("31.2."), QStringLiteral("31.2.27"),
    QStringLiteral("29.2.27"), QStringLiteral("1.13.27"), QStringLiteral("0.1.27"), QStringLiteral("1.0.27"),
    QStringLiteral("32.1.27"), QStringLiteral("1.2"), QStringLiteral("1.2.7"), QStringLiteral("1.2.027"),
    QStringLiteral("1.2.20270"), QStringLiteral("001.2.27"), QStringLiteral("..27"), QStringLiteral("1.2.3.27"),
    QStringLiteral("-1.2.27"), QStringLiteral("1.2.-27"), QStringLiteral("310227"), QStringLiteral("20270201"),
    QStringLiteral("1227"), QStringLiteral("0102277"), QStringLiteral("2027-2-1"), QStringLiteral("27-02-01"),
    QStringLiteral("01-02-2027"), QStringLiteral("2027-02-30"), QStringLiteral("1.2.1899"), QStringLiteral("1.2.2200"),
    QStringLiteral("1/2/27"), QStringLiteral("\u0661.2.27")));

}  // namespace mittelbuch
