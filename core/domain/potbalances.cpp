// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/potbalances.h"

namespace mittelbuch {

void PotBalances::apply(const PostingDraft &posting)
{
    const Term term = termOf(posting.kind);
    if (term == Term::revenue)
        return;
    PotBalance &line = at(posting.pot, ProgrammeId());
    if (term == Term::authority) {
        line.balance.authority += posting.amount;
        line.planned = true;
        return;
    }
    moveUse(line, posting, term);
    if (posting.programme.isStored())
        moveUse(at(posting.pot, posting.programme), posting, term);
    if (term != Term::committed || posting.pot.isCash())
        return;
    burdenDueYear(posting, ProgrammeId());
    if (posting.programme.isStored())
        burdenDueYear(posting, posting.programme);
}

void PotBalances::moveUse(PotBalance &pot, const PostingDraft &posting, Term term)
{
    switch (term) {
    case Term::allotted:
        if (pot.programme.isStored()) {
            pot.balance.authority += posting.amount;
            pot.planned = true;
        } else {
            pot.balance.allotted += posting.amount;
        }
        return;
    case Term::earmarked: pot.balance.earmarked += posting.amount; return;
    case Term::committed: pot.balance.committed += posting.amount; return;
    case Term::ordered: pot.balance.ordered += posting.amount; return;
    case Term::paid: pot.balance.paid += posting.amount; return;
    case Term::authority:
    case Term::revenue: break;
    }
    Q_UNREACHABLE();
}

void PotBalances::burdenDueYear(const PostingDraft &posting, ProgrammeId programme)
{
    PotBalance &cash = at(Pot{posting.pot.line, posting.pot.dueYear, posting.pot.dueYear}, programme);
    cash.balance.committed += posting.amount;
    cash.priorCommitments += posting.amount;
}

PotBalance &PotBalances::at(const Pot &pot, ProgrammeId programme)
{
    const Place place{pot.line, programme, pot.budgetYear, pot.dueYear};
    return m_pots.try_emplace(place, PotBalance{pot, programme, {}, {}, false}).first->second;
}

QVector<PotBalance> PotBalances::all() const
{
    QVector<PotBalance> balances;
    balances.reserve(static_cast<qsizetype>(m_pots.size()));
    for (const auto &[place, balance] : m_pots)
        balances.append(balance);
    return balances;
}

}  // namespace mittelbuch
