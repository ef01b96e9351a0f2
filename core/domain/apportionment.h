// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/money.h"

#include <QString>
#include <QVector>

namespace mittelbuch {

struct Weight {
    QString key;       ///< last tie-break, ascending (the AGS)
    qint64 weight = 0; ///< not negative; inhabitants, requested cents, …
};

/// In the order of precedence.
enum class ApportionmentFault {
    noWeights,
    negativeWeight,
    weightsSumToZero,
    negativeTotal,
    stepNotPositive,
    duplicateKey,
    totalNotOfStep,
};

struct Apportionment {
    QVector<Money> parts;  ///< same order as the weights; sums to the total exactly
};

struct ApportionmentResult {
    std::optional<Apportionment> apportionment;
    std::optional<ApportionmentFault> fault;  ///< set exactly when there is no apportionment
};

/// Divides `total` in proportion to the weights in whole steps (1 cent, 1 €, 100 €) by the largest remainder
/// (Hare-Niemeyer), so that the parts sum to the total exactly. `total` must be a multiple of `step`. Ties: larger remainder,
/// then larger weight, then key ascending (policy, domain brief section 4). 128-bit arithmetic, no rounding in between.
ApportionmentResult apportion(Money total, const QVector<Weight> &weights, Money step);

struct Quotation {
    QVector<Money> parts;  ///< each rounded down to the step
    Money unallocated;     ///< what the rounding leaves, shown and never hidden
};

/// Rounds every proportional part down to the step; the rest stays unallocated (Quotierung with floor).
/// `total` need not be a multiple of `step`; nullopt for every other fault of apportion.
std::optional<Quotation> quoteDown(Money total, const QVector<Weight> &weights, Money step);

}  // namespace mittelbuch
