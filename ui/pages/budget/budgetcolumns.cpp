// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/wording.h"
#include "ui/pages/budget/budgetmodel.h"
#include "ui/pages/budget/budgetpage.h"
#include "ui/pages/parts/reading.h"

namespace mittelbuch {

QVector<Column<BudgetRow>> budgetColumns()
{
    using Row = BudgetRow;
    QVector<Column<Row>> columns{
        {QStringLiteral("line"), BudgetPage::tr("Line"), ColumnKind::text,
         [](const Row &row) { return row.line.key.toDisplay(); }, {}, false, 12},
        {QStringLiteral("purpose"), BudgetPage::tr("Purpose"), ColumnKind::text,
         [](const Row &row) { return row.line.purpose; }, {}, false, 30},
        {QStringLiteral("year"), BudgetPage::tr("Year"), ColumnKind::count,
         [](const Row &row) { return row.year.number(); },
         [](const Row &row) { return row.year.toString(); }, false, 5},
    };
    for (const LineFigure figure : allLineFigures()) {
        columns.append(moneyColumn<Row>(QStringLiteral("figure%1").arg(static_cast<int>(figure)), label(figure),
                                        [figure](const Row &row) { return figureOf(row, figure); }));
    }
    columns.append(moneyColumn<Row>(QStringLiteral("paid"), BudgetPage::tr("Paid"),
                                    [](const Row &row) { return row.balance.paid; }));
    return columns;
}

namespace {

QString consentText(const std::optional<Consent> &consent)
{
    return consent ? BudgetPage::tr("%1 of %2", "reference of a letter, day").arg(consent->reference,
        dayText(consent->day))
                   : QString();
}

}  // namespace

QVector<Column<BreakdownPosting>> postingColumns()
{
    using Row = BreakdownPosting;
    return {
        {QStringLiteral("day"), BudgetPage::tr("Day"), ColumnKind::day,
         [](const Row &row) { return row.posting.draft.effectiveDay; }, {}, false, 0},
        {QStringLiteral("kind"), BudgetPage::tr("Kind"), ColumnKind::text,
         [](const Row &row) { return label(row.posting.draft.kind); }, {}, false, 20},
        {QStringLiteral("due"), BudgetPage::tr("Due"), ColumnKind::count,
         [](const Row &row) { return row.posting.draft.pot.dueYear.number(); },
         [](const Row &row) { return row.posting.draft.pot.dueYear.toString(); }, false, 5},
        moneyColumn<Row>(QStringLiteral("amount"), BudgetPage::tr("Amount"),
            [](const Row &row) { return row.posting.draft.amount; }, false, 13),
        {QStringLiteral("programme"), BudgetPage::tr("Programme"), ColumnKind::text,
         [](const Row &row) { return row.programmeKey; }, {}, false, 14},
        {QStringLiteral("reference"), BudgetPage::tr("Application"), ColumnKind::text,
         [](const Row &row) { return row.reference; }, {}, false, 14},
        {QStringLiteral("reason"), BudgetPage::tr("Reason"), ColumnKind::text,
         [](const Row &row) { return row.posting.draft.reason; }, {}, false, 24},
        {QStringLiteral("by"), BudgetPage::tr("Recorded by"), ColumnKind::text,
         [](const Row &row) { return row.posting.recordedBy.toString(); }, {}, false, 14},
        {QStringLiteral("consent"), BudgetPage::tr("Consent"), ColumnKind::text,
         [](const Row &row) { return consentText(row.consent); }, {}, false, 18},
        {QStringLiteral("number"), BudgetPage::tr("No."), ColumnKind::count,
         [](const Row &row) { return row.posting.id.number(); },
         [](const Row &row) { return QString::number(row.posting.id.number()); }, false, 6},
    };
}

QVector<Column<FigurePart>> figurePartColumns()
{
    using Row = FigurePart;
    return {
        {QStringLiteral("name"), BudgetPage::tr("Made up of"), ColumnKind::text,
         [](const Row &row) { return row.name; }, {}, false, 26},
        moneyColumn<Row>(QStringLiteral("amount"), BudgetPage::tr("Amount"),
            [](const Row &row) { return row.amount; }, true, 16),
        {QStringLiteral("pot"), BudgetPage::tr("Year"), ColumnKind::text, [](const Row &row) { return row.pot; }, {},
            false, 24},
        {QStringLiteral("source"), BudgetPage::tr("Norm"), ColumnKind::text,
         [](const Row &row) { return row.source; }, {}, false, 22},
    };
}

QVector<Column<ProgrammePart>> programmePartColumns()
{
    using Row = ProgrammePart;
    return {
        {QStringLiteral("programme"), BudgetPage::tr("Programme"), ColumnKind::text,
         [](const Row &row) { return row.name; }, {}, false, 24},
        {QStringLiteral("budgetYear"), BudgetPage::tr("Budget"), ColumnKind::count,
         [](const Row &row) { return row.pot.pot.budgetYear.number(); },
         [](const Row &row) { return row.pot.pot.budgetYear.toString(); }, false, 5},
        {QStringLiteral("due"), BudgetPage::tr("Due"), ColumnKind::count,
         [](const Row &row) { return row.pot.pot.dueYear.number(); },
         [](const Row &row) { return row.pot.pot.dueYear.toString(); }, false, 5},
        moneyColumn<Row>(QStringLiteral("allotted"), BudgetPage::tr("Allotted"),
            [](const Row &row) { return row.pot.balance.authority; }, false, 13),
        moneyColumn<Row>(QStringLiteral("committed"), BudgetPage::tr("Committed"),
            [](const Row &row) { return row.pot.balance.committed; }, false, 13),
        moneyColumn<Row>(QStringLiteral("available"), BudgetPage::tr("Available"),
            [](const Row &row) { return row.pot.balance.available(); }, false, 13),
    };
}

QVector<Column<ImportFault>> importFaultColumns()
{
    using Row = ImportFault;
    return {
        {QStringLiteral("line"), BudgetPage::tr("Row"), ColumnKind::count, [](const Row &row) { return row.line; },
         [](const Row &row) { return row.line > 0 ? QString::number(row.line) : QString(); }, false, 6},
        {QStringLiteral("column"), BudgetPage::tr("Column"), ColumnKind::text,
         [](const Row &row) { return columnLetters(row.column); }, {}, false, 6},
        {QStringLiteral("value"), BudgetPage::tr("Value"), ColumnKind::text, [](const Row &row) { return row.value; }, {},
         false, 18},
        {QStringLiteral("fault"), BudgetPage::tr("What is wrong"), ColumnKind::text,
         [](const Row &row) { return sentence(row); }, {}, false, 80},
    };
}

}  // namespace mittelbuch
