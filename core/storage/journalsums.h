// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/posting.h"
#include "storage/flattable.h"

#include <QByteArrayView>

#include <array>
#include <optional>

namespace mittelbuch {

/// The sums of a journal, from which every table that the database keeps follows. Plain 64-bit numbers that wrap, because a
/// changed amount must become a finding and must not end the program, as Money does when it leaves its range; and by other code
/// than the balances that the program shows, because an audit that shares their mistakes finds none of them.

/// Sums are kept of months 1 to 12, of month 0, which is the whole year, and of "months" 13 to 24, which are the first halves of
/// the months, to the 15th.
constexpr qint32 monthsPerYear = 25;
constexpr qint32 firstHalf = 12;  ///< added to a month
constexpr qint32 monthNumber(qint32 year, qint32 month)
{
    return monthsPerYear * year + month;
}
/// The shortest of these that holds "2027-03-01": the half or the month. Of anything else some number that none has.
qint32 shortestPeriodOf(QByteArrayView day);
/// Of "2027-03", "2027-15" or "2027-00".
qint32 monthFromText(QByteArrayView month);
QString monthText(qint32 number);
constexpr bool isFirstHalf(qint32 number)
{
    return number % monthsPerYear > firstHalf;
}
constexpr bool isWholeMonth(qint32 number)
{
    return number % monthsPerYear != 0 && !isFirstHalf(number);
}
/// The whole month that a half or a month is part of.
constexpr qint32 wholeMonth(qint32 number)
{
    return isFirstHalf(number) ? number - firstHalf : number;
}
/// The whole year that it is part of.
constexpr qint32 wholeYear(qint32 number)
{
    return number - number % monthsPerYear;
}

struct MonthKey {
    qint64 line = 0;
    qint64 programme = 0;
    qint32 month = 0;  ///< monthNumber()
    qint16 budgetYear = 0;
    qint16 dueYear = 0;

    friend bool operator==(const MonthKey &, const MonthKey &) = default;
    quint64 mixed() const
    {
        const quint64 years = quint64(quint16(budgetYear)) << 48 | quint64(quint16(dueYear)) << 32 | quint32(month);
        return mixedHash(mixedHash(quint64(line), quint64(programme)), years);
    }
};

/// The terms that are kept, in the order of the arrays below.
enum KeptTerm { authorityTerm, allottedTerm, earmarkedTerm, committedTerm, orderedTerm, paidTerm, keptTerms };

struct TermSums {
    std::array<quint64, keptTerms> cents{};
    std::array<qint64, keptTerms> postings{};
};

struct CaseKey {
    qint64 application = 0;
    qint64 line = 0;
    qint64 dueYear = 0;

    friend bool operator==(const CaseKey &, const CaseKey &) = default;
    quint64 mixed() const { return mixedHash(mixedHash(quint64(application), quint64(line)), quint64(dueYear)); }
};

struct CaseSums {
    quint64 committed = 0;
    quint64 ordered = 0;
    quint64 paid = 0;
    bool isKept = false;  ///< the table has a row of it
};

struct CommitmentKey {
    qint64 decision = 0;
    qint64 year = 0;
    qint64 cents = 0;

    friend bool operator==(const CommitmentKey &, const CommitmentKey &) = default;
    quint64 mixed() const { return mixedHash(mixedHash(quint64(decision), quint64(year)), quint64(cents)); }
};

struct IdKey {
    qint64 id = 0;

    friend bool operator==(IdKey, IdKey) = default;
    quint64 mixed() const { return mixedHash(0, quint64(id)); }
};

struct PotKey {
    qint64 line = 0;
    qint64 programme = 0;  ///< zero: the line itself
    qint64 budgetYear = 0;
    qint64 dueYear = 0;

    friend bool operator==(const PotKey &, const PotKey &) = default;
    quint64 mixed() const
    {
        return mixedHash(mixedHash(quint64(line), quint64(programme)), quint64(budgetYear) << 32 ^ quint64(dueYear));
    }
};

struct PotSums {
    qint64 planned = 0;
    qint64 moves = 0;
    std::array<quint64, keptTerms> cents{};  ///< committed without what authorisations of earlier years have committed
    quint64 prior = 0;
    bool isKept = false;
};

/// One posting as far as it counts.
struct CountedPosting {
    MonthKey key;
    PostingKind kind = PostingKind::appropriation;
    qint64 cents = 0;
    qint64 application = 0;
    qint64 decision = 0;
    qint64 payableIn = 0;
};

struct MonthSums {
    TermSums sums;
    bool isKept = false;  ///< the table has a row of it
};
using SumsByMonth = FlatTable<MonthKey, MonthSums>;

/// Adds one posting, whose key names the shortest period, to that and to those that hold it; what moves no balance is left out.
void addToMonths(SumsByMonth &sums, const MonthKey &key, PostingKind kind, qint64 cents);

class JournalSums final {
public:
    /// Postings up to this number are in the sums of months that the database keeps.
    explicit JournalSums(qint64 lastSummed) : m_lastSummed(lastSummed) {}

    void add(qint64 id, const CountedPosting &posting);

    SumsByMonth months;  ///< of the postings up to that number; of every period, once all is read
    FlatTable<CaseKey, CaseSums> cases;
    FlatTable<CommitmentKey, bool> commitments;  ///< the value: the table has a row of it
    FlatTable<IdKey, quint64> committedByDecision;

    /// To be called once all is read: from the shortest periods, months and years.
    void sumPeriods();
    /// Every pot that the postings make.
    FlatTable<PotKey, PotSums> pots();

private:
    qint64 m_lastSummed;
    SumsByMonth m_behind;  ///< of the postings behind that number
};

/// The kind of a word without a text being made of it.
std::optional<PostingKind> postingKindOf(QByteArrayView word);

}  // namespace mittelbuch
