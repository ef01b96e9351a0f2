// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/availability.h"
#include "service/session.h"
#include "service/settings.h"

namespace mittelbuch {

/// What decides today whether a grant may be committed, beyond its own form; read from one state of the database.
struct CommitmentBooks {
    FiscalYear budgetYear;
    bool isProvisional = false;
    /// The year before, while its unused authorisations may still be used: until the late budget is promulgated
    /// (SäHO § 45 Abs. 1 S. 2), also when that year is closed. Nothing when the budget is there.
    std::optional<FiscalYear> olderYear;
    OfficeSettings settings;
    QVector<BudgetLine> lines;
    QVector<PotBalance> balances;  ///< as at today, with what expired freezes still hold given back
};

Result<CommitmentBooks> commitmentBooks(Session &session, FiscalYear budgetYear);

/// As coverOf (service/availability.h), with the authorisations of the year before where they are still in force.
LineCover coverIn(const CommitmentBooks &books, ProgrammeId programme, const QVector<YearShare> &split,
                  const std::optional<BudgetLineKey> &wanted);

/// What forbids to commit a cover although there is money:
/// provisionalObligations, when in a year without a budget the obligations of a year would exceed their share of its draft
/// (VwV vorl. HWiF I.1), and authorizationConsentMissing, when more of the authorisations of a title would be used than the SMF
/// consented to or waived (SäHO § 38 Abs. 2). Fields are those of the split.
Result<Refusals> ruleRefusals(Session &session, const CommitmentBooks &books, const LineCover &cover);

/// authorizationConsiderable for a title whose authorisation is considerable by amount and share of its chapter
/// (VwV-SäHO § 38 Nr. 3.2): a warning.
Refusals ruleWarnings(const CommitmentBooks &books, const LineCover &cover);

}  // namespace mittelbuch
