// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "domain/balance.h"
#include "storage/flattable.h"

#include <QByteArrayView>

#include <optional>

namespace mittelbuch {

/// Sums of pots while a reading adds up tens of thousands of rows: plain 64-bit numbers that wrap, checked once at the end, when
/// they become amounts.

struct PotSumKey {
    qint64 line = 0;
    qint64 programme = 0;  ///< zero: the line itself
    qint64 budgetYear = 0;
    qint64 dueYear = 0;

    friend auto operator<=>(const PotSumKey &, const PotSumKey &) = default;
    quint64 mixed() const
    {
        return mixedHash(mixedHash(quint64(line), quint64(programme)), quint64(budgetYear) << 32 ^ quint64(dueYear));
    }
};

struct PotSum {
    quint64 authority = 0;
    quint64 allotted = 0;
    quint64 earmarked = 0;
    quint64 committed = 0;  ///< with what authorisations of earlier years have committed
    quint64 prior = 0;
    quint64 ordered = 0;
    quint64 paid = 0;
    qint64 authorityMoves = 0;
    qint64 moves = 0;
};

/// What the postings of one pot, as they name it, come to.
struct PotMove {
    quint64 authority = 0;
    quint64 allotted = 0;
    quint64 earmarked = 0;
    quint64 committed = 0;
    quint64 ordered = 0;
    quint64 paid = 0;
    qint64 authorityMoves = 0;
    qint64 allottedMoves = 0;
    qint64 committedMoves = 0;
    qint64 otherMoves = 0;

    static PotMove of(Term term, quint64 cents);
};

/// The same rules as domain/potbalances.h, for sums: a posting moves the line's pot, its programme's, and as a commitment under
/// an authorisation the cash of the due year.
class PotSumTable final {
public:
    PotSum &at(const PotSumKey &key) { return m_pots.at(key); }
    /// `sign` is 1, or -1 to take it off again.
    void move(const PotSumKey &key, const PotMove &move, int sign);
    /// By line, programme (the line itself first), budget year and due year; none that no posting has moved, and, where a year
    /// is given, only what falls due in it or is authorised by its budget. `damaged` when a number is out of range.
    Result<QVector<PotBalance>> balances(qint64 year);

private:
    FlatTable<PotSumKey, PotSum> m_pots;
};

/// The term of a posting's kind as the database has it.
std::optional<Term> termOfWord(QByteArrayView kind);

}  // namespace mittelbuch
