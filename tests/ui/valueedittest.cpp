// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/entry/dayedit.h"
#include "ui/entry/moneyedit.h"
#include "ui/entry/rateedit.h"
#include "ui/entry/yearedit.h"

#include "support/testsupport.h"
#include "typing.h"

#include <QLocale>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace mittelbuch {
namespace {

/// What is typed, and what stands there after Enter; a fault leaves the text as it was.
struct Typed {
    QString text;
    QString shown;
    bool fault = false;
};

void type(ValueEdit &edit, const Typed &typed)
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    QSignalSpy told(&edit, &ValueEdit::faultChanged);
    edit.clear();
    test::typeText(&edit, typed.text);
    EXPECT_TRUE(told.isEmpty()) << "told while typing";
    QTest::keyClick(&edit, Qt::Key_Return);
    EXPECT_EQ(edit.text(), typed.shown);
    EXPECT_EQ(!edit.fault().isEmpty(), typed.fault) << edit.fault().toStdString();
    EXPECT_EQ(edit.accessibleDescription(), edit.fault());
    EXPECT_EQ(told.count(), typed.fault ? 1 : 0);
}

Typed fault(const char16_t *text)
{
    return {QString::fromUtf16(text), QString::fromUtf16(text), true};
}

Typed good(const char16_t *text, const char16_t *shown)
{
    return {QString::fromUtf16(text), QString::fromUtf16(shown), false};
}

class MoneyEditTest : public testing::TestWithParam<Typed> {};
TEST_P(MoneyEditTest, showsWhatWasMeant)
{
    MoneyEdit edit;
    type(edit, GetParam());
}
INSTANTIATE_TEST_SUITE_P(Amounts, MoneyEditTest, testing::Values(
    good(u"1234,5", u"1.234,50\u00a0€"), good(u"1.234,50 €", u"1.234,50\u00a0€"), good(u"12 T€", u"12.000,00\u00a0€"),
    good(u"1,2 Mio", u"1.200.000,00\u00a0€"), good(u"0", u"0,00\u00a0€"), good(u"", u""),
    fault(u"abc"), fault(u"1.234.5"), fault(u"1,234"), fault(u"-3"), fault(u"99999999999999999"), fault(u"€")));

class DayEditTest : public testing::TestWithParam<Typed> {};
TEST_P(DayEditTest, showsWhatWasMeant)
{
    DayEdit edit;
    type(edit, GetParam());
}
INSTANTIATE_TEST_SUITE_P(Days, DayEditTest, testing::Values(
    good(u"1.2.27", u"01.02.2027"), good(u"010227", u"01.02.2027"), good(u"2027-02-01", u"01.02.2027"), good(u"", u""),
    fault(u"30.2.27"), fault(u"1.2"), fault(u"heute"), fault(u"1.13.27")));

class RateEditTest : public testing::TestWithParam<Typed> {};
TEST_P(RateEditTest, showsWhatWasMeant)
{
    RateEdit edit;
    type(edit, GetParam());
}
INSTANTIATE_TEST_SUITE_P(Rates, RateEditTest, testing::Values(
    good(u"80", u"80\u00a0%"), good(u"66,67", u"66,67\u00a0%"), good(u"", u""),
    fault(u"101"), fault(u"-1"), fault(u"achtzig"), fault(u"66,66667")));

class YearEditTest : public testing::TestWithParam<Typed> {};
TEST_P(YearEditTest, showsWhatWasMeant)
{
    YearEdit edit;
    type(edit, GetParam());
}
INSTANTIATE_TEST_SUITE_P(Years, YearEditTest, testing::Values(
    good(u"2027", u"2027"), good(u"27", u"2027"), good(u"", u""),
    fault(u"202"), fault(u"1989"), fault(u"+027"), fault(u"20x7")));

TEST(MoneyEditTest, tellsOnlyWhatThePersonChanged)
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    MoneyEdit edit;
    QSignalSpy changed(&edit, &MoneyEdit::amountChanged);
    edit.setAmount(Money::fromEuro(5));
    EXPECT_TRUE(changed.isEmpty());
    edit.selectAll();
    test::typeText(&edit, QStringLiteral("7"));
    ASSERT_EQ(changed.count(), 1);
    EXPECT_EQ(edit.amount(), Money::fromEuro(7));
    QTest::keyClick(&edit, Qt::Key_Return);
    EXPECT_EQ(changed.count(), 1) << "writing it in the common form is no change";
}

TEST(MoneyEditTest, takesAFaultBackAsSoonAsItIsMended)
{
    MoneyEdit edit;
    test::typeText(&edit, QStringLiteral("12x"));
    edit.tidy();
    QSignalSpy told(&edit, &ValueEdit::faultChanged);
    QTest::keyClick(&edit, Qt::Key_Backspace);
    ASSERT_EQ(told.count(), 1);
    EXPECT_EQ(told.first().first().toString(), QString());
}

TEST(MoneyEditTest, showsANegativeAmountWithSignAndColour)
{
    MoneyEdit edit;
    edit.setNegativeAllowed(true);
    const QColor usual = edit.palette().color(QPalette::Text);
    edit.setAmount(Money::fromEuro(-3));
    EXPECT_TRUE(edit.text().contains(QChar(0x2212)));
    EXPECT_NE(edit.palette().color(QPalette::Text), usual);
    edit.setAmount(Money::fromEuro(3));
    EXPECT_EQ(edit.palette().color(QPalette::Text), usual);
}

TEST(YearEditTest, arrowsGoFromYearToYear)
{
    YearEdit edit;
    edit.setYear(FiscalYear::fromNumber(2027));
    QTest::keyClick(&edit, Qt::Key_Up);
    EXPECT_EQ(edit.year(), FiscalYear::fromNumber(2028));
}

TEST(ValueEditTest, emptyIsAFaultOnlyWhereAValueIsRequired)
{
    DayEdit edit;
    edit.tidy();
    EXPECT_EQ(edit.fault(), QString());
    edit.setRequired(true);
    EXPECT_NE(edit.fault(), QString());
}

}  // namespace
}  // namespace mittelbuch
