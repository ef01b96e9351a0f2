// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/controlledgertables.h"
#include "report/phrase.h"
#include "report/wording.h"

#include <QCoreApplication>

namespace mittelbuch {

// The second half of controlledgertables.h: what concerns commitment authorisations.

namespace {

constexpr int maturities = static_cast<int>(std::tuple_size_v<decltype(MaturityAmounts::due)>);

TableColumn textColumn(const char *title, int share)
{
    return {phrase(title), CellAlignment::left, share};
}

TableColumn amountColumn(const QString &title)
{
    return {title, CellAlignment::right, 13};
}

void addMaturityColumns(Table &table, FiscalYear budgetYear)
{
    for (int index = 0; index < maturities; ++index)
        table.columns.append(amountColumn(maturityTitle(budgetYear, index)));
}

QString amountOrNothing(Money amount)
{
    return amount.isZero() ? QString() : amountText(amount);
}

/// Of an entry what it moves, of a sum every column.
void addAmounts(QVector<QString> &cells, const MaturityAmounts &amounts, bool isSum)
{
    cells.append(isSum ? amountText(amounts.total()) : amountOrNothing(amounts.total()));
    for (const Money amount : amounts.due)
        cells.append(isSum ? amountText(amount) : amountOrNothing(amount));
}

TableRow allocationRow(const AuthorizationAllocation &one)
{
    const PostingDraft &draft = one.posting.draft;
    TableRow row{{QString::number(one.number), dayText(draft.effectiveDay), label(draft.kind), draft.reason,
                  consentText(one.consent)},
                 RowKind::plain};
    addAmounts(row.cells, one.amount, false);
    row.cells.append(amountText(one.total.total()));
    return row;
}

TableRow entryRow(const AuthorizationEntry &entry)
{
    TableRow row{
        {QString::number(entry.number), dayText(entry.day), subjectText(entry.subject, entry.posting.draft.reason)},
        RowKind::plain};
    addAmounts(row.cells, entry.used, false);
    row.cells.append({amountOrNothing(entry.moved), noteText(entry)});
    return row;
}

TableRow sumRow(const QString &title, const AuthorizationSums &sums, RowKind kind)
{
    TableRow row{{QString(), QString(), title}, kind};
    addAmounts(row.cells, sums.used, true);
    row.cells.append({amountText(sums.moved), QString()});
    return row;
}

/// Under the form's columns what the entries make up to here, for the end of a page.
QVector<QString> carriedCells(const AuthorizationSums &sums)
{
    return sumRow(phrase(QT_TRANSLATE_NOOP("wording", "Carried over")), sums, RowKind::subtotal).cells;
}

TableRow statusRow(const QVector<QString> &first, const AuthorizationStatusRow &one, RowKind kind)
{
    TableRow row{first, kind};
    for (const Money amount : {one.authorized, one.used, one.dueUpToYear})
        row.cells.append(amountText(amount));
    for (const Money amount : one.due.due)
        row.cells.append(amountText(amount));
    row.cells.append({amountText(one.lapsed), amountText(one.available())});
    return row;
}

void add(AuthorizationStatusRow &sum, const AuthorizationStatusRow &row)
{
    sum.authorized += row.authorized;
    sum.used += row.used;
    sum.dueUpToYear += row.dueUpToYear;
    sum.due += row.due;
    sum.lapsed += row.lapsed;
}

}  // namespace

QString maturityTitle(FiscalYear budgetYear, int index)
{
    const QStringList year{budgetYear.plus(index + 1).toString()};
    return index + 1 == maturities ? phrase(QT_TRANSLATE_NOOP("wording", "Due from %1"), year)
                                   : phrase(QT_TRANSLATE_NOOP("wording", "Due %1"), year);
}

Table allocationsTable(const AuthorizationLedger &ledger)
{
    Table table{phrase(QT_TRANSLATE_NOOP("wording", "A) Allocations and withdrawals")),
                {textColumn(QT_TRANSLATE_NOOP("wording", "No."), 5),
                 textColumn(QT_TRANSLATE_NOOP("wording", "Date"), 10),
                 textColumn(QT_TRANSLATE_NOOP("wording", "Kind"), 18),
                 textColumn(QT_TRANSLATE_NOOP("wording", "File reference / reason"), 20),
                 textColumn(QT_TRANSLATE_NOOP("wording", "Consent"), 18),
                 amountColumn(phrase(QT_TRANSLATE_NOOP("wording", "Total amount")))},
                {},
                phrase(QT_TRANSLATE_NOOP("wording", "Nothing was allocated up to this day."))};
    addMaturityColumns(table, ledger.head.year);
    table.columns.append(amountColumn(phrase(QT_TRANSLATE_NOOP("wording", "Total so far"))));
    for (const AuthorizationAllocation &one : ledger.allocations)
        table.rows.append(allocationRow(one));
    if (table.rows.isEmpty())
        return table;
    TableRow total{{QString(), QString(), phrase(QT_TRANSLATE_NOOP("wording", "Total")), QString(), QString()},
                   RowKind::total};
    addAmounts(total.cells, ledger.total.authorized, true);
    total.cells.append(amountText(ledger.total.authorized.total()));
    table.rows.append(total);
    return table;
}

Table monthsTable(const AuthorizationLedger &ledger)
{
    Table table{phrase(QT_TRANSLATE_NOOP("wording", "B) State at the end of each month")),
                {textColumn(QT_TRANSLATE_NOOP("wording", "Month"), 18),
                 amountColumn(phrase(QT_TRANSLATE_NOOP("wording", "Allocated"))),
                 amountColumn(phrase(QT_TRANSLATE_NOOP("wording", "Used, total amount")))},
                {},
                phrase(QT_TRANSLATE_NOOP("wording", "The year has not begun, and nothing was entered before."))};
    addMaturityColumns(table, ledger.head.year);
    table.columns.append({amountColumn(phrase(QT_TRANSLATE_NOOP("wording", "Moved to HÜL-A"))),
                          amountColumn(phrase(QT_TRANSLATE_NOOP("wording", "Still available")))});
    for (const AuthorizationMonth &month : ledger.months) {
        TableRow row{{monthText(month.firstDay), amountText(month.total.authorized.total())}, RowKind::plain};
        addAmounts(row.cells, month.total.used, true);
        row.cells.append({amountText(month.total.moved), amountText(month.total.available())});
        table.rows.append(row);
    }
    return table;
}

Table entriesTable(const AuthorizationLedger &ledger)
{
    Table table{phrase(QT_TRANSLATE_NOOP("wording", "C) Entries")),
                {textColumn(QT_TRANSLATE_NOOP("wording", "Serial no."), 5),
                 textColumn(QT_TRANSLATE_NOOP("wording", "Date"), 10),
                 textColumn(QT_TRANSLATE_NOOP("wording", "Recipient / reason"), 34),
                 amountColumn(phrase(QT_TRANSLATE_NOOP("wording", "Total amount")))},
                {},
                phrase(QT_TRANSLATE_NOOP("wording", "Nothing was used up to this day."))};
    addMaturityColumns(table, ledger.head.year);
    table.columns.append({amountColumn(phrase(QT_TRANSLATE_NOOP("wording", "Moved to HÜL-A"))),
                          textColumn(QT_TRANSLATE_NOOP("wording", "Remarks"), 22)});
    AuthorizationSums upToHere;
    for (const AuthorizationMonth &month : ledger.months) {
        const qsizetype before = table.rows.size();
        for (const AuthorizationEntry &entry : ledger.entries) {
            if (entry.day < month.firstDay || entry.day > month.lastDay)
                continue;
            table.rows.append(entryRow(entry));
            upToHere += AuthorizationSums{{}, entry.used, entry.moved};
            table.rows.last().carried = carriedCells(upToHere);
        }
        if (table.rows.size() == before)
            continue;
        table.rows.append(sumRow(phrase(QT_TRANSLATE_NOOP("wording", "Total of %1"), {monthText(month.firstDay)}),
                                 month.inMonth, RowKind::subtotal));
        table.rows.last().carried = carriedCells(upToHere);
    }
    if (!table.rows.isEmpty())
        table.rows.append(sumRow(phrase(QT_TRANSLATE_NOOP("wording", "Total")), ledger.total, RowKind::total));
    return table;
}

Table statusTable(const AuthorizationStatus &status)
{
    Table table{
        phrase(QT_TRANSLATE_NOOP("wording", "Commitment authorisations by line and budget year")),
        {textColumn(QT_TRANSLATE_NOOP("wording", "Budget line"), 14),
         textColumn(QT_TRANSLATE_NOOP("wording", "Purpose"), 24),
         textColumn(QT_TRANSLATE_NOOP("wording", "Budget year"), 8),
         amountColumn(phrase(QT_TRANSLATE_NOOP("wording", "Authorised"))),
         amountColumn(phrase(QT_TRANSLATE_NOOP("wording", "Used"))),
         amountColumn(phrase(QT_TRANSLATE_NOOP("wording", "of which due up to %1"), {status.year.toString()}))},
        {},
        phrase(QT_TRANSLATE_NOOP("wording", "There are no commitment authorisations to report."))};
    addMaturityColumns(table, status.year);
    table.columns.append({amountColumn(phrase(QT_TRANSLATE_NOOP("wording", "Lapsed"))),
                          amountColumn(phrase(QT_TRANSLATE_NOOP("wording", "Still available")))});
    if (status.rows.isEmpty())
        return table;
    AuthorizationStatusRow sum{status.rows.first().line, status.year, {}, {}, {}, {}, {}};
    for (const AuthorizationStatusRow &row : status.rows) {
        table.rows.append(
            statusRow({row.line.key.toDisplay(), row.line.purpose, row.budgetYear.toString()}, row, RowKind::plain));
        add(sum, row);
    }
    table.rows.append(
        statusRow({phrase(QT_TRANSLATE_NOOP("wording", "Total")), QString(), QString()}, sum, RowKind::total));
    return table;
}

}  // namespace mittelbuch
