// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/budgetline.h"
#include "domain/fiscalyear.h"
#include "domain/importfault.h"
#include "domain/money.h"

#include <QString>
#include <QMap>
#include <QVector>

namespace mittelbuch {

/// What a table says of a title in a year. An amount of zero is a Leertitel; a year without a row is not planned.
struct BudgetImportRow {
    BudgetLineKey key;
    QString purpose;
    BudgetSide side = BudgetSide::expenditure;
    FiscalYear year;
    Money amount;
    int sourceRow = 0;

    friend bool operator==(const BudgetImportRow &, const BudgetImportRow &) = default;
};

struct BudgetYearTotal {
    FiscalYear year;
    Money revenue;
    Money expenditure;
    int titles = 0;   ///< with an amount, zero included

    friend bool operator==(const BudgetYearTotal &, const BudgetYearTotal &) = default;
};

/// A budget as a table holds it. With faults it is not to be imported: a file is taken whole or not at all.
struct BudgetImport {
    QString fileName;      ///< without its folder
    QString checksum;      ///< SHA-256 of the file
    QVector<BudgetImportRow> rows;   ///< by source row, then by year
    QVector<ImportFault> faults;     ///< by line and column
    QVector<BudgetYearTotal> totals; ///< by year
    int titles = 0;
    int revenueTitles = 0;
    QMap<QString, QString> names;    ///< of sections "02" and chapters "0205", as far as the table has them
    QVector<int> skippedRows;        ///< sums and captions, which are no title

    bool isSound() const { return faults.isEmpty() && !rows.isEmpty(); }
};

}  // namespace mittelbuch
