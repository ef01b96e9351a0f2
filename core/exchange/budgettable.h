// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/budgetimport.h"
#include "exchange/budgetmapping.h"
#include "exchange/tablesource.h"

#include <functional>

namespace mittelbuch {

/// Asked now and then with the row being read; false calls the reading off.
using GoOn = std::function<bool(int row)>;

/// Reads a budget from a table as the mapping says: every title with its amounts, every fault, totals per year. Blanks in
/// chapter and title are overlooked ("02 05", "883 01"); a chapter or title stored as a number gets back the zeros in front
/// that numbers lose. An empty amount is a year that the title is not planned for, a dash is zero (Leertitel).
///
/// A row without a title is overlooked, and told in skippedRows, when it begins with one of the mapping's words or has no
/// amount either. Called off, what was read until then comes back.
BudgetImport readBudget(TableSource &source, const BudgetMapping &mapping, const GoOn &goOn = {});

/// The table of a file: source, name and checksum.
struct BudgetFile {
    QString name;      ///< without its folder
    QString checksum;
    std::shared_ptr<TableSource> source;
};
/// The Failure is for a file that cannot be read, the fault for one that is no table.
Result<tl::expected<BudgetFile, ImportFault>> openBudgetFile(const QString &path);
BudgetImport readBudget(const BudgetFile &file, const BudgetMapping &mapping, const GoOn &goOn = {});

}  // namespace mittelbuch
