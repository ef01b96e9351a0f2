// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/potsums.h"

#include "storage/journalsums.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace mittelbuch {

namespace {

void add(PotSum &pot, const PotMove &move, quint64 sign)
{
    pot.earmarked += sign * move.earmarked;
    pot.committed += sign * move.committed;
    pot.ordered += sign * move.ordered;
    pot.paid += sign * move.paid;
    pot.moves += static_cast<qint64>(sign) * (move.allottedMoves + move.committedMoves + move.otherMoves);
}

void addToLine(PotSum &pot, const PotMove &move, quint64 sign)
{
    add(pot, move, sign);
    pot.authority += sign * move.authority;
    pot.allotted += sign * move.allotted;
    pot.authorityMoves += static_cast<qint64>(sign) * move.authorityMoves;
    pot.moves += static_cast<qint64>(sign) * move.authorityMoves;
}

/// What is allotted is the programme's authority.
void addToProgramme(PotSum &pot, const PotMove &move, quint64 sign)
{
    add(pot, move, sign);
    pot.authority += sign * move.allotted;
    pot.authorityMoves += static_cast<qint64>(sign) * move.allottedMoves;
}

void burden(PotSum &cash, const PotMove &move, quint64 sign)
{
    cash.committed += sign * move.committed;
    cash.prior += sign * move.committed;
    cash.moves += static_cast<qint64>(sign) * move.committedMoves;
}

std::optional<FiscalYear> yearOf(qint64 number)
{
    return FiscalYear::tryFromNumber(static_cast<int>(std::clamp<qint64>(number, 0, 9999)));
}

/// Collects amounts and remembers whether one was none.
class Amounts final {
public:
    Money operator()(quint64 cents)
    {
        const std::optional<Money> amount = Money::tryFromCents(static_cast<qint64>(cents));
        m_isRight = m_isRight && amount;
        return amount.value_or(Money());
    }
    bool isRight() const { return m_isRight; }

private:
    bool m_isRight = true;
};

std::optional<PotBalance> balanceOf(const PotSumKey &key, const PotSum &sum)
{
    const std::optional<FiscalYear> budgetYear = yearOf(key.budgetYear);
    const std::optional<FiscalYear> dueYear = yearOf(key.dueYear);
    if (key.line < 0 || key.programme < 0 || !budgetYear || !dueYear)
        return std::nullopt;
    Amounts amount;
    const Balance balance{amount(sum.authority), amount(sum.allotted), amount(sum.earmarked),
                          amount(sum.committed), amount(sum.ordered),  amount(sum.paid)};
    const PotBalance pot{{BudgetLineId(key.line), *budgetYear, *dueYear}, ProgrammeId(key.programme), balance,
                         amount(sum.prior), sum.authorityMoves > 0};
    return amount.isRight() ? std::optional(pot) : std::nullopt;
}

}  // namespace

PotMove PotMove::of(Term term, quint64 cents)
{
    PotMove move;
    switch (term) {
    case Term::authority: move.authority = cents; move.authorityMoves = 1; break;
    case Term::allotted: move.allotted = cents; move.allottedMoves = 1; break;
    case Term::committed: move.committed = cents; move.committedMoves = 1; break;
    case Term::earmarked: move.earmarked = cents; move.otherMoves = 1; break;
    case Term::ordered: move.ordered = cents; move.otherMoves = 1; break;
    case Term::paid: move.paid = cents; move.otherMoves = 1; break;
    case Term::revenue:
    case Term::draft: break;
    }
    return move;
}

void PotSumTable::move(const PotSumKey &key, const PotMove &move, int sign)
{
    const auto factor = static_cast<quint64>(static_cast<qint64>(sign));
    const qint64 uses = move.allottedMoves + move.committedMoves + move.otherMoves;
    if (uses + move.authorityMoves == 0)
        return;
    const PotSumKey cash{key.line, key.programme, key.dueYear, key.dueYear};
    const bool burdens = key.budgetYear != key.dueYear && move.committedMoves != 0;
    addToLine(m_pots.at({key.line, 0, key.budgetYear, key.dueYear}), move, factor);
    if (burdens)
        burden(m_pots.at({key.line, 0, key.dueYear, key.dueYear}), move, factor);
    if (key.programme == 0 || uses == 0)
        return;
    addToProgramme(m_pots.at(key), move, factor);
    if (burdens)
        burden(m_pots.at(cash), move, factor);
}

Result<QVector<PotBalance>> PotSumTable::balances(qint64 year)
{
    std::vector<std::pair<PotSumKey, const PotSum *>> moved;
    moved.reserve(m_pots.size());
    m_pots.forEach([&](const PotSumKey &key, const PotSum &sum) {
        const bool isWanted = year == 0 || key.dueYear == year || key.budgetYear == year;
        if (sum.moves != 0 && isWanted)
            moved.emplace_back(key, &sum);
    });
    std::sort(moved.begin(), moved.end(), [](const auto &left, const auto &right) { return left.first < right.first; });
    QVector<PotBalance> balances;
    balances.reserve(static_cast<qsizetype>(moved.size()));
    for (const auto &[key, sum] : moved) {
        const std::optional<PotBalance> balance = balanceOf(key, *sum);
        if (!balance)
            return fail(FailureKind::damaged, QStringLiteral("pot"));
        balances.append(*balance);
    }
    return balances;
}

std::optional<Term> termOfWord(QByteArrayView kind)
{
    const std::optional<PostingKind> known = postingKindOf(kind);
    return known ? std::optional(termOf(*known)) : std::nullopt;
}

}  // namespace mittelbuch
