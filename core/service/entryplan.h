// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/budgetentry.h"

namespace mittelbuch {

/// What an entry comes to in the state of the database, before anything is written.
struct EntryPlan {
    EntryPreview preview;
    std::optional<Freeze> freeze;               ///< to be kept beside the first posting
    std::optional<CarryOverEntry> carryOver;
};

/// The pots of the line that are not what they were.
QVector<EntryEffect> effectsOn(const BudgetLine &line, const QVector<PotBalance> &before, const QVector<PotBalance> &after);

Result<EntryPlan> planEntry(Session &session, const BudgetEntry &entry);

}  // namespace mittelbuch
