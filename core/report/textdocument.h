// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/document.h"

namespace mittelbuch {

/// The document for a terminal: tables in columns as wide as their longest cell, charts as the table of their bars.
QString plainText(const Document &document);

/// The bars of a chart as a table: one row a bar, one column a part, then the authority. What the window shows beside
/// the chart and the terminal instead of it.
Table chartTable(const FundsChart &chart);
Table chartTable(const DistrictChart &chart);

}  // namespace mittelbuch
