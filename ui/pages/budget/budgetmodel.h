// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/importfault.h"
#include "service/overview.h"
#include "service/session.h"
#include "ui/table/columns.h"

namespace mittelbuch {

/// A posting with the words for what it is of.
struct PostingRow {
    Posting posting;
    QString programme;  ///< key; empty: of the line itself
    QString reference;  ///< of the application; empty: of none
};

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

/// Everything about a line in a year, read from one state of the database.
struct LineDetail {
    QVector<PostingRow> postings;      ///< that fall due in the year or are of its budget, newest first
    QVector<ProgrammePart> programmes;
    QVector<Maturity> maturities;
};

/// Names a row over every refresh: "0205/88301|2027".
QString budgetRowKey(const BudgetLineKey &line, FiscalYear year);
inline QString budgetRowKey(const BudgetRow &row) { return budgetRowKey(row.line.key, row.year); }

/// The rows of the service, and an empty one of `year` for every line that nothing was planned for in it, in
/// budget order.
Result<QVector<BudgetRow>> allBudgetRows(Session &session, FiscalYear year, QDate asAt);
Result<LineDetail> lineDetail(Session &session, BudgetLineId line, FiscalYear year, QDate asAt);

QVector<Column<BudgetRow>> budgetColumns();
/// For the import of a budget.
QVector<Column<ImportFault>> importFaultColumns();
QVector<Column<PostingRow>> postingColumns();
QVector<Column<ProgrammePart>> programmePartColumns();

}  // namespace mittelbuch
