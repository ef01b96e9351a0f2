// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/controlledgerreport.h"

#include "report/controlledgercsv.h"
#include "report/textdocument.h"
#include "report/wording.h"
#include "support/samplecontrolledger.h"

#include <gtest/gtest.h>

namespace mittelbuch {

namespace {

const ReportContext context{QStringLiteral("Staatskanzlei"), QStringLiteral("36-0541/27"), 1'814'364'720'000};

QVector<Table> tablesOf(const Document &document)
{
    QVector<Table> tables;
    for (const Block &block : document.blocks) {
        if (const auto *table = std::get_if<Table>(&block))
            tables.append(*table);
    }
    return tables;
}

QVector<Document> allDocuments()
{
    return {controlLedgerDocument(test::sampleControlLedger(), context),
            authorizationLedgerDocument(test::sampleAuthorizationLedger(), context),
            authorizationStatusDocument(test::sampleAuthorizationStatus(), context)};
}

/// Reads a file with semicolons back, as plainly as can be.
QVector<QStringList> rowsOf(const QByteArray &csv)
{
    QVector<QStringList> rows{{QString()}};
    bool quoted = false;
    for (const QChar character : QString::fromUtf8(csv)) {
        if (character == u'"')
            quoted = !quoted;
        else if (!quoted && character == u';')
            rows.last().append(QString());
        else if (!quoted && character == u'\n')
            rows.append(QStringList{QString()});
        else if (character != u'\r')
            rows.last().last().append(character);
    }
    rows.removeLast();
    return rows;
}

}  // namespace

TEST(ControlLedgerReportTest, FillsEveryRowOfEveryTableAndEndsWithItsSum)
{
    for (const Document &document : allDocuments()) {
        EXPECT_TRUE(document.landscape);
        EXPECT_EQ(document.fingerprint.size(), 16);
        EXPECT_TRUE(document.asAt.contains(QStringLiteral("as recorded up to"))) << document.asAt.toStdString();
        for (const Table &table : tablesOf(document)) {
            for (const TableRow &row : table.rows)
                EXPECT_EQ(row.cells.size(), table.columns.size()) << table.caption.toStdString();
        }
        EXPECT_EQ(tablesOf(document).last().rows.last().kind, RowKind::total);
    }
}

TEST(ControlLedgerReportTest, HasTheColumnsOfTheForm)
{
    const QVector<Table> tables = tablesOf(controlLedgerDocument(test::sampleControlLedger(), context));
    ASSERT_EQ(tables.size(), 4);
    EXPECT_EQ(tables[0].rows.first().cells[0], QStringLiteral("02 05"));
    EXPECT_EQ(tables[0].rows.first().cells[1], QStringLiteral("883 01"));
    EXPECT_EQ(tables[0].rows.first().cells[4], QStringLiteral("Sächsische Staatskanzlei, Referat 36"));
    EXPECT_EQ(tables[2].columns.size(), 5);
    QStringList titles;
    for (const TableColumn &column : tables[3].columns)
        titles.append(column.title);
    EXPECT_EQ(titles,
              (QStringList{QStringLiteral("Serial no."), QStringLiteral("Date"), QStringLiteral("Recipient / reason"),
                           QStringLiteral("Committed amount"), QStringLiteral("Ordered amount"),
                           QStringLiteral("Partial payment (for information)"), QStringLiteral("Remarks")}));
}

TEST(ControlLedgerReportTest, ShowsPriorCommitmentsOnlyBeforeTheirYear)
{
    ControlLedger ledger = test::sampleControlLedger();
    EXPECT_EQ(tablesOf(controlLedgerDocument(ledger, context))[2].columns.size(), 5);
    ledger.months.last().total.priorCommitments = Money::fromCents(4'567'891);
    const Table months = tablesOf(controlLedgerDocument(ledger, context))[2];
    ASSERT_EQ(months.columns.size(), 6);
    EXPECT_EQ(months.rows.last().cells[4], amountText(Money::fromCents(4'567'891)));
    EXPECT_EQ(months.rows.last().cells[5], amountText(ledger.months.last().total.available()));
}

TEST(ControlLedgerReportTest, SumsEachMonthAndAll)
{
    const ControlLedger ledger = test::sampleControlLedger();
    const Table entries = tablesOf(controlLedgerDocument(ledger, context)).last();
    int subtotals = 0;
    for (const TableRow &row : entries.rows) {
        if (row.kind != RowKind::subtotal)
            continue;
        const ControlMonth &month = ledger.months[subtotals++];
        EXPECT_EQ(row.cells[3], amountText(month.inMonth.committed));
        EXPECT_EQ(row.cells[4], amountText(month.inMonth.ordered));
    }
    EXPECT_EQ(subtotals, 6);
    EXPECT_EQ(entries.rows.size(), ledger.entries.size() + 7);
    Money committed;
    Money ordered;
    qsizetype entry = 0;
    for (const TableRow &row : entries.rows) {
        if (row.kind == RowKind::plain) {
            committed += ledger.entries[entry].committed;
            ordered += ledger.entries[entry].ordered;
            ++entry;
        }
        if (row.kind != RowKind::total) {
            ASSERT_EQ(row.carried.size(), row.cells.size());
            EXPECT_EQ(row.carried[3], amountText(committed));
            EXPECT_EQ(row.carried[4], amountText(ordered));
        }
    }
    EXPECT_EQ(entries.rows.last().cells[3], amountText(ledger.total.committed));
}

TEST(ControlLedgerReportTest, NotesTellWhereAnEntryComesFromAndGoesTo)
{
    const Table entries = tablesOf(controlLedgerDocument(test::sampleControlLedger(), context)).last();
    EXPECT_EQ(entries.rows[0].cells[6], QStringLiteral("from HÜL-VE 2026 No. 7; posting 100"));
    EXPECT_EQ(entries.rows[1].cells[6], QStringLiteral("payable 2028, SäHO § 38 (4) sentence 2; posting 101"));
    EXPECT_EQ(entries.rows[2].cells[6], QStringLiteral("Payment order; posting 102"));
    EXPECT_EQ(entries.rows[7].cells[6], QStringLiteral("moved to HÜL-A 2028 No. 1; posting 107"));
    EXPECT_EQ(
        entries.rows[3].cells[2],
        QStringLiteral("Görlitz, Stadt · 36-0541/27/4 · Digitale Bauakte, Ausbaustufe 4 · decision 1 of 10 Jan 2027 · "
                       "Verfügung Ref. 14"));
    const Table used = tablesOf(authorizationLedgerDocument(test::sampleAuthorizationLedger(), context)).last();
    EXPECT_EQ(used.rows[used.rows.size() - 3].cells.last(), QStringLiteral("due: moved to HÜL-A 2028 No. 3"));
}

TEST(ControlLedgerReportTest, ShowsMaturitiesBeyondTheThirdYearTogether)
{
    const QVector<Table> tables = tablesOf(authorizationLedgerDocument(test::sampleAuthorizationLedger(), context));
    const Table &allocations = tables[1];
    EXPECT_EQ(allocations.columns[6].title, QStringLiteral("Due 2028"));
    EXPECT_EQ(allocations.columns[9].title, QStringLiteral("Due from 2031"));
    EXPECT_EQ(allocations.rows.last().cells[9], amountText(Money::fromCents(1'200'000'009)));
    const Table status = tablesOf(authorizationStatusDocument(test::sampleAuthorizationStatus(), context)).last();
    EXPECT_EQ(status.rows.last().cells[3], amountText(Money::fromCents(1'200'000'003)));
}

TEST(ControlLedgerReportTest, SaysWhatIsMissing)
{
    const ControlLedger empty{test::sampleHead(), {}, {}, {}, {}};
    for (const Table &table : tablesOf(controlLedgerDocument(empty, context))) {
        if (table.rows.isEmpty()) {
            EXPECT_FALSE(table.emptyText.isEmpty());
        }
    }
}

TEST(ControlLedgerReportTest, IsPlainTextToo)
{
    for (const Document &document : allDocuments()) {
        const QString text = plainText(document);
        for (const Table &table : tablesOf(document)) {
            for (const TableRow &row : table.rows) {
                for (const QString &cell : row.cells)
                    EXPECT_TRUE(text.contains(cell)) << cell.toStdString();
            }
        }
    }
}

TEST(ControlLedgerCsvTest, HasARowForEverythingAndSumsToTheLedger)
{
    const ControlLedger ledger = test::sampleControlLedger();
    const QVector<QStringList> rows = rowsOf(controlLedgerCsv(ledger, CsvStyle::spreadsheet));
    ASSERT_EQ(rows.size(), 1 + ledger.allocations.size() + ledger.months.size() + ledger.entries.size());
    Money committed;
    for (const QStringList &row : rows) {
        ASSERT_EQ(row.size(), 21) << row.join(u'|').toStdString();
        if (row[5] == QStringLiteral("C"))
            committed += *fromDecimalString(QString(row[16]).replace(u',', u'.'));
    }
    EXPECT_EQ(rows[0][16], QStringLiteral("Committed amount"));
    EXPECT_EQ(committed, ledger.total.committed);
    EXPECT_EQ(rows[1].mid(0, 3),
              (QStringList{QStringLiteral("0205"), QStringLiteral("88301"), QStringLiteral("2027")}));
    EXPECT_EQ(rows[1][4], QStringLiteral("2027-06-30T14:12:00.000Z"));
}

TEST(ControlLedgerCsvTest, KeepsRowsOfAuthorisationsAsWideAsTheirTitles)
{
    for (const QByteArray &csv : {authorizationLedgerCsv(test::sampleAuthorizationLedger(), CsvStyle::spreadsheet),
                                  authorizationStatusCsv(test::sampleAuthorizationStatus(), CsvStyle::spreadsheet)}) {
        const QVector<QStringList> rows = rowsOf(csv);
        ASSERT_GT(rows.size(), 2);
        for (const QStringList &row : rows)
            EXPECT_EQ(row.size(), rows.first().size());
    }
}

TEST(ControlLedgerCsvTest, NeutralisesATextThatASpreadsheetWouldRun)
{
    ControlLedger ledger = test::sampleControlLedger(1);
    ledger.entries[0].posting.draft.reason = QStringLiteral("=HYPERLINK(\"http://x\")");
    const QByteArray csv = controlLedgerCsv(ledger, CsvStyle::exchange);
    EXPECT_TRUE(csv.contains(",\"'=HYPERLINK(\"\"http://x\"\")\","));
}

}  // namespace mittelbuch
