// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rate.h"

#include "support/testsupport.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

namespace mittelbuch {

namespace {

struct RateCase {
    QString text;
    NumberStyle style;
    std::optional<qint64> millionths;
};

void PrintTo(const RateCase &given, std::ostream *out)
{
    *out << given.text.toStdString();
}

class RateTest : public testing::TestWithParam<RateCase> {};

constexpr NumberStyle german = NumberStyle::german;
constexpr NumberStyle english = NumberStyle::english;

}  // namespace

TEST_P(RateTest, IsReadOrRefused)
{
    const std::optional<Rate> rate = parseRate(GetParam().text, GetParam().style);
    ASSERT_EQ(rate.has_value(), GetParam().millionths.has_value());
    if (rate) {
        EXPECT_EQ(rate->millionths(), *GetParam().millionths);
    }
}

INSTANTIATE_TEST_SUITE_P(Valid, RateTest, testing::Values(
    RateCase{QStringLiteral("0"), german, 0},
    RateCase{QStringLiteral("80"), german, 800'000},
    RateCase{QStringLiteral(" 80 % "), german, 800'000},
    RateCase{QStringLiteral("80\u00a0%"), german, 800'000},
    RateCase{QStringLiteral("66,67"), german, 666'700},
    RateCase{QStringLiteral("66,6667 %"), german, 666'667},
    RateCase{QStringLiteral("66.6667 %"), english, 666'667},
    RateCase{QStringLiteral("0,0001"), german, 1},
    RateCase{QStringLiteral("100,0000"), german, 1'000'000}));

INSTANTIATE_TEST_SUITE_P(Invalid, RateTest, testing::Values(
    RateCase{QString(), german, std::nullopt},
    RateCase{QStringLiteral("%"), german, std::nullopt},
    RateCase{QStringLiteral("achtzig"), german, std::nullopt},
    RateCase{QStringLiteral("80 % %"), german, std::nullopt},
    RateCase{QStringLiteral("-1"), german, std::nullopt},
    RateCase{QStringLiteral("100,0001"), german, std::nullopt},
    RateCase{QStringLiteral("101"), german, std::nullopt},
    RateCase{QStringLiteral("1000"), german, std::nullopt},
    RateCase{QStringLiteral("66,66667"), german, std::nullopt},
    RateCase{QStringLiteral("66,"), german, std::nullopt},
    RateCase{QStringLiteral(",5"), german, std::nullopt},
    RateCase{QStringLiteral("66.67"), german, std::nullopt},
    RateCase{QStringLiteral("66,67"), english, std::nullopt},
    RateCase{QStringLiteral("6,6,6"), german, std::nullopt},
    RateCase{QStringLiteral("8 0"), german, std::nullopt}));

TEST(RateTextTest, ShowsAsManyDecimalsAsNeeded)
{
    EXPECT_EQ(formatRate(Rate::fromPercent(80), german), QStringLiteral("80\u00a0%"));
    EXPECT_EQ(formatRate(Rate::fromMillionths(666'700), german), QStringLiteral("66,67\u00a0%"));
    EXPECT_EQ(formatRate(Rate::fromMillionths(666'667), english), QStringLiteral("66.6667%"));
    EXPECT_EQ(formatRate(Rate::fromMillionths(50), german), QStringLiteral("0,005\u00a0%"));
    EXPECT_EQ(formatRate(Rate(), german), QStringLiteral("0\u00a0%"));
}

TEST(RateValueTest, KeepsItsLimits)
{
    EXPECT_EQ(Rate::tryFromMillionths(-1), std::nullopt);
    EXPECT_EQ(Rate::tryFromMillionths(Rate::one + 1), std::nullopt);
    EXPECT_EQ(Rate::tryFromMillionths(Rate::one), Rate::fromPercent(100));
}

TEST(RateValueTest, TakesItsShareRoundedOnce)
{
    const Money costs = Money::fromEuro(120'000);
    EXPECT_EQ(Rate::fromPercent(80).of(costs, Rounding::towardZero), Money::fromEuro(96'000));
    const Rate twoThirds = Rate::fromMillionths(666'667);
    EXPECT_EQ(twoThirds.of(Money::fromCents(100), Rounding::towardZero), Money::fromCents(66));
    EXPECT_EQ(twoThirds.of(Money::fromCents(100), Rounding::commercial), Money::fromCents(67));
}

TEST(RatePropertyTest, WrittenRatesReadBack)
{
    EXPECT_TRUE(rc::check("every rate, both styles", [] {
        const Rate rate = Rate::fromMillionths(*rc::gen::inRange<qint64>(0, Rate::one + 1));
        for (const NumberStyle style : {german, english})
            RC_ASSERT(parseRate(formatRate(rate, style), style) == rate);
    }));
}

}  // namespace mittelbuch
