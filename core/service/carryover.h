// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/budgetentry.h"

namespace mittelbuch {

/// A step of a carry-over between its checks and its bookings.
struct CarryOverPlanning {
    const BudgetLine &line;
    ProgrammeId programme;
    const BudgetEntry &from;
    Refusals refusals = {};
    QVector<PostingDraft> postings = {};
    std::optional<CarryOverEntry> entry = {};
};

/// A request asks at most for what was not spent of the year; approved is at most what was requested, released at most what was
/// approved, and nothing after the second following year (SäHO § 45 Abs. 2, 3). A release becomes authority of the year of its
/// day, of the programme as well when it is a programme's, and takes the open commitments of the year with it as far as it
/// reaches, in the order in which they were made: each by a counter-entry there and a commitment here (VwV-SäHO § 34 Nr. 7.4).
Result<void> planCarryOverStep(Session &session, CarryOverPlanning &planning);

}  // namespace mittelbuch
