// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/recordtext.h"

#include "support/testsupport.h"

#include <gtest/gtest.h>

namespace mittelbuch {

namespace {

struct UndecodedCase {
    const char *bytes;
    int line;
    int column;
    QString byte;
};

class UndecodedTest : public testing::TestWithParam<UndecodedCase> {};

}  // namespace

TEST_P(UndecodedTest, NamesTheFirstByteOfTheLine)
{
    const RecordText records = decodedRecords(GetParam().bytes, 220);
    ASSERT_EQ(records.undecoded.size(), 1);
    EXPECT_EQ(records.undecoded.first().line, GetParam().line);
    EXPECT_EQ(records.undecoded.first().column, GetParam().column);
    EXPECT_EQ(records.undecoded.first().byte, GetParam().byte);
}

INSTANTIATE_TEST_SUITE_P(Bytes, UndecodedTest, testing::Values(
    UndecodedCase{"a\xF6 b\n", 1, 2, QStringLiteral("f6")},
    UndecodedCase{"\xC3\xB6\xC3\xB6\xF6\nplain", 1, 3, QStringLiteral("f6")},
    UndecodedCase{"plain\n\xC3\xB6 \xC3", 2, 3, QStringLiteral("c3")},
    UndecodedCase{"plain\n\nab\xC3\nplain", 3, 3, QStringLiteral("c3")},
    UndecodedCase{"over \xC0\xAF long", 1, 6, QStringLiteral("c0")},
    UndecodedCase{"half \xED\xA0\x80 pair", 1, 6, QStringLiteral("ed")}));

TEST(RecordTextTest, ReadsUtf8WithAndWithoutMark)
{
    EXPECT_EQ(decodedRecords("Bud\xC3\xB6n\n", 220).text, QStringLiteral("Budön\n"));
    EXPECT_EQ(decodedRecords("\xEF\xBB\xBF" "Bud\xC3\xB6n\n", 220).text, QStringLiteral("Budön\n"));
}

TEST(RecordTextTest, ReadsIso8859OnlyInRecordsOfTheRightLength)
{
    EXPECT_EQ(decodedRecords("\xF6" "ab\nc\xE4" "d\n", 3).text, QStringLiteral("öab\ncäd\n"));
    const RecordText refused = decodedRecords("\xF6" "ab\nc\xE4" "d\nxy", 3);
    EXPECT_EQ(refused.undecoded.size(), 2);
}

TEST(RecordTextTest, DecodedLinesStayInTheirPlaces)
{
    const RecordText records = decodedRecords("one\n\xF6\nthree\n", 220);
    EXPECT_EQ(linesOf(records.text), (QVector<QStringView>{u"one", u"", u"three"}));
}

TEST(LinesTest, AreWithoutTheirEnds)
{
    EXPECT_EQ(linesOf(u"a\r\n\nb\n\n\r\n"), (QVector<QStringView>{u"a", u"", u"b"}));
    EXPECT_EQ(linesOf(u"a"), (QVector<QStringView>{u"a"}));
    EXPECT_TRUE(linesOf(u"").isEmpty());
}

}  // namespace mittelbuch
