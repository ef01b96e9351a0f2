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
/// For a past day the sums of years and months are added up from the beginning, or taken off what the database keeps now,
/// whichever is less to read, and then the postings between the day and the end of a month near it. For an earlier instant the
/// postings recorded since are taken off as well. So the cost grows with the years and never with the journal.
Result<QVector<PotBalance>> readPots(Connection &connection, const PotRange &range, AsAt asAt);

}  // namespace mittelbuch
