// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/store.h"

namespace mittelbuch {

/// What an office sets for itself; what law or policy leaves open is here with a default, never a constant in the code.
struct OfficeSettings {
    QString state = QStringLiteral("14");  ///< Land whose districts are shown
    QString authority;                     ///< letterhead
    QDate standingToday;                   ///< the demonstration's clock; null: the real day
    bool demonstration = false;
};

Result<OfficeSettings> officeSettings(Store &store);
Result<void> keepOfficeSettings(Store &store, const OfficeSettings &settings);

}  // namespace mittelbuch
