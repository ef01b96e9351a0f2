// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/judgement.h"

namespace mittelbuch {

/// What the costs of a category come to after its own caps.
struct CategoryCosts {
    TermKey key;             ///< empty: the directive has no categories
    LocalText label;
    TracedMoney amount;
    QVector<RateRule> rates; ///< its own; empty: the directive's
};

/// Sorts the costs of the form by the directive's categories. Categories without costs, not eligible or closed have none here;
/// what does not count is traced and said.
QVector<CategoryCosts> categoryCosts(Judgement &judgement);

}  // namespace mittelbuch
