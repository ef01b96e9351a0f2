// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/phrase.h"

#include "support/testsupport.h"

#include <gtest/gtest.h>

namespace mittelbuch {

namespace {

struct FillCase {
    const char *source;
    QStringList values;
    QString said;
    bool complete;
};

class FillTest : public testing::TestWithParam<FillCase> {};

}  // namespace

TEST_P(FillTest, FillsAllPlaceholdersAtOnce)
{
    EXPECT_EQ(phrase(GetParam().source, GetParam().values), GetParam().said);
    EXPECT_EQ(canFill(GetParam().source, GetParam().values), GetParam().complete);
}

INSTANTIATE_TEST_SUITE_P(
    Sentences, FillTest,
    testing::Values(FillCase{"nothing to fill", {}, QStringLiteral("nothing to fill"), true},
                    FillCase{"%1 and %2", {QStringLiteral("a"), QStringLiteral("b")}, QStringLiteral("a and b"), true},
                    FillCase{
                        "%2 before %1", {QStringLiteral("a"), QStringLiteral("b")}, QStringLiteral("b before a"), true},
                    FillCase{"%3 alone",
                             {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")},
                             QStringLiteral("c alone"),
                             true},
                    FillCase{"%1", {QStringLiteral("%2")}, QStringLiteral("%2"), true},
                    FillCase{"100 % of %1", {QStringLiteral("a")}, QStringLiteral("100 % of a"), true},
                    FillCase{"ends with %", {}, QStringLiteral("ends with %"), true},
                    FillCase{"%1 is missing", {QString()}, QStringLiteral(" is missing"), false},
                    FillCase{"%2 is beyond", {QStringLiteral("a")}, QStringLiteral("%2 is beyond"), false}));

}  // namespace mittelbuch
