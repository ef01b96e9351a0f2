// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fiscalyear.h"

namespace mittelbuch {

/// The year and the as-at day that the frame shows and every page obeys.
struct Scope {
    FiscalYear year;
    QDate asAt;

    friend bool operator==(const Scope &, const Scope &) = default;
};

}  // namespace mittelbuch
