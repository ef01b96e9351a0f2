// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/auditfindings.h"
#include "storage/journalsums.h"

namespace mittelbuch {

/// Compares every row of pot, case_pot, posting_month and decision_commitment with what the postings give, both ways: a row
/// that differs, one that no posting explains, and one that is missing.
Result<void> auditKept(AuditWork &work, JournalSums &sums);

}  // namespace mittelbuch
