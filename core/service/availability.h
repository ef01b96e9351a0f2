// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/application.h"
#include "service/store.h"

namespace mittelbuch {

/// What a programme may still commit in one pot: the least of what the programme's part, the line, and (for an authorisation)
/// the cash already planned for the due year leave.
struct PotAvailability {
    BudgetLine line;
    Pot pot;
    Money available;
};

/// For every line and pot in which the programme has an allotment of the budget year of `day`, in budget order. Derived from
/// the ledger's balances.
QVector<PotAvailability> availabilityOf(ProgrammeId programme, const QVector<PotBalance> &balances,
                                        const QVector<BudgetLine> &lines, FiscalYear budgetYear);

/// A share of a grant against the pot that it would be charged to: cash of the budget year, the commitment authorisation of the
/// budget year for a later year, or, for the next year and without such an authorisation, cash of the budget year of a line
/// whose money may be carried over (SäHO § 38 Abs. 4 S. 2, VwV-SäHO § 38 Nr. 1.1).
struct ShareCover {
    YearShare share;
    bool authorization = false;
    std::optional<Money> available;  ///< nullopt: the programme has no such pot on the line
    bool byCarryOver = false;        ///< committed against this year's cash, to be paid next year
    /// The year before whose authorisation is used, which a late budget keeps in force (SäHO § 45 Abs. 1 S. 2).
    std::optional<FiscalYear> olderYear = {};

    Pot potOn(const BudgetLine &line, FiscalYear budgetYear) const
    {
        return {line.id, olderYear.value_or(budgetYear), byCarryOver ? budgetYear : share.year};
    }

    bool isCovered() const { return available && share.amount <= *available; }
};

struct LineCover {
    std::optional<BudgetLine> line;  ///< nullopt: the programme has no line in the budget year
    QVector<ShareCover> shares;      ///< as the split, in its order

    bool coversAll() const;
};

/// `pots` may hold authorisations of the year before: a share that nothing of the budget year covers is charged to them.
/// The first line (of the programme's, or only `wanted`) that covers every share; none does: the first of them. Shares of
/// years before the budget year are never covered.
LineCover coverOf(const QVector<PotAvailability> &pots, const QVector<YearShare> &split, FiscalYear budgetYear,
                  const std::optional<BudgetLineKey> &wanted);

}  // namespace mittelbuch
