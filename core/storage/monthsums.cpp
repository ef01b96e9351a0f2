// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/monthsums.h"

#include "storage/columns.h"
#include "storage/journalsums.h"

namespace mittelbuch {

namespace {

const QString selectSummed = QStringLiteral("SELECT posting_id FROM posting_summed");
const QString updateSummed = QStringLiteral("UPDATE posting_summed SET posting_id = ? WHERE number = 1");
const QString selectBehind = QStringLiteral(
    "SELECT line_id, coalesce(programme_id, 0), budget_year, due_year, effective_day, kind, amount FROM posting "
    "WHERE id > ? AND id <= ? ORDER BY id");
const QString addToMonth = QStringLiteral(
    "INSERT INTO posting_month (month, line_id, programme_id, budget_year, due_year, authority, allotted, earmarked, committed, "
    "ordered, paid, authority_moves, allotted_moves, committed_moves, other_moves) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET "
    "authority = authority + excluded.authority, allotted = allotted + excluded.allotted, "
    "earmarked = earmarked + excluded.earmarked, committed = committed + excluded.committed, "
    "ordered = ordered + excluded.ordered, paid = paid + excluded.paid, "
    "authority_moves = authority_moves + excluded.authority_moves, "
    "allotted_moves = allotted_moves + excluded.allotted_moves, "
    "committed_moves = committed_moves + excluded.committed_moves, other_moves = other_moves + excluded.other_moves");

/// The sums of the postings, by every period.
Result<SumsByMonth> sumsBehind(Connection &connection, qint64 summed, qint64 last)
{
    const Result<std::unique_ptr<RowScan>> rows = connection.scan(selectBehind, summed, last);
    if (!rows)
        return tl::unexpected(rows.error());
    SumsByMonth sums;
    RowScan &row = **rows;
    bool isKnown = true;
    while (isKnown && row.next()) {
        const std::optional<PostingKind> kind = postingKindOf(row.text(5));
        isKnown = kind.has_value();
        if (!isKnown)
            break;
        MonthKey key{row.number(0), row.number(1), shortestPeriodOf(row.text(4)), static_cast<qint16>(row.number(2)),
                     static_cast<qint16>(row.number(3))};
        addToMonths(sums, key, *kind, row.number(6));
    }
    if (row.failure())
        return tl::unexpected(*row.failure());
    return isKnown ? Result<SumsByMonth>(std::move(sums)) : fail(FailureKind::damaged, QStringLiteral("posting"));
}

Result<void> write(Connection &connection, SumsByMonth &sums)
{
    Result<void> written;
    sums.forEach([&](const MonthKey &key, const MonthSums &month) {
        if (!written)
            return;
        const auto &cents = month.sums.cents;
        const auto &count = month.sums.postings;
        const auto whole = [](quint64 sum) { return static_cast<qint64>(sum); };
        written = done(connection.statement(addToMonth)
            .bind(monthText(key.month), key.line, key.programme, qint64{key.budgetYear}, qint64{key.dueYear},
                  whole(cents[authorityTerm]), whole(cents[allottedTerm]), whole(cents[earmarkedTerm]),
                  whole(cents[committedTerm]), whole(cents[orderedTerm]), whole(cents[paidTerm]), count[authorityTerm],
                  count[allottedTerm], count[committedTerm],
                  count[earmarkedTerm] + count[orderedTerm] + count[paidTerm])
            .run());
    });
    return written;
}

}  // namespace

Result<qint64> lastSummed(Connection &connection)
{
    return connection.statement(selectSummed).one([](Statement &row) { return row.number(0); });
}

Result<void> sumPostings(Connection &connection, qint64 last)
{
    const Result<qint64> summed = lastSummed(connection);
    if (!summed)
        return tl::unexpected(summed.error());
    if (*summed >= last)
        return {};
    Result<SumsByMonth> sums = sumsBehind(connection, *summed, last);
    if (!sums)
        return tl::unexpected(sums.error());
    if (Result<void> written = write(connection, *sums); !written)
        return written;
    return done(connection.statement(updateSummed).bind(last).run());
}

}  // namespace mittelbuch
