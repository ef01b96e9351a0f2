// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/store.h"

namespace mittelbuch {

/// How much of the draft may be used until the budget is enacted (VwV vorl. HWiF 2025 I.1; re-issued for each such year).
struct ProvisionalRates {
    Rate other = Rate::fromPercent(50);
    Rate federalOrEuropean = Rate::fromPercent(60);
    Rate statutory = Rate::fromPercent(100);
    Rate authorization = Rate::fromPercent(50);

    Rate rateOf(ExpenditureCategory category, bool isAuthorization) const;
};

/// What an office sets for itself; what law or policy leaves open is here with a default, never a constant in the code.
struct OfficeSettings {
    QString state = QStringLiteral("14");  ///< Land whose districts are shown
    QString authority;                     ///< letterhead
    QDate standingToday;                   ///< the demonstration's clock; null: the real day
    bool demonstration = false;
    ProvisionalRates provisional = {};
    /// Whether an examined application is earmarked until it is decided: no term of the law, practice (domain brief 1.5).
    bool earmarkExamined = true;
};

Result<OfficeSettings> officeSettings(Store &store);
Result<void> keepOfficeSettings(Store &store, const OfficeSettings &settings);

}  // namespace mittelbuch
