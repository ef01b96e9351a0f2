// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/iban.h"

#include "support/testsupport.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <utility>

namespace mittelbuch {

namespace {

class IbanTest : public testing::TestWithParam<QString> {};

class IbanFaultTest : public testing::TestWithParam<QString> {};

}  // namespace

TEST_P(IbanTest, IsAcceptedInEveryDress)
{
    const std::optional<Iban> iban = Iban::tryFromString(GetParam());
    ASSERT_TRUE(iban.has_value());
    EXPECT_EQ(iban->toString(), GetParam());
    EXPECT_EQ(Iban::tryFromString(iban->toDisplay()), iban);
    EXPECT_EQ(Iban::tryFromString(GetParam().toLower()), iban);
}

// Examples of the registry of ISO 13616.
INSTANTIATE_TEST_SUITE_P(Valid, IbanTest, testing::Values(
    QStringLiteral("DE89370400440532013000"), QStringLiteral("AT611904300234573201"),
    QStringLiteral("GB82WEST12345698765432"), QStringLiteral("FR1420041010050500013M02606"),
    QStringLiteral("CH9300762011623852957"), QStringLiteral("NL91ABNA0417164300"), QStringLiteral("NO9386011117947"),
    QStringLiteral("MT84MALT011000012345MTLCAST001S"), QStringLiteral("PL61109010140000071219812874"),
    QStringLiteral("BR9700360305000010009795493P1"), QStringLiteral("XX7811111111111"),
    QStringLiteral("XX32111111111111111111111111111111")));

TEST_P(IbanFaultTest, IsRefused)
{
    EXPECT_FALSE(Iban::tryFromString(GetParam()).has_value());
}

INSTANTIATE_TEST_SUITE_P(Invalid, IbanFaultTest, testing::Values(
    QString(), QStringLiteral("DE"), QStringLiteral("Sparkasse"), QStringLiteral("370400440532013000"),
    QStringLiteral("DE89370400440532013001"), QStringLiteral("DE98370400440532013000"),
    QStringLiteral("DE8937O400440532013000"), QStringLiteral("DE89-3704-0044-0532-0130-00"),
    QStringLiteral("8DE9370400440532013000"), QStringLiteral("ÄE89370400440532013000")));

// The division leaves one, yet the country has another length.
INSTANTIATE_TEST_SUITE_P(WrongLength, IbanFaultTest, testing::Values(
    QStringLiteral("DE5137040044053201300"), QStringLiteral("DE813704004405320130000"), QStringLiteral("XX431111111111"),
    QStringLiteral("XX651111111111111111111111111111111")));

// The division leaves one, yet no bank computes these check digits.
INSTANTIATE_TEST_SUITE_P(ImpossibleCheckDigits, IbanFaultTest, testing::Values(
    QStringLiteral("DE00370400440000000060"), QStringLiteral("DE01370400440000000042"),
    QStringLiteral("DE99370400440000000024")));

TEST(IbanTextTest, ShowsGroupsOfFour)
{
    EXPECT_EQ(Iban::tryFromString(QStringLiteral("de89 3704\u00a00044 05320130 00"))->toDisplay(),
              QStringLiteral("DE89 3704 0044 0532 0130 00"));
    EXPECT_EQ(Iban::tryFromString(QStringLiteral("PL61109010140000071219812874"))->toDisplay(),
              QStringLiteral("PL61 1090 1014 0000 0712 1981 2874"));
}

TEST(IbanPropertyTest, NoSlipOfOneDigitPasses)
{
    EXPECT_TRUE(rc::check("a changed digit, or two neighbours swapped", [] {
        const QString right = QStringLiteral("DE89370400440532013000");
        const int place = *rc::gen::inRange(2, static_cast<int>(right.size()) - 1);
        QString changed = right;
        changed[place] = QChar(static_cast<char16_t>(u'0' + *rc::gen::inRange(0, 10)));
        RC_ASSERT(Iban::tryFromString(changed).has_value() == (changed == right));
        QString swapped = right;
        std::swap(swapped[place], swapped[place + 1]);
        RC_ASSERT(Iban::tryFromString(swapped).has_value() == (swapped == right));
    }));
}

}  // namespace mittelbuch
