// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/budget/budgetmodel.h"

#include "ui/pages/parts/reading.h"

#include <QHash>

#include <algorithm>

namespace mittelbuch {

namespace {

bool touches(const Pot &pot, FiscalYear year)
{
    return pot.dueYear == year || pot.budgetYear == year;
}

Programme programmeIn(const QVector<Programme> &programmes, ProgrammeId id)
{
    const auto found = std::find_if(programmes.cbegin(), programmes.cend(),
        [id](const Programme &one) { return one.id == id; });
    return found == programmes.cend() ? Programme() : *found;
}

void takePots(LineDetail &detail, const QVector<PotBalance> &pots, const QVector<Programme> &programmes,
    FiscalYear year, QDate day)
{
    for (const PotBalance &pot : pots) {
        if (!touches(pot.pot, year))
            continue;
        PotBalance seen = pot;
        seen.balance = seenOn(pot, day);
        if (pot.programme.isStored()) {
            const Programme programme = programmeIn(programmes, pot.programme);
            detail.programmes.append({programme.key, programme.name, seen});
        } else if (!pot.pot.isCash() && pot.pot.budgetYear == year) {
            detail.maturities.append({pot.pot.dueYear, pot.balance});
        }
    }
}

QVector<BudgetRow> filledUp(const QVector<BudgetLine> &lines, const QVector<BudgetRow> &planned, FiscalYear year)
{
    QHash<BudgetLineId, QVector<BudgetRow>> ofLine;
    for (const BudgetRow &row : planned)
        ofLine[row.line.id].append(row);
    QVector<BudgetRow> rows;
    for (const BudgetLine &line : lines) {
        QVector<BudgetRow> years = ofLine.value(line.id);
        const auto place = std::find_if(years.begin(), years.end(),
            [year](const BudgetRow &row) { return row.year >= year; });
        if (place == years.end() || place->year != year)
            years.insert(place, BudgetRow{line, year, {}, {}, {}, {}});
        rows += years;
    }
    return rows;
}

}  // namespace

Result<BudgetSnapshot> allBudgetRows(Session &session, FiscalYear year, AsAt asAt)
{
    QVector<BudgetLine> lines;
    BudgetNames names;
    return keep(session.store.budget().lines(), lines)
        .and_then([&] { return keep(budgetNames(session.store), names); })
        .and_then([&] { return budgetRows(session.store, asAt); })
        .map([&](const QVector<BudgetRow> &planned) { return BudgetSnapshot{filledUp(lines, planned, year), names}; });
}

Result<BudgetSnapshot> budgetRowsOf(Session &session, FiscalYear year, AsAt asAt)
{
    BudgetNames names;
    return keep(budgetNames(session.store), names)
        .and_then([&] { return yearFigures(session.store, year, asAt); })
        .map([&](const YearFigures &figures) { return BudgetSnapshot{figures.lines, names}; });
}

Result<LineDetail> lineDetail(Session &session, BudgetLineId line, FiscalYear year, AsAt asAt)
{
    LineDetail detail;
    const Result<void> read = session.store.read([&]() -> Result<void> {
        QVector<Programme> programmes;
        return keep(session.store.programmes().programmes(), programmes)
            .and_then([&] { return session.store.ledger().balancesOf(line, asAt); })
            .map([&](const QVector<PotBalance> &pots) { takePots(detail, pots, programmes, year, asAt.day); });
    });
    if (!read)
        return tl::unexpected<Failure>(read.error());
    return lineBreakdown(session.store, line, year, asAt).map([&](const LineBreakdown &breakdown) {
        detail.breakdown = breakdown;
        return detail;
    });
}

QVector<BreakdownPosting> newestFirst(const QVector<BreakdownPosting> &postings)
{
    QVector<BreakdownPosting> sorted(postings.crbegin(), postings.crend());
    std::stable_sort(sorted.begin(), sorted.end(), [](const BreakdownPosting &left, const BreakdownPosting &right) {
        return left.posting.draft.effectiveDay > right.posting.draft.effectiveDay;
    });
    return sorted;
}

}  // namespace mittelbuch
