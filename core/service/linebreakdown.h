// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/overview.h"

#include <span>

namespace mittelbuch {

/// What is shown of a line in a year. Cash of the year but for the last three, which are of the commitment
/// authorisations of this budget year, all maturities (domain brief 1.5).
enum class LineFigure {
    authority,               ///< Soll
    committed,               ///< festgelegt; from 1 January on with what falls due under earlier authorisations
    ordered,                 ///< angeordnet
    openCommitment,          ///< gebunden: committed less ordered
    available,               ///< authority less committed
    earmarked,               ///< vorgemerkt
    plannable,               ///< available less earmarked
    priorCommitments,        ///< Vorbelastung by earlier authorisations, contained in committed
    authorization,           ///< VE
    authorizationUsed,
    authorizationAvailable,
};
std::span<const LineFigure> allLineFigures();
Money figureOf(const BudgetRow &row, LineFigure figure);
/// How a posting of the line enters the figure of the year: 1, -1, or 0 where it does not. Before the year has begun, what
/// earlier authorisations have committed for it is a prior commitment and not yet festgelegt (seenOn, domain/balance.h).
int signIn(LineFigure figure, const PostingDraft &posting, FiscalYear year, bool hasBegun);
/// The norm that a kind of posting rests on, such as "SäHO § 45".
QString sourceOf(PostingKind kind);

/// All postings of one kind in one pot, as they enter a figure.
struct BreakdownTerm {
    PostingKind kind = PostingKind::appropriation;
    Pot pot;
    bool deducted = false;  ///< the figure is what is left after it
    Money amount;           ///< signed as it enters: the amounts of a figure sum to its value
};

struct BreakdownPosting {
    Posting posting;
    QString programmeKey;            ///< empty: of the line itself
    QString reference;               ///< of the application; empty: of none
    std::optional<Consent> consent;  ///< on which it rests
};

/// Everything behind the figures of a line in a year, read from one state of the database. What the terms of a figure
/// sum to is what the balances say: both come from the same postings.
struct LineBreakdown {
    BudgetRow row;
    bool hasBegun = true;                ///< the year, on the day of the reading
    QVector<BreakdownPosting> postings;  ///< that fall due in the year or are of its budget, in booking order

    /// In the order of the formula: what gives first, what takes after it. Terms that came to nothing stay: they were
    /// booked.
    QVector<BreakdownTerm> termsOf(LineFigure figure) const;
    QVector<BreakdownPosting> postingsOf(LineFigure figure) const;
};

/// Fails only when the database does, or holds no such line.
Result<LineBreakdown> lineBreakdown(Store &store, BudgetLineId line, FiscalYear year, AsAt asAt);

}  // namespace mittelbuch
