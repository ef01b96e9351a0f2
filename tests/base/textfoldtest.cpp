// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/textfold.h"

#include "support/testsupport.h"

#include <gtest/gtest.h>

namespace mittelbuch {

namespace {

struct FoldCase {
    QString text;
    QString folded;
};

class FoldTest : public testing::TestWithParam<FoldCase> {};

struct MatchCase {
    QString name;
    QString words;
    bool found;
};

class MatchTest : public testing::TestWithParam<MatchCase> {};

}  // namespace

TEST_P(FoldTest, FoldsAndIsIdempotent)
{
    EXPECT_EQ(foldedForSearch(GetParam().text), GetParam().folded);
    EXPECT_EQ(foldedForSearch(GetParam().folded), GetParam().folded);
}

INSTANTIATE_TEST_SUITE_P(Names, FoldTest, testing::Values(
    FoldCase{QStringLiteral(""), QStringLiteral("")},
    FoldCase{QStringLiteral("Görlitz, Stadt"), QStringLiteral("gorlitz stadt")},
    FoldCase{QStringLiteral("Großröhrsdorf"), QStringLiteral("grossrohrsdorf")},
    FoldCase{QStringLiteral("Bautzen / Budyšin"), QStringLiteral("bautzen budysin")},
    FoldCase{QStringLiteral("Wysokošulske město"), QStringLiteral("wysokosulske mesto")},
    FoldCase{QStringLiteral("Łaz"), QStringLiteral("laz")},
    FoldCase{QStringLiteral("  a--b  "), QStringLiteral("a b")},
    FoldCase{QStringLiteral("GRÖẞE"), QStringLiteral("grosse")}));

TEST_P(MatchTest, FindsByAnyPart)
{
    EXPECT_EQ(matchesSearch(searchKey(GetParam().name), GetParam().words), GetParam().found);
}

INSTANTIATE_TEST_SUITE_P(Names, MatchTest, testing::Values(
    MatchCase{QStringLiteral("Görlitz, Stadt"), QStringLiteral("görl"), true},
    MatchCase{QStringLiteral("Görlitz, Stadt"), QStringLiteral("GORL"), true},
    MatchCase{QStringLiteral("Görlitz, Stadt"), QStringLiteral("goerl"), true},
    MatchCase{QStringLiteral("Görlitz, Stadt"), QStringLiteral("stadt lit"), true},
    MatchCase{QStringLiteral("Großschönau"), QStringLiteral("gross schoenau"), true},
    MatchCase{QStringLiteral("Bautzen / Budyšin, Stadt"), QStringLiteral("Budyšin"), true},
    MatchCase{QStringLiteral("Görlitz, Stadt"), QStringLiteral("leipzig"), false},
    MatchCase{QStringLiteral("Görlitz, Stadt"), QStringLiteral("görlitz leipzig"), false},
    MatchCase{QStringLiteral("Görlitz"), QStringLiteral(""), true}));

// The short way for plain names must fold as the long way does, which an umlaut in the text takes.
TEST(PlainFoldTest, FoldsAsAnyOtherText)
{
    for (char16_t code = 0; code <= 0x7e; ++code) {
        const QString plain = QStringLiteral("Ab") + QChar(code) + QChar(code) + QStringLiteral("9z") + QChar(code);
        EXPECT_EQ(QString(foldedForSearch(plain) + QStringLiteral(" o")), foldedForSearch(plain + QStringLiteral(" Ö")))
            << int(code);
    }
}

TEST(SortKeyTest, OrdersLikeAGermanDictionary)
{
    EXPECT_LT(sortKey(QStringLiteral("Äpfel")), sortKey(QStringLiteral("Birnen")));
    EXPECT_LT(sortKey(QStringLiteral("Zittau")), sortKey(QStringLiteral("Zwönitz")));
    EXPECT_LT(sortKey(QStringLiteral("Zschopau")), sortKey(QStringLiteral("Zwönitz")));
    EXPECT_NE(sortKey(QStringLiteral("Göda")), sortKey(QStringLiteral("Goda")));
}

}  // namespace mittelbuch
