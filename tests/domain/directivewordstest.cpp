// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/grantassessment.h"

#include "support/testsupport.h"

#include <gtest/gtest.h>

#include <QSet>

namespace mittelbuch {
namespace {

/// Each value has a word of its own that leads back to it; no other word does.
template <typename Enum, typename FromString>
void expectWords(std::span<const Enum> values, std::size_t count, FromString fromString)
{
    EXPECT_EQ(values.size(), count);
    QSet<QString> words;
    for (const Enum value : values) {
        words.insert(toString(value));
        EXPECT_EQ(fromString(toString(value)), value);
    }
    EXPECT_EQ(words.size(), static_cast<qsizetype>(count));
    EXPECT_EQ(fromString(QStringLiteral("none of them")), std::nullopt);
}

TEST(DirectiveWords, LeadBackToTheirValue)
{
    expectWords(allGranteeKinds(), 11, granteeKindFromString);
    expectWords(allLimitScopes(), 2, limitScopeFromString);
    expectWords(allFinancingTypes(), 4, financingTypeFromString);
    expectWords(allCumulations(), 3, cumulationFromString);
    expectWords(allSelectionMethods(), 5, selectionMethodFromString);
    expectWords(allGrantForms(), 3, grantFormFromString);
    expectWords(allPaymentTriggers(), 6, paymentTriggerFromString);
    expectWords(allSourceStandings(), 3, sourceStandingFromString);
    expectWords(allFunderLevels(), 5, funderLevelFromString);
    expectWords(allCostCategories(), 11, costCategoryFromString);
    expectWords(allRuleSets(), 2, ruleSetFromString);
    expectWords(allRoundings(), 4, roundingFromString);
    expectWords(allTraceOperations(), 9, traceOperationFromString);
    expectWords(allTraceTopics(), static_cast<std::size_t>(TraceTopic::cappedByActualGap) + 1, traceTopicFromString);
}

TEST(GranteeKind, DecidesTheRuleSet)
{
    QStringList communal;
    for (const GranteeKind kind : allGranteeKinds()) {
        if (ruleSetOf(kind) == RuleSet::communal)
            communal.append(toString(kind));
    }
    EXPECT_EQ(communal.join(u' '), QStringLiteral("municipality town largeDistrictTown urbanDistrict ruralDistrict "
                                                  "administrativeAssociation specialPurposeAssociation"));
}

TEST(GranteeKind, IsKnownOfEachRegionThatMayApply)
{
    for (int code = 10; code <= 67; ++code) {
        const std::optional<RegionKind> kind = regionKindOfCode(code);
        if (!kind)
            continue;
        Region region{OfficialKey::fromString(QStringLiteral("14")), *kind, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}};
        EXPECT_EQ(granteeKindOf(*kind).has_value(), mayApply(region)) << code;
    }
    EXPECT_EQ(granteeKindOf(RegionKind::largeDistrictTown), GranteeKind::largeDistrictTown);
    EXPECT_EQ(granteeKindOf(RegionKind::urbanMunicipality), GranteeKind::urbanDistrict);
    EXPECT_EQ(granteeKindOf(RegionKind::ruralDistrict), GranteeKind::ruralDistrict);
}

TEST(RuleSetParameters, AreThoseOfTheBrief)
{
    const RuleSetParameters &communal = parametersOf(RuleSet::communal);
    EXPECT_EQ(communal.minimumGrant, (MinimumGrant{Money::fromEuro(10'000), true, QStringLiteral("VVK 1.1")}));
    EXPECT_EQ(communal.earlyStartBelow, Money::fromEuro(1'000'000));
    EXPECT_FALSE(communal.deficitFinancingAllowed);
    EXPECT_EQ(communal.minimumPart, Money::fromEuro(10'000));
    const RuleSetParameters &general = parametersOf(RuleSet::general);
    EXPECT_EQ(general.minimumGrant.amount, Money::fromEuro(2'500));
    EXPECT_EQ(general.earlyStartBelow, Money::fromEuro(100'000));
    EXPECT_TRUE(general.deficitFinancingAllowed);
    EXPECT_EQ(general.minimumPart, Money::fromEuro(1'000));
}

}  // namespace
}  // namespace mittelbuch
