// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/grantfacts.h"
#include "domain/grantmechanics.h"
#include "domain/granttrace.h"

namespace mittelbuch {

struct GrantAssessment {
    Money amount;                    ///< what may be granted; zero when an error stands that rules it out
    Money computed;                  ///< what the arithmetic gave before any refusal
    Money possible;                  ///< the same before the request capped it: what the applicant could have asked for
    bool refused = false;            ///< an error rules the grant out; the trace's last step is TraceTopic::refused
    Money totalExpenditure;          ///< what the financing plan has to cover: items, flat rates, unpaid work that counts
    Money eligibleExpenditure;       ///< K0
    RuleSet ruleSet = RuleSet::communal;
    TermKey group;                   ///< the grantee's; empty: none
    Trace trace;                     ///< the last step's result is `amount`
    QVector<Finding> findings;       ///< by precedence; each with source, severity and what to do (report/wording)
    QVector<YearShare> split;        ///< the requested split brought to `amount`, to the cent; empty without one
    QVector<PlannedPayment> payments;
};

/// Judges an application by a directive: pure, no clock, no store. The terms have no faults (faultsOf). Integer cents; each
/// rounding is a named step. Never negative; never above the eligible expenditure less other funds, any limit, or a positive
/// request; more costs never give less unless a maximum of expenditure refuses or cuts, or they bring in a rule whose facts are
/// missing. Only a grant that is allocated ex
/// officio, without any costs in the form, is not held against expenditure. A number that leaves the range of Money is the
/// finding amountOutOfRange and grants nothing.
///
/// The findings say everything that depends on the directive, and whether costs and financing agree. What the form alone
/// shows (title, missing days, rows that are not positive, the split) is findingsOf's.
GrantAssessment assess(const DirectiveTerms &terms, const GrantFacts &facts);

/// The payments of what a decision granted, which may be less than what was computed.
QVector<PlannedPayment> paymentsOfGrant(Money grant, const DirectiveTerms &terms, RuleSet set, const ApplicationForm &form);

}  // namespace mittelbuch
