// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/globalcuts.h"

#include <QStringList>

#include <map>

namespace mittelbuch {

namespace {

/// Numbers of lines, parted by blanks. No amount stands here: it only spares looking through the whole journal.
const QString linesName = QStringLiteral("budget.linesWithCuts");

Result<std::map<FiscalYear, Money>> cutsOf(Store &store, BudgetLineId line, AsAt asAt)
{
    return store.ledger().postings({.line = line}, asAt).map([](const QVector<Posting> &postings) {
        std::map<FiscalYear, Money> cuts;
        for (const Posting &posting : postings) {
            if (posting.draft.kind == PostingKind::draftAppropriation && posting.draft.pot.isCash())
                cuts[posting.draft.pot.dueYear] -= posting.draft.amount;
        }
        return cuts;
    });
}

}  // namespace

Result<QVector<BudgetLineId>> linesWithCuts(Store &store)
{
    return store.settings().value(linesName).map([](const QString &text) {
        QVector<BudgetLineId> lines;
        for (const QString &number : text.split(u' ', Qt::SkipEmptyParts))
            lines.append(BudgetLineId(number.toLongLong()));
        return lines;
    });
}

Result<void> rememberLineWithCuts(Store &store, BudgetLineId line)
{
    const Result<QVector<BudgetLineId>> known = linesWithCuts(store);
    if (!known)
        return tl::unexpected(known.error());
    if (known->contains(line))
        return {};
    QStringList numbers;
    for (const BudgetLineId one : *known)
        numbers.append(QString::number(one.number()));
    numbers.append(QString::number(line.number()));
    return store.settings().setValue(linesName, numbers.join(u' '));
}

Result<Money> cutToDistribute(Store &store, BudgetLineId line, FiscalYear year, AsAt asAt)
{
    const Result<QVector<BudgetLineId>> lines = linesWithCuts(store);
    if (!lines)
        return tl::unexpected(lines.error());
    if (!lines->contains(line))
        return Money();
    return cutsOf(store, line, asAt).map([year](const std::map<FiscalYear, Money> &cuts) {
        const auto found = cuts.find(year);
        return found == cuts.end() ? Money() : found->second;
    });
}

Result<QVector<PotBalance>> cutPots(Store &store, AsAt asAt)
{
    const Result<QVector<BudgetLineId>> lines = linesWithCuts(store);
    if (!lines)
        return tl::unexpected(lines.error());
    QVector<PotBalance> pots;
    for (const BudgetLineId line : *lines) {
        const Result<std::map<FiscalYear, Money>> cuts = cutsOf(store, line, asAt);
        if (!cuts)
            return tl::unexpected(cuts.error());
        for (const auto &[year, amount] : *cuts) {
            if (amount.isZero())
                continue;
            PotBalance pot{{line, year, year}, {}, {}, {}, true};
            pot.balance.authority = -amount;
            pots.append(pot);
        }
    }
    return pots;
}

}  // namespace mittelbuch
