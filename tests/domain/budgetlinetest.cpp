// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/budgetline.h"

#include "support/testsupport.h"

#include <gtest/gtest.h>

namespace mittelbuch {
namespace {

struct Row {
    const char16_t *text;
    const char16_t *display;  ///< null: not a line
};

class BudgetLineKeys : public testing::TestWithParam<Row> {};

TEST_P(BudgetLineKeys, AreReadOrRefused)
{
    const std::optional<BudgetLineKey> key = BudgetLineKey::tryFromString(QString::fromUtf16(GetParam().text));
    ASSERT_EQ(key.has_value(), GetParam().display != nullptr);
    if (key) {
        EXPECT_EQ(key->toDisplay(), QString::fromUtf16(GetParam().display));
        EXPECT_EQ(BudgetLineKey::tryFromString(key->toDisplay()), key);
        EXPECT_EQ(BudgetLineKey::tryFromString(key->toString()), key);
    }
}

INSTANTIATE_TEST_SUITE_P(Rows, BudgetLineKeys, testing::Values(
    Row{u"02 05/883 01", u"02 05/883 01"}, Row{u"0205/88301", u"02 05/883 01"}, Row{u"0205 883 01", u"02 05/883 01"},
    Row{u"020588301", u"02 05/883 01"}, Row{u"02\u00a005/883\u00a001", u"02 05/883 01"}, Row{u"", nullptr},
    Row{u"0205", nullptr}, Row{u"0205/8830", nullptr}, Row{u"0205/883011", nullptr}, Row{u"02058/8301", nullptr},
    Row{u"01 010/119 10", u"01 010/119 10"}, Row{u"0101011910", u"01 010/119 10"}, Row{u"01010 119 10", u"01 010/119 10"},
    Row{u"010101/11910", nullptr}, Row{u"010/11910", nullptr}, Row{u"01010/1191", nullptr}, Row{u"/020588301", nullptr},
    Row{u"02/05/88301", nullptr}, Row{u"0205/8830x", nullptr}, Row{u"02\u0660\u0665/88301", nullptr}));

TEST(BudgetLineKey, SortsAsTheBudgetDoesAndKnowsItsParts)
{
    const BudgetLineKey key = BudgetLineKey::fromString(QStringLiteral("0205/88301"));
    EXPECT_LT(BudgetLineKey::fromString(QStringLiteral("0203/88301")), key);
    EXPECT_LT(BudgetLineKey::fromString(QStringLiteral("0205/63301")), key);
    EXPECT_LT(BudgetLineKey::fromString(QStringLiteral("0101/88301")), BudgetLineKey::fromString(QStringLiteral("01010/11910")));
    EXPECT_EQ(BudgetLineKey::fromString(QStringLiteral("01010/11910")).section(), QStringLiteral("01"));
    EXPECT_EQ(key.section(), QStringLiteral("02"));
    EXPECT_EQ(key.economicGroup(), QStringLiteral("883"));
    EXPECT_EQ(lineKindOf(key), LineKind::investment);
    EXPECT_EQ(lineKindOf(BudgetLineKey::fromString(QStringLiteral("0205/71101"))), LineKind::investment);
    EXPECT_EQ(lineKindOf(BudgetLineKey::fromString(QStringLiteral("0205/63301"))), LineKind::current);
}

TEST(BudgetLineKey, KnowsTheSideOfEachMainGroup)
{
    for (int mainGroup = 0; mainGroup <= 9; ++mainGroup) {
        const BudgetLineKey key = BudgetLineKey::fromString(QStringLiteral("0205/%1").arg(mainGroup * 10000 + 101, 5, 10, QChar(u'0')));
        EXPECT_EQ(budgetSideOf(key), mainGroup <= 3 ? BudgetSide::revenue : BudgetSide::expenditure) << mainGroup;
    }
}

}  // namespace
}  // namespace mittelbuch
