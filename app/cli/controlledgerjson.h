// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/controlledger.h"

#include <QJsonObject>

namespace mittelbuch {

/// The control ledgers as JSON, in the manner of app/cli/json.h. Maturities are arrays of four: the first, second and
/// third year after the budget year, and all later ones.
QJsonObject toJson(const ControlLedger &ledger);
QJsonObject toJson(const AuthorizationLedger &ledger);
QJsonObject toJson(const AuthorizationStatus &status);

}  // namespace mittelbuch
