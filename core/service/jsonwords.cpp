// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/jsonwords.h"

#include "domain/wordtable.h"

namespace mittelbuch {

namespace {

constexpr WordTable ruleWords{std::array{
    word(AmountRuleKind::shareOfExpenditure, "shareOfExpenditure"),
    word(AmountRuleKind::fixedAmount, "fixedAmount"),
    word(AmountRuleKind::amountPerUnit, "amountPerUnit"),
    word(AmountRuleKind::equalShare, "equalShare"),
    word(AmountRuleKind::baseAndKey, "baseAndKey"),
    word(AmountRuleKind::topUp, "topUp"),
    word(AmountRuleKind::matchingFunds, "matchingFunds"),
    word(AmountRuleKind::amountByGrantee, "amountByGrantee"),
}};

template <std::size_t... index>
AmountRule ruleAt(std::size_t position, std::index_sequence<index...>)
{
    AmountRule rule;
    ((index == position ? void(rule.emplace<index>()) : void()), ...);
    return rule;
}

}  // namespace

QString toString(AmountRuleKind kind)
{
    return ruleWords.wordOf(kind);
}

std::optional<AmountRuleKind> amountRuleKindFromString(const QString &text)
{
    return ruleWords.valueOf(text);
}

std::span<const AmountRuleKind> allAmountRuleKinds()
{
    return ruleWords.values();
}

AmountRuleKind kindOf(const AmountRule &rule)
{
    return static_cast<AmountRuleKind>(rule.index());
}

AmountRule blankRule(AmountRuleKind kind)
{
    return ruleAt(static_cast<std::size_t>(kind), std::make_index_sequence<std::variant_size_v<AmountRule>>());
}

}  // namespace mittelbuch
