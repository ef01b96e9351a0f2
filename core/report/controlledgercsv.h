// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/csvtext.h"
#include "service/controlledger.h"

namespace mittelbuch {

/// The control ledgers as one table each, first row the titles in the language in use. The column "Section" tells A, B
/// and C apart; which line, year, day and instant are meant stands in every row. Sums over a section are sums over its
/// rows, but for B, whose rows are states.

QByteArray controlLedgerCsv(const ControlLedger &ledger, CsvStyle style);
QByteArray authorizationLedgerCsv(const AuthorizationLedger &ledger, CsvStyle style);
QByteArray authorizationStatusCsv(const AuthorizationStatus &status, CsvStyle style);

}  // namespace mittelbuch
