// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/journalsums.h"

#include <optional>

namespace mittelbuch {

namespace {

std::optional<KeptTerm> keptTermOf(PostingKind kind)
{
    switch (termOf(kind)) {
    case Term::authority: return authorityTerm;
    case Term::allotted: return allottedTerm;
    case Term::earmarked: return earmarkedTerm;
    case Term::committed: return committedTerm;
    case Term::ordered: return orderedTerm;
    case Term::paid: return paidTerm;
    case Term::revenue:
    case Term::draft: return std::nullopt;
    }
    Q_UNREACHABLE();
}

void addToCase(CaseSums &sums, KeptTerm term, quint64 cents)
{
    if (term == committedTerm)
        sums.committed += cents;
    else if (term == orderedTerm)
        sums.ordered += cents;
    else
        sums.paid += cents;
}

/// What the postings of a line, or of a programme in it, make of its pot: an allotment is the programme's authority.
void addToPot(PotSums &pot, const TermSums &sums, bool isOfProgramme)
{
    for (std::size_t term = 0; term < keptTerms; ++term) {
        if (isOfProgramme && term == authorityTerm)
            continue;
        const std::size_t as = isOfProgramme && term == allottedTerm ? std::size_t(authorityTerm) : term;
        pot.cents[as] += sums.cents[term];
        pot.moves += sums.postings[term];
        if (as == authorityTerm)
            pot.planned += sums.postings[term];
    }
}

void addMonth(FlatTable<PotKey, PotSums> &pots, const MonthKey &key, const TermSums &sums)
{
    const auto burden = [&](qint64 programme) {
        if (key.budgetYear == key.dueYear || sums.postings[committedTerm] == 0)
            return;
        PotSums &cash = pots.at({key.line, programme, key.dueYear, key.dueYear});
        cash.prior += sums.cents[committedTerm];
        cash.moves += sums.postings[committedTerm];
    };
    addToPot(pots.at({key.line, 0, key.budgetYear, key.dueYear}), sums, false);
    burden(0);
    qint64 ofProgramme = 0;
    for (std::size_t term = allottedTerm; term < keptTerms; ++term)
        ofProgramme += sums.postings[term];
    if (key.programme == 0 || ofProgramme == 0)
        return;
    addToPot(pots.at({key.line, key.programme, key.budgetYear, key.dueYear}), sums, true);
    burden(key.programme);
}

}  // namespace

qint32 shortestPeriodOf(QByteArrayView day)
{
    if (day.size() != 10)
        return -1;
    const bool isInFirstHalf = day.last(2).compare("15") <= 0;
    return monthFromText(day.first(7)) + (isInFirstHalf ? firstHalf : 0);
}

qint32 monthFromText(QByteArrayView month)
{
    if (month.size() != 7)
        return -1;
    const auto digit = [&month](qsizetype index) { return month[index] - '0'; };
    return monthNumber(1000 * digit(0) + 100 * digit(1) + 10 * digit(2) + digit(3), 10 * digit(5) + digit(6));
}

QString monthText(qint32 number)
{
    return QStringLiteral("%1-%2")
        .arg(number / monthsPerYear, 4, 10, QLatin1Char('0'))
        .arg(number % monthsPerYear, 2, 10, QLatin1Char('0'));
}

void addToMonths(SumsByMonth &sums, const MonthKey &key, PostingKind kind, qint64 cents)
{
    const std::optional<KeptTerm> term = keptTermOf(kind);
    if (!term)
        return;
    const auto add = [&](qint32 period) {
        MonthKey of = key;
        of.month = period;
        TermSums &kept = sums.at(of).sums;
        kept.cents[*term] += static_cast<quint64>(cents);
        ++kept.postings[*term];
    };
    if (isFirstHalf(key.month))
        add(key.month);
    add(wholeMonth(key.month));
    add(wholeYear(key.month));
}

void JournalSums::add(qint64 id, const CountedPosting &posting)
{
    const std::optional<KeptTerm> term = keptTermOf(posting.kind);
    const auto cents = static_cast<quint64>(posting.cents);
    if (term) {
        TermSums &sums = (id <= m_lastSummed ? months : m_behind).at(posting.key).sums;
        sums.cents[*term] += cents;
        ++sums.postings[*term];
        if (posting.application != 0 && *term >= committedTerm)
            addToCase(cases.at({posting.application, posting.key.line, posting.key.dueYear}), *term, cents);
    }
    if (posting.decision == 0)
        return;
    if (term == committedTerm)
        committedByDecision.at({posting.decision}) += cents;
    if (posting.kind == PostingKind::commitment) {
        const qint64 year = posting.payableIn != 0 ? posting.payableIn : posting.key.dueYear;
        commitments.at({posting.decision, year, posting.cents});
    }
}

void JournalSums::sumPeriods()
{
    for (SumsByMonth *part : {&months, &m_behind}) {
        std::vector<std::pair<MonthKey, TermSums>> shortest;
        shortest.reserve(part->size());
        part->forEach([&shortest](const MonthKey &key, const MonthSums &month) { shortest.emplace_back(key, month.sums); });
        const auto add = [part](MonthKey key, qint32 period, const TermSums &sums) {
            key.month = period;
            TermSums &whole = part->at(key).sums;
            for (std::size_t term = 0; term < keptTerms; ++term) {
                whole.cents[term] += sums.cents[term];
                whole.postings[term] += sums.postings[term];
            }
        };
        for (const auto &[key, sums] : shortest) {
            if (isFirstHalf(key.month))
                add(key, wholeMonth(key.month), sums);
            add(key, wholeYear(key.month), sums);
        }
    }
}

FlatTable<PotKey, PotSums> JournalSums::pots()
{
    FlatTable<PotKey, PotSums> pots;
    for (SumsByMonth *part : {&months, &m_behind}) {
        part->forEach([&pots](const MonthKey &key, const MonthSums &month) {
            if (isWholeMonth(key.month))
                addMonth(pots, key, month.sums);
        });
    }
    return pots;
}

std::optional<PostingKind> postingKindOf(QByteArrayView text)
{
    static const auto words = [] {
        std::vector<std::pair<QByteArray, PostingKind>> all;
        for (const PostingKind kind : allPostingKinds())
            all.emplace_back(toString(kind).toLatin1(), kind);
        return all;
    }();
    // The most frequent kinds stand last in the list.
    for (auto word = words.rbegin(); word != words.rend(); ++word) {
        if (text == QByteArrayView(word->first))
            return word->second;
    }
    return std::nullopt;
}

}  // namespace mittelbuch
