// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/budgetentry.h"

namespace mittelbuch {

enum class ConsentNeed { none, possible, required };

/// Which fields an entry of a kind has; line, budget year, amount, day and reason are always there.
struct EntryNeeds {
    bool dueYear = false;           ///< may be of an authorisation
    bool onlyAuthorization = false; ///< the year due is a later one
    bool mayBeNegative = false;
    bool rate = false;              ///< a share of the appropriation instead of an amount
    bool counterLine = false;
    bool counterYear = false;
    bool freeze = false;            ///< one of the open ones, which names the years as well
    bool programme = false;
    ConsentNeed consent = ConsentNeed::none;
};
EntryNeeds needsOf(BudgetEntryKind kind);

/// With what the form of an entry begins.
struct EntryStart {
    std::optional<BudgetLineKey> line;
    FiscalYear year;
    BudgetEntryKind kind = BudgetEntryKind::appropriation;
    std::optional<Money> amount = {};
    PostingId freeze = {};
    QString programmeKey = {};
};

}  // namespace mittelbuch
