// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/directivequestions.h"
#include "domain/grantcircumstances.h"
#include "report/wording.h"
#include "service/directivejson.h"

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
/// The text in the language in use; the German one where there is no other.
QString localText(const LocalText &text);
/// "80 %", or "60 % to 80 %"; empty without a rate.
QString rateRangeText(const DirectiveFigures &figures);
/// "share financing of 80 %, up to 200,000 € for each application; no grant of 10,000 € or less"
QString shortDescription(const DirectiveTerms &terms);

/// Where a path leads within a directive: "limits[0].terms[0].amount" is "Upper limits, row 1, Summands, row 1, Amount".
QString directivePathLabel(const QString &path);
/// A value of a difference as people read it; `path` tells whether it is an amount, a rate, a day or a word.
QString directiveValueText(const QString &path, const QString &value);

/// What is wrong at a place of a directive file, and what would do.
QString sentence(const DirectiveFileFault &fault);

/// `index` is that of the alternative in AmountRule.
QString amountRuleLabel(std::size_t index);

}  // namespace mittelbuch
