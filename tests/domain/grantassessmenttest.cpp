// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/grantassessment.h"

#include "grants.h"
#include "support/testsupport.h"

#include <gtest/gtest.h>

namespace mittelbuch {
namespace {

using namespace test;
using enum CostCategory;

QVector<TraceTopic> topicsOf(const Trace &trace)
{
    QVector<TraceTopic> topics;
    for (const TraceStep &step : trace)
        topics.append(step.topic);
    return topics;
}

/// Assesses and looks at what every assessment promises.
GrantAssessment judged(const DirectiveTerms &terms, const GrantFacts &facts)
{
    EXPECT_EQ(faultsOf(terms), Refusals());
    GrantAssessment assessment = assess(terms, facts);
    EXPECT_EQ(firstWrongStep(assessment.trace), std::nullopt);
    EXPECT_EQ(assessment.trace.last().result, assessment.amount);
    return assessment;
}

Money amountOf(const DirectiveTerms &terms, const GrantFacts &facts)
{
    return judged(terms, facts).amount;
}

/// Rates by category, an overhead on staff, marketing capped at a share of the others (domain brief 3.1 Nr. 1).
DirectiveTerms innovationSpaces()
{
    DirectiveTerms terms = share(60);
    terms.categories = {category("equipment", {hardware, software}, {rate(80)}), category("staff", {staff}),
                        category("other", {other, services}), category("marketing", {marketing})};
    terms.categories[3].maxShare = CategoryShareCap{Rate::fromPercent(1), {}};
    terms.flatRates = {{key("overhead"), {QStringLiteral("overhead"), {}}, Rate::fromPercent(15), {key("staff")}, {}, {}}};
    terms.limits = {limit(FixedAmount{euro(400'000)})};
    return terms;
}

TEST(Assess, TakesEachCategoryAtItsRateAndAddsTheFlatRate)
{
    const GrantFacts facts = factsOf({{hardware, {}, euro(90'000)}, {staff, {}, euro(60'000)}, {other, {}, euro(30'000)}});
    const GrantAssessment assessment = judged(innovationSpaces(), facts);
    EXPECT_EQ(assessment.amount, euro(131'400));  // AC-01
    EXPECT_EQ(assessment.eligibleExpenditure, euro(189'000));
    EXPECT_EQ(assessment.totalExpenditure, euro(189'000));
    using enum TraceTopic;
    EXPECT_EQ(topicsOf(assessment.trace), (QVector<TraceTopic>{categoryExpenditure, categoryExpenditure, categoryExpenditure,
                                                               flatRate, eligibleExpenditure, TraceTopic::share, fixedAmount,
                                                               cappedByLimit}));
}

TEST(Assess, CapsACategoryAtAShareOfTheOthers)
{
    const GrantFacts facts = factsOf({{hardware, {}, euro(90'000)}, {marketing, {}, euro(5'000)}});
    const GrantAssessment assessment = judged(innovationSpaces(), facts);
    EXPECT_EQ(assessment.eligibleExpenditure, euro(90'900));
    EXPECT_EQ(assessment.amount, euro(72'540));
    EXPECT_EQ(assessment.totalExpenditure, euro(95'000));
    EXPECT_EQ(judged(innovationSpaces(), factsOf({{marketing, {}, euro(5'000)}})).eligibleExpenditure, Money());
}

TEST(Assess, ShareCapsDoNotDependOnTheirOrder)
{
    DirectiveTerms terms = share(50);
    terms.categories = {category("one", {hardware}), category("two", {software})};
    terms.categories[0].maxShare = CategoryShareCap{Rate::fromPercent(50), {key("two")}};
    terms.categories[1].maxShare = CategoryShareCap{Rate::fromPercent(50), {key("one")}};
    const GrantFacts facts = factsOf({{hardware, {}, euro(60'000)}, {software, {}, euro(40'000)}});
    EXPECT_EQ(judged(terms, facts).eligibleExpenditure, euro(50'000));
    std::swap(terms.categories[0], terms.categories[1]);
    EXPECT_EQ(judged(terms, facts).eligibleExpenditure, euro(50'000));
}

TEST(Assess, RoundsRatesOfSeveralCategoriesOnce)
{
    DirectiveTerms terms = share(50);
    terms.categories = {category("one", {hardware}), category("two", {software}, {rate(25)})};
    const GrantFacts facts =
        factsOf({{hardware, {}, Money::fromCents(1'000'001)}, {software, {}, Money::fromCents(1'000'002)}});
    EXPECT_EQ(amountOf(terms, facts).cents(), 750'001);  // 500,000.5 + 250,000.5
}

TEST(Assess, TopsUpAnotherFundersDecision)
{
    DirectiveTerms terms = share(0);
    terms.basis = {term(TopUp{Rate::fromPercent(100), key("federal")})};
    GrantFacts facts = factsOf(euro(2'000'000));
    for (const qint64 federal : {1'000'000, 1'200'000}) {  // AC-03
        facts.form.financing.otherGrants = euro(federal);
        facts.form.circumstances.otherFunding = {
            {QStringLiteral("Bund"), FunderLevel::federal, key("federal"), {}, euro(federal), true, euro(2'000'000)}};
        EXPECT_EQ(amountOf(terms, facts), euro(2'000'000 - federal));
    }
    facts.form.circumstances.otherFunding[0].decided = false;
    const GrantAssessment undecided = judged(terms, facts);
    EXPECT_EQ(undecided.amount, Money());
    EXPECT_TRUE(findingOf(undecided, RefusalCode::funderDecisionMissing));
}

TEST(Assess, TakesAnotherRateBesideAnotherFunderAndKeepsTheBounds)
{
    DirectiveTerms terms = share(80);
    Criterion withBkm;
    withBkm.fundedBy = key("bkm");
    terms.rates = {rate(40, withBkm), rate(80)};
    terms.expenditure = {euro(1'000), euro(25'000), false, QStringLiteral("Nr. 5.3")};
    EXPECT_EQ(amountOf(terms, factsOf(euro(24'000))), euro(19'200));  // AC-04
    GrantFacts besides = factsOf(euro(24'000));
    besides.form.financing.otherGrants = euro(12'000);
    besides.form.circumstances.otherFunding = {{QStringLiteral("BKM"), FunderLevel::federal, key("bkm"), {}, euro(12'000), true, {}}};
    EXPECT_EQ(amountOf(terms, besides), euro(9'600));
    const GrantAssessment tooMuch = judged(terms, factsOf(euro(26'000)));
    EXPECT_TRUE(tooMuch.refused && findingOf(tooMuch, RefusalCode::expenditureAboveMaximum));
    EXPECT_EQ(tooMuch.computed, euro(20'800));
    EXPECT_EQ(tooMuch.trace.last().topic, TraceTopic::refused);
    EXPECT_EQ(tooMuch.trace.last().source, QStringLiteral("Nr. 5.3"));
    EXPECT_TRUE(findingOf(judged(terms, factsOf(euro(900))), RefusalCode::expenditureBelowMinimum));
    EXPECT_EQ(amountOf(terms, factsOf(euro(1'000))), euro(800));
    EXPECT_EQ(amountOf(terms, factsOf(euro(25'000))), euro(20'000));
}

TEST(Assess, CutsAtTheMaximumWhereTheDirectiveSaysSo)
{
    DirectiveTerms terms = share(80);
    terms.expenditure = {{}, euro(25'000), true, {}};
    EXPECT_EQ(amountOf(terms, factsOf(euro(26'000))), euro(20'000));
    terms.categories = {category("one", {hardware}, {rate(50)}), category("two", {software})};
    const GrantFacts facts = factsOf({{hardware, {}, euro(20'000)}, {software, {}, euro(30'000)}});
    EXPECT_EQ(amountOf(terms, facts), euro(17'000));  // (10,000 + 24,000) halved
}

TEST(Assess, CountsUnits)
{
    DirectiveTerms terms = share(0);
    terms.facts = {{key("youngPeople"), {QStringLiteral("Junge Menschen"), {}}, true, {}}};
    terms.basis = {term(AmountPerUnit{key("youngPeople"), Money::fromCents(1'040), {}})};
    terms.limits = {limit(MatchingFunds{Rate::fromPercent(100)})};
    GrantFacts facts = factsOf(euro(700'000));
    facts.form.circumstances.figures = {{key("youngPeople"), 28'417}};
    facts.form.financing.ownFunds = euro(300'000);
    EXPECT_EQ(amountOf(terms, facts).cents(), 29'553'680);  // AC-06
    facts.form.financing.ownFunds = euro(250'000);
    EXPECT_EQ(amountOf(terms, facts), euro(250'000));
    std::get<AmountPerUnit>(terms.basis[0].rule).maximumCount = 1'000;
    EXPECT_EQ(amountOf(terms, facts), euro(10'400));
    facts.form.circumstances.figures.clear();
    const GrantAssessment unanswered = judged(terms, facts);
    EXPECT_EQ(unanswered.amount, Money());
    ASSERT_TRUE(findingOf(unanswered, RefusalCode::factMissing));
    EXPECT_EQ(findingOf(unanswered, RefusalCode::factMissing)->refusal.subject, QStringLiteral("Junge Menschen"));
}

TEST(Assess, CountsTheRegistersInhabitants)
{
    DirectiveTerms terms = share(0);
    terms.basis = {term(AmountPerUnit{inhabitantsFigure(), Money::fromCents(4'383), {}})};
    GrantFacts facts = factsOf(euro(1'000'000));
    EXPECT_TRUE(findingOf(judged(terms, facts), RefusalCode::factMissing));
    facts.inhabitants = 12'345;
    EXPECT_EQ(amountOf(terms, facts).cents(), 54'108'135);
}

TEST(Assess, AddsAKeysShareToTheBaseAndRoundsTheSum)
{
    DirectiveTerms terms = share(0);
    terms.facts = {{key("disabled"), {}, true, {}}};
    terms.basis = {term(BaseAndKey{euro(40'000), euro(1'000'000), key("disabled"), 420'000})};
    terms.basis[0].step = euro(100);
    terms.basis[0].rounding = Rounding::commercial;
    GrantFacts facts = factsOf(euro(200'000));
    facts.form.circumstances.figures = {{key("disabled"), 23'456}};
    const GrantAssessment assessment = judged(terms, facts);
    EXPECT_EQ(assessment.amount, euro(95'800));  // AC-08
    EXPECT_EQ(assessment.trace[2].result.cents(), 9'584'762);
    using enum TraceTopic;
    EXPECT_EQ(topicsOf(assessment.trace), (QVector<TraceTopic>{eligibleExpenditure, shareByKey, baseAndKey, termRounded}));
}

TEST(Assess, GivesEqualSharesAndNamedAmountsWithoutCosts)
{
    DirectiveTerms terms = share(0);
    terms.selection.method = SelectionMethod::exOfficio;
    terms.basis = {term(EqualShare{euro(13'000'000), 13})};
    GrantFacts facts = factsOf(QVector<CostItem>());
    EXPECT_EQ(amountOf(terms, facts), euro(1'000'000));
    terms.basis = {term(AmountByGrantee{{{OfficialKey::fromString(QStringLiteral("14626110")), euro(5'000'000)}}})};
    EXPECT_EQ(amountOf(terms, facts), euro(5'000'000));
    facts.form.applicant = OfficialKey::fromString(QStringLiteral("14626120"));
    EXPECT_TRUE(findingOf(judged(terms, facts), RefusalCode::granteeNotListed));
    terms.selection.method = SelectionMethod::firstCome;
    EXPECT_TRUE(findingOf(judged(terms, facts), RefusalCode::noCosts));
}

TEST(Assess, KeepsItsOwnMinimum)
{
    DirectiveTerms terms = share(0);
    terms.groups = {group("one", {GranteeKind::town}), group("three", {GranteeKind::ruralDistrict})};
    terms.rates = {rate(65, forGroup("one")), rate(90, forGroup("three"))};
    terms.minimumGrant = atLeast(5'000);
    GrantFacts facts = factsOf(euro(7'000));
    const GrantAssessment town = judged(terms, facts);
    EXPECT_EQ(town.computed, euro(4'550));  // AC-11
    EXPECT_TRUE(town.refused && findingOf(town, RefusalCode::grantBelowMinimum));
    facts.kind = GranteeKind::ruralDistrict;
    EXPECT_EQ(amountOf(terms, facts), euro(6'300));
    facts.kind = GranteeKind::company;
    EXPECT_TRUE(findingOf(judged(terms, facts), RefusalCode::granteeInNoGroup));
}

TEST(Assess, CountsEarlierGrantsAgainstTheGranteesLimit)
{
    DirectiveTerms terms = share(80);
    Criterion rural;
    rural.confirmed = {key("rural")};
    terms.facts = {{key("rural"), {}, false, {}}};
    terms.rates = {rate(90, rural), rate(80)};
    terms.limits = {limit(FixedAmount{euro(20'000)}, LimitScope::grantee)};
    terms.minimumGrant = atLeast(2'500);
    const auto granted = [&terms](qint64 costs, bool isRural, qint64 before) {
        GrantFacts facts = factsOf(euro(costs));
        facts.grantedBefore = euro(before);
        if (isRural)
            facts.form.circumstances.confirmed = {key("rural")};
        return judged(terms, facts);
    };
    EXPECT_EQ(granted(18'000, false, 0).amount, euro(14'400));  // AC-13
    EXPECT_EQ(granted(26'000, false, 0).amount, euro(20'000));
    EXPECT_EQ(granted(20'000, true, 0).amount, euro(18'000));
    EXPECT_TRUE(findingOf(granted(3'000, false, 0), RefusalCode::grantBelowMinimum));
    EXPECT_EQ(granted(3'000, false, 0).computed, euro(2'400));
    EXPECT_EQ(granted(10'000, false, 14'400).amount, euro(5'600));
    EXPECT_TRUE(granted(10'000, false, 25'000).refused);
}

TEST(Assess, TakesTheRuleSetsMinimumWithoutOneOfItsOwn)
{
    DirectiveTerms terms = share(80);
    terms.minimumGrant.reset();
    GrantFacts facts = factsOf(euro(12'000));
    const GrantAssessment small = judged(terms, facts);  // AC-21
    ASSERT_TRUE(small.refused && findingOf(small, RefusalCode::grantNotAboveMinimum));
    EXPECT_EQ(sourceOf(findingOf(small, RefusalCode::grantNotAboveMinimum)->refusal), QStringLiteral("VVK 1.1"));
    EXPECT_TRUE(judged(terms, factsOf(euro(12'500))).refused);
    EXPECT_FALSE(judged(terms, factsOf(Money::fromCents(1'250'002))).refused);
    facts.kind = GranteeKind::publicInstitution;
    EXPECT_EQ(amountOf(terms, facts), euro(9'600));
    terms.ruleSet = RuleSet::communal;
    EXPECT_TRUE(judged(terms, facts).refused);
}

TEST(Assess, ChoosesTheRateByFinancialStrengthAndCooperation)
{
    DirectiveTerms terms = share(0);
    Criterion together;
    together.cooperation = true;
    Criterion weak;
    weak.financialStrength = FinancialStrengthRange{{}, 800};
    Criterion middling;
    middling.financialStrength = FinancialStrengthRange{800, 1'000};
    terms.rates = {rate(90, together), rate(85, weak), rate(80, middling), rate(70)};
    GrantFacts facts = factsOf(euro(100'000));
    const auto percent = [&](std::optional<int> strength) {
        facts.financialStrengthPerMille = strength;
        return amountOf(terms, facts).cents() / 100'000;
    };
    EXPECT_EQ(percent(799), 85);
    EXPECT_EQ(percent(800), 80);
    EXPECT_EQ(percent(999), 80);
    EXPECT_EQ(percent(1'000), 70);
    EXPECT_EQ(percent({}), 0);
    facts.form.circumstances.cooperation = true;
    EXPECT_EQ(percent({}), 90);
}

TEST(Assess, CountsUnpaidWorkUpToItsShare)
{
    DirectiveTerms terms = share(80);
    terms.unpaidWork = UnpaidWork{euro(12), Rate::fromPercent(10), QStringLiteral("Nr. 5.4")};
    GrantFacts facts = factsOf(euro(20'000));
    facts.form.circumstances.unpaidHours = 100;
    EXPECT_EQ(judged(terms, facts).totalExpenditure, euro(21'200));
    EXPECT_EQ(amountOf(terms, facts), euro(16'960));
    facts.form.circumstances.unpaidHours = 200;
    const GrantAssessment above = judged(terms, facts);
    EXPECT_EQ(above.amount, euro(17'600));
    EXPECT_TRUE(findingOf(above, RefusalCode::unpaidWorkAboveShare));
}

TEST(Assess, AddsSummandsOfALimitWhoseCriterionHolds)
{
    DirectiveTerms terms = share(90);
    terms.facts = {{key("devices"), {}, true, {}}};
    terms.limits = {limit(FixedAmount{euro(10'000)})};
    terms.limits[0].terms.append(term(AmountPerUnit{key("devices"), euro(120), {}}));
    GrantFacts facts = factsOf(euro(100'000));
    facts.form.circumstances.figures = {{key("devices"), 100}};
    EXPECT_EQ(amountOf(terms, facts), euro(22'000));
    terms.groups = {group("one", {GranteeKind::company}), group("two", {GranteeKind::town})};
    for (AmountTerm &one : terms.limits[0].terms)
        one.when = forGroup("one");
    EXPECT_EQ(amountOf(terms, facts), euro(90'000));
}

TEST(Assess, NeverGivesMoreThanIsOpenAskedForOrLeft)
{
    const DirectiveTerms terms = share(80);
    GrantFacts facts = factsOf(euro(120'000));
    facts.form.financing.otherGrants = euro(40'000);
    EXPECT_EQ(amountOf(terms, facts), euro(80'000));
    facts.form.financing.requestedGrant = euro(50'000);
    EXPECT_EQ(amountOf(terms, facts), euro(50'000));
    EXPECT_EQ(judged(terms, facts).possible, euro(80'000));
    facts.contingentLeft = euro(30'000);
    EXPECT_EQ(amountOf(terms, facts), euro(30'000));
    facts.contingentLeft = Money();
    EXPECT_TRUE(judged(terms, facts).refused);
    facts.contingentLeft.reset();
    facts.form.circumstances.otherFunding = {{QStringLiteral("Stiftung"), FunderLevel::other, {}, {}, euro(90'000), true, {}}};
    EXPECT_EQ(amountOf(terms, facts), euro(30'000));  // the items say more than the plan
}

TEST(Assess, LiftsByRoundingUpToALimitAndNotAboveIt)
{
    DirectiveTerms terms = share(80);
    terms.step = euro(100);
    terms.rounding = Rounding::awayFromZero;
    EXPECT_EQ(amountOf(terms, factsOf(euro(100'051))), euro(80'100));
    terms.limits = {limit(FixedAmount{euro(80'050)})};
    const GrantAssessment limited = judged(terms, factsOf(euro(100'051)));
    EXPECT_EQ(limited.amount, euro(80'000));
    EXPECT_EQ(limited.trace.last().rounding, Rounding::towardZero);
    GrantFacts asked = factsOf(euro(100'051));
    asked.form.financing.requestedGrant = euro(70'099);
    EXPECT_EQ(amountOf(terms, asked), euro(70'000));
}

TEST(Assess, BringsTheSplitToTheAmountAndPlansThePayments)
{
    DirectiveTerms terms = plainShare(Rate::fromPercent(80), euro(100'000), atLeast(0));
    GrantFacts facts = factsOf(euro(200'000));
    facts.form.split = {{FiscalYear::fromNumber(2027), euro(60'000)}, {FiscalYear::fromNumber(2028), euro(90'000)}};
    const GrantAssessment assessment = judged(terms, facts);
    EXPECT_EQ(assessment.amount, euro(100'000));
    EXPECT_EQ(assessment.split, (QVector<YearShare>{{FiscalYear::fromNumber(2027), euro(40'000)},
                                                    {FiscalYear::fromNumber(2028), euro(60'000)}}));
    ASSERT_EQ(assessment.payments.size(), 3);
    EXPECT_EQ(assessment.payments[0].amount, euro(40'000));
}

TEST(Assess, SaysWhenANumberLeavesTheRange)
{
    const Money most = Money::fromCents(Money::limitCents);
    const GrantAssessment assessment = judged(share(80), factsOf({{software, {}, most}, {hardware, {}, most}}));
    EXPECT_TRUE(findingOf(assessment, RefusalCode::amountOutOfRange));
    EXPECT_EQ(assessment.computed, Money());
    EXPECT_EQ(assessment.trace.size(), 1);
    EXPECT_TRUE(assessment.payments.isEmpty());
}

TEST(PlainShare, IsARateAMaximumAndAMinimum)
{
    const DirectiveTerms terms = plainShare(Rate::fromPercent(80), euro(100'000), {euro(10'000), true, QStringLiteral("VVK 1.1")});
    EXPECT_EQ(faultsOf(terms), Refusals());
    EXPECT_EQ(amountOf(terms, factsOf(euro(120'000))), euro(96'000));
    EXPECT_EQ(amountOf(terms, factsOf(euro(130'000))), euro(100'000));
    EXPECT_TRUE(judged(terms, factsOf(euro(12'500))).refused);
}

}  // namespace
}  // namespace mittelbuch
