// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/grantlimits.h"

namespace mittelbuch {

/// Who applies, when and for what (before the arithmetic: what rules the grant out whatever it comes to).
void checkEligibility(Judgement &judgement);
/// The figures that the directive asks for and no rule has needed: a warning, because the grant does not depend on them.
void checkAskedFacts(Judgement &judgement);
/// Other public money beside the grant, and the same project elsewhere.
void checkOtherFunding(Judgement &judgement);
/// Costs against financing, own share, request.
void checkFinancing(const Expenditure &expenditure, const LimitedGrant &grant, Judgement &judgement);
/// What the general rules say to the directive's kind of financing.
void checkFinancingType(Judgement &judgement);
/// The least grant that is worth the effort.
void checkMinimum(const Expenditure &expenditure, Money amount, Judgement &judgement);
/// Begin and length of the project.
void checkPeriod(Money totalExpenditure, Judgement &judgement);

}  // namespace mittelbuch
