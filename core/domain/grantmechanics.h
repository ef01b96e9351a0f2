// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/granttrace.h"
#include "domain/rulesetparameters.h"

namespace mittelbuch {

/// The general mechanics of a grant after the decision (domain brief 2.3): pure, in whole cents.

/// A payment as it would be planned; the sum of all is the grant.
struct PlannedPayment {
    PaymentTrigger trigger = PaymentTrigger::unappealableAndBegun;
    Rate share;
    Money amount;

    friend bool operator==(const PlannedPayment &, const PlannedPayment &) = default;
};

/// The payments of a grant: the directive's scheme or the rule set's (VVK 7.1–7.2: 40/50/10, above 150,000 € and more than a
/// year 40/25/25/10). Parts are rounded up to the cent but the last, which is the rest; a part below the minimum is joined to
/// the next (VVK 7.5). Of a grant that is not positive there are none.
QVector<PlannedPayment> plannedPayments(Money grant, const std::optional<PaymentScheme> &scheme, RuleSet set, int durationMonths);
/// How many months a project takes, each begun one counted; both days belong to it. 0 when a day is missing or they are reversed.
int durationInMonths(QDate first, QDate last);

/// What is known of a project when the proof of use is there.
struct ReductionInput {
    FinancingType financing = FinancingType::share;
    Money plannedExpenditure;   ///< K0, positive
    Money actualExpenditure;    ///< K1
    Money grant;                ///< Z0
    Money ownFunds;             ///< E0
    Money newCoveringFunds;     ///< D
    Money earmarkedDonations;   ///< part of D that replaces the own share first (ANBest-K 1.2)
    Money otherCoveringFunds;   ///< for the fixed amount: what else covers K1
    bool recurring = false;     ///< the threshold of 500 € does not apply (ANBest-K 2.2)
};
struct Reduction {
    Money grant;   ///< Z1
    Trace trace;   ///< the last step's result is Z1
};
/// Z1 by financing type. A fall of the expenditure, or new covering funds, of more than 500 € each reduce the grant: in proportion
/// (share), in full (deficit, full); at full financing any change does (ANBest-K 2.1, 2.2). A threshold, not a deductible. A fixed
/// amount is only cut to what the expenditure leaves open (policy). Donations reduce by what exceeds the own funds. Risen
/// expenditure is the recipient's. Never negative, never above Z0; rounded towards zero, once.
Reduction reducedGrant(const ReductionInput &input);

/// What is still to be paid of a grant: never negative, never more than the grant.
Money finalInstalment(Money grant, Money paid);
/// What is to be recovered: paid less grant, never negative.
Money recoveryClaim(Money grant, Money paid);
/// The amount up to which recovery of a municipality is not to be pursued (VVK 8.7): a staircase that is not monotone.
Money recoveryThreshold(Money grant);
/// VVK 8.7 for the communal rule set; a claim below 500 € for the general one (VwV-SäHO § 44 Nr. 8.8).
bool refrainsFromRecovery(Money claim, Money grant, RuleSet set);

struct MoneyRange {
    Money least;
    Money most;

    friend bool operator==(const MoneyRange &, const MoneyRange &) = default;
};
/// What may be claimed when the duty of publicity is broken: 5 to 15 % of the Land's money (SäHO § 44a Abs. 1), within which
/// both ends are whole cents.
MoneyRange publicityClaim(Money stateMoney);

/// The base rate (Basiszinssatz, § 247 BGB) of a half-year.
struct BaseRate {
    QDate from;            ///< 1 January or 1 July
    qint64 millionths = 0; ///< may be negative

    friend bool operator==(const BaseRate &, const BaseRate &) = default;
};
/// Interest on a claim at five points above the base rate (VwVfG § 49a Abs. 3) from `first` to `last`, both counted, by 360/30
/// days, split where a half-year begins, rounded once down to the cent (Zins-A 2.1, VwV-SäHO § 70 Nr. 53.2). Zero when `last`
/// is before `first`. Nullopt when a half-year in the period has no rate of its own, or the result leaves the range.
std::optional<Money> interestOn(Money claim, QDate first, QDate last, const QVector<BaseRate> &rates);
/// Interest up to the rule set's floor is not levied (VVK 8.8; VwV-SäHO § 44 Nr. 8.9).
bool isInterestLevied(Money interest, RuleSet set);

/// The earlier of purpose fulfilled (null: not yet) and end of the approval period, plus the rule set's months (ANBest-K 6.1).
QDate proofOfUseDue(QDate purposeFulfilled, QDate periodEnd, RuleSet set);

}  // namespace mittelbuch
