// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/grantexpenditure.h"

namespace mittelbuch {

/// The sum of the basis, held against everything that limits it, and brought to the directive's step.
struct LimitedGrant {
    TracedMoney possible;  ///< without regard to the request
    TracedMoney amount;    ///< no more than a positive request
};

LimitedGrant withinLimits(TracedMoney basis, const Expenditure &expenditure, Judgement &judgement);

}  // namespace mittelbuch
