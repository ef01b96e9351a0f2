// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/auditfindings.h"
#include "storage/journalsums.h"

namespace mittelbuch {

/// Follows what refers to what: the shares of a decision sum to it and were committed; the state of an application is where its
/// last step led and agrees with its last decision; freezes are postings of that kind and no more was released than frozen; of a
/// carry-over never more is approved than requested nor released than approved, and what was released by a consent was posted
/// with that consent; and every reference of the schema leads somewhere. After auditKept.
///
/// Not derivable, and so not checked: contents of applications, programmes, directives and lines, which may change (their
/// history is in the events).
Result<void> auditReferences(AuditWork &work, JournalSums &sums);
/// The file or the server's storage, as the engine itself sees it.
Result<void> auditStorage(AuditWork &work);

}  // namespace mittelbuch
