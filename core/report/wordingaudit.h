// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/audit.h"

#include <QStringList>

namespace mittelbuch {

/// What an audit goes through, as the progress shows it.
QString label(AuditStage stage);
/// "Posting 17", "Balance 02 05/883 01 2027→2028".
QString placeOf(const AuditFinding &finding);
/// What is wrong at a record, with both values. A complete sentence.
QString sentence(const AuditFinding &finding);
/// The outcome in one sentence; of faults the first is named.
QString verdict(const AuditReport &report);
/// What was gone through, and the heads of the chains, one line each, to be kept on paper.
QStringList auditLines(const AuditReport &report);
/// Verdict, what was gone through, and every finding: for terminal and window.
QString auditText(const AuditReport &report);

}  // namespace mittelbuch
