// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/budget/controllists.h"

#include "report/wording.h"
#include "ui/pages/budget/budgetfigures.h"
#include "ui/pages/budget/budgetpage.h"
#include "ui/pages/parts/reading.h"

#include <algorithm>

namespace mittelbuch {

namespace {

struct Books {
    QVector<BudgetLine> lines;
    QVector<Programme> programmes;
    QVector<Freeze> freezes;
    QVector<CarryOverEntry> carryOvers;
};

Result<Books> booksOf(Store &store, AsAt asAt)
{
    Books books;
    return keep(store.budget().lines(), books.lines)
        .and_then([&] { return keep(store.programmes().programmes(), books.programmes); })
        .and_then([&] { return keep(store.budgetControl().freezes(asAt), books.freezes); })
        .and_then([&] { return keep(store.budgetControl().carryOverEntries(), books.carryOvers); })
        .map([&] { return books; });
}

template <typename Row, typename Id>
const Row *rowOf(const QVector<Row> &rows, Id id)
{
    const auto found = std::find_if(rows.cbegin(), rows.cend(), [id](const Row &one) { return one.id == id; });
    return found == rows.cend() ? nullptr : &*found;
}

ControlLists listsIn(Books &books, AsAt asAt)
{
    ControlLists lists;
    for (const Freeze &freeze : std::as_const(books.freezes)) {
        const BudgetLine *line = rowOf(books.lines, freeze.pot.line);
        if (line && freeze.open().isPositive())
            lists.freezes.append({freeze, *line});
    }
    books.carryOvers.removeIf([asAt](const CarryOverEntry &entry) { return entry.day > asAt.day; });
    for (const CarryOver &carryOver : carryOversOf(books.carryOvers)) {
        const BudgetLine *line = rowOf(books.lines, carryOver.line);
        const Programme *programme = rowOf(books.programmes, carryOver.programme);
        if (line) {
            lists.carryOvers.append({carryOver, *line, programme ? programme->key : QString(),
                                     programme ? programme->name : QString()});
        }
    }
    return lists;
}

}  // namespace

Result<ControlLists> controlLists(Session &session, AsAt asAt)
{
    ControlLists lists;
    return session.store
        .read([&] {
            return booksOf(session.store, asAt).map([&](Books books) { lists = listsIn(books, asAt); });
        })
        .map([&] { return lists; });
}

QString freezeKey(const FreezeRow &row)
{
    return QString::number(row.freeze.posting.number());
}

QString carryOverKey(const CarryOverRow &row)
{
    return row.line.key.toString() + u'|' + row.programmeKey + u'|' + row.carryOver.fromYear.toString();
}

QVector<Column<FreezeRow>> freezeColumns()
{
    using Row = FreezeRow;
    return {
        {QStringLiteral("line"), BudgetPage::tr("Line"), ColumnKind::text,
         [](const Row &row) { return row.line.key.toDisplay(); }, {}, false, 13},
        {QStringLiteral("purpose"), BudgetPage::tr("Purpose"), ColumnKind::text,
         [](const Row &row) { return row.line.purpose; }, {}, false, 24},
        {QStringLiteral("pot"), BudgetPage::tr("Year"), ColumnKind::text,
         [](const Row &row) { return describe(row.freeze.pot); }, {}, false, 24},
        moneyColumn<Row>(QStringLiteral("open"), BudgetPage::tr("Still frozen"),
                         [](const Row &row) { return row.freeze.open(); }, true, 14),
        moneyColumn<Row>(QStringLiteral("amount"), BudgetPage::tr("Frozen"),
                         [](const Row &row) { return row.freeze.amount; }, true, 14),
        {QStringLiteral("from"), BudgetPage::tr("From"), ColumnKind::day,
            [](const Row &row) { return row.freeze.from; }, {}},
        {QStringLiteral("until"), BudgetPage::tr("Holds until"), ColumnKind::day,
         [](const Row &row) { return row.freeze.until; }, {}},
        {QStringLiteral("basis"), BudgetPage::tr("Basis"), ColumnKind::text,
         [](const Row &row) { return label(row.freeze.basis); }, {}, false, 26},
        {QStringLiteral("reason"), BudgetPage::tr("Reason"), ColumnKind::text,
         [](const Row &row) { return row.freeze.reason; }, {}, false, 24},
    };
}

QVector<Column<CarryOverRow>> carryOverColumns()
{
    using Row = CarryOverRow;
    return {
        {QStringLiteral("line"), BudgetPage::tr("Line"), ColumnKind::text,
         [](const Row &row) { return row.line.key.toDisplay(); }, {}, false, 13},
        {QStringLiteral("purpose"), BudgetPage::tr("Purpose"), ColumnKind::text,
         [](const Row &row) { return row.line.purpose; }, {}, false, 20},
        {QStringLiteral("programme"), BudgetPage::tr("Programme"), ColumnKind::text,
         [](const Row &row) { return row.programmeName; }, {}, false, 18},
        {QStringLiteral("year"), BudgetPage::tr("Of year"), ColumnKind::count,
         [](const Row &row) { return row.carryOver.fromYear.number(); },
         [](const Row &row) { return row.carryOver.fromYear.toString(); }, false, 7},
        moneyColumn<Row>(QStringLiteral("requested"), BudgetPage::tr("Requested"),
                         [](const Row &row) { return row.carryOver.requested; }, true, 14),
        moneyColumn<Row>(QStringLiteral("approved"), BudgetPage::tr("Approved"),
                         [](const Row &row) { return row.carryOver.approved; }, true, 14),
        moneyColumn<Row>(QStringLiteral("released"), BudgetPage::tr("Released"),
                         [](const Row &row) { return row.carryOver.released; }, true, 14),
        {QStringLiteral("until"), BudgetPage::tr("Available until"), ColumnKind::day,
         [](const Row &row) { return row.carryOver.validUntil(); }, {}, false, 14},
    };
}

}  // namespace mittelbuch
