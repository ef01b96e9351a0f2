// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/budgettable.h"

#include "exchange/budgetguess.h"
#include "exchange/smallworkbook.h"
#include "support/testsupport.h"

#include <gtest/gtest.h>

#include <functional>

namespace mittelbuch {
namespace {

using enum ImportFaultCode;

const FiscalYear y2027 = FiscalYear::fromNumber(2027);
const FiscalYear y2028 = FiscalYear::fromNumber(2028);

BudgetMapping plain()
{
    BudgetMapping mapping;
    mapping.chapter = QStringLiteral("Kapitel");
    mapping.title = QStringLiteral("Titel");
    mapping.purpose = QStringLiteral("Zweck");
    mapping.amounts = {{QStringLiteral("2027"), y2027}, {QStringLiteral("2028"), y2028}};
    return mapping;
}

const QByteArray plainHeader = "Kapitel;Titel;Zweck;2027;2028;E/A;EP\n";

BudgetImport importOf(const QByteArray &content, const BudgetMapping &mapping)
{
    const TableOpened opened = openTable(content);
    EXPECT_TRUE(opened.has_value());
    return readBudget(**opened, mapping);
}

/// "0205/88301 2027 1000.00 (2)"
QStringList shown(const BudgetImport &import)
{
    QStringList rows;
    for (const BudgetImportRow &row : import.rows)
        rows.append(QStringLiteral("%1 %2 %3 (%4)").arg(row.key.toString(), row.year.toString(), toDecimalString(row.amount))
                        .arg(row.sourceRow));
    return rows;
}

TEST(BudgetTable, ReadsTitlesAndAmounts)
{
    const BudgetImport import = importOf(plainHeader
        + "02 05;883 01;\"Zuweisungen\n an Gemeinden\";1.000,50;\n0205;119 01;Einnahmen;–;5\n"
          "Summe Kapitel 0205;;;1.000,50;5\nKapitel 02 06 IT\n;;Fußnote\n0206;97201;Globale Minderausgabe;-3;-4\n", plain());
    EXPECT_TRUE(import.isSound());
    EXPECT_EQ(shown(import), (QStringList{QStringLiteral("0205/88301 2027 1000.50 (2)"), QStringLiteral("0205/11901 2027 0.00 (4)"),
                                          QStringLiteral("0205/11901 2028 5.00 (4)"), QStringLiteral("0206/97201 2027 -3.00 (8)"),
                                          QStringLiteral("0206/97201 2028 -4.00 (8)")}));
    EXPECT_EQ(import.rows.first().purpose, QStringLiteral("Zuweisungen an Gemeinden"));
    EXPECT_EQ(import.rows.first().side, BudgetSide::expenditure);
    EXPECT_EQ(import.rows.at(1).side, BudgetSide::revenue);
    EXPECT_EQ(import.titles, 3);
    EXPECT_EQ(import.revenueTitles, 1);
    EXPECT_EQ(import.skippedRows, (QVector<int>{5, 6, 7}));
    EXPECT_EQ(import.totals, (QVector<BudgetYearTotal>{{y2027, Money(), Money::fromCents(99750), 3},
                                                       {y2028, Money::fromEuro(5), Money::fromEuro(-4), 2}}));
}

struct FaultyRow {
    const char *name;
    QByteArray rows;
    std::function<void(BudgetMapping &)> change;
    QVector<ImportFault> faults;
};

void PrintTo(const FaultyRow &row, std::ostream *out)
{
    *out << row.name;
}

std::string told(const ImportFault &fault)
{
    return QStringLiteral("%1:%2 %3 “%4” %5").arg(fault.line).arg(fault.column).arg(fault.field, fault.value)
        .arg(static_cast<int>(fault.code)).toStdString();
}

class FaultyTables : public testing::TestWithParam<FaultyRow> {};

TEST_P(FaultyTables, NameEveryFaultWithItsPlace)
{
    BudgetMapping mapping = plain();
    if (GetParam().change)
        GetParam().change(mapping);
    const BudgetImport import = importOf(plainHeader + GetParam().rows, mapping);
    EXPECT_FALSE(import.isSound());
    ASSERT_EQ(import.faults.size(), GetParam().faults.size());
    for (qsizetype index = 0; index < import.faults.size(); ++index) {
        if (import.faults[index] == GetParam().faults[index])
            continue;
        ADD_FAILURE() << "found " << told(import.faults[index]);
    }
}

QString word(const char *text)
{
    return QString::fromUtf8(text);
}

void bySide(BudgetMapping &mapping)
{
    mapping.side = QStringLiteral("E/A");
}

void bySection(BudgetMapping &mapping)
{
    mapping.section = QStringLiteral("EP");
}

const FaultyRow faultyRows[] = {
    {"noRow", "", {}, {{0, 0, {}, {}, emptyFile}}},
    {"onlySums", "Summe;;;5;5\n", {}, {{0, 0, {}, {}, emptyFile}}},
    {"chapter", ";88301;a;1;1\n02x5;88301;a;1;1\n020;88302;a;1;1\n", {},
     {{2, 1, word("Kapitel"), {}, chapterMissing}, {3, 1, word("Kapitel"), word("02x5"), chapterBroken},
      {4, 1, word("Kapitel"), word("020"), chapterBroken}}},
    {"title", "0205;;a;1;1\n0205;8830;a;1;1\n0205;8830x;a;1;1\n", {},
     {{2, 2, word("Titel"), {}, titleMissing}, {3, 2, word("Titel"), word("8830"), titleBroken},
      {4, 2, word("Titel"), word("8830x"), titleBroken}}},
    {"purpose", "0205;88301;;1;1\n", {}, {{2, 3, word("Zweck"), {}, purposeMissing}}},
    {"twice", "0205;88301;a;1;1\n02 05;883 01;b;2;2\n", {}, {{3, 2, word("Titel"), word("02 05/883 01"), titleTwice}}},
    {"amounts", "0205;88301;a;viel;1,234\n", {},
     {{2, 4, word("2027"), word("viel"), amountNotANumber}, {2, 5, word("2028"), word("1,234"), amountTooManyDecimals}}},
    {"everyFaultOfARow", "02;8;;x;1\n", {},
     {{2, 1, word("Kapitel"), word("02"), chapterBroken}, {2, 2, word("Titel"), word("8"), titleBroken},
      {2, 3, word("Zweck"), {}, purposeMissing}, {2, 4, word("2027"), word("x"), amountNotANumber}}},
    {"side", "0205;88301;a;1;1;X\n0205;11901;a;1;1;A\n0205;88302;a;1;1;a\n", bySide,
     {{2, 6, word("E/A"), word("X"), sideBroken}, {3, 6, word("E/A"), word("A"), sideContradicts}}},
    {"section", "0205;88301;a;1;1;;03\n5;88301;a;1;1;;02\n", bySection, {{2, 7, word("EP"), word("03"), sectionContradicts}}},
    {"sum", "0205;88301;a;9.999.999.999.999;1\n0205;88302;a;9.999.999.999.999;1\n", {},
     {{3, 0, {}, word("2027"), sumOutOfRange}}},
    {"columnMissing", "0205;88301;a;1;1\n", [](BudgetMapping &mapping) { mapping.title = word("Tit"); },
     {{1, 0, word("title"), word("Tit"), columnMissing}}},
    {"nothingMapped", "0205;88301;a;1;1\n", [](BudgetMapping &mapping) { mapping = BudgetMapping(); },
     {{1, 0, word("chapter"), {}, columnMissing}, {1, 0, word("title"), {}, columnMissing},
      {1, 0, word("purpose"), {}, columnMissing}, {1, 0, word("amounts"), {}, columnMissing}}},
    {"yearMissing", "0205;88301;a;1;1\n", [](BudgetMapping &mapping) { mapping.amounts[1].year.reset(); },
     {{1, 5, word("2028"), {}, yearMissing}}},
    {"yearTwice", "0205;88301;a;1;1\n", [](BudgetMapping &mapping) { mapping.amounts[1].year = y2027; },
     {{1, 5, word("2028"), word("2027"), yearTwice}}},
    {"brokenInTheMiddle", "0205;88301;a;1;1\n0205;\"88302;a\n", {}, {{3, 0, {}, {}, quoteNotClosed}}},
};

INSTANTIATE_TEST_SUITE_P(Files, FaultyTables, testing::ValuesIn(faultyRows),
                         [](const auto &row) { return std::string(row.param.name); });

TEST(BudgetTable, ReadsChapterAndTitleFromOneColumn)
{
    BudgetMapping mapping;
    mapping.line = QStringLiteral("Stelle");
    mapping.purpose = QStringLiteral("Zweck");
    mapping.amounts = {{QStringLiteral("Soll"), y2027}};
    const BudgetImport import =
        importOf("Stelle;Zweck;Soll\n02 05/883 01;a;1\nSumme 0205;;1\n020588302;b;2\n0205/8830;c;3\n", mapping);
    EXPECT_EQ(shown(import), (QStringList{QStringLiteral("0205/88301 2027 1.00 (2)"), QStringLiteral("0205/88302 2027 2.00 (4)")}));
    ASSERT_EQ(import.faults.size(), 1);
    EXPECT_EQ(import.faults.first(), (ImportFault{5, 1, QStringLiteral("Stelle"), QStringLiteral("0205/8830"), lineBroken}));
}

TEST(BudgetTable, PutsTheSectionBeforeAChapterWrittenWithoutIt)
{
    BudgetMapping mapping = plain();
    bySection(mapping);
    const BudgetImport import = importOf(plainHeader + "05;88301;a;1;;;02\n5;88302;a;1;;;02\n0206;88301;a;1;;;02\n", mapping);
    EXPECT_TRUE(import.isSound());
    EXPECT_EQ(shown(import), (QStringList{QStringLiteral("0205/88301 2027 1.00 (2)"), QStringLiteral("0205/88302 2027 1.00 (3)"),
                                          QStringLiteral("0206/88301 2027 1.00 (4)")}));
}

TEST(BudgetTable, GivesBackTheZerosThatNumbersLost)
{
    const QByteArray rows = "<row r=\"1\"><c t=\"inlineStr\"><is><t>Kapitel</t></is></c><c t=\"inlineStr\"><is><t>Titel</t></is></c>"
                            "<c t=\"inlineStr\"><is><t>Zweck</t></is></c><c><v>2027</v></c></row>"
                            "<row r=\"2\"><c><v>205</v></c><c><v>1110</v></c><c t=\"inlineStr\"><is><t>Steuern</t></is></c>"
                            "<c><f>1+1</f><v>2.5</v></c></row>"
                            "<row r=\"3\"><c><v>205</v></c><c><v>88301</v></c><c t=\"inlineStr\"><is><t>a</t></is></c>"
                            "<c t=\"e\"><v>#REF!</v></c></row>";
    BudgetMapping mapping = plain();
    mapping.amounts.removeLast();
    const BudgetImport import = importOf(test::workbookOf(rows), mapping);
    EXPECT_EQ(shown(import), QStringList{QStringLiteral("0205/01110 2027 2.50 (2)")});
    ASSERT_EQ(import.faults.size(), 1);
    EXPECT_EQ(import.faults.first(), (ImportFault{3, 4, QStringLiteral("2027"), QStringLiteral("#REF!"), cellIsError}));
}

TEST(BudgetTable, NeedsNoHeader)
{
    BudgetMapping mapping = plain();
    mapping.headerRow = 0;
    mapping.chapter = QStringLiteral("#1");
    mapping.title = QStringLiteral("#2");
    mapping.purpose = QStringLiteral("#3");
    mapping.amounts = {{QStringLiteral("#4"), y2027}};
    const BudgetImport import = importOf("0205;88301;a;1\n0205;88302;b;x\n", mapping);
    EXPECT_EQ(shown(import), QStringList{QStringLiteral("0205/88301 2027 1.00 (1)")});
    ASSERT_EQ(import.faults.size(), 1);
    EXPECT_EQ(import.faults.first(), (ImportFault{2, 4, QStringLiteral("D"), QStringLiteral("x"), amountNotANumber}));
}

TEST(BudgetTable, CanBeCalledOff)
{
    const TableOpened opened = openTable(plainHeader + "0205;88301;a;1;1\n0205;88302;a;1;1\n0205;88303;a;1;1\n");
    ASSERT_TRUE(opened);
    const BudgetImport import = readBudget(**opened, plain(), [](int row) { return row < 3; });
    EXPECT_LT(import.titles, 3);
    EXPECT_TRUE(import.faults.isEmpty());
}

BudgetImport importOfFile(const QString &name, const std::function<void(BudgetMapping &)> &change = {})
{
    const auto file = openBudgetFile(test::sharedData(name));
    EXPECT_TRUE(file.has_value() && file->has_value());
    const auto rows = firstRows(*(*file)->source, {});
    BudgetMapping mapping = guessBudgetMapping(*rows, yearInFileName((*file)->name));
    if (change)
        change(mapping);
    return readBudget(**file, mapping);
}

TEST(BudgetTable, AddsUpBrandenburgToTheCent)
{
    const BudgetImport import = importOfFile(QStringLiteral("budgets/brandenburg_2017-2018.xlsx"));
    EXPECT_TRUE(import.isSound());
    EXPECT_EQ(import.titles, 5631);
    EXPECT_EQ(import.totals.size(), 3);
    const QVector<qint64> euro{11'218'229'500, 11'448'679'900, 11'371'900'000};
    for (qsizetype index = 0; index < import.totals.size(); ++index) {
        EXPECT_EQ(import.totals[index].revenue, Money::fromEuro(euro[index]));
        EXPECT_EQ(import.totals[index].expenditure, Money::fromEuro(euro[index]));
    }
    EXPECT_EQ(import.totals[1].titles, 5592);
    EXPECT_TRUE(import.skippedRows.isEmpty());
    EXPECT_EQ(import.rows.first().key.toDisplay(), QStringLiteral("01 010/119 10"));
    EXPECT_EQ(import.fileName, QStringLiteral("brandenburg_2017-2018.xlsx"));
    EXPECT_EQ(import.checksum.size(), 64);
}

TEST(BudgetTable, AddsUpTheFederationToTheCent)
{
    const BudgetImport import =
        importOfFile(QStringLiteral("budgets/bund_2022.csv"), [](BudgetMapping &mapping) { mapping.unitEuro = 1000; });
    EXPECT_TRUE(import.isSound());
    EXPECT_EQ(import.titles, 6654);
    EXPECT_EQ(import.revenueTitles, 1191);
    EXPECT_EQ(import.totals, (QVector<BudgetYearTotal>{{FiscalYear::fromNumber(2022), Money::fromEuro(495'791'475'000),
                                                        Money::fromEuro(495'791'475'000), 6654}}));
    EXPECT_EQ(import.names.value(QStringLiteral("01")), QStringLiteral("Bundespräsident und Bundespräsidialamt"));
    EXPECT_EQ(import.names.value(QStringLiteral("0101")), QStringLiteral("Bundespräsident"));
    EXPECT_GT(import.names.size(), 100);
}

}  // namespace
}  // namespace mittelbuch
