// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/directiveterms.h"
#include "domain/grantcircumstances.h"

#include <QStringList>

namespace mittelbuch {

/// The kinds of AmountRule in the order of the variant, by the names of the types.
enum class AmountRuleKind {
    shareOfExpenditure,
    fixedAmount,
    amountPerUnit,
    equalShare,
    baseAndKey,
    topUp,
    matchingFunds,
    amountByGrantee,
};
QString toString(AmountRuleKind kind);
std::optional<AmountRuleKind> amountRuleKindFromString(const QString &word);
std::span<const AmountRuleKind> allAmountRuleKinds();
AmountRuleKind kindOf(const AmountRule &rule);
/// A rule of the kind with nothing filled in.
AmountRule blankRule(AmountRuleKind kind);

/// How JSON calls the values of an enum: the domain's stable words.
template <typename Enum>
struct JsonWords;

/// A specialisation out of the domain's three functions.
template <typename Enum, std::optional<Enum> (*fromWord)(const QString &), std::span<const Enum> (*values)()>
struct DomainWords {
    static std::optional<Enum> valueOf(const QString &word) { return fromWord(word); }
    static QString wordOf(Enum value) { return toString(value); }
    static QStringList all()
    {
        QStringList words;
        for (const Enum value : values())
            words.append(toString(value));
        return words;
    }
};

template <>
struct JsonWords<GranteeKind> : DomainWords<GranteeKind, granteeKindFromString, allGranteeKinds> {};
template <>
struct JsonWords<CostCategory> : DomainWords<CostCategory, costCategoryFromString, allCostCategories> {};
template <>
struct JsonWords<LimitScope> : DomainWords<LimitScope, limitScopeFromString, allLimitScopes> {};
template <>
struct JsonWords<FinancingType> : DomainWords<FinancingType, financingTypeFromString, allFinancingTypes> {};
template <>
struct JsonWords<Cumulation> : DomainWords<Cumulation, cumulationFromString, allCumulations> {};
template <>
struct JsonWords<SelectionMethod> : DomainWords<SelectionMethod, selectionMethodFromString, allSelectionMethods> {};
template <>
struct JsonWords<GrantForm> : DomainWords<GrantForm, grantFormFromString, allGrantForms> {};
template <>
struct JsonWords<PaymentTrigger> : DomainWords<PaymentTrigger, paymentTriggerFromString, allPaymentTriggers> {};
template <>
struct JsonWords<SourceStanding> : DomainWords<SourceStanding, sourceStandingFromString, allSourceStandings> {};
template <>
struct JsonWords<FunderLevel> : DomainWords<FunderLevel, funderLevelFromString, allFunderLevels> {};
template <>
struct JsonWords<AmountRuleKind> : DomainWords<AmountRuleKind, amountRuleKindFromString, allAmountRuleKinds> {};

template <>
struct JsonWords<RuleSet> : DomainWords<RuleSet, ruleSetFromString, allRuleSets> {};
template <>
struct JsonWords<Rounding> : DomainWords<Rounding, roundingFromString, allRoundings> {};

}  // namespace mittelbuch
