// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/grantrates.h"

#include <algorithm>

namespace mittelbuch {

namespace {

bool isInRange(int perMille, const FinancialStrengthRange &range)
{
    return (!range.fromPerMille || perMille >= *range.fromPerMille) && (!range.toPerMille || perMille < *range.toPerMille);
}

bool hasStrength(const FinancialStrengthRange &range, Judgement &judgement)
{
    const std::optional<int> strength = judgement.facts().financialStrengthPerMille;
    if (!strength) {
        judgement.ruleOut(refusalAt(RefusalCode::factMissing, QStringLiteral("financialStrength")));
        return false;
    }
    return isInRange(*strength, range);
}

bool areConfirmed(const QVector<TermKey> &keys, const QVector<TermKey> &confirmed)
{
    return std::all_of(keys.cbegin(), keys.cend(), [&confirmed](const TermKey &key) { return confirmed.contains(key); });
}

}  // namespace

bool hasDecided(const TermKey &funder, const GrantCircumstances &circumstances)
{
    return std::any_of(circumstances.otherFunding.cbegin(), circumstances.otherFunding.cend(),
                       [&funder](const OtherFunding &funding) { return funding.key == funder && funding.decided; });
}

bool holds(const Criterion &criterion, Judgement &judgement)
{
    const GrantCircumstances &told = judgement.circumstances();
    if (!criterion.groups.isEmpty() && !criterion.groups.contains(judgement.group()))
        return false;
    if (criterion.cooperation && *criterion.cooperation != told.cooperation)
        return false;
    if (!areConfirmed(criterion.confirmed, told.confirmed))
        return false;
    if (criterion.fundedBy && !hasDecided(*criterion.fundedBy, told))
        return false;
    return !criterion.financialStrength || hasStrength(*criterion.financialStrength, judgement);
}

const RateRule *applyingRate(const QVector<RateRule> &rules, Judgement &judgement)
{
    const auto found = std::find_if(rules.cbegin(), rules.cend(),
                                    [&judgement](const RateRule &rule) { return holds(rule.when, judgement); });
    return found == rules.cend() ? nullptr : &*found;
}

}  // namespace mittelbuch
