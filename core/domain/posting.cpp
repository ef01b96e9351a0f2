// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/posting.h"

#include "domain/wordtable.h"

#include <array>

namespace mittelbuch {

namespace {

using enum PostingKind;

constexpr WordTable kindWords(std::array{
    word(appropriation, "appropriation"),
    word(supplement, "supplement"),
    word(provisional, "provisional"),
    word(carryOverReleased, "carryOverReleased"),
    word(advanceDraw, "advanceDraw"),
    word(coverReceived, "coverReceived"),
    word(coverGiven, "coverGiven"),
    word(overPlan, "overPlan"),
    word(earmarkedRevenue, "earmarkedRevenue"),
    word(globalCut, "globalCut"),
    word(freeze, "freeze"),
    word(distributedAway, "distributedAway"),
    word(commitmentAuthorization, "commitmentAuthorization"),
    word(maturityShift, "maturityShift"),
    word(authorizationLapse, "authorizationLapse"),
    word(draftAppropriation, "draftAppropriation"),
    word(allotment, "allotment"),
    word(earmark, "earmark"),
    word(commitment, "commitment"),
    word(order, "order"),
    word(payment, "payment"),
    word(repaymentRevenue, "repaymentRevenue"),
    word(repaymentOffset, "repaymentOffset"),
});

constexpr WordTable issuerWords(std::array{
    word(ConsentIssuer::ministryOfFinance, "ministryOfFinance"),
    word(ConsentIssuer::budgetOfficer, "budgetOfficer"),
    word(ConsentIssuer::parliament, "parliament"),
    word(ConsentIssuer::headOfAuthority, "headOfAuthority"),
});

}  // namespace

Term termOf(PostingKind kind)
{
    switch (kind) {
    case allotment: return Term::allotted;
    case earmark: return Term::earmarked;
    case commitment:
    case repaymentOffset: return Term::committed;
    case order: return Term::ordered;
    case payment: return Term::paid;
    case repaymentRevenue: return Term::revenue;
    case draftAppropriation: return Term::draft;
    case appropriation:
    case supplement:
    case provisional:
    case carryOverReleased:
    case advanceDraw:
    case coverReceived:
    case coverGiven:
    case overPlan:
    case earmarkedRevenue:
    case globalCut:
    case freeze:
    case distributedAway:
    case commitmentAuthorization:
    case maturityShift:
    case authorizationLapse: return Term::authority;
    }
    Q_UNREACHABLE();
}

bool needsConsent(PostingKind kind)
{
    return kind == carryOverReleased || kind == advanceDraw || kind == overPlan || kind == maturityShift;
}

QString toString(PostingKind kind)
{
    return kindWords.wordOf(kind);
}

QLatin1String wordOf(PostingKind kind)
{
    return kindWords.latin1Of(kind);
}

std::optional<PostingKind> postingKindFromString(const QString &text)
{
    return kindWords.valueOf(text);
}

std::span<const PostingKind> allPostingKinds()
{
    return kindWords.values();
}

QString toString(ConsentIssuer issuer)
{
    return issuerWords.wordOf(issuer);
}

std::optional<ConsentIssuer> consentIssuerFromString(const QString &text)
{
    return issuerWords.valueOf(text);
}

std::span<const ConsentIssuer> allConsentIssuers()
{
    return issuerWords.values();
}

}  // namespace mittelbuch
