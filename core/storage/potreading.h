// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/asat.h"
#include "domain/balance.h"
#include "storage/connection.h"

#include <optional>

namespace mittelbuch {

/// The number of the last posting recorded at or before the instant, 0 when there is none: numbers and instants rise together.
Result<qint64> lastPostingKnown(Connection &connection, qint64 instantMs);

/// Which pots are wanted.
struct PotRange {
    BudgetLineId line = {};                ///< zero: of every line
    std::optional<FiscalYear> year = {};   ///< what falls due in the year, and its authorisations for later ones
};

/// The balances of pots.
///
/// Read from what the database keeps now. For a past day what came after it is taken off again: the sums of the later months,
/// and of its own month the postings after the day. For an earlier instant the postings recorded since are taken off as well.
/// So the cost grows with what lies between then and now, and never with the journal.
Result<QVector<PotBalance>> readPots(Connection &connection, const PotRange &range, AsAt asAt);

}  // namespace mittelbuch
