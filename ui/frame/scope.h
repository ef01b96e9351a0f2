// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/asat.h"
#include "domain/fiscalyear.h"

namespace mittelbuch {

/// The year, the as-at day and the instant of what was known, which the frame shows and every page obeys.
struct Scope {
    FiscalYear year;
    QDate asAt;
    std::optional<qint64> knownAtMs = {};  ///< empty: all that is recorded now

    /// What every reading of the ledger is asked by.
    AsAt reading() const { return {asAt, knownAtMs}; }

    friend bool operator==(const Scope &, const Scope &) = default;
};

}  // namespace mittelbuch
