// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/balance.h"

#include <cstddef>
#include <unordered_map>

namespace mittelbuch {

/// Every pot that postings have moved, derived from nothing but the postings: what the database keeps must agree with it.
///
/// A posting moves the pot of its line and, where it is of a programme, the programme's pot in that line. Authority belongs to
/// the line alone; an allotment leaves the line's `allotted` and becomes the programme's authority. A commitment under an
/// authorisation of an earlier budget year is also a prior commitment on the cash of the year in which it falls due
/// (Vorbelastung, VwV-SäHO § 34 Nr. 8). Neither revenue (SäHO § 35 Abs. 1) nor the draft of a budget moves a pot.
/// Only kind, pot, programme and amount count, and in any order, so that sums of alike postings may be applied as one, and
/// what came later may be taken off again.
class PotBalances final {
public:
    void apply(const PostingDraft &posting);
    /// `postings` postings of one term that sum to `amount`; both negative to take them off again.
    void move(const Pot &pot, ProgrammeId programme, Term term, Money amount, qint64 postings);
    /// Starts from a pot as it was kept: `authorityPostings` of its `postings` gave or took authority.
    void start(const PotBalance &kept, qint64 authorityPostings, qint64 postings);
    /// By line, programme (the line itself first), budget year and due year; none that no posting has moved.
    QVector<PotBalance> all() const;

private:
    struct Place {
        BudgetLineId line;
        ProgrammeId programme;
        FiscalYear budgetYear;
        FiscalYear dueYear;
        friend auto operator<=>(const Place &, const Place &) = default;
    };
    /// Readings of a long past move hundreds of thousands of sums: a tree would take most of their time.
    struct PlaceHash {
        std::size_t operator()(const Place &place) const;
    };
    struct Kept {
        PotBalance balance;
        qint64 authorityPostings = 0;
        qint64 postings = 0;
    };
    Kept &at(const Pot &pot, ProgrammeId programme);
    void moveUse(Kept &kept, Term term, Money amount, qint64 postings);
    void burdenDueYear(const Pot &pot, ProgrammeId programme, Money amount, qint64 postings);

    std::unordered_map<Place, Kept, PlaceHash> m_pots;
};

}  // namespace mittelbuch
