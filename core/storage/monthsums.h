// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/connection.h"

namespace mittelbuch {

/// The sums of months and years (posting_month) are those of the postings up to a number, which stands in posting_summed; in a
/// file the program adds the postings behind it, many at once, because moving a sum costs as much as moving a balance. On a
/// server every posting moves them itself, and that number is always the last.

/// So many postings are at most left to be added, but for those of one command that is longer.
constexpr qint64 unsummedMax = 512;

/// The number of the last posting that is in the sums.
Result<qint64> lastSummed(Connection &connection);
/// Adds the postings behind that number, up to `last`. Within a writing transaction.
Result<void> sumPostings(Connection &connection, qint64 last);

}  // namespace mittelbuch
