// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/grantfacts.h"
#include "domain/granttrace.h"

namespace mittelbuch {

/// The parameters that the general rules give to each rule set (domain brief 2.1), with their norms.
struct RuleSetParameters {
    MinimumGrant minimumGrant;        ///< VVK 1.1; VwV-SäHO § 44 Nr. 1.2
    Money earlyStartBelow;            ///< expenditure below which a project may begin on receipt: VVK 1.3; Nr. 1.4
    bool deficitFinancingAllowed = false;
    Money minimumPart;                ///< VVK 7.5; Nr. 7.7
    int proofDueMonths = 12;          ///< ANBest-K 6.1; ANBest-P 6.1
    Money interestFloor;              ///< VVK 8.8; Nr. 8.9
    QString source;
};
RuleSetParameters parametersOf(RuleSet set);

/// A payment as it would be planned; the sum of all is the grant.
struct PlannedPayment {
    PaymentTrigger trigger = PaymentTrigger::unappealableAndBegun;
    Rate share;
    Money amount;

    friend bool operator==(const PlannedPayment &, const PlannedPayment &) = default;
};

struct GrantAssessment {
    Money amount;                    ///< what may be granted; zero when an error stands that rules it out
    Money computed;                  ///< what the arithmetic gave before any refusal
    Money eligibleExpenditure;       ///< K0
    RuleSet ruleSet = RuleSet::communal;
    TermKey group;                   ///< the grantee's; empty: none
    Trace trace;                     ///< the last step's result is `amount`
    QVector<Finding> findings;       ///< by precedence; each with source, severity and what to do (report/wording)
    QVector<YearShare> split;        ///< the requested split brought to `amount`, to the cent; empty without one
    QVector<PlannedPayment> payments;
};

/// Judges an application by a directive: pure, no clock, no store. The terms have no faults (faultsOf). Integer cents; each
/// rounding is a named step. Never negative; never above the costs less other funds, any limit, or a positive request; more
/// costs never give less unless a maximum of expenditure refuses. A number that leaves the range of Money is the finding
/// amountOutOfRange and grants nothing.
GrantAssessment assess(const DirectiveTerms &terms, const GrantFacts &facts);

// The general mechanics after the decision (domain brief 2.3).

/// Z1 after the proof of use, by financing type.
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
    Trace trace;
};
Reduction reducedGrant(const ReductionInput &input);

/// The payments of a grant: the directive's scheme or the rule set's (VVK 7: 40/50/10, above 150,000 € and more than a year
/// 40/25/25/10). Parts are rounded up to the cent but the last, which is the rest; a part below the minimum is joined to the
/// next (VVK 7.5).
QVector<PlannedPayment> plannedPayments(Money grant, const std::optional<PaymentScheme> &scheme, RuleSet set, int durationMonths);

/// The amount up to which recovery is not to be pursued (VVK 8.7): a staircase that is not monotone.
Money recoveryThreshold(Money grant);
/// Interest of a claim by 360/30 days, split where the base rate changes, rounded once down to the cent (Zins-A 2.1, VwV § 70
/// Nr. 53.2). `rates` are base rates by their first day, ascending, in millionths (may be negative); nullopt when a half-year
/// in the period has no rate of its own.
struct BaseRate {
    QDate from;
    qint64 millionths = 0;
};
std::optional<Money> interestOn(Money claim, QDate from, QDate to, const QVector<BaseRate> &rates);
/// The earlier of purpose fulfilled and end of the approval period, plus the rule set's months (ANBest-K 6.1).
QDate proofOfUseDue(QDate purposeFulfilled, QDate periodEnd, RuleSet set);

}  // namespace mittelbuch
