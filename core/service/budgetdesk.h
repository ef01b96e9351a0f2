// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/session.h"

namespace mittelbuch {

/// The use cases of budget lines, programmes and directives. Each runs in one transaction and is written to the event log.

/// Refused: duplicateKey, fieldEmpty.
Outcome<BudgetLineId> addBudgetLine(Session &session, const BudgetLine &line);

/// Refused: duplicateKey, fieldEmpty.
Outcome<ProgrammeId> addProgramme(Session &session, const Programme &programme);

/// A new version of a programme's directive. Refused: notFound, dayBefore when it does not begin after the version before it.
Outcome<DirectiveId> issueDirective(Session &session, const QString &programmeKey, const Directive &directive);

struct AllotmentEntry {
    QString programmeKey;
    BudgetLineKey line;
    FiscalYear budgetYear;
    FiscalYear dueYear;
    Money amount;        ///< negative takes back
    QDate effectiveDay;
    QString reason;
};
/// Distributes authority of a line to a programme (VwV-SäHO § 44 Nr. 1.1 S. 3). Refused: allotmentAboveAuthority, amountBelowUse.
Outcome<void> allot(Session &session, const AllotmentEntry &entry);

/// Orders, payments and repayments of a granted case, as reported by the cash system (the program itself pays nothing).
struct SettlementEntry {
    ApplicationId application;
    PostingKind kind = PostingKind::order;  ///< order, payment, repaymentRevenue or repaymentOffset
    FiscalYear year;
    Money amount;
    QDate day;
    QString reason;
};
/// A repayment is revenue and leaves every balance as it is (SäHO § 35 Abs. 1), unless it is offset against the year's
/// expenditure while the books are open: then payment, order and commitment fall by it. Refused: wrongState, dayBefore,
/// orderAboveCommitment, paymentAboveOrder, amountBelowUse when more would come back than was paid.
Outcome<void> settle(Session &session, const SettlementEntry &entry);

}  // namespace mittelbuch
