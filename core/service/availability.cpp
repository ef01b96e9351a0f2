// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/availability.h"

#include <algorithm>

namespace mittelbuch {

namespace {

const PotBalance *balanceOf(const QVector<PotBalance> &balances, const Pot &pot, ProgrammeId programme)
{
    const auto found = std::find_if(balances.cbegin(), balances.cend(), [&](const PotBalance &one) {
        return one.pot == pot && one.programme == programme;
    });
    return found == balances.cend() ? nullptr : &*found;
}

void limitBy(Money &available, const PotBalance *limit)
{
    if (limit)
        available = std::min(available, limit->balance.available());
}

/// Cash that was already planned for the due year bounds what an authorisation lets through; while nothing is planned
/// for that year, the authorisation alone does.
void limitByPlannedCash(Money &available, const PotBalance *cash)
{
    if (cash && cash->planned)
        limitBy(available, cash);
}

Money availableIn(const PotBalance &part, const QVector<PotBalance> &balances)
{
    Money available = part.balance.available();
    limitBy(available, balanceOf(balances, part.pot, ProgrammeId()));
    if (!part.pot.isCash()) {
        const Pot cash{part.pot.line, part.pot.dueYear, part.pot.dueYear};
        limitByPlannedCash(available, balanceOf(balances, cash, ProgrammeId()));
        limitByPlannedCash(available, balanceOf(balances, cash, part.programme));
    }
    return available;
}

std::optional<Money> availableIn(const Pot &wanted, const QVector<PotAvailability> &pots)
{
    const auto found =
        std::find_if(pots.cbegin(), pots.cend(), [&wanted](const PotAvailability &one) { return one.pot == wanted; });
    return found == pots.cend() ? std::nullopt : std::optional(found->available);
}

/// What the budget year's own share leaves of its cash bears the next year's, where the line's money may be carried over.
void coverByCarryOver(LineCover &cover, const QVector<PotAvailability> &pots, FiscalYear budgetYear)
{
    std::optional<Money> cash = availableIn({cover.line->id, budgetYear, budgetYear}, pots);
    if (!cash || !cover.line->carryOverAllowed)
        return;
    for (const ShareCover &share : cover.shares) {
        if (share.share.year == budgetYear)
            *cash -= share.share.amount;
    }
    for (ShareCover &share : cover.shares) {
        if (share.share.year == budgetYear.plus(1) && !share.isCovered() && share.share.amount <= *cash)
            share = {share.share, false, cash, true};
    }
}

/// An authorisation of the year before that is still in force.
void coverByOlder(LineCover &cover, const QVector<PotAvailability> &pots, FiscalYear budgetYear)
{
    const FiscalYear before = FiscalYear::fromNumber(budgetYear.number() - 1);
    for (ShareCover &share : cover.shares) {
        const std::optional<Money> older = availableIn({cover.line->id, before, share.share.year}, pots);
        if (!share.isCovered() && older && share.share.amount <= *older)
            share = {share.share, true, older, false, before};
    }
}

LineCover coverBy(const BudgetLine &line, const QVector<PotAvailability> &pots, const QVector<YearShare> &split,
                  FiscalYear budgetYear)
{
    LineCover cover{line, {}};
    for (const YearShare &share : split) {
        const std::optional<Money> available = availableIn(Pot{line.id, budgetYear, share.year}, pots);
        cover.shares.append({share, share.year > budgetYear, available});
    }
    coverByOlder(cover, pots, budgetYear);
    coverByCarryOver(cover, pots, budgetYear);
    return cover;
}

LineCover coverByNothing(const QVector<YearShare> &split, FiscalYear budgetYear)
{
    LineCover cover;
    for (const YearShare &share : split)
        cover.shares.append({share, share.year > budgetYear, std::nullopt});
    return cover;
}

}  // namespace

QVector<PotAvailability> availabilityOf(ProgrammeId programme, const QVector<PotBalance> &balances,
                                        const QVector<BudgetLine> &lines, FiscalYear budgetYear)
{
    QVector<PotAvailability> pots;
    for (const BudgetLine &line : lines) {
        for (const PotBalance &part : balances) {
            const bool isOurs =
                part.programme == programme && part.pot.line == line.id && part.pot.budgetYear == budgetYear;
            if (isOurs && part.planned)
                pots.append({line, part.pot, availableIn(part, balances)});
        }
    }
    std::stable_sort(pots.begin(), pots.end(), [](const PotAvailability &left, const PotAvailability &right) {
        if (left.line.key == right.line.key)
            return left.pot.dueYear < right.pot.dueYear;
        return left.line.key < right.line.key;
    });
    return pots;
}

bool LineCover::coversAll() const
{
    return line &&
           std::all_of(shares.cbegin(), shares.cend(), [](const ShareCover &share) { return share.isCovered(); });
}

LineCover coverOf(const QVector<PotAvailability> &pots, const QVector<YearShare> &split, FiscalYear budgetYear,
                  const std::optional<BudgetLineKey> &wanted)
{
    std::optional<LineCover> first;
    for (const PotAvailability &pot : pots) {
        if (wanted && !(pot.line.key == *wanted))
            continue;
        LineCover cover = coverBy(pot.line, pots, split, budgetYear);
        if (cover.coversAll())
            return cover;
        if (!first)
            first = std::move(cover);
    }
    return first ? *first : coverByNothing(split, budgetYear);
}

}  // namespace mittelbuch
