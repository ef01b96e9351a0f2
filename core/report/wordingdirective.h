// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/directiveterms.h"
#include "domain/grantcircumstances.h"
#include "report/wording.h"

namespace mittelbuch {

/// The words of a directive's terms that window, terminal and paper share, translated.

QString label(GranteeKind kind);
QString label(LimitScope scope);
QString label(FinancingType type);
QString label(Cumulation cumulation);
QString label(SelectionMethod method);
QString label(GrantForm form);
QString label(PaymentTrigger trigger);
QString label(SourceStanding standing);
QString label(FunderLevel level);
QString label(RuleSet set);
QString label(Rounding rounding);
/// `index` is that of the alternative in AmountRule.
QString amountRuleLabel(std::size_t index);

}  // namespace mittelbuch
