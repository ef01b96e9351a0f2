// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/potbalances.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace mittelbuch {

void PotBalances::apply(const PostingDraft &posting)
{
    move(posting.pot, posting.programme, termOf(posting.kind), posting.amount, 1);
}

void PotBalances::move(const Pot &pot, ProgrammeId programme, Term term, Money amount, qint64 postings)
{
    const bool movesNothing = amount.isZero() && postings == 0;
    if (term == Term::revenue || term == Term::draft || movesNothing)
        return;
    moveUse(at(pot, ProgrammeId()), term, amount, postings);
    if (programme.isStored() && term != Term::authority)
        moveUse(at(pot, programme), term, amount, postings);
    if (term != Term::committed || pot.isCash())
        return;
    burdenDueYear(pot, ProgrammeId(), amount, postings);
    if (programme.isStored())
        burdenDueYear(pot, programme, amount, postings);
}

void PotBalances::start(const PotBalance &kept, qint64 authorityPostings, qint64 postings)
{
    // Kept pots come in their order, so that each goes to the end without a search.
    const Place place{kept.pot.line, kept.programme, kept.pot.budgetYear, kept.pot.dueYear};
    m_pots.insert_or_assign(m_pots.end(), place, Kept{kept, authorityPostings, postings});
}

void PotBalances::moveUse(Kept &kept, Term term, Money amount, qint64 postings)
{
    Balance &balance = kept.balance.balance;
    kept.postings += postings;
    const bool isAllotmentToProgramme = term == Term::allotted && kept.balance.programme.isStored();
    if (term == Term::authority || isAllotmentToProgramme) {
        balance.authority += amount;
        kept.authorityPostings += postings;
        return;
    }
    switch (term) {
    case Term::allotted: balance.allotted += amount; return;
    case Term::earmarked: balance.earmarked += amount; return;
    case Term::committed: balance.committed += amount; return;
    case Term::ordered: balance.ordered += amount; return;
    case Term::paid: balance.paid += amount; return;
    case Term::authority:
    case Term::revenue:
    case Term::draft: break;
    }
    Q_UNREACHABLE();
}

void PotBalances::burdenDueYear(const Pot &pot, ProgrammeId programme, Money amount, qint64 postings)
{
    Kept &cash = at(Pot{pot.line, pot.dueYear, pot.dueYear}, programme);
    cash.balance.balance.committed += amount;
    cash.balance.priorCommitments += amount;
    cash.postings += postings;
}

PotBalances::Kept &PotBalances::at(const Pot &pot, ProgrammeId programme)
{
    const Place place{pot.line, programme, pot.budgetYear, pot.dueYear};
    return m_pots.try_emplace(place, Kept{PotBalance{pot, programme, {}, {}, false}, 0, 0}).first->second;
}

QVector<PotBalance> PotBalances::all() const
{
    std::vector<std::pair<Place, const Kept *>> moved;
    moved.reserve(m_pots.size());
    for (const auto &[place, kept] : m_pots) {
        if (kept.postings != 0)
            moved.emplace_back(place, &kept);
    }
    std::sort(moved.begin(), moved.end(), [](const auto &left, const auto &right) { return left.first < right.first; });
    QVector<PotBalance> balances;
    balances.reserve(static_cast<qsizetype>(moved.size()));
    for (const auto &[place, kept] : moved) {
        balances.append(kept->balance);
        balances.last().planned = kept->authorityPostings > 0;
    }
    return balances;
}

std::size_t PotBalances::PlaceHash::operator()(const Place &place) const
{
    constexpr std::size_t spread = 0x9e3779b97f4a7c15;  // 2^64 divided by the golden ratio
    const auto years = static_cast<std::size_t>(place.budgetYear.number() * 4096 + place.dueYear.number());
    std::size_t hash = static_cast<std::size_t>(place.line.number()) * spread;
    hash = (hash ^ static_cast<std::size_t>(place.programme.number())) * spread;
    hash = (hash ^ years) * spread;
    return hash ^ (hash >> 32);
}

}  // namespace mittelbuch
