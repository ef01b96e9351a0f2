// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/importfault.h"
#include "service/linebreakdown.h"
#include "service/session.h"
#include "ui/pages/budget/budgettreemodel.h"
#include "ui/table/columns.h"

namespace mittelbuch {

/// What a programme holds of the line in one pot.
struct ProgrammePart {
    QString programme;  ///< key
    QString name;
    PotBalance pot;
};

/// A commitment authorisation of the line in one maturity.
struct Maturity {
    FiscalYear year;
    Balance balance;
};

/// Everything about a line in a year.
struct LineDetail {
    std::optional<LineBreakdown> breakdown = {};  ///< nullopt: not read yet
    QVector<ProgrammePart> programmes = {};
    QVector<Maturity> maturities = {};

    QVector<BreakdownPosting> postings() const { return breakdown ? breakdown->postings : QVector<BreakdownPosting>(); }
};

/// One line of the explanation of a figure: a term of a title, or a part of a group.
struct FigurePart {
    QString key;     ///< of the node that it is the sum of; empty: a term
    QString name;
    QString pot;
    Money amount;
    QString source;  ///< the norm
};

struct BudgetSnapshot {
    QVector<BudgetRow> rows;
    BudgetNames names;
};
/// The rows of the service, and an empty one of `year` for every line that nothing was planned for in it, in
/// budget order.
Result<BudgetSnapshot> allBudgetRows(Session &session, FiscalYear year, AsAt asAt);
/// One row per line, of the year alone, in budget order.
Result<BudgetSnapshot> budgetRowsOf(Session &session, FiscalYear year, AsAt asAt);
Result<LineDetail> lineDetail(Session &session, BudgetLineId line, FiscalYear year, AsAt asAt);

/// Of the day first that is the latest, and of a day what was booked last.
QVector<BreakdownPosting> newestFirst(const QVector<BreakdownPosting> &postings);

QVector<Column<BudgetRow>> budgetColumns();
/// For the import of a budget.
QVector<Column<ImportFault>> importFaultColumns();
QVector<Column<BreakdownPosting>> postingColumns();
QVector<Column<ProgrammePart>> programmePartColumns();
QVector<Column<FigurePart>> figurePartColumns();

}  // namespace mittelbuch
