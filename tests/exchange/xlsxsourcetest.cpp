// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/xlsxsource.h"

#include "exchange/smallworkbook.h"
#include "support/testsupport.h"

#include <gtest/gtest.h>

namespace mittelbuch {
namespace {

using test::readTable;
using test::workbookOf;
using test::workbookParts;
using enum ImportFaultCode;

const QString sheetPart = QStringLiteral("xl/worksheets/sheet1.xml");

struct SheetRow {
    const char *name;
    QByteArray row;
    QString shown;
};

void PrintTo(const SheetRow &row, std::ostream *out)
{
    *out << row.name;
}

class Cells : public testing::TestWithParam<SheetRow> {};

TEST_P(Cells, AreReadByKind)
{
    const QByteArray texts = "<si><t>Kapitel</t></si><si><r><t xml:space=\"preserve\">Zweck</t></r><r><t>bestimmung</t></r>"
                             "<rPh sb=\"0\" eb=\"1\"><t>reading</t></rPh></si><si><t> </t></si>";
    const QByteArray styles = "<numFmts><numFmt numFmtId=\"164\" formatCode=\"dd\\.mm\\.yyyy\"/>"
                              "<numFmt numFmtId=\"165\" formatCode=\"#,##0 &quot;day&quot;;[Red]-0\"/></numFmts>"
                              "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/>"
                              "<xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/></cellXfs>";
    const test::ReadTable table = readTable(workbookOf("<row r=\"3\">" + GetParam().row + "</row>", texts, styles));
    EXPECT_FALSE(table.fault.has_value());
    EXPECT_EQ(table.rows, QStringList{QStringLiteral("3: ") + GetParam().shown});
}

const SheetRow sheetRows[] = {
    {"shared", "<c r=\"A3\" t=\"s\"><v>0</v></c>", QStringLiteral("Kapitel")},
    {"sharedInRuns", "<c r=\"A3\" t=\"s\"><v>1</v></c>", QStringLiteral("Zweckbestimmung")},
    {"blankSharedIsEmpty", "<c r=\"A3\" t=\"s\"><v>2</v></c><c r=\"B3\"><v>1</v></c>", QStringLiteral("|<1>")},
    {"inline", "<c r=\"A3\" t=\"inlineStr\"><is><t>0205</t></is></c>", QStringLiteral("0205")},
    {"number", "<c r=\"A3\"><v>1.2E7</v></c>", QStringLiteral("<1.2E7>")},
    {"gap", "<c r=\"C3\"><v>5</v></c>", QStringLiteral("||<5>")},
    {"farColumn", "<c r=\"AB3\"><v>5</v></c>", QString(27, u'|') + QStringLiteral("<5>")},
    {"withoutPlaces", "<c><v>5</v></c><c><v>6</v></c>", QStringLiteral("<5>|<6>")},
    {"formulaWithItsValue", "<c r=\"A3\"><f>SUM(B1:B2)</f><v>7</v></c>", QStringLiteral("<7>")},
    {"textOfAFormula", "<c r=\"A3\" t=\"str\"><f>A1</f><v>02</v></c>", QStringLiteral("02")},
    {"formulaNeverCalculated", "<c r=\"A3\"><f>SUM(B1:B2)</f></c>", QStringLiteral("?")},
    {"error", "<c r=\"A3\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>", QStringLiteral("!#DIV/0!!")},
    {"truth", "<c r=\"A3\" t=\"b\"><v>1</v></c><c r=\"B3\" t=\"b\"><v>0</v></c>", QStringLiteral("WAHR|FALSCH")},
    {"day", "<c r=\"A3\" s=\"1\"><v>46447</v></c>", QStringLiteral("2027-03-01")},
    {"dayByOwnFormat", "<c r=\"A3\" s=\"2\"><v>46447.75</v></c>", QStringLiteral("2027-03-01")},
    {"dayInQuotesIsNone", "<c r=\"A3\" s=\"3\"><v>46447</v></c>", QStringLiteral("<46447>")},
    {"dayAsText", "<c r=\"A3\" t=\"d\"><v>2027-03-01</v></c>", QStringLiteral("2027-03-01")},
    {"emptyAtTheEnd", "<c r=\"A3\"><v>1</v></c><c r=\"B3\" s=\"1\"/>", QStringLiteral("<1>")},
};

INSTANTIATE_TEST_SUITE_P(Rows, Cells, testing::ValuesIn(sheetRows),
                         [](const auto &row) { return std::string(row.param.name); });

struct FaultyBook {
    const char *name;
    QByteArray content;
    ImportFaultCode code;
    int line;
    QString value;
};

void PrintTo(const FaultyBook &row, std::ostream *out)
{
    *out << row.name;
}

class FaultyBooks : public testing::TestWithParam<FaultyBook> {};

TEST_P(FaultyBooks, AreRefusedWithTheirPlace)
{
    TableLimits limits;
    limits.rows = 2;
    limits.columns = 30;
    limits.cellCharacters = 50;
    limits.sharedTexts = 3;
    limits.unpackedBytes = 100'000;
    const test::ReadTable table = readTable(GetParam().content, limits);
    ASSERT_TRUE(table.fault.has_value());
    EXPECT_EQ(table.fault->code, GetParam().code);
    EXPECT_EQ(table.fault->line, GetParam().line);
    EXPECT_EQ(table.fault->value, GetParam().value);
}

QByteArray bookWith(const QString &part, const QByteArray &content)
{
    QMap<QString, QByteArray> parts = workbookParts("<row r=\"1\"/>");
    parts[part] = content;
    return test::archiveOf(parts);
}

QByteArray bookWithout(const QString &part)
{
    QMap<QString, QByteArray> parts = workbookParts("<row r=\"1\"/>");
    parts.remove(part);
    return test::archiveOf(parts);
}

QByteArray withByteChanged(QByteArray content, const QByteArray &after)
{
    const qsizetype at = content.indexOf(after) + after.size() + 10;
    content[at] = static_cast<char>(content[at] ^ 0x55);
    return content;
}

const FaultyBook faultyBooks[] = {
    {"otherArchive", test::archiveOf({{QStringLiteral("a.txt"), "a"}}), notATable, 0, {}},
    {"cutOff", workbookOf("<row r=\"1\"/>").first(300), damagedWorkbook, 0, {}},
    {"byteChanged", withByteChanged(workbookOf("<row r=\"1\"><c><v>1</v></c></row>"), "xl/worksheets/sheet1.xml"),
     damagedWorkbook, 0, sheetPart},
    {"password", test::archiveOf(workbookParts("<row r=\"1\"/>"), "secret"), encryptedOrOld, 0, {}},
    {"noSheetPart", bookWithout(sheetPart), damagedWorkbook, 0, sheetPart},
    {"noWorkbook", bookWithout(QStringLiteral("xl/workbook.xml")), damagedWorkbook, 0, QStringLiteral("xl/workbook.xml")},
    {"xmlEndsEarly", bookWith(sheetPart, "<worksheet><sheetData><row r=\"1\">"), damagedWorkbook, 0, sheetPart},
    {"noXml", bookWith(sheetPart, "Kapitel;Titel"), damagedWorkbook, 0, sheetPart},
    {"entities", bookWith(sheetPart, "<!DOCTYPE a [<!ENTITY b \"bbbbbbbbbb\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">"
                                     "<!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\"><!ENTITY e \"&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;\">]>"
                                     "<worksheet><sheetData><row r=\"1\"><c><v>&e;</v></c></row></sheetData></worksheet>"),
     damagedWorkbook, 0, sheetPart},
    {"unfoldsToTooMuch", bookWith(sheetPart, "<worksheet>" + QByteArray(200'000, ' ') + "</worksheet>"), tooLarge, 0, sheetPart},
    {"tooManyRows", workbookOf("<row r=\"1\"><c><v>1</v></c></row><row r=\"2\"><c><v>1</v></c></row>"
                               "<row r=\"9\"><c><v>1</v></c></row>"), tooLarge, 9, QStringLiteral("2")},
    {"tooFarAColumn", workbookOf("<row r=\"1\"><c r=\"ZZZZZZZZZ1\"><v>1</v></c></row>"), tooLarge, 1, QStringLiteral("1")},
    {"tooLongAText", workbookOf("<row r=\"1\"><c t=\"inlineStr\"><is><t>" + QByteArray(60, 'x') + "</t></is></c></row>"),
     tooLarge, 1, QString(40, u'x')},
    {"tooManySharedTexts", workbookOf("<row r=\"1\"/>", "<si/><si/><si/><si/>"), tooLarge, 0,
     QStringLiteral("xl/sharedStrings.xml")},
    {"sharedTextMissing", workbookOf("<row r=\"1\"><c t=\"s\"><v>7</v></c></row>", "<si><t>a</t></si>"), damagedWorkbook, 1,
     QStringLiteral("7")},
    {"rowsBackwards", workbookOf("<row r=\"2\"><c><v>1</v></c></row><row r=\"1\"><c><v>1</v></c></row>"), damagedWorkbook, 2, {}},
    {"cellTwice", workbookOf("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>2</v></c></row>"), damagedWorkbook, 1, {}},
};

INSTANTIATE_TEST_SUITE_P(Files, FaultyBooks, testing::ValuesIn(faultyBooks),
                         [](const auto &row) { return std::string(row.param.name); });

TEST(XlsxSource, KnowsItsSheets)
{
    const QByteArray content = test::contentOf(test::sharedData(QStringLiteral("budgets/brandenburg_2017-2018.xlsx")));
    const TableOpened opened = openTable(content);
    ASSERT_TRUE(opened);
    EXPECT_EQ((*opened)->sheets().size(), 15);
    EXPECT_EQ((*opened)->sheets().first(), QStringLiteral("GP"));
    EXPECT_EQ(readTable(content).rows.size(), 5632);
    EXPECT_EQ(readTable(content, {}, QStringLiteral("EP01")).rows.size(), 184);
    EXPECT_EQ(readTable(content, {}, QStringLiteral("EP09")).fault->code, sheetMissing);
}

TEST(XlsxSource, CountsDaysFrom1904WhereTheWorkbookDoes)
{
    QMap<QString, QByteArray> parts =
        workbookParts("<row r=\"1\"><c s=\"0\"><v>1</v></c></row>", {}, "<cellXfs><xf numFmtId=\"14\"/></cellXfs>");
    parts[QStringLiteral("xl/workbook.xml")].replace("<sheets>", "<workbookPr date1904=\"1\"/><sheets>");
    EXPECT_EQ(readTable(test::archiveOf(parts)).rows, QStringList{QStringLiteral("1: 1904-01-02")});
}

}  // namespace
}  // namespace mittelbuch
