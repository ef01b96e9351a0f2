// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/money.h"

#include "support/testsupport.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <array>
#include <limits>

namespace mittelbuch {

namespace {

constexpr NumberStyle german = NumberStyle::german;
constexpr NumberStyle english = NumberStyle::english;
constexpr qint64 limit = Money::limitCents;

struct AmountCase {
    QString text;
    NumberStyle style;
    qint64 cents;
};

void PrintTo(const AmountCase &given, std::ostream *out)
{
    *out << given.text.toStdString();
}

class AmountTest : public testing::TestWithParam<AmountCase> {};

struct FaultCase {
    QString text;
    NumberStyle style;
    MoneyFault fault;
};

void PrintTo(const FaultCase &given, std::ostream *out)
{
    *out << given.text.toStdString();
}

class AmountFaultTest : public testing::TestWithParam<FaultCase> {};

struct TextCase {
    qint64 cents;
    QString germanText;
    QString englishText;
    QString decimal;
};

class AmountTextTest : public testing::TestWithParam<TextCase> {};

class DecimalFaultTest : public testing::TestWithParam<QString> {};

struct RoundingCase {
    qint64 cents;
    qint64 denominator;
    qint64 commercial;
    qint64 towardZero;
    qint64 awayFromZero;
    qint64 halfEven;
};

class RoundingTest : public testing::TestWithParam<RoundingCase> {};

Money anyAmount()
{
    return Money::fromCents(*rc::gen::oneOf(rc::gen::inRange<qint64>(-limit, limit + 1),
                                            rc::gen::inRange<qint64>(-200'000, 200'001), rc::gen::element(limit, -limit)));
}

}  // namespace

TEST_P(AmountTest, IsRead)
{
    const ParsedMoney parsed = parseMoney(GetParam().text, GetParam().style);
    ASSERT_TRUE(parsed.amount.has_value());
    EXPECT_EQ(parsed.amount->cents(), GetParam().cents);
}

INSTANTIATE_TEST_SUITE_P(German, AmountTest, testing::Values(
    AmountCase{QStringLiteral("0"), german, 0},
    AmountCase{QStringLiteral("-0,00"), german, 0},
    AmountCase{QStringLiteral("7"), german, 700},
    AmountCase{QStringLiteral("007"), german, 700},
    AmountCase{QStringLiteral("1234,5"), german, 123'450},
    AmountCase{QStringLiteral(",50"), german, 50},
    AmountCase{QStringLiteral("1.234"), german, 123'400},
    AmountCase{QStringLiteral("1.234,50 €"), german, 123'450},
    AmountCase{QStringLiteral("  1.234.567,89€  "), german, 123'456'789},
    AmountCase{QStringLiteral("1 234,50"), german, 123'450},
    AmountCase{QStringLiteral("1\u00a0234\u00a0567,50\u00a0€"), german, 123'456'750},
    AmountCase{QStringLiteral("1\u202f234,50\u202fEUR"), german, 123'450},
    AmountCase{QStringLiteral("1\u2009234"), german, 123'400},
    AmountCase{QStringLiteral("EUR 1.234,50"), german, 123'450},
    AmountCase{QStringLiteral("12,00 Euro"), german, 1'200},
    AmountCase{QStringLiteral("-3,00"), german, -300},
    AmountCase{QStringLiteral("\u22123,00"), german, -300},
    AmountCase{QStringLiteral("- 3,00 €"), german, -300},
    AmountCase{QStringLiteral("3,00-"), german, -300},
    AmountCase{QStringLiteral("3,00- €"), german, -300},
    AmountCase{QStringLiteral("3,00 €-"), german, -300},
    AmountCase{QStringLiteral("€ -3"), german, -300},
    AmountCase{QStringLiteral("+3"), german, 300},
    AmountCase{QStringLiteral("10.000.000.000.000,00"), german, limit},
    AmountCase{QStringLiteral("-10.000.000.000.000,00"), german, -limit}));

INSTANTIATE_TEST_SUITE_P(Units, AmountTest, testing::Values(
    AmountCase{QStringLiteral("12 T€"), german, 1'200'000},
    AmountCase{QStringLiteral("12T€"), german, 1'200'000},
    AmountCase{QStringLiteral("12 TEUR"), german, 1'200'000},
    AmountCase{QStringLiteral("12 Tsd."), german, 1'200'000},
    AmountCase{QStringLiteral("12 Tsd. €"), german, 1'200'000},
    AmountCase{QStringLiteral("12 tsd"), german, 1'200'000},
    AmountCase{QStringLiteral("1.234 T€"), german, 123'400'000},
    AmountCase{QStringLiteral("1,2 Mio"), german, 120'000'000},
    AmountCase{QStringLiteral("1,2 Mio. €"), german, 120'000'000},
    AmountCase{QStringLiteral("-1,2 Mio €"), german, -120'000'000},
    AmountCase{QStringLiteral("1,2345678 Mio"), german, 123'456'780},
    AmountCase{QStringLiteral("1,12345678 Mio"), german, 112'345'678},
    AmountCase{QStringLiteral("1,5 Mrd"), german, 150'000'000'000},
    AmountCase{QStringLiteral("1,5 Mrd. EUR"), german, 150'000'000'000},
    AmountCase{QStringLiteral("10.000 Mrd"), german, limit},
    AmountCase{QStringLiteral("12k"), english, 1'200'000},
    AmountCase{QStringLiteral("€12k"), english, 1'200'000},
    AmountCase{QStringLiteral("1.2m"), english, 120'000'000},
    AmountCase{QStringLiteral("1.5 bn"), english, 150'000'000'000},
    AmountCase{QStringLiteral("1.5 Mio €"), english, 150'000'000}));

INSTANTIATE_TEST_SUITE_P(English, AmountTest, testing::Values(
    AmountCase{QStringLiteral("1,234.50"), english, 123'450},
    AmountCase{QStringLiteral("1,234"), english, 123'400},
    AmountCase{QStringLiteral("1.5"), english, 150},
    AmountCase{QStringLiteral("€1,234.50"), english, 123'450},
    AmountCase{QStringLiteral("-€1,234.50"), english, -123'450},
    AmountCase{QStringLiteral("\u2212€1,234.50"), english, -123'450},
    AmountCase{QStringLiteral("€-1,234.50"), english, -123'450}));

TEST_P(AmountFaultTest, IsNamed)
{
    const ParsedMoney parsed = parseMoney(GetParam().text, GetParam().style);
    EXPECT_FALSE(parsed.amount.has_value());
    EXPECT_EQ(parsed.fault, GetParam().fault);
}

INSTANTIATE_TEST_SUITE_P(Invalid, AmountFaultTest, testing::Values(
    FaultCase{QString(), german, MoneyFault::empty},
    FaultCase{QStringLiteral(" \u00a0 "), german, MoneyFault::empty},
    FaultCase{QStringLiteral("abc"), german, MoneyFault::notANumber},
    FaultCase{QStringLiteral("€"), german, MoneyFault::notANumber},
    FaultCase{QStringLiteral("-"), german, MoneyFault::notANumber},
    FaultCase{QStringLiteral("T€"), german, MoneyFault::notANumber},
    FaultCase{QStringLiteral(","), german, MoneyFault::notANumber},
    FaultCase{QStringLiteral("5,"), german, MoneyFault::notANumber},
    FaultCase{QStringLiteral("--5"), german, MoneyFault::notANumber},
    FaultCase{QStringLiteral("-5-"), german, MoneyFault::notANumber},
    FaultCase{QStringLiteral("5-5"), german, MoneyFault::notANumber},
    FaultCase{QStringLiteral("5 € €"), german, MoneyFault::notANumber},
    FaultCase{QStringLiteral("€ 5 €"), german, MoneyFault::notANumber},
    FaultCase{QStringLiteral("5 Mio Mio"), german, MoneyFault::notANumber},
    FaultCase{QStringLiteral("12 T"), german, MoneyFault::notANumber},
    FaultCase{QStringLiteral("5 USD"), german, MoneyFault::notANumber},
    FaultCase{QStringLiteral("5 %"), german, MoneyFault::notANumber},
    FaultCase{QStringLiteral("1e5"), german, MoneyFault::notANumber},
    FaultCase{QStringLiteral("=1+1"), german, MoneyFault::notANumber},
    FaultCase{QStringLiteral("\u0661\u0662"), german, MoneyFault::notANumber},
    FaultCase{QStringLiteral("1.234.5"), german, MoneyFault::groupingBroken},
    FaultCase{QStringLiteral("12.34.567"), german, MoneyFault::groupingBroken},
    FaultCase{QStringLiteral("1234.567"), german, MoneyFault::groupingBroken},
    FaultCase{QStringLiteral("1.5"), german, MoneyFault::groupingBroken},
    FaultCase{QStringLiteral("5."), german, MoneyFault::groupingBroken},
    FaultCase{QStringLiteral(".500"), german, MoneyFault::groupingBroken},
    FaultCase{QStringLiteral("1..234"), german, MoneyFault::groupingBroken},
    FaultCase{QStringLiteral("1.234 567"), german, MoneyFault::groupingBroken},
    FaultCase{QStringLiteral("12 34"), german, MoneyFault::groupingBroken},
    FaultCase{QStringLiteral("1,2,3"), german, MoneyFault::groupingBroken},
    FaultCase{QStringLiteral("1,234.50"), german, MoneyFault::groupingBroken},
    FaultCase{QStringLiteral("1.234,50"), english, MoneyFault::groupingBroken},
    FaultCase{QStringLiteral("12,5"), english, MoneyFault::groupingBroken},
    FaultCase{QStringLiteral("1,234"), german, MoneyFault::tooManyDecimals},
    FaultCase{QStringLiteral("1,500"), german, MoneyFault::tooManyDecimals},
    FaultCase{QStringLiteral("1.234"), english, MoneyFault::tooManyDecimals},
    FaultCase{QStringLiteral("1,123456 T€"), german, MoneyFault::tooManyDecimals},
    FaultCase{QStringLiteral("1,123456789 Mio"), german, MoneyFault::tooManyDecimals},
    FaultCase{QStringLiteral("10.000.000.000.000,01"), german, MoneyFault::outOfRange},
    FaultCase{QStringLiteral("-10.000.000.000.000,01"), german, MoneyFault::outOfRange},
    FaultCase{QStringLiteral("10.001 Mrd"), german, MoneyFault::outOfRange},
    FaultCase{QStringLiteral("9223372036854775808"), german, MoneyFault::outOfRange},
    FaultCase{QString(60, u'9'), german, MoneyFault::outOfRange}));

TEST_P(AmountTextTest, IsWritten)
{
    const Money amount = Money::fromCents(GetParam().cents);
    EXPECT_EQ(formatEuro(amount, german), GetParam().germanText);
    EXPECT_EQ(formatEuro(amount, english), GetParam().englishText);
    EXPECT_EQ(toDecimalString(amount), GetParam().decimal);
}

INSTANTIATE_TEST_SUITE_P(Amounts, AmountTextTest, testing::Values(
    TextCase{0, QStringLiteral("0,00\u00a0€"), QStringLiteral("€0.00"), QStringLiteral("0.00")},
    TextCase{5, QStringLiteral("0,05\u00a0€"), QStringLiteral("€0.05"), QStringLiteral("0.05")},
    TextCase{-5, QStringLiteral("\u22120,05\u00a0€"), QStringLiteral("\u2212€0.05"), QStringLiteral("-0.05")},
    TextCase{99'999, QStringLiteral("999,99\u00a0€"), QStringLiteral("€999.99"), QStringLiteral("999.99")},
    TextCase{123'450, QStringLiteral("1.234,50\u00a0€"), QStringLiteral("€1,234.50"), QStringLiteral("1234.50")},
    TextCase{-123'456'789, QStringLiteral("\u22121.234.567,89\u00a0€"), QStringLiteral("\u2212€1,234,567.89"),
             QStringLiteral("-1234567.89")},
    TextCase{limit, QStringLiteral("10.000.000.000.000,00\u00a0€"), QStringLiteral("€10,000,000,000,000.00"),
             QStringLiteral("10000000000000.00")}));

TEST(AmountTextTest, WithoutCurrencyKeepsTheMinus)
{
    EXPECT_EQ(formatMoney(Money::fromCents(-123'450), german), QStringLiteral("\u22121.234,50"));
    EXPECT_EQ(formatMoney(Money::fromCents(-123'450), english), QStringLiteral("\u22121,234.50"));
}

TEST(DecimalTest, WholeEuroMayComeWithoutDecimals)
{
    EXPECT_EQ(fromDecimalString(QStringLiteral("1234")), Money::fromEuro(1234));
    EXPECT_EQ(fromDecimalString(QStringLiteral("-3")), Money::fromEuro(-3));
    EXPECT_EQ(fromDecimalString(QStringLiteral("0")), Money());
}

TEST_P(DecimalFaultTest, IsRefused)
{
    EXPECT_EQ(fromDecimalString(GetParam()), std::nullopt);
}

INSTANTIATE_TEST_SUITE_P(Invalid, DecimalFaultTest, testing::Values(
    QString(), QStringLiteral(" 1.00"), QStringLiteral("1,00"), QStringLiteral("1.5"), QStringLiteral("1.234"),
    QStringLiteral("1,234.00"), QStringLiteral("+1.00"), QStringLiteral("-0.00"), QStringLiteral("\u22121.00"),
    QStringLiteral("01.00"), QStringLiteral(".50"), QStringLiteral("1."), QStringLiteral("1.00 €"), QStringLiteral("1k"),
    QStringLiteral("1e3"), QStringLiteral("10000000000000.01")));

TEST_P(RoundingTest, GoesByTheNamedRule)
{
    const Money amount = Money::fromCents(GetParam().cents);
    const qint64 denominator = GetParam().denominator;
    EXPECT_EQ(amount.scaled(1, denominator, Rounding::commercial).cents(), GetParam().commercial);
    EXPECT_EQ(amount.scaled(1, denominator, Rounding::towardZero).cents(), GetParam().towardZero);
    EXPECT_EQ(amount.scaled(1, denominator, Rounding::awayFromZero).cents(), GetParam().awayFromZero);
    EXPECT_EQ(amount.scaled(1, denominator, Rounding::halfEven).cents(), GetParam().halfEven);
}

INSTANTIATE_TEST_SUITE_P(Halves, RoundingTest, testing::Values(
    RoundingCase{4, 2, 2, 2, 2, 2},
    RoundingCase{5, 2, 3, 2, 3, 2},
    RoundingCase{7, 2, 4, 3, 4, 4},
    RoundingCase{-5, 2, -3, -2, -3, -2},
    RoundingCase{-7, 2, -4, -3, -4, -4},
    RoundingCase{4, 3, 1, 1, 2, 1},
    RoundingCase{5, 3, 2, 1, 2, 2},
    RoundingCase{-4, 3, -1, -1, -2, -1},
    RoundingCase{1, 3, 0, 0, 1, 0},
    RoundingCase{1, 2, 1, 0, 1, 0},
    RoundingCase{-1, 2, -1, 0, -1, 0}));

TEST(MoneyTest, RoundsToSteps)
{
    const Money hundred = Money::fromEuro(100);
    EXPECT_EQ(Money::fromEuro(149).roundedTo(hundred, Rounding::commercial), hundred);
    EXPECT_EQ(Money::fromEuro(150).roundedTo(hundred, Rounding::commercial), Money::fromEuro(200));
    EXPECT_EQ(Money::fromCents(19'999).roundedTo(hundred, Rounding::towardZero), hundred);
    EXPECT_EQ(Money::fromCents(-10'001).roundedTo(hundred, Rounding::awayFromZero), Money::fromEuro(-200));
}

TEST(MoneyTest, ScalesThroughNumbersBeyond64Bits)
{
    const qint64 large = std::numeric_limits<qint64>::max();
    EXPECT_EQ(Money::fromCents(limit).scaled(large, large, Rounding::commercial).cents(), limit);
    EXPECT_EQ(Money::fromCents(limit).scaled(999'999, 1'000'000, Rounding::commercial).cents(), 999'999'000'000'000);
}

TEST(MoneyTest, CheckedFormsAnswerAtTheLimit)
{
    const Money most = Money::fromCents(limit);
    const Money cent = Money::fromCents(1);
    EXPECT_EQ(most.checkedPlus(cent), std::nullopt);
    EXPECT_EQ((-most).checkedPlus(-cent), std::nullopt);
    EXPECT_EQ((most - cent).checkedPlus(cent), most);
    EXPECT_EQ(cent.checkedTimes(limit), most);
    EXPECT_EQ(cent.checkedTimes(limit + 1), std::nullopt);
    EXPECT_EQ(most.checkedTimes(std::numeric_limits<qint64>::max()), std::nullopt);
    EXPECT_EQ(Money::tryFromCents(limit + 1), std::nullopt);
    EXPECT_EQ(Money::tryFromCents(std::numeric_limits<qint64>::min()), std::nullopt);
}

TEST(MoneyTest, SumsAreJudgedAtTheEnd)
{
    const Money most = Money::fromCents(limit);
    EXPECT_EQ(Money::checkedSum({}), Money());
    EXPECT_EQ(Money::checkedSum(std::array{most, most, -most}), most);
    EXPECT_EQ(Money::checkedSum(std::array{most, most}), std::nullopt);
}

TEST(MoneyDeathTest, LeavingTheRangeStopsTheProgram)
{
    const Money most = Money::fromCents(limit);
    const Money cent = Money::fromCents(1);
    EXPECT_DEATH(most + cent, "left its range");
    EXPECT_DEATH(-most - cent, "left its range");
    EXPECT_DEATH(most.scaled(3, 2, Rounding::commercial), "left its range");
    EXPECT_DEATH(Money::fromEuro(limit), "left its range");
}

TEST(MoneyPropertyTest, WrittenAmountsReadBack)
{
    EXPECT_TRUE(rc::check("every amount, both styles", [] {
        const Money amount = anyAmount();
        for (const NumberStyle style : {german, english}) {
            RC_ASSERT(parseMoney(formatMoney(amount, style), style).amount == amount);
            RC_ASSERT(parseMoney(formatEuro(amount, style), style).amount == amount);
        }
        RC_ASSERT(fromDecimalString(toDecimalString(amount)) == amount);
    }));
}

TEST(MoneyPropertyTest, AnyTextIsAnsweredOnce)
{
    EXPECT_TRUE(rc::check("either an amount within the limit or none", [] {
        const std::string signs = *rc::gen::container<std::string>(rc::gen::elementOf(std::string("0123456789.,- EURkTMio")));
        const ParsedMoney parsed = parseMoney(QString::fromStdString(signs), german);
        RC_ASSERT(!parsed.amount || parseMoney(formatMoney(*parsed.amount, german), german).amount == parsed.amount);
    }));
}

}  // namespace mittelbuch
