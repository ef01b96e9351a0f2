// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/grantmechanics.h"

#include <QVarLengthArray>

#include <algorithm>
#include <array>
#include <limits>

namespace mittelbuch {

namespace {

/// A stair of VVK 8.7: up to `upTo` the share of the grant, at most `most`.
struct Stair {
    Money upTo;
    Rate share;
    Money most;
};

constexpr std::array stairs{
    Stair{Money::fromEuro(5'000), Rate::fromPercent(10), Money::fromEuro(500)},
    Stair{Money::fromEuro(20'000), Rate::fromPercent(5), Money::fromEuro(500)},
    Stair{Money::fromEuro(50'000), Rate::fromPercent(3), Money::fromEuro(1'000)},
    Stair{Money::fromEuro(125'000), Rate::fromPercent(2), Money::fromEuro(1'500)},
};

constexpr qint64 pointsAboveBaseRate = 50'000;
constexpr qint64 daysOfYear = 360;

QDate halfYearOf(QDate day)
{
    return {day.year(), day.month() <= 6 ? 1 : 7, 1};
}

/// By 360/30: every month has thirty days.
qint64 dayIndex(QDate day)
{
    return daysOfYear * day.year() + 30 * day.month() + std::min(day.day(), 30);
}

std::optional<qint64> rateOfHalfYear(QDate halfYear, const QVector<BaseRate> &rates)
{
    const auto found = std::find_if(rates.cbegin(), rates.cend(), [halfYear](const BaseRate &rate) { return rate.from == halfYear; });
    return found == rates.cend() ? std::nullopt : std::optional(std::max<qint64>(0, found->millionths + pointsAboveBaseRate));
}

}  // namespace

Money finalInstalment(Money grant, Money paid)
{
    return std::clamp(grant - paid, Money(), std::max(Money(), grant));
}

Money recoveryClaim(Money grant, Money paid)
{
    return std::max(Money(), paid - grant);
}

Money recoveryThreshold(Money grant)
{
    const auto *stair = std::find_if(stairs.begin(), stairs.end(), [grant](const Stair &one) { return grant <= one.upTo; });
    return stair == stairs.end() ? Money::fromEuro(2'500) : std::min(stair->share.of(grant, Rounding::towardZero), stair->most);
}

bool refrainsFromRecovery(Money claim, Money grant, RuleSet set)
{
    return set == RuleSet::communal ? claim <= recoveryThreshold(grant) : claim < Money::fromEuro(500);
}

MoneyRange publicityClaim(Money stateMoney)
{
    return {Rate::fromPercent(5).of(stateMoney, Rounding::awayFromZero), Rate::fromPercent(15).of(stateMoney, Rounding::towardZero)};
}

std::optional<Money> interestOn(Money claim, QDate first, QDate last, const QVector<BaseRate> &rates)
{
    QVarLengthArray<WeightedMoney, 16> parts;
    for (QDate begin = first; begin <= last; begin = halfYearOf(begin).addMonths(6)) {
        const std::optional<qint64> rate = rateOfHalfYear(halfYearOf(begin), rates);
        if (!rate)
            return std::nullopt;
        const QDate end = std::min(last, halfYearOf(begin).addMonths(6).addDays(-1));
        parts.append({claim, *rate * (dayIndex(end) - dayIndex(begin) + 1)});
    }
    return Money::checkedWeightedSum({parts.data(), static_cast<std::size_t>(parts.size())}, daysOfYear * Rate::one,
                                     Rounding::towardZero);
}

bool isInterestLevied(Money interest, RuleSet set)
{
    return interest > parametersOf(set).interestFloor;
}

QDate proofOfUseDue(QDate purposeFulfilled, QDate periodEnd, RuleSet set)
{
    const QDate earlier = purposeFulfilled.isValid() ? std::min(purposeFulfilled, periodEnd) : periodEnd;
    return earlier.addMonths(parametersOf(set).proofDueMonths);
}

}  // namespace mittelbuch
