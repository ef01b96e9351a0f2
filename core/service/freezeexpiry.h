// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/session.h"

namespace mittelbuch {

/// Freezes that end by their day. Nothing in the ledger changes without a posting, so the end of a freeze is one as well: a
/// release of what is left, effective on the day after. It is booked at the beginning of the next act that could use the
/// money, or by `releaseExpiredFreezes`; readings that say what could be granted today count it as if it were. A freeze whose
/// day is the last of its year or later ends with the year, and one of a closed year stays as it is.

/// What is to be released today, in booking order.
Result<QVector<Freeze>> expiredFreezes(Store &store, QDate today);

/// Books the releases, within the transaction that is open.
Outcome<void> releaseExpired(Session &session);
/// The same in a transaction of its own; answers how many were released.
Outcome<int> releaseExpiredFreezes(Session &session);

/// Gives the pots of the lines what their expired freezes still hold.
void addExpired(QVector<PotBalance> &balances, const QVector<Freeze> &expired);

}  // namespace mittelbuch
