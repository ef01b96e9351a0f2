// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/budget/entryneeds.h"

namespace mittelbuch {

EntryNeeds needsOf(BudgetEntryKind kind)
{
    using enum BudgetEntryKind;
    constexpr auto possible = ConsentNeed::possible;
    constexpr auto required = ConsentNeed::required;
    switch (kind) {
    case appropriation:
    case globalCut:
    case earmarkedRevenue: return {.mayBeNegative = true};
    case supplement:
    case distributedAway: return {.dueYear = true, .mayBeNegative = true};
    case commitmentAuthorization:
        return {.dueYear = true, .onlyAuthorization = true, .mayBeNegative = true, .consent = possible};
    case maturityShift: return {.dueYear = true, .onlyAuthorization = true, .counterYear = true, .consent = required};
    case freeze: return {.dueYear = true, .rate = true, .consent = possible};
    case freezeRelease: return {.freeze = true, .consent = required};
    case cover: return {.dueYear = true, .counterLine = true, .consent = possible};
    case overPlan: return {.dueYear = true, .counterLine = true, .consent = required};
    case advanceDraw: return {.consent = required};
    case carryOverRequest: return {.programme = true};
    case carryOverApproval:
    case carryOverRelease: return {.programme = true, .consent = required};
    case draftAppropriation: return {.dueYear = true};
    case authorizationConsent: return {.dueYear = true, .onlyAuthorization = true, .consent = required};
    case cutToDistribute: return {.mayBeNegative = true};
    case cutDistribution: return {.mayBeNegative = true, .counterLine = true};
    }
    Q_UNREACHABLE();
}

}  // namespace mittelbuch
