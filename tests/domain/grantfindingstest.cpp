// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/grantassessment.h"

#include "domain/cutoffs.h"
#include "grants.h"
#include "support/testsupport.h"

#include <gtest/gtest.h>

#include <functional>

namespace mittelbuch {
namespace {

using namespace test;
using enum RefusalCode;

/// Nothing to be said: 80 % of 100,000 € up to 90,000 €, closed, received in time.
struct Case {
    DirectiveTerms terms = share(80);
    GrantFacts facts = factsOf(euro(100'000));

    Case()
    {
        terms.limits = {limit(FixedAmount{euro(90'000)})};
        facts.form.financing = {euro(20'000), Money(), euro(80'000)};
    }
};

OtherFunding funding(FunderLevel level, qint64 amount, TermKey name = {})
{
    return {QStringLiteral("Geber"), level, std::move(name), QStringLiteral("Programm"), euro(amount), true, {}};
}

/// Another funder gives 10,000 €, the grantee so much less.
void addFunding(Case &one, FunderLevel level, TermKey name = {})
{
    one.facts.form.circumstances.otherFunding = {funding(level, 10'000, std::move(name))};
    one.facts.form.financing = {euro(10'000), euro(10'000), euro(80'000)};
}

struct Row {
    const char *name;
    std::function<void(Case &)> change;
    RefusalCode code;
    Severity severity;
    bool refused;
    QString field;
    QString source;
};

class GrantFinding : public testing::TestWithParam<Row> {};

TEST_P(GrantFinding, IsSaidAloneWithItsSource)
{
    Case one;
    GetParam().change(one);
    const GrantAssessment assessment = assess(one.terms, one.facts);
    ASSERT_EQ(assessment.findings.size(), 1);
    const Finding &finding = assessment.findings[0];
    EXPECT_EQ(stableCode(finding.refusal.code), stableCode(GetParam().code));
    EXPECT_EQ(finding.severity, GetParam().severity);
    EXPECT_EQ(assessment.refused, GetParam().refused);
    EXPECT_EQ(assessment.amount.isZero(), GetParam().refused);
    EXPECT_EQ(finding.refusal.field, GetParam().field);
    EXPECT_EQ(sourceOf(finding.refusal), GetParam().source);
}

const QString own = QStringLiteral("FRL Probe");
constexpr Severity errorSays = Severity::error;
constexpr Severity warningSays = Severity::warning;
constexpr Severity noteSays = Severity::note;

QString text(const char *latin)
{
    return QString::fromUtf8(latin);
}

INSTANTIATE_TEST_SUITE_P(Who, GrantFinding, testing::Values(
    Row{"noGroup", [](Case &one) { one.terms.groups = {group("firms", {GranteeKind::company})}; },
        granteeInNoGroup, errorSays, true, text("applicant"), text("Nr. 3")},
    Row{"otherRegion", [](Case &one) { one.terms.groups = {group("towns", {GranteeKind::town}, {OfficialKey::fromString(text("14625"))})}; },
        granteeInNoGroup, errorSays, true, text("applicant"), text("Nr. 3")},
    Row{"chosenGroupOfOthers", [](Case &one) {
            one.terms.groups = {group("firms", {GranteeKind::company}), group("towns", {GranteeKind::town})};
            one.facts.form.circumstances.group = key("firms");
        }, granteeInNoGroup, errorSays, true, text("applicant"), text("Nr. 3")},
    Row{"groupByHandNotChosen", [](Case &one) { one.terms.groups = {group("hospitals", {})}; },
        granteeInNoGroup, errorSays, true, text("applicant"), text("Nr. 3")},
    Row{"alone", [](Case &one) { one.terms.needsLeadPartner = true; },
        leadPartnerMissing, errorSays, false, text("circumstances.partners"), own},
    Row{"togetherWithNobody", [](Case &one) {
            one.terms.needsLeadPartner = true;
            one.facts.form.circumstances.cooperation = true;
        }, leadPartnerMissing, errorSays, false, text("circumstances.partners"), own},
    Row{"exOfficio", [](Case &one) { one.terms.selection.method = SelectionMethod::exOfficio; },
        allocatedExOfficio, noteSays, false, text("programme"), text("SäHO § 44")},
    Row{"unaskedFigure", [](Case &one) { one.terms.facts = {{key("devices"), {}, true, text("Nr. 9")}}; },
        factMissing, warningSays, false, text("circumstances.figures"), text("Nr. 9")}),
    [](const auto &row) { return std::string(row.param.name); });

INSTANTIATE_TEST_SUITE_P(When, GrantFinding, testing::Values(
    Row{"onceMissed", [](Case &one) { one.terms.selection.cutOffs = {{QDate(2027, 1, 31), 0, 0, false, text("Nr. 7")}}; },
        deadlineMissed, errorSays, true, text("receivedOn"), text("Nr. 7")},
    Row{"yearlyMissed", [](Case &one) { one.terms.selection.cutOffs = {{{}, 1, 15, false, text("Nr. 7")}}; },
        deadlineMissed, errorSays, true, text("receivedOn"), text("Nr. 7")},
    Row{"yearBeforeMissed", [](Case &one) { one.terms.selection.cutOffs = {{{}, 12, 31, true, text("Nr. 7")}}; },
        deadlineMissed, errorSays, true, text("receivedOn"), text("Nr. 7")},
    Row{"startBeforeReceipt", [](Case &one) { one.facts.form.projectStart = QDate(2027, 1, 31); },
        earlyStart, warningSays, false, text("projectStart"), text("VVK 1.3")},
    Row{"startBeforeDecisionOfALargeOne", [](Case &one) {
            one.facts = factsOf(euro(1'000'000));
            one.facts.form.financing = {euro(910'000), Money(), euro(90'000)};
            one.facts.form.projectStart = QDate(2027, 2, 28);
        }, startBeforeDecision, warningSays, false, text("projectStart"), text("VVK 1.3")},
    Row{"startBeforeDecisionOfAnInstitute", [](Case &one) {
            one.facts.kind = GranteeKind::publicInstitution;
            one.facts.form.projectStart = QDate(2027, 2, 28);
        }, startBeforeDecision, warningSays, false, text("projectStart"), text("VwV-SäHO § 44 Nr. 1.4")},
    Row{"startBeforeDecisionWhereNoneMay", [](Case &one) {
            one.terms.startBeforeDecision = false;
            one.facts.form.projectStart = QDate(2027, 2, 28);
        }, startBeforeDecision, warningSays, false, text("projectStart"), own},
    Row{"tooLong", [](Case &one) { one.terms.maxDurationMonths = 7; },
        durationTooLong, errorSays, false, text("projectEnd"), own}),
    [](const auto &row) { return std::string(row.param.name); });

INSTANTIATE_TEST_SUITE_P(ForWhat, GrantFinding, testing::Values(
    Row{"noCosts", [](Case &one) {
            one.facts.form.costs.clear();
            one.facts.form.financing = {};
        }, noCosts, errorSays, true, text("costItems"), text("VVK 3.3")},
    Row{"notNamed", [](Case &one) {
            one.terms.categories = {category("it", {CostCategory::software})};
            one.facts.form.costs.append({CostCategory::staff, {}, euro(1'000)});
            one.facts.form.financing.ownFunds = euro(21'000);
        }, costCategoryNotNamed, warningSays, false, text("costItems[1].category"), text("VVK 2.4")},
    Row{"notEligible", [](Case &one) {
            one.terms.categories = {category("it", {CostCategory::software}), category("staff", {CostCategory::staff})};
            one.terms.categories[1].eligible = false;
            one.facts.form.costs.append({CostCategory::staff, {}, euro(1'000)});
            one.facts.form.financing.ownFunds = euro(21'000);
        }, categoryNotEligible, warningSays, false, text("costItems[1].category"), text("Nr. 4")},
    Row{"closed", [](Case &one) {
            one.terms.categories = {category("it", {CostCategory::software}), category("staff", {CostCategory::staff})};
            one.terms.categories[1].closedFrom = QDate(2027, 2, 1);
            one.facts.form.costs.append({CostCategory::staff, {}, euro(1'000)});
            one.facts.form.financing.ownFunds = euro(21'000);
        }, categoryClosed, warningSays, false, text("costItems[1].category"), text("Nr. 4")},
    Row{"below", [](Case &one) { one.terms.expenditure = {euro(100'001), {}, false, text("Nr. 5.1")}; },
        expenditureBelowMinimum, errorSays, true, text("costItems"), text("Nr. 5.1")},
    Row{"above", [](Case &one) { one.terms.expenditure = {{}, euro(99'999), false, text("Nr. 5.1")}; },
        expenditureAboveMaximum, errorSays, true, text("costItems"), text("Nr. 5.1")},
    Row{"cut", [](Case &one) {
            one.terms.expenditure = {{}, euro(99'000), true, text("Nr. 5.1")};
            one.facts.form.financing = {euro(20'800), Money(), euro(79'200)};
        }, expenditureAboveMaximum, noteSays, false, text("costItems"), text("Nr. 5.1")},
    Row{"noRate", [](Case &one) {
            one.terms.groups = {group("towns", {GranteeKind::town}), group("firms", {GranteeKind::company})};
            one.terms.rates = {rate(80, forGroup("firms"))};
        }, noRateApplies, errorSays, true, text("costItems"), text("Nr. 6")}),
    [](const auto &row) { return std::string(row.param.name); });

INSTANTIATE_TEST_SUITE_P(Money, GrantFinding, testing::Values(
    Row{"open", [](Case &one) { one.facts.form.financing.ownFunds = mittelbuch::Money::fromCents(2'000'001); },
        financingNotClosed, errorSays, false, text("financing"), text("VVK 3.3, 1.2")},
    Row{"ownShare", [](Case &one) { one.terms.minimumOwnShare = {{Rate::fromPercent(21), {}, text("Nr. 5.2")}}; },
        ownShareTooSmall, errorSays, false, text("financing.ownFunds"), text("Nr. 5.2")},
    Row{"requestTooHigh", [](Case &one) { one.facts.form.financing = {euro(19'999), mittelbuch::Money(), euro(80'001)}; },
        requestedAboveCalculated, errorSays, false, text("financing.requestedGrant"), text("VVK 2.2.2")},
    Row{"belowMinimum", [](Case &one) { one.terms.minimumGrant = atLeast(80'001); },
        grantBelowMinimum, errorSays, true, text("financing.requestedGrant"), text("Nr. 8")},
    Row{"atMinimumThatMustBeExceeded", [](Case &one) { one.terms.minimumGrant = MinimumGrant{euro(80'000), true, text("Nr. 8")}; },
        grantNotAboveMinimum, errorSays, true, text("financing.requestedGrant"), text("Nr. 8")},
    Row{"usedUp", [](Case &one) { one.facts.contingentLeft = mittelbuch::Money(); },
        contingentUsedUp, errorSays, true, text("financing.requestedGrant"), text("VwV-SäHO § 44 Nr. 1.1 S. 3")},
    Row{"stateBesideState", [](Case &one) {
            one.terms.cumulation = Cumulation::noOtherStateGrant;
            addFunding(one, FunderLevel::state);
        }, cumulationExcluded, errorSays, true, text("circumstances.otherFunding[0]"), own},
    Row{"publicBesideIt", [](Case &one) {
            one.terms.cumulation = Cumulation::noOtherPublicGrant;
            addFunding(one, FunderLevel::europe);
        }, cumulationExcluded, errorSays, true, text("circumstances.otherFunding[0]"), own},
    Row{"stateWhereAllowed", [](Case &one) { addFunding(one, FunderLevel::state); },
        doubleFunding, warningSays, false, text("circumstances.otherFunding[0]"), text("VVK 13.2")},
    Row{"sameProject", [](Case &one) { one.facts.sameProjectElsewhere = {text("A-2027-0007")}; },
        doubleFunding, warningSays, false, text("title"), text("VVK 13.2")},
    Row{"sameProjectWhereExcluded", [](Case &one) {
            one.facts.sameProjectElsewhere = {text("A-2027-0007")};
            one.terms.cumulation = Cumulation::noOtherStateGrant;
        }, doubleFunding, errorSays, true, text("title"), text("VVK 13.2")},
    Row{"itemsDiffer", [](Case &one) {
            addFunding(one, FunderLevel::other);
            one.facts.form.circumstances.otherFunding[0].amount = euro(9'999);
        }, otherFundingDiffers, errorSays, false, text("financing.otherGrants"), text("VVK 3.3")},
    Row{"notItemisedWhereItMatters", [](Case &one) {
            one.facts.form.financing = {euro(10'000), euro(10'000), euro(80'000)};
            one.terms.cumulation = Cumulation::noOtherPublicGrant;
        }, otherFundingDiffers, warningSays, false, text("financing.otherGrants"), text("VVK 3.3")},
    Row{"deficit", [](Case &one) { one.terms.financing = FinancingType::deficit; },
        deficitFinancing, warningSays, false, text("programme"), text("VVK 2.2.3")},
    Row{"noMaximum", [](Case &one) { one.terms.limits.clear(); },
        maximumMissing, warningSays, false, text("programme"), text("VVK 2.2.2")},
    Row{"full", [](Case &one) { one.terms.financing = FinancingType::full; },
        fullFinancing, warningSays, false, text("programme"), text("VVK 2.2")}),
    [](const auto &row) { return std::string(row.param.name); });

struct Silent {
    const char *name;
    std::function<void(Case &)> change;
};

class GrantWithoutFinding : public testing::TestWithParam<Silent> {};

TEST_P(GrantWithoutFinding, IsTheOtherSideOfTheBound)
{
    Case one;
    GetParam().change(one);
    const GrantAssessment assessment = assess(one.terms, one.facts);
    EXPECT_EQ(assessment.findings.size(), 0) << stableCode(assessment.findings.value(0).refusal.code).toStdString();
    EXPECT_TRUE(assessment.amount.isPositive());
}

INSTANTIATE_TEST_SUITE_P(Rows, GrantWithoutFinding, testing::Values(
    Silent{"sound", [](Case &) {}},
    Silent{"group", [](Case &one) { one.terms.groups = {group("towns", {GranteeKind::town}, {OfficialKey::fromString(text("14626"))})}; }},
    Silent{"groupOfTheLand", [](Case &one) { one.terms.groups = {group("towns", {GranteeKind::town}, {OfficialKey::fromString(text("14"))})}; }},
    Silent{"groupByHand", [](Case &one) {
        one.terms.groups = {group("hospitals", {})};
        one.facts.form.circumstances.group = key("hospitals");
    }},
    Silent{"partners", [](Case &one) {
        one.terms.needsLeadPartner = true;
        one.facts.form.circumstances.cooperation = true;
        one.facts.form.circumstances.partners = 1;
    }},
    Silent{"onTheLastDay", [](Case &one) { one.terms.selection.cutOffs = {{QDate(2027, 2, 1), 0, 0, false, {}}}; }},
    Silent{"secondCutOff", [](Case &one) { one.terms.selection.cutOffs = {{{}, 1, 15, false, {}}, {{}, 9, 15, false, {}}}; }},
    Silent{"yearBefore", [](Case &one) {
        one.terms.selection.cutOffs = {{{}, 12, 31, true, {}}};
        one.facts.form.projectStart = QDate(2028, 1, 1);
        one.facts.form.projectEnd = QDate(2028, 12, 31);
    }},
    Silent{"startOnReceipt", [](Case &one) { one.facts.form.projectStart = QDate(2027, 2, 1); }},
    Silent{"monthsToTheDay", [](Case &one) { one.terms.maxDurationMonths = 8; }},
    Silent{"closedTomorrow", [](Case &one) {
        one.terms.categories = {category("it", {CostCategory::software})};
        one.terms.categories[0].closedFrom = QDate(2027, 2, 2);
    }},
    Silent{"boundsReached", [](Case &one) { one.terms.expenditure = {euro(100'000), euro(100'000), false, {}}; }},
    Silent{"ownShareReached", [](Case &one) { one.terms.minimumOwnShare = {{Rate::fromPercent(20), {}, {}}}; }},
    Silent{"minimumReached", [](Case &one) { one.terms.minimumGrant = atLeast(80'000); }},
    Silent{"contingentEnough", [](Case &one) { one.facts.contingentLeft = euro(80'000); }},
    Silent{"federalBesideState", [](Case &one) {
        one.terms.cumulation = Cumulation::noOtherStateGrant;
        addFunding(one, FunderLevel::federal);
    }},
    Silent{"privateBesidePublic", [](Case &one) {
        one.terms.cumulation = Cumulation::noOtherPublicGrant;
        addFunding(one, FunderLevel::other);
    }},
    Silent{"funderThatTheDirectiveNames", [](Case &one) {
        one.terms.cumulation = Cumulation::noOtherPublicGrant;
        Criterion withBkm;
        withBkm.fundedBy = key("bkm");
        one.terms.rates = {rate(80, withBkm)};
        addFunding(one, FunderLevel::federal, key("bkm"));
    }},
    Silent{"deficitOfAnInstitute", [](Case &one) {
        one.terms.financing = FinancingType::deficit;
        one.facts.kind = GranteeKind::publicInstitution;
    }},
    Silent{"maximumOfExpenditure", [](Case &one) {
        one.terms.limits.clear();
        one.terms.expenditure.maximum = euro(100'000);
    }}),
    [](const auto &row) { return std::string(row.param.name); });

TEST(GrantFindings, StandInPrecedence)
{
    Case one;
    one.facts.form.costs.clear();
    one.terms.groups = {group("firms", {GranteeKind::company})};
    one.terms.minimumOwnShare = {rate(50)};
    const GrantAssessment assessment = assess(one.terms, one.facts);
    ASSERT_GE(assessment.findings.size(), 3);
    EXPECT_TRUE(std::is_sorted(assessment.findings.cbegin(), assessment.findings.cend(), [](const auto &left, const auto &right) {
        return left.refusal.code < right.refusal.code;
    }));
    EXPECT_EQ(assessment.trace.last().source, text("Nr. 3"));
}

TEST(NextCutOff, IsTheFirstThatFollows)
{
    const QVector<CutOff> cutOffs{{{}, 2, 15, false, {}}, {{}, 9, 15, false, {}}, {QDate(2027, 7, 1), 0, 0, false, {}}};
    EXPECT_EQ(nextCutOff(cutOffs, {2027, 2, 15}), QDate(2027, 2, 15));
    EXPECT_EQ(nextCutOff(cutOffs, {2027, 2, 16}), QDate(2027, 7, 1));
    EXPECT_EQ(nextCutOff(cutOffs, {2027, 9, 16}), QDate(2028, 2, 15));
    EXPECT_EQ(nextCutOff({{QDate(2027, 7, 1), 0, 0, false, {}}}, {2027, 7, 2}), QDate());
    EXPECT_EQ(nextCutOff({}, {2027, 7, 2}), QDate());
}

}  // namespace
}  // namespace mittelbuch
