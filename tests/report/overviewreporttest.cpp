// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/overviewreport.h"

#include "report/textdocument.h"
#include "report/wording.h"
#include "support/sampleoverview.h"
#include "support/testsupport.h"

#include <gtest/gtest.h>

namespace mittelbuch {

namespace {

const ReportContext context{QStringLiteral("Staatskanzlei"), QStringLiteral("36-0541/27"), 1'814'364'720'000};

template <typename Kind>
QVector<Kind> blocksOf(const Document &document)
{
    QVector<Kind> blocks;
    for (const Block &block : document.blocks) {
        if (const auto *wanted = std::get_if<Kind>(&block))
            blocks.append(*wanted);
    }
    return blocks;
}

}  // namespace

TEST(OverviewReportTest, HasOneTotalForCardAndTable)
{
    const Overview overview = test::sampleOverview();
    const Document document = overviewReport(overview, context);
    const KeyFigures figures = blocksOf<KeyFigures>(document).first();
    EXPECT_EQ(figures.items[0].value, moneyText(overview.total.authority));
    const TableRow total = blocksOf<Table>(document).first().rows.last();
    EXPECT_EQ(total.kind, RowKind::total);
    EXPECT_EQ(total.cells[1], amountText(overview.total.authority));
    EXPECT_EQ(total.cells[6], amountText(overview.total.available()));
}

TEST(OverviewReportTest, FillsEveryRowOfEveryTable)
{
    const Document document = overviewReport(test::sampleOverview(), context);
    // All programmes, years, two for each of six programmes, districts, decisions.
    EXPECT_EQ(blocksOf<Table>(document).size(), 2 + 6 * 2 + 2);
    for (const Table &table : blocksOf<Table>(document)) {
        EXPECT_FALSE(table.caption.isEmpty());
        ASSERT_FALSE(table.rows.isEmpty());
        EXPECT_EQ(table.rows.last().kind, RowKind::total) << table.caption.toStdString();
        for (const TableRow &row : table.rows)
            EXPECT_EQ(row.cells.size(), table.columns.size()) << table.caption.toStdString();
    }
}

TEST(OverviewReportTest, ShowsPriorCommitmentsWhereThereAreAny)
{
    Overview overview = test::sampleOverview();
    overview.total.priorCommitments = Money::fromEuro(5);
    const Document document = overviewReport(overview, context);
    EXPECT_EQ(blocksOf<KeyFigures>(document).first().items.last().value, moneyText(Money::fromEuro(5)));
    const Table table = blocksOf<Table>(document).first();
    EXPECT_EQ(table.columns[2].title, QStringLiteral("Committed"));
    EXPECT_EQ(table.columns[3].title, QStringLiteral("Prior commitments"));
    EXPECT_EQ(table.columns[table.columns.size() - 1].title, QStringLiteral("Available"));
    EXPECT_EQ(table.rows.last().cells[3], amountText(Money::fromEuro(5)));
    EXPECT_EQ(table.rows.last().cells.last(), amountText(overview.total.available()));
    for (const TableRow &row : table.rows)
        EXPECT_EQ(row.cells.size(), table.columns.size());
}

TEST(OverviewReportTest, SaysOnItsFaceWhatWasKnown)
{
    Overview overview = test::sampleOverview();
    overview.knownAtMs = 1'814'364'720'000;
    const Document document = overviewReport(overview, context);
    EXPECT_TRUE(document.asAt.contains(QStringLiteral("as known on"))) << document.asAt.toStdString();
    EXPECT_TRUE(document.asAt.contains(instantText(1'814'364'720'000)));
    EXPECT_FALSE(overviewReport(test::sampleOverview(), context).asAt.contains(QStringLiteral("as known on")));
}

TEST(OverviewReportTest, SumsDecisionsWithoutRejectedOnes)
{
    const Overview overview = test::sampleOverview();
    Money granted;
    for (const DecisionRow &decision : overview.decisions)
        granted += decision.approved ? decision.amount : Money();
    const Table decisions = blocksOf<Table>(overviewReport(overview, context)).last();
    EXPECT_EQ(decisions.rows.size(), overview.decisions.size() + 1);
    EXPECT_EQ(decisions.rows.last().cells[5], amountText(granted));
}

TEST(OverviewReportTest, MarksIllustrativeFigures)
{
    Overview overview = test::sampleOverview();
    const auto notices = [&overview] {
        int count = 0;
        for (const Paragraph &paragraph : blocksOf<Paragraph>(overviewReport(overview, context)))
            count += paragraph.notice ? 1 : 0;
        return count;
    };
    EXPECT_EQ(notices(), 1);
    overview.illustrative = false;
    EXPECT_EQ(notices(), 0);
}

TEST(OverviewReportTest, ChangesTheFingerprintWithACentOnly)
{
    Overview overview = test::sampleOverview();
    const QString before = overviewReport(overview, context).fingerprint;
    EXPECT_EQ(before.size(), 16);
    EXPECT_EQ(overviewReport(overview, {QStringLiteral("Other"), {}, 0}).fingerprint, before);
    overview.decisions.last().amount += Money::fromCents(1);
    EXPECT_NE(overviewReport(overview, context).fingerprint, before);
}

TEST(OverviewReportTest, SaysWhatIsMissing)
{
    const Document document = overviewReport(test::sampleOverview({0, 0, false}), context);
    for (const Table &table : blocksOf<Table>(document)) {
        if (table.rows.isEmpty()) {
            EXPECT_FALSE(table.emptyText.isEmpty());
        }
    }
    EXPECT_TRUE(blocksOf<DistrictFigure>(document).isEmpty());
}

TEST(OverviewReportTest, ProposesAFileName)
{
    EXPECT_EQ(overviewReport(test::sampleOverview(), context).fileName,
              QStringLiteral("Funds_overview_2027_as_at_2027-06-30.pdf"));
}

TEST(TextDocumentTest, HoldsEveryCellAndAlignsColumns)
{
    const Document document = overviewReport(test::sampleOverview({2, 3, true}), context);
    const QString text = plainText(document);
    for (const Table &table : blocksOf<Table>(document)) {
        for (const TableRow &row : table.rows) {
            for (const QString &cell : row.cells)
                EXPECT_TRUE(text.contains(cell)) << cell.toStdString();
        }
    }
    EXPECT_TRUE(text.contains(document.fingerprint));
    for (const QString &line : text.split(u'\n'))
        EXPECT_FALSE(line.endsWith(u' ')) << line.toStdString();
}

}  // namespace mittelbuch
