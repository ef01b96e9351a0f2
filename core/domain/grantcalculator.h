// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/application.h"

namespace mittelbuch {

/// What a step of the calculation does; report/wording has a sentence for each in both languages.
enum class CalculationStepKind {
    eligibleExpenditure,  ///< sum of the costs
    shareOfExpenditure,   ///< rate · expenditure
    cappedAtMaximum,      ///< min(…, Höchstbetrag)
    cappedAtGap,          ///< min(…, expenditure − other funds)
    cappedAtRequest,      ///< min(…, requested grant)
    roundedDown,          ///< down to the step
};

/// One line of the trace: from `before` to `after` under a rule.
struct CalculationStep {
    CalculationStepKind kind = CalculationStepKind::eligibleExpenditure;
    Money before;
    Money after;
    std::optional<Rate> rate;    ///< shareOfExpenditure
    std::optional<Money> limit;  ///< the caps, and the step of the rounding
    QString source;              ///< norm

    friend bool operator==(const CalculationStep &, const CalculationStep &) = default;
};

struct GrantCalculation {
    Money grant;                    ///< what the directive gives for these costs; zero when a refusal stands
    QVector<CalculationStep> steps; ///< in the order computed; the last `after` is the amount before any refusal
    Refusals refusals;              ///< grantNotAboveMinimum and the like
};

/// Z0 = min(p·K0, Höchstbetrag, K0 − other grants, requested), rounded down to the directive's step; refused when it does not
/// exceed the minimum (VVK 1.1, 2.2.2). Integer cents; p·K0 is rounded towards zero once, at the end (policy). The request
/// caps only when it is positive, so that a form without one shows what could be had. Nullopt when the costs leave the range.
std::optional<GrantCalculation> calculateGrant(const Directive &directive, const ApplicationForm &form);

}  // namespace mittelbuch
