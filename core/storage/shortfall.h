// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/posting.h"
#include "domain/refusal.h"
#include "storage/connection.h"

namespace mittelbuch {

/// Which rule of the ledger a refused posting broke, by the name that the database gave; nullopt when the failure is another.
std::optional<RefusalCode> refusalCodeOf(const Failure &failure, const PostingDraft &draft);

/// The refusal with its amounts: of the pots that the posting would move, the one that is shortest. `required` is what was asked
/// of it, `available` what there was to give, `subject` the line, `other` the programme when its part is what is short.
/// To be asked after the refused statement and before the transaction ends.
Result<Refusal> shortfall(Connection &connection, RefusalCode code, const PostingDraft &draft);

}  // namespace mittelbuch
