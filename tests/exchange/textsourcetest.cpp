// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/textsource.h"

#include "exchange/smallworkbook.h"
#include "support/testsupport.h"

#include <gtest/gtest.h>

namespace mittelbuch {
namespace {

using test::readTable;

struct TextRow {
    const char *name;
    QByteArray content;
    QStringList rows;
};

void PrintTo(const TextRow &row, std::ostream *out)
{
    *out << row.name;
}

class TextTables : public testing::TestWithParam<TextRow> {};

TEST_P(TextTables, AreReadRowByRow)
{
    const test::ReadTable table = readTable(GetParam().content);
    EXPECT_FALSE(table.fault.has_value());
    EXPECT_EQ(table.rows, GetParam().rows);
}

QStringList lines(std::initializer_list<const char16_t *> texts)
{
    QStringList list;
    for (const char16_t *text : texts)
        list.append(QString::fromUtf16(text));
    return list;
}

const TextRow textRows[] = {
    {"semicolon", "Kapitel;Titel\n0205;88301\n", lines({u"1: Kapitel|Titel", u"2: 0205|88301"})},
    {"comma", "Kapitel,Titel\n0205,88301\n", lines({u"1: Kapitel|Titel", u"2: 0205|88301"})},
    {"tab", "Kapitel\tTitel\n0205\t88301\n", lines({u"1: Kapitel|Titel", u"2: 0205|88301"})},
    {"bar", "Kapitel|Titel\n0205|88301\n", lines({u"1: Kapitel|Titel", u"2: 0205|88301"})},
    {"moreSemicolonsThanCommas", "a;b;c\n1,5;2,5;3,5\n1,5;2;3\n", lines({u"1: a|b|c", u"2: 1,5|2,5|3,5", u"3: 1,5|2|3"})},
    {"saidInTheFirstLine", "sep=,\na;b,c\n", lines({u"2: a;b|c"})},
    {"oneColumn", "Titel\n88301\n", lines({u"1: Titel", u"2: 88301"})},
    {"withoutLastBreak", "a;b\nc;d", lines({u"1: a|b", u"2: c|d"})},
    {"crlf", "a;b\r\nc;d\r\n", lines({u"1: a|b", u"2: c|d"})},
    {"oldMacintosh", "a;b\rc;d\r", lines({u"1: a|b", u"2: c|d"})},
    {"quoted", "a;\"x;y\"\n\"say \"\"so\"\"\";z\n", lines({u"1: a|x;y", u"2: say \"so\"|z"})},
    {"quoteInside", "a;an \"Sonstige\" mit\nb;c\n", lines({u"1: a|an \"Sonstige\" mit", u"2: b|c"})},
    {"breakInside", "a;\"x\r\ny\";1\nb;z;2\n", lines({u"1: a|x\r\ny|1", u"3: b|z|2"})},
    {"emptyLinesCount", "a;b\n\n;;\n  \nc;d\n", lines({u"1: a|b", u"5: c|d"})},
    {"emptyCells", ";b;;\n a ;;c\n", lines({u"1: |b", u"2: a||c"})},
    {"utf8", "M\xC3\xBCnchen;\xE2\x80\x93\n", lines({u"1: München|–"})},
    {"utf8Mark", "\xEF\xBB\xBFK\xC3\xB6ln;b\n", lines({u"1: Köln|b"})},
    {"windows", "G\xF6rlitz;10 \x80;\x84Spa\xDF\x93\n", lines({u"1: Görlitz|10 €|„Spaß“"})},
    {"utf16", QByteArray("\xFF\xFE\xE4\x00;\x00" "b\x00\n\x00", 10), lines({u"1: ä|b"})},
};

INSTANTIATE_TEST_SUITE_P(Files, TextTables, testing::ValuesIn(textRows),
                         [](const auto &row) { return std::string(row.param.name); });

struct FaultyText {
    const char *name;
    QByteArray content;
    ImportFault fault;
};

void PrintTo(const FaultyText &row, std::ostream *out)
{
    *out << row.name;
}

class FaultyTexts : public testing::TestWithParam<FaultyText> {};

TEST_P(FaultyTexts, NameThePlace)
{
    TableLimits limits;
    limits.rows = 3;
    limits.columns = 4;
    limits.cellCharacters = 10;
    const test::ReadTable table = readTable(GetParam().content, limits);
    ASSERT_TRUE(table.fault.has_value());
    EXPECT_EQ(table.fault->code, GetParam().fault.code);
    EXPECT_EQ(table.fault->line, GetParam().fault.line);
    EXPECT_EQ(table.fault->column, GetParam().fault.column);
    EXPECT_EQ(table.fault->value, GetParam().fault.value);
}

using enum ImportFaultCode;

const FaultyText faultyTexts[] = {
    {"empty", "", {0, 0, {}, {}, emptyFile}},
    {"blank", " \r\n\t", {0, 0, {}, {}, emptyFile}},
    {"brokenUtf8", "a;b\nM\xC3\xBCnch;\xFC\n", {2, 0, {}, QStringLiteral("0xFC"), unreadableCharacter}},
    {"notInWindows", "a;b\n\x81\n", {2, 0, {}, QStringLiteral("0x81"), unreadableCharacter}},
    {"zeroByte", QByteArray("a;b\nc;\0d\n", 9), {2, 0, {}, QStringLiteral("0x00"), unreadableCharacter}},
    {"halfUtf16", QByteArray("\xFF\xFE\xE4\x00;", 5), {0, 0, {}, QStringLiteral("UTF-16"), unreadableCharacter}},
    {"openQuote", "a;b\nc;\"d\n", {2, 0, {}, {}, quoteNotClosed}},
    {"openQuoteAtTheEnd", "a;b\n\"c", {2, 0, {}, {}, quoteNotClosed}},
    {"tooManyRows", "a\nb\nc\nd\n", {4, 0, {}, QStringLiteral("3"), tooLarge}},
    {"tooManyColumns", "a;b\n1;2;3;4;5\n", {2, 5, {}, {}, tooLarge}},
    {"tooLongACell", "a;b\n1;12345678901\n", {2, 2, {}, QStringLiteral("12345678901"), tooLarge}},
    {"oldWorkbook", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 rest", {0, 0, {}, {}, encryptedOrOld}},
};

INSTANTIATE_TEST_SUITE_P(Files, FaultyTexts, testing::ValuesIn(faultyTexts),
                         [](const auto &row) { return std::string(row.param.name); });

TEST(TextSource, StopsWhenNoMoreIsWanted)
{
    const TableOpened opened = openTable("a;b\nc;d\n\"open");
    ASSERT_TRUE(opened);
    EXPECT_EQ((*opened)->sheets(), QStringList{QString()});
    EXPECT_EQ((*opened)->encoding(), QStringLiteral("UTF-8"));
    int rows = 0;
    EXPECT_TRUE((*opened)->read({}, [&rows](const SourceRow &) { return ++rows < 2; }));
    EXPECT_EQ(rows, 2);
}

TEST(TableFile, IsReadOnlyUpToTheLimit)
{
    const QString path = test::sharedData(QStringLiteral("budgets/bund_2022.csv"));
    TableLimits limits;
    limits.fileBytes = 1000;
    EXPECT_EQ(readTableFile(path, limits).error().kind, FailureKind::unsupported);
    EXPECT_EQ(readTableFile(path + u'x', limits).error().kind, FailureKind::notFound);
    EXPECT_EQ(readTableFile(path).value_or(QByteArray()).size(), 1'490'661);
}

}  // namespace
}  // namespace mittelbuch
