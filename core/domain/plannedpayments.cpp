// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/grantmechanics.h"

#include <algorithm>

namespace mittelbuch {

namespace {

using Parts = QVector<PaymentPart>;

/// VVK 7.1; VwV-SäHO § 44 Nr. 7.1.
const Parts &usualParts()
{
    static const Parts parts{{Rate::fromPercent(40), PaymentTrigger::unappealableAndBegun},
                             {Rate::fromPercent(50), PaymentTrigger::proofComplete},
                             {Rate::fromPercent(10), PaymentTrigger::proofExamined}};
    return parts;
}

/// VVK 7.2: the second part is halved.
const Parts &largeParts()
{
    static const Parts parts{{Rate::fromPercent(40), PaymentTrigger::unappealableAndBegun},
                             {Rate::fromPercent(25), PaymentTrigger::betweenStartAndProof},
                             {Rate::fromPercent(25), PaymentTrigger::proofComplete},
                             {Rate::fromPercent(10), PaymentTrigger::proofExamined}};
    return parts;
}

const Parts &partsOf(Money grant, const std::optional<PaymentScheme> &scheme, int durationMonths)
{
    const bool isLarge = grant > Money::fromEuro(150'000) && durationMonths > 12;
    if (scheme)
        return scheme->parts;
    return isLarge ? largeParts() : usualParts();
}

/// The share of the grant that is paid, up to the cent, but not more than is left.
Money partOf(Money grant, Rate share, Money left)
{
    return std::min(share.of(grant, Rounding::awayFromZero), left);
}

}  // namespace

QVector<PlannedPayment> plannedPayments(Money grant, const std::optional<PaymentScheme> &scheme, RuleSet set, int durationMonths)
{
    const Parts &parts = partsOf(grant, scheme, durationMonths);
    const Money minimum = scheme && scheme->minimumPart ? *scheme->minimumPart : parametersOf(set).minimumPart;
    QVector<PlannedPayment> payments;
    Money left = grant;
    Rate joined;
    for (qsizetype index = 0; index < parts.size() && left.isPositive(); ++index) {
        const bool isLast = index + 1 == parts.size();
        joined = Rate::fromMillionths(joined.millionths() + parts[index].share.millionths());
        const Money amount = isLast ? left : partOf(grant, joined, left);
        if (!isLast && amount < minimum)
            continue;
        payments.append({parts[index].trigger, joined, amount});
        left -= amount;
        joined = Rate();
    }
    return payments;
}

int durationInMonths(QDate first, QDate last)
{
    if (!first.isValid() || !last.isValid() || last < first)
        return 0;
    const int whole = (last.year() - first.year()) * 12 + last.month() - first.month();
    return first.addMonths(whole) > last ? whole : whole + 1;
}

}  // namespace mittelbuch
