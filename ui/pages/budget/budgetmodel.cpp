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

/// What the words of a detail come from.
struct Books {
    QVector<Programme> programmes;
    QVector<Posting> postings;
    QVector<PotBalance> pots;
    QVector<ApplicationSummary> applications;
};

Result<Books> booksOf(Store &store, BudgetLineId line, QDate asAt)
{
    Books books;
    return keep(store.programmes().programmes(), books.programmes)
        .and_then([&] { return keep(store.ledger().postings({.line = line}, asAt), books.postings); })
        .and_then([&] { return keep(store.ledger().balancesOf(line, asAt), books.pots); })
        .and_then([&] { return keep(store.applications().list(asAt), books.applications); })
        .map([&] { return books; });
}

Programme programmeIn(const Books &books, ProgrammeId id)
{
    const auto found = std::find_if(books.programmes.cbegin(), books.programmes.cend(),
        [id](const Programme &one) { return one.id == id; });
    return found == books.programmes.cend() ? Programme() : *found;
}

QVector<PostingRow> postingsIn(const Books &books, FiscalYear year)
{
    QHash<qint64, QString> references;
    for (const ApplicationSummary &application : books.applications)
        references.insert(application.id.number(), application.reference.toString());
    QVector<PostingRow> rows;
    for (const Posting &posting : books.postings) {
        if (touches(posting.draft.pot, year))
            rows.prepend({posting, programmeIn(books, posting.draft.programme).key,
                          references.value(posting.draft.application.number())});
    }
    std::stable_sort(rows.begin(), rows.end(), [](const PostingRow &left, const PostingRow &right) {
        return left.posting.draft.effectiveDay > right.posting.draft.effectiveDay;
    });
    return rows;
}

LineDetail detailIn(const Books &books, FiscalYear year, QDate day)
{
    LineDetail detail{postingsIn(books, year), {}, {}};
    for (const PotBalance &pot : books.pots) {
        if (!touches(pot.pot, year))
            continue;
        PotBalance seen = pot;
        seen.balance = seenOn(pot, day);
        if (pot.programme.isStored()) {
            const Programme programme = programmeIn(books, pot.programme);
            detail.programmes.append({programme.key, programme.name, seen});
        } else if (!pot.pot.isCash() && pot.pot.budgetYear == year) {
            detail.maturities.append({pot.pot.dueYear, pot.balance});
        }
    }
    return detail;
}

QVector<BudgetRow> filledUp(const QVector<BudgetLine> &lines, const QVector<BudgetRow> &planned, FiscalYear year)
{
    QVector<BudgetRow> rows;
    for (const BudgetLine &line : lines) {
        const qsizetype first = rows.size();
        std::copy_if(planned.cbegin(), planned.cend(), std::back_inserter(rows),
                     [&line](const BudgetRow &row) { return row.line.id == line.id; });
        const auto place = std::find_if(rows.begin() + first, rows.end(),
            [year](const BudgetRow &row) { return row.year >= year; });
        if (place == rows.end() || place->year != year)
            rows.insert(place, BudgetRow{line, year, {}, {}, {}, {}});
    }
    return rows;
}

}  // namespace

QString budgetRowKey(const BudgetLineKey &line, FiscalYear year)
{
    return line.toString() + u'|' + year.toString();
}

Result<QVector<BudgetRow>> allBudgetRows(Session &session, FiscalYear year, QDate asAt)
{
    QVector<BudgetLine> lines;
    return keep(session.store.budget().lines(), lines)
        .and_then([&] { return budgetRows(session.store, asAt); })
        .map([&](const QVector<BudgetRow> &planned) { return filledUp(lines, planned, year); });
}

Result<LineDetail> lineDetail(Session &session, BudgetLineId line, FiscalYear year, QDate asAt)
{
    LineDetail detail;
    return session.store
        .read([&] {
            return booksOf(session.store, line, asAt).map([&](const Books &books) { detail = detailIn(books, year, asAt); });
        })
        .map([&] { return detail; });
}

}  // namespace mittelbuch
