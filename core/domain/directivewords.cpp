// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/directiveterms.h"

#include "domain/wordtable.h"

namespace mittelbuch {

namespace {

constexpr WordTable granteeKindWords{std::array{
    word(GranteeKind::municipality, "municipality"),
    word(GranteeKind::town, "town"),
    word(GranteeKind::largeDistrictTown, "largeDistrictTown"),
    word(GranteeKind::urbanDistrict, "urbanDistrict"),
    word(GranteeKind::ruralDistrict, "ruralDistrict"),
    word(GranteeKind::administrativeAssociation, "administrativeAssociation"),
    word(GranteeKind::specialPurposeAssociation, "specialPurposeAssociation"),
    word(GranteeKind::publicInstitution, "publicInstitution"),
    word(GranteeKind::company, "company"),
    word(GranteeKind::association, "association"),
    word(GranteeKind::person, "person"),
}};

constexpr WordTable limitScopeWords{std::array{
    word(LimitScope::application, "application"),
    word(LimitScope::grantee, "grantee"),
}};

constexpr WordTable financingTypeWords{std::array{
    word(FinancingType::share, "share"),
    word(FinancingType::fixedAmount, "fixedAmount"),
    word(FinancingType::deficit, "deficit"),
    word(FinancingType::full, "full"),
}};

constexpr WordTable cumulationWords{std::array{
    word(Cumulation::allowed, "allowed"),
    word(Cumulation::noOtherStateGrant, "noOtherStateGrant"),
    word(Cumulation::noOtherPublicGrant, "noOtherPublicGrant"),
}};

constexpr WordTable selectionMethodWords{std::array{
    word(SelectionMethod::firstCome, "firstCome"),
    word(SelectionMethod::cutOffRanking, "cutOffRanking"),
    word(SelectionMethod::call, "call"),
    word(SelectionMethod::priorityList, "priorityList"),
    word(SelectionMethod::exOfficio, "exOfficio"),
}};

constexpr WordTable grantFormWords{std::array{
    word(GrantForm::decision, "decision"),
    word(GrantForm::contract, "contract"),
    word(GrantForm::statute, "statute"),
}};

constexpr WordTable paymentTriggerWords{std::array{
    word(PaymentTrigger::unappealableAndBegun, "unappealableAndBegun"),
    word(PaymentTrigger::betweenStartAndProof, "betweenStartAndProof"),
    word(PaymentTrigger::proofComplete, "proofComplete"),
    word(PaymentTrigger::proofExamined, "proofExamined"),
    word(PaymentTrigger::onReceipt, "onReceipt"),
    word(PaymentTrigger::onDay, "onDay"),
}};

constexpr WordTable sourceStandingWords{std::array{
    word(SourceStanding::fullText, "fullText"),
    word(SourceStanding::partlyKnown, "partlyKnown"),
    word(SourceStanding::illustrative, "illustrative"),
}};

}  // namespace

QString toString(GranteeKind kind)
{
    return granteeKindWords.wordOf(kind);
}

std::optional<GranteeKind> granteeKindFromString(const QString &text)
{
    return granteeKindWords.valueOf(text);
}

std::span<const GranteeKind> allGranteeKinds()
{
    return granteeKindWords.values();
}

QString toString(LimitScope scope)
{
    return limitScopeWords.wordOf(scope);
}

std::optional<LimitScope> limitScopeFromString(const QString &text)
{
    return limitScopeWords.valueOf(text);
}

std::span<const LimitScope> allLimitScopes()
{
    return limitScopeWords.values();
}

QString toString(FinancingType type)
{
    return financingTypeWords.wordOf(type);
}

std::optional<FinancingType> financingTypeFromString(const QString &text)
{
    return financingTypeWords.valueOf(text);
}

std::span<const FinancingType> allFinancingTypes()
{
    return financingTypeWords.values();
}

QString toString(Cumulation cumulation)
{
    return cumulationWords.wordOf(cumulation);
}

std::optional<Cumulation> cumulationFromString(const QString &text)
{
    return cumulationWords.valueOf(text);
}

std::span<const Cumulation> allCumulations()
{
    return cumulationWords.values();
}

QString toString(SelectionMethod method)
{
    return selectionMethodWords.wordOf(method);
}

std::optional<SelectionMethod> selectionMethodFromString(const QString &text)
{
    return selectionMethodWords.valueOf(text);
}

std::span<const SelectionMethod> allSelectionMethods()
{
    return selectionMethodWords.values();
}

QString toString(GrantForm form)
{
    return grantFormWords.wordOf(form);
}

std::optional<GrantForm> grantFormFromString(const QString &text)
{
    return grantFormWords.valueOf(text);
}

std::span<const GrantForm> allGrantForms()
{
    return grantFormWords.values();
}

QString toString(PaymentTrigger trigger)
{
    return paymentTriggerWords.wordOf(trigger);
}

std::optional<PaymentTrigger> paymentTriggerFromString(const QString &text)
{
    return paymentTriggerWords.valueOf(text);
}

std::span<const PaymentTrigger> allPaymentTriggers()
{
    return paymentTriggerWords.values();
}

QString toString(SourceStanding standing)
{
    return sourceStandingWords.wordOf(standing);
}

std::optional<SourceStanding> sourceStandingFromString(const QString &text)
{
    return sourceStandingWords.valueOf(text);
}

std::span<const SourceStanding> allSourceStandings()
{
    return sourceStandingWords.values();
}

}  // namespace mittelbuch
