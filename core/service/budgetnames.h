// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/session.h"

#include <QMap>

namespace mittelbuch {

/// What sections and chapters of the budget are called, by their numbers: "02" a section, "0205" or "12030" a chapter. They
/// stand on no money; a number without a name is shown as it is.
using BudgetNames = QMap<QString, QString>;

Result<BudgetNames> budgetNames(Store &store);
/// Adds to the names that are kept, within the transaction that is open; a name replaces an earlier one.
Result<void> keepBudgetNames(Store &store, const BudgetNames &names);

/// Names a section or chapter; empty takes its name away. Refused: fieldInvalid for what is no number of either.
Outcome<void> nameInBudget(Session &session, const QString &number, const QString &name);

}  // namespace mittelbuch
