// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/session.h"

#include <span>

namespace mittelbuch {

/// What a budget officer enters: each is one act of budget law and becomes one or more postings, all or none.
enum class BudgetEntryKind {
    appropriation,            ///< Ansatz; a negative amount corrects it
    supplement,               ///< Nachtrag, signed
    commitmentAuthorization,  ///< a maturity of a Verpflichtungsermächtigung; a negative amount corrects it
    maturityShift,            ///< from the maturity `counterYear` to that of the due year, by consent
    freeze,                   ///< an amount, or a rate of the appropriation or authorisation (SäHO §§ 22, 41)
    freezeRelease,            ///< of `freeze`, by consent
    globalCut,                ///< share of the globale Minderausgabe; negative gives back
    cover,                    ///< from `counterLine` (SäHO §§ 20, 46)
    overPlan,                 ///< üpl/apl by consent, with the saving at `counterLine` (SäHO § 37)
    advanceDraw,              ///< Vorgriff by consent, deducted from the next year (SäHO § 37 Abs. 6)
    earmarkedRevenue,         ///< signed
    distributedAway,          ///< to other offices; negative takes back
    carryOverRequest,         ///< of what was left of the budget year (SäHO § 45)
    carryOverApproval,        ///< by consent
    carryOverRelease,         ///< by consent; authority of the year of the day
    draftAppropriation,       ///< Entwurfsansatz of a provisional year; its share becomes authority
    authorizationConsent,     ///< consent of the SMF to use an authorisation up to the amount (SäHO § 38 Abs. 2)
    cutToDistribute,          ///< a globale Minderausgabe as a title of its own (service/globalcuts.h); negative takes back
    cutDistribution,          ///< of what `counterLine` has to distribute, as a cut of the line (VwV-SäHO § 34 Nr. 1.7)
};
QString toString(BudgetEntryKind kind);
std::optional<BudgetEntryKind> budgetEntryKindFromString(const QString &word);
std::span<const BudgetEntryKind> allBudgetEntryKinds();

struct BudgetEntry {
    BudgetLineKey line;
    BudgetEntryKind kind = BudgetEntryKind::appropriation;
    FiscalYear budgetYear;
    FiscalYear dueYear;   ///< equal to the budget year: cash; later: a commitment authorisation
    Money amount = {};    ///< as the kind names it: a freeze of 300 is 300
    QDate day = {};
    QString reason = {};
    std::optional<Rate> rate = {};                  ///< freeze: instead of an amount
    std::optional<BudgetLineKey> counterLine = {};  ///< cover, overPlan
    std::optional<FiscalYear> counterYear = {};     ///< maturityShift
    std::optional<Consent> consent = {};            ///< its id is ignored
    QString programmeKey = {};                      ///< carry-overs: whose part; empty: the line's own
    FreezeBasis basis = FreezeBasis::budgetNote;
    QDate until = {};                               ///< freeze: its last day; empty: until it is released
    PostingId freeze = {};                          ///< freezeRelease
};

/// What an entry does to a pot.
struct EntryEffect {
    BudgetLine line;
    ProgrammeId programme;
    Pot pot;
    Balance before;
    Balance after;
};

/// An entry carried to its end but for the booking: shown before it is done.
struct EntryPreview {
    QVector<PostingDraft> postings;  ///< without the consent, which has no number yet
    QVector<EntryEffect> effects;
    Refusals refusals;               ///< empty: it can be done
};

/// Fails only when the database does.
Result<EntryPreview> previewEntry(Session &session, const BudgetEntry &entry);

/// Books an entry. Refused: notFound, fieldInvalid, fieldEmpty, dayMissing, dayInFuture, amountNotPositive, amountBelowUse,
/// consentMissing, consentTooSmall, ownFundsNotUsedUp, notTransferable, carryOverExpired, carryOverNotGranted, freezeNotThatHigh,
/// cutNotThatHigh, and what the ledger refuses. Freezes that have ended are released first.
Outcome<void> enter(Session &session, const BudgetEntry &entry);
/// Books all entries in their order, each upon those before it, or none; the fields of a refusal begin with "entries[3].".
Outcome<void> enterAll(Session &session, const QVector<BudgetEntry> &entries);
/// The same, and then everything is undone: done when `enterAll` would be.
Outcome<void> tryAll(Session &session, const QVector<BudgetEntry> &entries);

}  // namespace mittelbuch
