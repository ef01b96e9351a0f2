// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/budgetline.h"
#include "domain/fiscalyear.h"
#include "domain/money.h"
#include "domain/username.h"

#include <QDate>
#include <QString>

#include <optional>
#include <span>

namespace mittelbuch {

using PostingId = Id<struct PostingTag>;
using ProgrammeId = Id<struct ProgrammeTag>;
using ApplicationId = Id<struct ApplicationTag>;
using DecisionId = Id<struct DecisionTag>;
using ConsentId = Id<struct ConsentTag>;

/// Every way in which euro of authority, reservation, commitment, order, payment and repayment come into the ledger.
/// Amounts are signed as they move their term: a freeze is negative, its release positive.
enum class PostingKind {
    // Authority of a line (domain brief 1.5, SOLL)
    appropriation,            ///< Ansatz (SäHO § 4, § 12)
    supplement,               ///< Nachtrag
    provisional,              ///< share of the draft that may be used until the budget is enacted (SächsVerf Art. 98)
    carryOverReleased,        ///< freigegebener Ausgaberest (SäHO § 45)
    advanceDraw,              ///< Vorgriff (SäHO § 37 Abs. 6)
    coverReceived,            ///< Deckung erhalten (SäHO §§ 20, 46)
    coverGiven,               ///< Deckung abgegeben
    overPlan,                 ///< üpl/apl bewilligt, or the saving made for it (SäHO § 37)
    earmarkedRevenue,         ///< zweckgebundene Mehr-/Mindereinnahmen
    globalCut,                ///< Anteil an der globalen Minderausgabe
    freeze,                   ///< Sperre (SäHO §§ 22, 41), release positive
    distributedAway,          ///< an andere Stellen verteilt (VwV-SäHO § 34 Nr. 1.6)
    commitmentAuthorization,  ///< Verpflichtungsermächtigung, one posting per maturity (SäHO §§ 6, 16)
    maturityShift,            ///< one maturity strengthened at the cost of another, the total unchanged (SäHO § 16)
    authorizationLapse,       ///< unused at the end of the budget year (VwV-SäHO § 34 Nr. 8.4)
    // Known, not yet authority
    draftAppropriation,       ///< Entwurfsansatz, the base of the provisional share
    // Distribution to a programme (VwV-SäHO § 44 Nr. 1.1 S. 3)
    allotment,
    // Use
    earmark,                  ///< vorgemerkt; practice, not a term of the law
    commitment,               ///< Festlegung (VwV-SäHO § 34 Nr. 7)
    order,                    ///< Auszahlungsanordnung
    payment,                  ///< verausgabt
    repaymentRevenue,         ///< repayment booked as revenue, which does not refill the pot (SäHO § 35 Abs. 1)
    repaymentOffset,          ///< repayment netted against expenditure while the books are open
};

/// The term of a balance that a posting moves.
/// Neither revenue nor the draft of a budget is in any balance.
enum class Term { authority, allotted, earmarked, committed, ordered, paid, revenue, draft };

Term termOf(PostingKind kind);
/// Whether the kind exists only by somebody's consent: the database books none without (SäHO §§ 37, 38, 45).
bool needsConsent(PostingKind kind);
/// Stable word for files and the command line, such as "commitment"; and back.
QString toString(PostingKind kind);
/// The same without a text being made of it.
QLatin1String wordOf(PostingKind kind);
std::optional<PostingKind> postingKindFromString(const QString &word);
/// All kinds in the order of the enum.
std::span<const PostingKind> allPostingKinds();

/// The authority that a posting draws on or makes. `budgetYear` is the year whose budget gives the authority, `dueYear` the
/// year in which the money falls due. Equal: cash of that year. Budget year earlier: a commitment authorisation of that
/// budget year, maturing in the due year (VwV-SäHO § 16 Nr. 10–11). Later is impossible.
struct Pot {
    BudgetLineId line;
    FiscalYear budgetYear;
    FiscalYear dueYear;

    bool isCash() const { return budgetYear == dueYear; }
    friend auto operator<=>(const Pot &, const Pot &) = default;
};

/// What is to be booked. One command of a user books one or more of these, all or none.
struct PostingDraft {
    PostingKind kind = PostingKind::appropriation;
    Pot pot;
    Money amount;
    QDate effectiveDay;
    QString reason;
    ProgrammeId programme;      ///< zero: not of a programme
    ApplicationId application;  ///< zero: not of an application
    DecisionId decision;        ///< zero: not of a decision
    PostingId reversalOf;       ///< zero: not a reversal
    ConsentId consent = {};     ///< zero: by nobody's special consent
    /// A commitment against this year's transferable money that is to be paid next year from the carry-over
    /// (SäHO § 38 Abs. 4 S. 2).
    std::optional<FiscalYear> payableIn = {};
};

/// Who gave leave for what the plan alone does not allow.
enum class ConsentIssuer {
    ministryOfFinance,  ///< SMF (SäHO §§ 36–38, 41, 45)
    budgetOfficer,      ///< BdH (VwV-SäHO § 9)
    parliament,         ///< Landtag (SäHO § 22)
    headOfAuthority,    ///< VwV-SäHO § 9 Nr. 5.4.1
};
QString toString(ConsentIssuer issuer);
std::optional<ConsentIssuer> consentIssuerFromString(const QString &word);
std::span<const ConsentIssuer> allConsentIssuers();

/// A consent as data: it stays beside the postings that rest on it.
struct Consent {
    ConsentId id = {};
    ConsentIssuer issuer = ConsentIssuer::ministryOfFinance;
    QString reference;  ///< of the letter
    QDate day;
    std::optional<Money> amount = {};  ///< up to which it goes; empty when it names none
    QString note = {};

    friend bool operator==(const Consent &, const Consent &) = default;
};

/// A booked posting: immutable, part of the hash chain.
struct Posting {
    PostingId id;
    PostingDraft draft;
    qint64 recordedAtMs = 0;  ///< milliseconds since 1970 UTC
    UserName recordedBy;
    QString chainHash;        ///< SHA-256 over this posting and the hash before it, hexadecimal
};

}  // namespace mittelbuch
