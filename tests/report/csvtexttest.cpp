// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/csvtext.h"

#include <gtest/gtest.h>

namespace mittelbuch {

namespace {

struct CellCase {
    const char *name;
    CsvCell cell;
    const char *exchange;
    const char *spreadsheet;
};

class CsvCellTest : public testing::TestWithParam<CellCase> {};

CsvCell text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

QByteArray written(CsvStyle style, const CsvCell &cell)
{
    CsvWriter csv(style);
    csv.addRow({cell});
    return csv.bytes();
}

}  // namespace

TEST_P(CsvCellTest, IsWrittenInBothStyles)
{
    const CellCase &row = GetParam();
    EXPECT_EQ(written(CsvStyle::exchange, row.cell), QByteArray(QByteArray(row.exchange) + "\r\n"));
    EXPECT_EQ(written(CsvStyle::spreadsheet, row.cell),
              QByteArray(QByteArray("\xEF\xBB\xBF") + row.spreadsheet + "\r\n"));
}

INSTANTIATE_TEST_SUITE_P(
    Cells, CsvCellTest,
    testing::Values(
        CellCase{"empty", {}, "", ""}, CellCase{"text", text("Görlitz"), "Görlitz", "Görlitz"},
        CellCase{"comma", text("Görlitz, Stadt"), "\"Görlitz, Stadt\"", "Görlitz, Stadt"},
        CellCase{"semicolon", text("a;b"), "a;b", "\"a;b\""},
        CellCase{"quote", text("das \"Amt24\""), "\"das \"\"Amt24\"\"\"", "\"das \"\"Amt24\"\"\""},
        CellCase{"lineEnd", text("a\nb"), "\"a\nb\"", "\"a\nb\""},
        CellCase{"blankAtTheEnd", text("a "), "\"a \"", "\"a \""}, CellCase{"formula", text("=1+1"), "'=1+1", "'=1+1"},
        CellCase{"command", text("@SUM(A1)"), "'@SUM(A1)", "'@SUM(A1)"},
        CellCase{"plus", text("+49 351"), "'+49 351", "'+49 351"},
        CellCase{"minusText", text("-1+cmd|' /C calc'!A0"), "'-1+cmd|' /C calc'!A0", "'-1+cmd|' /C calc'!A0"},
        CellCase{"tabulator", text("\t=1"), "'\t=1", "'\t=1"},
        CellCase{"blankAndFormula", text(" =1"), "' =1", "' =1"}, CellCase{"fullWidth", text("＝1"), "'＝1", "'＝1"},
        CellCase{"apostrophe", text("'s war"), "''s war", "''s war"},
        CellCase{"apostropheInside", text("O'Neill"), "O'Neill", "O'Neill"},
        CellCase{"amount", Money::fromCents(123'456'789), "1234567.89", "1234567,89"},
        CellCase{"negative", Money::fromCents(-300), "-3.00", "-3,00"},
        CellCase{"day", QDate(2027, 6, 30), "2027-06-30", "2027-06-30"}, CellCase{"number", 17, "17", "17"}),
    [](const testing::TestParamInfo<CellCase> &cell) { return std::string(cell.param.name); });

TEST(CsvWriterTest, SeparatesCellsAndRows)
{
    CsvWriter csv(CsvStyle::exchange);
    csv.addRow({text("a"), {}, 1});
    csv.addRow({text("b"), Money::fromEuro(2), {}});
    EXPECT_EQ(csv.bytes(), QByteArray("a,,1\r\nb,2.00,\r\n"));
}

}  // namespace mittelbuch
