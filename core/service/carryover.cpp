// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/carryover.h"

#include "service/refusing.h"

#include <algorithm>
#include <map>

namespace mittelbuch {

namespace {

using enum BudgetEntryKind;

CarryOverStep stepOf(BudgetEntryKind kind)
{
    if (kind == carryOverRequest)
        return CarryOverStep::request;
    return kind == carryOverApproval ? CarryOverStep::approve : CarryOverStep::release;
}

void refuseLimit(CarryOverPlanning &planning, RefusalCode code, Money limit)
{
    Refusal refusal = refusalAt(code, QStringLiteral("amount"), toDecimalString(planning.from.amount));
    refusal.subject = planning.line.key.toDisplay();
    refusal.year = planning.from.budgetYear;
    refusal.required = planning.from.amount;
    refusal.available = limit;
    refusal.day = FiscalYear::fromNumber(planning.from.budgetYear.number() + 2).lastDay();
    planning.refusals.append(refusal);
}

CarryOver soFar(const CarryOverPlanning &planning, const QVector<CarryOver> &all)
{
    const auto found = std::find_if(all.cbegin(), all.cend(), [&planning](const CarryOver &one) {
        return one.line == planning.line.id && one.programme == planning.programme
            && one.fromYear == planning.from.budgetYear;
    });
    return found == all.cend() ? CarryOver{planning.line.id, planning.programme, planning.from.budgetYear} : *found;
}

/// What the step may take: of the request what is not spent, of the others what the step before granted.
Money limitOf(const CarryOverPlanning &planning, const CarryOver &earlier, const QVector<PotBalance> &pots)
{
    if (planning.from.kind == carryOverApproval)
        return earlier.requested - earlier.approved;
    if (planning.from.kind == carryOverRelease)
        return earlier.approved - earlier.released;
    for (const PotBalance &one : pots) {
        const bool isTheYear = one.pot.isCash() && one.pot.dueYear == planning.from.budgetYear;
        if (isTheYear && one.programme == planning.programme)
            return one.balance.authority - one.balance.ordered - earlier.requested;
    }
    return {};
}

/// A commitment of the old year that is not ordered yet.
struct OpenCommitment {
    PostingDraft draft;  ///< the first of the case
    Money open;
};

/// By case in the order in which they were committed.
QVector<OpenCommitment> openCommitments(const QVector<Posting> &postings, const CarryOverPlanning &planning)
{
    QVector<OpenCommitment> open;
    for (const Posting &posting : postings) {
        const PostingDraft &draft = posting.draft;
        const Term term = termOf(draft.kind);
        const bool counts = draft.application.isStored() && draft.programme == planning.programme
            && (term == Term::committed || term == Term::ordered);
        if (!counts)
            continue;
        auto found = std::find_if(open.begin(), open.end(), [&draft](const OpenCommitment &one) {
            return one.draft.application == draft.application;
        });
        if (found == open.end())
            found = open.insert(open.end(), {draft, {}});
        found->open += term == Term::ordered ? -draft.amount : draft.amount;
    }
    return open;
}

PostingDraft moved(const OpenCommitment &one, const Pot &pot, Money amount, const BudgetEntry &entry)
{
    PostingDraft draft = one.draft;
    draft.kind = PostingKind::commitment;
    draft.pot = pot;
    draft.amount = amount;
    draft.effectiveDay = entry.day;
    draft.reason = entry.reason.trimmed();
    draft.decision = {};
    draft.payableIn = {};
    return draft;
}

PostingDraft posting(const CarryOverPlanning &planning, PostingKind kind, const Pot &pot)
{
    return {kind, pot, planning.from.amount, planning.from.day, planning.from.reason.trimmed(), {}, {}, {}, {}};
}

Result<void> planRelease(Session &session, CarryOverPlanning &planning)
{
    const FiscalYear into = FiscalYear::of(planning.from.day);
    const Pot target{planning.line.id, into, into};
    planning.postings.append(posting(planning, PostingKind::carryOverReleased, target));
    if (planning.programme.isStored()) {
        planning.postings.append(posting(planning, PostingKind::allotment, target));
        planning.postings.last().programme = planning.programme;
    }
    const PostingFilter filter{.line = planning.line.id, .dueYear = planning.from.budgetYear};
    return session.store.ledger().postings(filter, session.clock.today()).map([&](const QVector<Posting> &postings) {
        const Pot source{planning.line.id, planning.from.budgetYear, planning.from.budgetYear};
        QVector<Posting> ofCash = postings;
        ofCash.removeIf([&source](const Posting &one) { return one.draft.pot != source; });
        Money left = planning.from.amount;
        for (const OpenCommitment &one : openCommitments(ofCash, planning)) {
            if (!one.open.isPositive() || one.open > left)
                continue;
            left -= one.open;
            planning.postings.append(moved(one, source, -one.open, planning.from));
            planning.postings.append(moved(one, target, one.open, planning.from));
        }
    });
}

void checkDays(CarryOverPlanning &planning)
{
    const BudgetEntry &entry = planning.from;
    if (!planning.line.carryOverAllowed) {
        planning.refusals.append(refusalAt(RefusalCode::notTransferable, QStringLiteral("line")));
        planning.refusals.last().subject = planning.line.key.toDisplay();
    }
    if (!entry.day.isValid())
        return;
    if (FiscalYear::of(entry.day).number() > entry.budgetYear.number() + 2)
        refuseLimit(planning, RefusalCode::carryOverExpired, {});
    if (entry.kind == carryOverRelease && FiscalYear::of(entry.day) <= entry.budgetYear) {
        planning.refusals.append(refusalAt(RefusalCode::dayBefore, QStringLiteral("day"), entry.day.toString(Qt::ISODate)));
        planning.refusals.last().day = entry.budgetYear.plus(1).firstDay();
    }
}

}  // namespace

Result<void> planCarryOverStep(Session &session, CarryOverPlanning &planning)
{
    checkDays(planning);
    const Result<QVector<CarryOverEntry>> entries = session.store.budgetControl().carryOverEntries();
    const Result<QVector<PotBalance>> pots = session.store.ledger().balancesOf(planning.line.id, session.clock.today());
    if (!entries || !pots)
        return tl::unexpected(entries ? pots.error() : entries.error());
    const BudgetEntry &entry = planning.from;
    const Money limit = limitOf(planning, soFar(planning, carryOversOf(*entries)), *pots);
    if (entry.amount > limit)
        refuseLimit(planning, RefusalCode::carryOverNotGranted, limit);
    planning.entry = CarryOverEntry{planning.line.id, planning.programme, entry.budgetYear, stepOf(entry.kind), entry.amount,
                                    entry.day, {}, entry.reason.trimmed()};
    if (entry.kind != carryOverRelease || !entry.day.isValid() || !planning.refusals.isEmpty())
        return {};
    return planRelease(session, planning);
}

}  // namespace mittelbuch
