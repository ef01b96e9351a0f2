// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/referenceledger.h"

namespace mittelbuch::test {

namespace {

using enum PostingKind;
using PotKey = ReferenceLedger::PotKey;
using PotSums = ReferenceLedger::PotSums;
using Pots = ReferenceLedger::Pots;
using Codes = ReferenceLedger::Codes;

bool isCommitment(PostingKind kind)
{
    return kind == commitment || kind == repaymentOffset;
}

bool isAuthority(PostingKind kind)
{
    return kind <= authorizationLapse;
}

bool isInNoBalance(PostingKind kind)
{
    return kind == draftAppropriation || kind == repaymentRevenue;
}

bool isByConsentOnly(PostingKind kind)
{
    return kind == carryOverReleased || kind == advanceDraw || kind == overPlan || kind == maturityShift;
}

/// The terms of a pot that line and programme have alike.
void addUse(PotSums &pot, PostingKind kind, qint64 cents)
{
    if (kind == earmark)
        pot.earmarked += cents;
    else if (isCommitment(kind))
        pot.own += cents;
    else if (kind == order)
        pot.ordered += cents;
    else if (kind == payment)
        pot.paid += cents;
}

void apply(Pots &pots, const PostingDraft &draft)
{
    if (isInNoBalance(draft.kind))
        return;
    const qint64 cents = draft.amount.cents();
    const int budget = draft.pot.budgetYear.number();
    const int due = draft.pot.dueYear.number();
    const qint64 line = draft.pot.line.number();
    PotSums &ofLine = pots[{line, 0, budget, due}];
    if (isAuthority(draft.kind)) {
        ofLine.authority += cents;
        ofLine.planned = true;
        return;
    }
    if (draft.kind == allotment)
        ofLine.allotted += cents;
    addUse(ofLine, draft.kind, cents);
    const bool isPrior = isCommitment(draft.kind) && budget < due;
    if (isPrior)
        pots[{line, 0, due, due}].prior += cents;
    if (!draft.programme.isStored())
        return;
    PotSums &ofProgramme = pots[{line, draft.programme.number(), budget, due}];
    addUse(ofProgramme, draft.kind, cents);
    if (draft.kind == allotment) {
        ofProgramme.authority += cents;
        ofProgramme.planned = true;
    }
    if (isPrior)
        pots[{line, draft.programme.number(), due, due}].prior += cents;
}

/// What a pot must keep; named by the code that a posting of that kind is refused with.
void checkPot(const PotKey &key, const PotSums &pot, const PostingDraft &draft, Codes &codes)
{
    const qint64 committed = pot.own + pot.prior;
    const bool movesAuthority = isAuthority(draft.kind) || draft.kind == allotment;
    if (pot.own < 0 || pot.prior < 0)
        codes.insert(RefusalCode::amountBelowUse);
    if (pot.paid > pot.ordered)
        codes.insert(draft.kind == payment ? RefusalCode::paymentAboveOrder : RefusalCode::amountBelowUse);
    if (pot.ordered > committed)
        codes.insert(draft.kind == order ? RefusalCode::orderAboveCommitment : RefusalCode::amountBelowUse);
    const bool isCash = key.budget == key.due;
    const bool isLimited = !isCash || pot.planned || pot.own > 0;
    const qint64 used = isCash ? committed : pot.own;
    if (isLimited && used > pot.authority) {
        if (movesAuthority)
            codes.insert(RefusalCode::amountBelowUse);
        else
            codes.insert(isCash ? RefusalCode::fundsNotAvailable : RefusalCode::authorizationNotAvailable);
    }
}

void checkCase(const ReferenceLedger::CaseSums &sums, PostingKind kind, Codes &codes)
{
    if (sums.committed < 0)
        codes.insert(RefusalCode::amountBelowUse);
    if (sums.ordered > sums.committed)
        codes.insert(kind == order ? RefusalCode::orderAboveCommitment : RefusalCode::amountBelowUse);
    if (sums.paid > sums.ordered)
        codes.insert(kind == payment ? RefusalCode::paymentAboveOrder : RefusalCode::amountBelowUse);
}

bool isOfCase(const PostingDraft &draft)
{
    return draft.application.isStored() && (isCommitment(draft.kind) || draft.kind == order || draft.kind == payment);
}

void addToCase(ReferenceLedger::CaseSums &sums, const PostingDraft &draft)
{
    const qint64 cents = draft.amount.cents();
    if (isCommitment(draft.kind))
        sums.committed += cents;
    else if (draft.kind == order)
        sums.ordered += cents;
    else
        sums.paid += cents;
}

}  // namespace

Codes ReferenceLedger::book(const QVector<PostingDraft> &drafts, qint64 instantMs)
{
    Pots pots = m_pots;
    std::map<CaseKey, CaseSums> cases = m_cases;
    for (const PostingDraft &draft : drafts) {
        apply(pots, draft);
        if (isOfCase(draft))
            addToCase(cases[{draft.application.number(), draft.pot.line.number(), draft.pot.dueYear.number()}], draft);
        if (const Codes broken = brokenBy(draft, pots, cases); !broken.empty())
            return broken;
    }
    m_pots.swap(pots);
    m_cases.swap(cases);
    for (const PostingDraft &draft : drafts)
        m_booked.push_back({draft, instantMs});
    return {};
}

Codes ReferenceLedger::brokenBy(const PostingDraft &draft, const Pots &pots, const std::map<CaseKey, CaseSums> &cases) const
{
    if (isByConsentOnly(draft.kind) && !draft.consent.isStored())
        return {RefusalCode::consentMissing};
    if (draft.kind == commitment && draft.amount.isPositive() && draft.pot.isCash()
        && m_closed.contains(draft.pot.budgetYear.number()))
        return {RefusalCode::yearClosed};
    Codes codes;
    const int due = draft.pot.dueYear.number();
    for (const qint64 programme : {qint64{0}, draft.programme.number()}) {
        for (const int budget : {draft.pot.budgetYear.number(), due}) {
            const auto pot = pots.find({draft.pot.line.number(), programme, budget, due});
            if (pot != pots.end())
                checkPot(pot->first, pot->second, draft, codes);
        }
    }
    const auto sums = cases.find({draft.application.number(), draft.pot.line.number(), due});
    if (isOfCase(draft) && sums != cases.end())
        checkCase(sums->second, draft.kind, codes);
    return codes;
}

Pots ReferenceLedger::potsAsAt(AsAt asAt) const
{
    Pots pots;
    for (const Booked &booked : m_booked) {
        const bool isKnown = !asAt.knownAtMs || booked.instantMs <= *asAt.knownAtMs;
        if (isKnown && booked.draft.effectiveDay <= asAt.day)
            apply(pots, booked.draft);
    }
    return pots;
}

ReferenceLedger::CaseSums ReferenceLedger::caseSums(const PostingDraft &draft) const
{
    const auto found = m_cases.find({draft.application.number(), draft.pot.line.number(), draft.pot.dueYear.number()});
    return found == m_cases.end() ? CaseSums() : found->second;
}

}  // namespace mittelbuch::test
