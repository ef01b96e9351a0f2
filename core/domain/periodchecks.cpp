// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/grantchecks.h"

namespace mittelbuch {

namespace {

Refusal startAt(RefusalCode code, QDate start, QDate bound, const QString &source)
{
    Refusal refusal = refusalAt(code, QStringLiteral("projectStart"), source, start.toString(Qt::ISODate));
    refusal.day = bound;
    return refusal;
}

/// Below the rule set's bound a project may begin from the receipt of the application on, from the bound on only after the
/// decision, unless the authority consents (VVK 1.3; VwV-SäHO § 44 Nr. 1.4). A directive may have it wait in any case.
void checkStart(Money expenditure, Judgement &judgement)
{
    const QDate start = judgement.form().projectStart;
    const QDate received = judgement.facts().receivedOn;
    if (start.isNull() || received.isNull())
        return;
    const QString &norm = judgement.rules().earlyStartSource;
    const bool mustWait = !judgement.terms().startBeforeDecision || expenditure >= judgement.rules().earlyStartBelow;
    if (start < received)
        judgement.warn(startAt(RefusalCode::earlyStart, start, received, norm));
    else if (mustWait && start < judgement.facts().day)
        judgement.warn(startAt(RefusalCode::startBeforeDecision, start, judgement.facts().day,
                               judgement.terms().startBeforeDecision ? norm : judgement.terms().source.citation));
}

void checkDuration(Judgement &judgement)
{
    const std::optional<int> most = judgement.terms().maxDurationMonths;
    const QDate start = judgement.form().projectStart;
    const QDate end = judgement.form().projectEnd;
    if (!most || start.isNull() || end.isNull())
        return;
    const QDate last = start.addMonths(*most).addDays(-1);
    if (end <= last)
        return;
    Refusal tooLong = refusalAt(RefusalCode::durationTooLong, QStringLiteral("projectEnd"), judgement.terms().source.citation,
                                end.toString(Qt::ISODate));
    tooLong.day = last;
    judgement.error(std::move(tooLong));
}

}  // namespace

void checkPeriod(Money totalExpenditure, Judgement &judgement)
{
    checkStart(totalExpenditure, judgement);
    checkDuration(judgement);
}

}  // namespace mittelbuch
