// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/store.h"

namespace mittelbuch {

/// What a programme may still commit in one pot: the least of what the programme's part, the line, and (for an authorisation)
/// the cash already planned for the due year leave.
struct PotAvailability {
    BudgetLine line;
    Pot pot;
    Money available;
};

/// For every line and pot in which the programme has an allotment of the budget year of `day`, in budget order. Derived from
/// the ledger's balances.
QVector<PotAvailability> availabilityOf(ProgrammeId programme, const QVector<PotBalance> &balances,
                                        const QVector<BudgetLine> &lines, FiscalYear budgetYear);

}  // namespace mittelbuch
