// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/apportionment.h"

#include "base/int128.h"

#include <QSet>

#include <algorithm>
#include <numeric>

namespace mittelbuch {

namespace {

Int128 sumOf(const QVector<Weight> &weights)
{
    Int128 sum = 0;
    for (const Weight &weight : weights)
        sum += weight.weight;
    return sum;
}

bool hasDuplicateKey(const QVector<Weight> &weights)
{
    QSet<QString> keys;
    for (const Weight &weight : weights)
        keys.insert(weight.key);
    return keys.size() != weights.size();
}

bool hasNegativeWeight(const QVector<Weight> &weights)
{
    return std::any_of(weights.cbegin(), weights.cend(), [](const Weight &weight) { return weight.weight < 0; });
}

/// In the order of precedence.
std::optional<ApportionmentFault> faultOf(Money total, const QVector<Weight> &weights, Money step)
{
    if (weights.isEmpty())
        return ApportionmentFault::noWeights;
    if (hasNegativeWeight(weights))
        return ApportionmentFault::negativeWeight;
    if (sumOf(weights) == 0)
        return ApportionmentFault::weightsSumToZero;
    if (total.isNegative())
        return ApportionmentFault::negativeTotal;
    if (!step.isPositive())
        return ApportionmentFault::stepNotPositive;
    if (hasDuplicateKey(weights))
        return ApportionmentFault::duplicateKey;
    return std::nullopt;
}

/// One participant's share in whole steps, and what the division left over it.
struct Share {
    qint64 steps = 0;
    Int128 remainder = 0;
};

QVector<Share> flooredShares(qint64 steps, const QVector<Weight> &weights)
{
    const Int128 sum = sumOf(weights);
    QVector<Share> shares;
    for (const Weight &weight : weights) {
        const Int128 product = Int128{steps} * weight.weight;
        shares.append({static_cast<qint64>(product / sum), product % sum});
    }
    return shares;
}

/// Positions of the shares, the one that is first to get another step in front.
QVector<qsizetype> byRemainder(const QVector<Share> &shares, const QVector<Weight> &weights)
{
    QVector<qsizetype> order(shares.size());
    std::iota(order.begin(), order.end(), qsizetype{0});
    std::sort(order.begin(), order.end(), [&](qsizetype left, qsizetype right) {
        if (shares[left].remainder != shares[right].remainder)
            return shares[left].remainder > shares[right].remainder;
        if (weights[left].weight != weights[right].weight)
            return weights[left].weight > weights[right].weight;
        return weights[left].key < weights[right].key;
    });
    return order;
}

/// Fewer steps are left than there are shares with a remainder, so that no share without one gets a step.
void handOutRest(qint64 steps, QVector<Share> &shares, const QVector<Weight> &weights)
{
    const qint64 given = std::accumulate(shares.cbegin(), shares.cend(), qint64{0},
                                         [](qint64 sum, const Share &share) { return sum + share.steps; });
    const QVector<qsizetype> order = byRemainder(shares, weights);
    for (qsizetype i = 0; i < steps - given; ++i)
        ++shares[order[i]].steps;
}

QVector<Money> inMoney(const QVector<Share> &shares, Money step)
{
    QVector<Money> parts;
    for (const Share &share : shares)
        parts.append(Money::fromCents(share.steps * step.cents()));
    return parts;
}

}  // namespace

ApportionmentResult apportion(Money total, const QVector<Weight> &weights, Money step)
{
    std::optional<ApportionmentFault> fault = faultOf(total, weights, step);
    if (!fault && total.cents() % step.cents() != 0)
        fault = ApportionmentFault::totalNotOfStep;
    if (fault)
        return {std::nullopt, fault};
    const qint64 steps = total.cents() / step.cents();
    QVector<Share> shares = flooredShares(steps, weights);
    handOutRest(steps, shares, weights);
    return {Apportionment{inMoney(shares, step)}, std::nullopt};
}

std::optional<Quotation> quoteDown(Money total, const QVector<Weight> &weights, Money step)
{
    if (faultOf(total, weights, step))
        return std::nullopt;
    QVector<Share> shares = flooredShares(total.cents(), weights);
    Money unallocated = total;
    for (Share &share : shares) {
        share.steps /= step.cents();
        unallocated -= Money::fromCents(share.steps * step.cents());
    }
    return Quotation{inMoney(shares, step), unallocated};
}

}  // namespace mittelbuch
