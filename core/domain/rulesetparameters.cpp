// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rulesetparameters.h"

namespace mittelbuch {

namespace {

RuleSetParameters communalParameters()
{
    RuleSetParameters rules;
    rules.minimumGrant = {Money::fromEuro(10'000), true, QStringLiteral("VVK 1.1")};
    rules.earlyStartBelow = Money::fromEuro(1'000'000);
    rules.earlyStartSource = QStringLiteral("VVK 1.3");
    rules.deficitFinancingAllowed = false;
    rules.minimumPart = Money::fromEuro(10'000);
    rules.proofDueMonths = 12;
    rules.interestFloor = Money::fromEuro(250);
    rules.source = QStringLiteral("VVK, ANBest-K");
    return rules;
}

RuleSetParameters generalParameters()
{
    RuleSetParameters rules;
    rules.minimumGrant = {Money::fromEuro(2'500), true, QStringLiteral("VwV-SäHO § 44 Nr. 1.2")};
    rules.earlyStartBelow = Money::fromEuro(100'000);
    rules.earlyStartSource = QStringLiteral("VwV-SäHO § 44 Nr. 1.4");
    rules.deficitFinancingAllowed = true;
    rules.minimumPart = Money::fromEuro(1'000);
    rules.proofDueMonths = 6;
    rules.interestFloor = Money::fromEuro(50);
    rules.source = QStringLiteral("VwV-SäHO § 44, ANBest-P");
    return rules;
}

}  // namespace

const RuleSetParameters &parametersOf(RuleSet set)
{
    static const RuleSetParameters communal = communalParameters();
    static const RuleSetParameters general = generalParameters();
    return set == RuleSet::communal ? communal : general;
}

}  // namespace mittelbuch
