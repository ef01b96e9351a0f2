// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/refusal.h"

namespace mittelbuch {

/// What a rule's "no" says. Placeholders: %1 field, %2 value, %3 subject, %4 year, %5 required, %6 available, %7
/// missing, %8 day, %9 other party. The first sentence whose placeholders all have a value is said; the last needs
/// none.
struct RefusalRow {
    RefusalCode code;
    const char *full;
    const char *shorter;
    const char *brief;
};

/// The row of a code that the calculator or a directive as such says, or null.
const RefusalRow *grantRefusalRow(RefusalCode code);

}  // namespace mittelbuch
