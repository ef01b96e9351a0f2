// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/document.h"

namespace mittelbuch {

/// The tables of the overview report. Every amount is in euro; every table ends with its sum.

/// One row a programme; then what no programme holds, so that the sum is that of all lines.
Table programmesTable(const Overview &overview);
/// One row a planned year, all programmes together.
Table yearsTable(const Overview &overview);
/// The planned years of one programme.
Table programmeYearsTable(const Overview &overview, const Programme &programme);
Table districtsTable(const Overview &overview);
/// The decisions that `concerns` the programme; zero: all. The year's share stands beside the amount.
Table decisionsTable(const Overview &overview, ProgrammeId concerns);

}  // namespace mittelbuch
