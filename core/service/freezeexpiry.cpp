// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/freezeexpiry.h"

#include "service/casework.h"
#include "service/eventdetail.h"
#include "service/writing.h"

#include <QJsonArray>

#include <algorithm>

namespace mittelbuch {

namespace {

bool hasExpired(const Freeze &freeze, QDate today, const QVector<FiscalYearEntry> &steps)
{
    const FiscalYear year = freeze.pot.budgetYear;
    return freeze.until.isValid() && freeze.until < today && freeze.until < year.lastDay() && freeze.open().isPositive()
        && !isClosed(year, steps);
}

PostingDraft releaseOf(const Freeze &freeze)
{
    PostingDraft draft{PostingKind::freeze, freeze.pot, freeze.open(), freeze.until.addDays(1), freeze.reason, {}, {}, {}, {}};
    draft.reversalOf = freeze.posting;
    return draft;
}

Result<void> recordReleases(Session &session, const QVector<Freeze> &expired)
{
    QJsonArray freezes;
    for (const Freeze &freeze : expired) {
        freezes.append(QJsonObject{{QStringLiteral("freeze"), freeze.posting.number()},
                                   {QStringLiteral("until"), freeze.until.toString(Qt::ISODate)},
                                   {QStringLiteral("released"), toDecimalString(freeze.open())}});
    }
    return recordEvent(session, {QStringLiteral("budget.freezesExpired"), QString(), session.clock.today(),
                                 compactJson({{QStringLiteral("freezes"), freezes}}), QString()});
}

Outcome<int> release(Session &session)
{
    const Result<QVector<Freeze>> expired = expiredFreezes(session.store, session.clock.today());
    if (!expired)
        return denied(expired.error());
    if (expired->isEmpty())
        return 0;
    QVector<PostingDraft> drafts;
    for (const Freeze &freeze : *expired)
        drafts.append(releaseOf(freeze));
    const Outcome<QVector<PostingId>> booked = book(session, drafts);
    if (!booked)
        return denied(booked.error());
    const Result<void> recorded = recordReleases(session, *expired);
    return recorded ? Outcome<int>(static_cast<int>(expired->size())) : Outcome<int>(denied(recorded.error()));
}

}  // namespace

Result<QVector<Freeze>> expiredFreezes(Store &store, QDate today)
{
    Result<QVector<Freeze>> freezes = store.budgetControl().freezes(today);
    if (!freezes || freezes->isEmpty())
        return freezes;
    const Result<QVector<FiscalYearEntry>> steps = store.budgetControl().yearSteps();
    if (!steps)
        return tl::unexpected(steps.error());
    freezes->removeIf([&](const Freeze &one) { return !hasExpired(one, today, *steps); });
    return freezes;
}

Outcome<void> releaseExpired(Session &session)
{
    return release(session).map([](int) {});
}

Outcome<int> releaseExpiredFreezes(Session &session)
{
    return writing<int>(session.store, [&] { return release(session); });
}

void addExpired(QVector<PotBalance> &balances, const QVector<Freeze> &expired)
{
    for (const Freeze &freeze : expired) {
        for (PotBalance &one : balances) {
            if (one.pot == freeze.pot && !one.programme.isStored())
                one.balance.authority += freeze.open();
        }
    }
}

}  // namespace mittelbuch
