// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/budgetdesk.h"

#include "service/casework.h"
#include "service/eventdetail.h"
#include "service/refusing.h"

#include <algorithm>

namespace mittelbuch {

namespace {

/// What a case has committed, ordered and paid in one pot.
struct PotUse {
    Pot pot;
    Balance use;

    Money room(PostingKind kind) const
    {
        return kind == PostingKind::order ? use.openCommitment() : use.orderedUnpaid();
    }
    Money booked(PostingKind kind) const { return kind == PostingKind::order ? use.ordered : use.paid; }
};

void move(Balance &use, const PostingDraft &draft)
{
    switch (termOf(draft.kind)) {
    case Term::committed: use.committed += draft.amount; break;
    case Term::ordered: use.ordered += draft.amount; break;
    case Term::paid: use.paid += draft.amount; break;
    default: break;
    }
}

/// What a case uses of the cash of the year, line by line in the order in which it was committed. What was committed
/// under an authorisation is ordered and paid from the cash of the year in which it falls due.
QVector<PotUse> usesIn(const QVector<Posting> &postings, FiscalYear year)
{
    QVector<PotUse> uses;
    for (const Posting &posting : postings) {
        if (posting.draft.pot.dueYear != year)
            continue;
        const Pot cash{posting.draft.pot.line, year, year};
        auto found = std::find_if(uses.begin(), uses.end(), [&cash](const PotUse &one) { return one.pot == cash; });
        if (found == uses.end())
            found = uses.insert(uses.end(), {cash, {}});
        move(found->use, posting.draft);
    }
    return uses;
}

/// The part of `amount` that each pot takes: forward into the room that is left, backward out of what was booked.
QVector<PostingDraft> draftsFor(const SettlementEntry &entry, const Application &application,
                                const QVector<PotUse> &uses)
{
    QVector<PostingDraft> drafts;
    Money rest = entry.amount;
    for (const PotUse &use : uses) {
        const Money part =
            entry.amount.isNegative() ? std::max(rest, -use.booked(entry.kind)) : std::min(rest, use.room(entry.kind));
        if (part.isZero())
            continue;
        rest -= part;
        drafts.append(
            {entry.kind, use.pot, part, entry.day, entry.reason, application.form.programme, application.id, {}, {}});
    }
    return drafts;
}

bool isRepayment(PostingKind kind)
{
    return kind == PostingKind::repaymentRevenue || kind == PostingKind::repaymentOffset;
}

/// What of the year came back as revenue so far.
Money repaid(const QVector<Posting> &postings, FiscalYear year)
{
    Money sum;
    for (const Posting &posting : postings) {
        if (posting.draft.kind == PostingKind::repaymentRevenue && posting.draft.pot.dueYear == year)
            sum += posting.draft.amount;
    }
    return sum;
}

/// The pots in which the case's commitments for the year stand, and what each still has.
QVector<PotUse> commitmentsFor(const QVector<Posting> &postings, FiscalYear year)
{
    QVector<PotUse> pots;
    for (const Posting &posting : postings) {
        if (posting.draft.pot.dueYear != year || termOf(posting.draft.kind) != Term::committed)
            continue;
        auto found = std::find_if(pots.begin(), pots.end(), [&](const PotUse &one) { return one.pot == posting.draft.pot; });
        if (found == pots.end())
            found = pots.insert(pots.end(), {posting.draft.pot, {}});
        move(found->use, posting.draft);
    }
    return pots;
}

PostingDraft backwards(const SettlementEntry &entry, const Application &application, PostingKind kind, const Pot &pot, Money amount)
{
    return {kind, pot, amount, entry.day, entry.reason, application.form.programme, application.id, {}, {}};
}

/// Payment, order and commitment fall together, in this order, so that at no moment more is paid than ordered.
QVector<PostingDraft> offsetDrafts(const SettlementEntry &entry, const Application &application,
                                   const QVector<Posting> &postings)
{
    QVector<PostingDraft> drafts;
    Money rest = entry.amount;
    for (const PotUse &use : usesIn(postings, entry.year)) {
        const Money part = std::min(rest, use.use.paid);
        if (!part.isPositive())
            continue;
        rest -= part;
        drafts.append(backwards(entry, application, PostingKind::payment, use.pot, -part));
        drafts.append(backwards(entry, application, PostingKind::order, use.pot, -part));
    }
    rest = entry.amount;
    for (const PotUse &use : commitmentsFor(postings, entry.year)) {
        const Money part = std::min(rest, use.use.committed);
        if (!part.isPositive())
            continue;
        rest -= part;
        drafts.append(backwards(entry, application, PostingKind::repaymentOffset, use.pot, -part));
    }
    return drafts;
}

QVector<PostingDraft> repaymentDrafts(const SettlementEntry &entry, const Application &application,
                                      const QVector<Posting> &postings)
{
    if (entry.kind == PostingKind::repaymentOffset)
        return offsetDrafts(entry, application, postings);
    const QVector<PotUse> uses = usesIn(postings, entry.year);
    return {backwards(entry, application, entry.kind, uses.first().pot, entry.amount)};
}

Refusals repaymentRefusals(const SettlementEntry &entry, const Application &application, const QVector<Posting> &postings)
{
    Money paid;
    for (const PotUse &use : usesIn(postings, entry.year))
        paid += use.use.paid;
    const Money limit = paid - repaid(postings, entry.year);
    if (entry.amount.isNegative())
        return {refusalAt(RefusalCode::amountNegative, QStringLiteral("amount"), toDecimalString(entry.amount))};
    if (entry.amount <= limit)
        return {};
    Refusal refusal = refusalAt(RefusalCode::amountBelowUse, QStringLiteral("amount"), toDecimalString(entry.amount));
    refusal.subject = application.reference.toString();
    refusal.year = entry.year;
    refusal.required = entry.amount;
    refusal.available = limit;
    return {refusal};
}

Refusals stateRefusals(const Application &application)
{
    if (application.state == ApplicationState::approved)
        return {};
    Refusal refusal = refusalAt(RefusalCode::wrongState, QStringLiteral("state"), QStringLiteral("settle"));
    refusal.subject = application.reference.toString();
    refusal.other = toString(application.state);
    return {refusal};
}

Refusals formRefusals(const SettlementEntry &entry, const Application &application, QDate today)
{
    // Money of a year can be ordered in that year at the earliest.
    Refusals refusals =
        dayRefusals(QStringLiteral("day"), entry.day, today, std::max(application.decidedOn, entry.year.firstDay()));
    if (entry.kind != PostingKind::order && entry.kind != PostingKind::payment && !isRepayment(entry.kind))
        refusals.append(refusalAt(RefusalCode::fieldInvalid, QStringLiteral("kind"), toString(entry.kind)));
    if (entry.amount.isZero())
        refusals.append(refusalAt(RefusalCode::fieldInvalid, QStringLiteral("amount"), toDecimalString(entry.amount)));
    return refusals;
}

Refusals amountRefusals(const SettlementEntry &entry, const Application &application, const QVector<PotUse> &uses)
{
    Balance total;
    for (const PotUse &use : uses)
        total += use.use;
    const PotUse all{{BudgetLineId(), entry.year, entry.year}, total};
    const bool isOrder = entry.kind == PostingKind::order;
    const Money limit =
        entry.amount.isNegative() ? (isOrder ? total.orderedUnpaid() : total.paid) : all.room(entry.kind);
    const Money asked = entry.amount.isNegative() ? -entry.amount : entry.amount;
    if (asked <= limit)
        return {};
    const RefusalCode tooMuch = isOrder ? RefusalCode::orderAboveCommitment : RefusalCode::paymentAboveOrder;
    Refusal refusal = refusalAt(entry.amount.isNegative() ? RefusalCode::amountBelowUse : tooMuch,
                                QStringLiteral("amount"), toDecimalString(entry.amount));
    refusal.subject = application.reference.toString();
    refusal.year = entry.year;
    refusal.required = asked;
    refusal.available = limit;
    return {refusal};
}

Outcome<void> perform(Session &session, const SettlementEntry &entry)
{
    const Outcome<Application> application = storedApplication(session.store, entry.application);
    if (!application)
        return denied(application.error());
    if (const Refusals state = stateRefusals(*application); !state.isEmpty())
        return refuse(state);
    const Result<QVector<Posting>> postings = session.store.ledger().postingsOf(application->id);
    if (!postings)
        return denied(postings.error());
    const QVector<PotUse> uses = usesIn(*postings, entry.year);
    Refusals refusals = formRefusals(entry, *application, session.clock.today());
    if (refusals.isEmpty())
        refusals = isRepayment(entry.kind) ? repaymentRefusals(entry, *application, *postings)
                                           : amountRefusals(entry, *application, uses);
    if (!refusals.isEmpty())
        return refuse(refusals);
    const Outcome<QVector<PostingId>> ids = book(
        session, isRepayment(entry.kind) ? repaymentDrafts(entry, *application, *postings) : draftsFor(entry, *application, uses));
    if (!ids)
        return denied(ids.error());
    const QJsonObject detail{{QStringLiteral("kind"), toString(entry.kind)},
                             {QStringLiteral("year"), entry.year.number()},
                             {QStringLiteral("amount"), toDecimalString(entry.amount)}};
    return recordEvent(session, {QStringLiteral("ledger.settle"), application->reference.toString(), entry.day,
                                 changeDetail({}, detail), entry.reason});
}

}  // namespace

Outcome<void> settle(Session &session, const SettlementEntry &entry)
{
    return session.store.write([&] { return perform(session, entry); });
}

}  // namespace mittelbuch
