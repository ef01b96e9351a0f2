// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/balance.h"

#include <map>
#include <utility>

namespace mittelbuch {

/// Every pot that postings have moved, derived from nothing but the postings: what the database keeps must agree with it.
///
/// A posting moves the pot of its line and, where it is of a programme, the programme's pot in that line. Authority belongs to
/// the line alone; an allotment leaves the line's `allotted` and becomes the programme's authority. A commitment under an
/// authorisation of an earlier budget year is also a prior commitment on the cash of the year in which it falls due
/// (Vorbelastung, VwV-SäHO § 34 Nr. 8). Repayments booked as revenue move no pot (SäHO § 35 Abs. 1).
/// Only kind, pot, programme and amount count, and in any order, so that sums of alike postings may be applied as one.
class PotBalances final {
public:
    void apply(const PostingDraft &posting);
    /// By line, programme (the line itself first), budget year and due year.
    QVector<PotBalance> all() const;

private:
    PotBalance &at(const Pot &pot, ProgrammeId programme);
    void moveUse(PotBalance &balance, const PostingDraft &posting, Term term);
    void burdenDueYear(const PostingDraft &posting, ProgrammeId programme);

    struct Place {
        BudgetLineId line;
        ProgrammeId programme;
        FiscalYear budgetYear;
        FiscalYear dueYear;
        friend auto operator<=>(const Place &, const Place &) = default;
    };
    std::map<Place, PotBalance> m_pots;
};

}  // namespace mittelbuch
