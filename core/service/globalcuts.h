// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/store.h"

namespace mittelbuch {

/// A globale Minderausgabe as a title of its own: a negative appropriation, which the head of budget distributes to titles that
/// can bear it (VwV-SäHO § 34 Nr. 1.7). Until then it is nobody's authority, and the ledger has none below zero; so it stands
/// on its title as a posting of the draft's term, which moves no pot, and each distribution takes it off there by another when
/// it cuts the other title. What is left is to be distributed, and read models count it.

/// The titles that ever had such an amount.
Result<QVector<BudgetLineId>> linesWithCuts(Store &store);
/// Called by whoever posts such an amount, in the same transaction.
Result<void> rememberLineWithCuts(Store &store, BudgetLineId line);

/// What is still to be distributed of a title in a year, zero or positive.
Result<Money> cutToDistribute(Store &store, BudgetLineId line, FiscalYear year, AsAt asAt);
/// The same of every title and year, as pots of negative authority that read models add to those of the ledger.
Result<QVector<PotBalance>> cutPots(Store &store, AsAt asAt);

}  // namespace mittelbuch
