// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/judgement.h"

#include <QVarLengthArray>

namespace mittelbuch {

/// Expenditure that is funded at one rate: a category, a flat rate, unpaid work, or all of it.
struct ExpenditurePart {
    TermKey key;                  ///< empty: all costs, or unpaid work
    LocalText label;
    TracedMoney amount;
    const RateRule *rate = nullptr;  ///< null: none applies
};

struct Expenditure {
    QVarLengthArray<ExpenditurePart, 8> parts;
    Money total;               ///< what has to be financed: all items, flat rates and unpaid work that counts
    TracedMoney uncut;         ///< K0 before the maximum
    TracedMoney eligible;      ///< K0
};

/// Sorts the costs by the directive's categories, applies their ends and caps, adds flat rates and unpaid work, and holds the sum
/// against its bounds. Says what does not count.
Expenditure expenditureOf(Judgement &judgement);

}  // namespace mittelbuch
