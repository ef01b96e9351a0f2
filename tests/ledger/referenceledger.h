// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/asat.h"
#include "domain/balance.h"
#include "domain/refusal.h"

#include <map>
#include <set>
#include <tuple>
#include <vector>

namespace mittelbuch::test {

/// The ledger once more, from the domain brief (sections 1.2 to 1.5) and as plainly as can be: maps and loops, and nothing of the
/// program but the types of what goes in and comes out. Slow and meant to be.
class ReferenceLedger final {
public:
    struct PotKey {
        qint64 line = 0;
        qint64 programme = 0;  ///< zero: the line itself
        int budget = 0;
        int due = 0;

        friend auto operator<=>(const PotKey &, const PotKey &) = default;
    };
    struct PotSums {
        qint64 authority = 0;
        qint64 allotted = 0;
        qint64 earmarked = 0;
        qint64 own = 0;     ///< committed under this budget
        qint64 prior = 0;   ///< committed for this year under earlier budgets
        qint64 ordered = 0;
        qint64 paid = 0;
        bool planned = false;

        friend bool operator==(const PotSums &, const PotSums &) = default;
    };
    struct CaseSums {
        qint64 committed = 0;
        qint64 ordered = 0;
        qint64 paid = 0;
    };
    using Pots = std::map<PotKey, PotSums>;
    using Codes = std::set<RefusalCode>;

    /// Books all or none. Empty when booked; otherwise every rule that the first wrong posting breaks.
    Codes book(const QVector<PostingDraft> &drafts, qint64 instantMs);
    /// Nothing new is committed against the cash of a closed year.
    void close(int year) { m_closed.insert(year); }

    const Pots &pots() const { return m_pots; }
    /// By a loop over everything that was ever booked.
    Pots potsAsAt(AsAt asAt) const;
    std::size_t size() const { return m_booked.size(); }
    const PostingDraft &posting(std::size_t index) const { return m_booked[index].draft; }
    /// What is committed, ordered and paid of a case in a year.
    CaseSums caseSums(const PostingDraft &draft) const;

private:
    using CaseKey = std::tuple<qint64, qint64, int>;
    struct Booked {
        PostingDraft draft;
        qint64 instantMs = 0;
    };

    Codes brokenBy(const PostingDraft &draft, const Pots &pots, const std::map<CaseKey, CaseSums> &cases) const;

    Pots m_pots;
    std::map<CaseKey, CaseSums> m_cases;
    std::vector<Booked> m_booked;
    std::set<int> m_closed;
};

}  // namespace mittelbuch::test
