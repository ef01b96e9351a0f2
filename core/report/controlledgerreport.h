// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/overviewreport.h"
#include "service/controlledger.h"

namespace mittelbuch {

/// HÜL-A of a line and year: head, key figures and the sections A, B and C, after VwV-SäHO § 34 Nr. 6–11.
Document controlLedgerDocument(const ControlLedger &ledger, const ReportContext &context);
/// HÜL-VE of a line and budget year.
Document authorizationLedgerDocument(const AuthorizationLedger &ledger, const ReportContext &context);
/// The state of the commitment authorisations at the end of a year, which is due by 15 January (Nr. 9).
Document authorizationStatusDocument(const AuthorizationStatus &status, const ReportContext &context);

}  // namespace mittelbuch
