// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/grantmechanics.h"

#include "support/testsupport.h"

#include <gtest/gtest.h>

#include <numeric>

namespace mittelbuch {
namespace {

Money euro(qint64 amount)
{
    return Money::fromEuro(amount);
}

// Payments (VVK 7)

struct PaymentRow {
    const char *name;
    qint64 grantCents;
    int months;
    RuleSet set;
    QVector<qint64> cents;
};

class PlannedPayments : public testing::TestWithParam<PaymentRow> {};

TEST_P(PlannedPayments, SumToTheGrant)
{
    const Money grant = Money::fromCents(GetParam().grantCents);
    QVector<qint64> cents;
    for (const PlannedPayment &payment : plannedPayments(grant, std::nullopt, GetParam().set, GetParam().months))
        cents.append(payment.amount.cents());
    EXPECT_EQ(cents, GetParam().cents);
    EXPECT_EQ(std::accumulate(cents.cbegin(), cents.cend(), qint64{0}), std::max<qint64>(0, GetParam().grantCents));
}

INSTANTIATE_TEST_SUITE_P(Rows, PlannedPayments, testing::Values(
    PaymentRow{"lm01", 14'000'000, 18, RuleSet::communal, {5'600'000, 7'000'000, 1'400'000}},
    PaymentRow{"lm04", 2'000'000, 12, RuleSet::communal, {1'800'000, 200'000}},
    PaymentRow{"noAdvanceAtAll", 1'100'000, 12, RuleSet::communal, {1'100'000}},
    PaymentRow{"generalMinimum", 2'000'000, 12, RuleSet::general, {800'000, 1'000'000, 200'000}},
    PaymentRow{"large", 20'000'000, 13, RuleSet::communal, {8'000'000, 5'000'000, 5'000'000, 2'000'000}},
    PaymentRow{"largeWithinAYear", 20'000'000, 12, RuleSet::communal, {8'000'000, 10'000'000, 2'000'000}},
    PaymentRow{"longAtTheBound", 15'000'000, 24, RuleSet::communal, {6'000'000, 7'500'000, 1'500'000}},
    PaymentRow{"upToTheCent", 5'000'001, 6, RuleSet::communal, {2'000'001, 2'500'001, 499'999}},
    PaymentRow{"oneCent", 1, 6, RuleSet::general, {1}},
    PaymentRow{"nothing", 0, 6, RuleSet::communal, {}},
    PaymentRow{"negative", -5, 6, RuleSet::communal, {}}),
    [](const auto &row) { return std::string(row.param.name); });

TEST(PlannedPayments, JoinAPartThatIsTooSmallToTheNext)
{
    const QVector<PlannedPayment> payments = plannedPayments(euro(20'000), std::nullopt, RuleSet::communal, 6);
    ASSERT_EQ(payments.size(), 2);
    EXPECT_EQ(payments[0], (PlannedPayment{PaymentTrigger::proofComplete, Rate::fromPercent(90), euro(18'000)}));
    EXPECT_EQ(payments[1], (PlannedPayment{PaymentTrigger::proofExamined, Rate::fromPercent(10), euro(2'000)}));
}

TEST(PlannedPayments, FollowTheDirectivesOwnScheme)
{
    const Rate thirty = Rate::fromPercent(30);
    PaymentScheme scheme;
    scheme.parts = {{thirty, PaymentTrigger::onDay}, {thirty, PaymentTrigger::onDay}, {thirty, PaymentTrigger::onDay},
                    {Rate::fromPercent(10), PaymentTrigger::proofExamined}};
    const auto amounts = [&](Money grant) {
        QVector<qint64> euros;
        for (const PlannedPayment &payment : plannedPayments(grant, scheme, RuleSet::communal, 24))
            euros.append(payment.amount.cents() / 100);
        return euros;
    };
    EXPECT_EQ(amounts(euro(200'000)), (QVector<qint64>{60'000, 60'000, 60'000, 20'000}));
    EXPECT_EQ(amounts(euro(20'000)), (QVector<qint64>{12'000, 8'000}));
    scheme.minimumPart = Money();
    EXPECT_EQ(amounts(euro(20'000)), (QVector<qint64>{6'000, 6'000, 6'000, 2'000}));
}

TEST(DurationInMonths, CountsEachMonthThatHasBegun)
{
    EXPECT_EQ(durationInMonths({2027, 1, 1}, {2027, 12, 31}), 12);
    EXPECT_EQ(durationInMonths({2027, 1, 1}, {2028, 1, 1}), 13);
    EXPECT_EQ(durationInMonths({2027, 5, 15}, {2027, 6, 14}), 1);
    EXPECT_EQ(durationInMonths({2027, 5, 15}, {2027, 6, 15}), 2);
    EXPECT_EQ(durationInMonths({2027, 5, 15}, {2027, 5, 15}), 1);
    EXPECT_EQ(durationInMonths({2027, 1, 31}, {2027, 2, 28}), 2);
    EXPECT_EQ(durationInMonths({2027, 5, 15}, {2027, 5, 14}), 0);
    EXPECT_EQ(durationInMonths({}, {2027, 5, 14}), 0);
    EXPECT_EQ(durationInMonths({2027, 5, 14}, {}), 0);
}

// Reduction (ANBest-K 1.2, 2.1, 2.2)

struct ReductionRow {
    const char *name;
    ReductionInput input;
    qint64 cents;
    QVector<TraceTopic> topics;
};

class ReducedGrant : public testing::TestWithParam<ReductionRow> {};

TEST_P(ReducedGrant, FollowsTheFinancingType)
{
    const Reduction reduction = reducedGrant(GetParam().input);
    EXPECT_EQ(reduction.grant.cents(), GetParam().cents);
    EXPECT_EQ(reduction.trace.last().result, reduction.grant);
    EXPECT_EQ(firstWrongStep(reduction.trace), std::nullopt);
    QVector<TraceTopic> topics;
    for (const TraceStep &step : reduction.trace)
        topics.append(step.topic);
    EXPECT_EQ(topics, GetParam().topics);
}

/// K0 200,000, Z0 150,000, E0 30,000.
ReductionInput planned(FinancingType financing, qint64 actualCents, qint64 coveringEuro = 0, qint64 donationsEuro = 0)
{
    ReductionInput input;
    input.financing = financing;
    input.plannedExpenditure = euro(200'000);
    input.actualExpenditure = Money::fromCents(actualCents);
    input.grant = euro(150'000);
    input.ownFunds = euro(30'000);
    input.newCoveringFunds = euro(coveringEuro);
    input.earmarkedDonations = euro(donationsEuro);
    return input;
}

ReductionInput recurring(ReductionInput input)
{
    input.recurring = true;
    return input;
}

ReductionInput besides(ReductionInput input, qint64 othersEuro)
{
    input.otherCoveringFunds = euro(othersEuro);
    return input;
}

using enum TraceTopic;
using Type = FinancingType;

INSTANTIATE_TEST_SUITE_P(Rows, ReducedGrant, testing::Values(
    ReductionRow{"lm05", planned(Type::share, 18'000'000), 13'500'000,
                 {approvedGrant, expenditureFall, countedExpenditure, reducedInProportion}},
    ReductionRow{"lm06AtTheThreshold", planned(Type::share, 19'950'000), 15'000'000,
                 {approvedGrant, expenditureFall, withinThreshold}},
    ReductionRow{"lm06Beyond", planned(Type::share, 19'949'999), 14'962'499,
                 {approvedGrant, expenditureFall, countedExpenditure, reducedInProportion}},
    ReductionRow{"unchanged", planned(Type::share, 20'000'000), 15'000'000, {approvedGrant}},
    ReductionRow{"risen", planned(Type::share, 25'000'000), 15'000'000, {approvedGrant}},
    ReductionRow{"newFunds", planned(Type::share, 20'000'000, 20'000), 13'500'000,
                 {approvedGrant, countedExpenditure, reducedInProportion}},
    ReductionRow{"newFundsAtTheThreshold", planned(Type::share, 20'000'000, 500), 15'000'000, {approvedGrant}},
    ReductionRow{"both", planned(Type::share, 18'000'000, 20'000), 12'000'000,
                 {approvedGrant, expenditureFall, countedExpenditure, reducedInProportion}},
    ReductionRow{"recurringHasNoThreshold", recurring(planned(Type::share, 19'960'000)), 14'970'000,
                 {approvedGrant, expenditureFall, countedExpenditure, reducedInProportion}},
    ReductionRow{"nothingSpent", planned(Type::share, 0), 0,
                 {approvedGrant, expenditureFall, countedExpenditure, reducedInProportion}},
    ReductionRow{"donationsReplaceTheOwnShare", planned(Type::share, 20'000'000, 30'000, 30'000), 15'000'000, {approvedGrant}},
    ReductionRow{"donationsBeyondIt", planned(Type::share, 20'000'000, 32'000, 32'000), 14'800'000,
                 {approvedGrant, donationsBeyondOwnShare, reducedByDonations}},
    ReductionRow{"deficit", planned(Type::deficit, 18'000'000, 5'000), 12'500'000, {approvedGrant, expenditureFall, reducedInFull}},
    ReductionRow{"deficitWithinTheThreshold", planned(Type::deficit, 19'950'000), 15'000'000,
                 {approvedGrant, expenditureFall, withinThreshold}},
    ReductionRow{"deficitNotBelowZero", planned(Type::deficit, 1'000'000), 0, {approvedGrant, expenditureFall, reducedInFull}},
    ReductionRow{"fullHasNoThreshold", planned(Type::full, 19'999'999), 14'999'999, {approvedGrant, expenditureFall, reducedInFull}},
    ReductionRow{"fixedStays", planned(Type::fixedAmount, 18'000'000), 15'000'000, {approvedGrant, gap, cappedByActualGap}},
    ReductionRow{"fixedIsNotMoreThanTheGap", besides(planned(Type::fixedAmount, 18'000'000), 50'000), 13'000'000,
                 {approvedGrant, gap, cappedByActualGap}}),
    [](const auto &row) { return std::string(row.param.name); });

TEST(FinalInstalment, IsWhatIsLeft)
{
    EXPECT_EQ(finalInstalment(euro(135'000), euro(135'000)), Money());  // LM-05: 60,000 and 75,000 were paid
    EXPECT_EQ(finalInstalment(euro(135'000), euro(60'000)), euro(75'000));
    EXPECT_EQ(finalInstalment(euro(135'000), euro(140'000)), Money());
    EXPECT_EQ(finalInstalment(euro(135'000), euro(-5)), euro(135'000));
    EXPECT_EQ(recoveryClaim(euro(135'000), euro(140'000)), euro(5'000));
    EXPECT_EQ(recoveryClaim(euro(135'000), euro(60'000)), Money());
}

// Recovery (VVK 8.7, 8.8)

TEST(RecoveryThreshold, IsAStaircase)
{
    const QVector<std::pair<qint64, qint64>> centsByGrant{
        {0, 0},                  {250'000, 25'000},       {500'000, 50'000},      {500'100, 25'005},
        {2'000'000, 50'000},     {2'000'100, 60'003},     {4'000'000, 100'000},   {5'000'000, 100'000},
        {5'000'100, 100'002},    {12'500'000, 150'000},   {12'500'001, 250'000},  {100'000'000, 250'000}};
    for (const auto &[grant, threshold] : centsByGrant)
        EXPECT_EQ(recoveryThreshold(Money::fromCents(grant)).cents(), threshold) << grant;
}

TEST(RefrainsFromRecovery, UpToTheThreshold)
{
    EXPECT_TRUE(refrainsFromRecovery(euro(1'000), euro(40'000), RuleSet::communal));  // LM-08
    EXPECT_FALSE(refrainsFromRecovery(Money::fromCents(100'001), euro(40'000), RuleSet::communal));
    EXPECT_TRUE(refrainsFromRecovery(Money::fromCents(49'999), euro(40'000), RuleSet::general));
    EXPECT_FALSE(refrainsFromRecovery(euro(500), euro(40'000), RuleSet::general));
}

TEST(PublicityClaim, IsFiveToFifteenPerCent)
{
    EXPECT_EQ(publicityClaim(euro(40'000)), (MoneyRange{euro(2'000), euro(6'000)}));
    EXPECT_EQ(publicityClaim(Money::fromCents(111)), (MoneyRange{Money::fromCents(6), Money::fromCents(16)}));
}

/// domain brief 2.3, one row for each half-year.
QVector<BaseRate> baseRates()
{
    QVector<BaseRate> rates;
    for (QDate half(2016, 7, 1); half < QDate(2023, 1, 1); half = half.addMonths(6))
        rates.append({half, -8'800});
    rates.append({{QDate(2023, 1, 1), 16'200}, {QDate(2023, 7, 1), 31'200}, {QDate(2024, 1, 1), 36'200},
                  {QDate(2024, 7, 1), 33'700}, {QDate(2025, 1, 1), 22'700}, {QDate(2025, 7, 1), 12'700},
                  {QDate(2026, 1, 1), 12'700}});
    return rates;
}

struct InterestRow {
    const char *name;
    qint64 claimCents;
    QDate first;
    QDate last;
    std::optional<qint64> cents;
};

class Interest : public testing::TestWithParam<InterestRow> {};

TEST_P(Interest, IsRoundedOnceDown)
{
    const InterestRow &row = GetParam();
    const std::optional<Money> interest = interestOn(Money::fromCents(row.claimCents), row.first, row.last, baseRates());
    EXPECT_EQ(interest.has_value(), row.cents.has_value());
    EXPECT_EQ(interest.value_or(Money()).cents(), row.cents.value_or(0));
}

INSTANTIATE_TEST_SUITE_P(Rows, Interest, testing::Values(
    InterestRow{"lm09", 4'000'000, {2023, 5, 10}, {2025, 9, 30}, 747'813},
    InterestRow{"firstPart", 4'000'000, {2023, 5, 10}, {2023, 6, 30}, 37'513},
    InterestRow{"wholeHalfYear", 4'000'000, {2024, 1, 1}, {2024, 6, 30}, 172'400},
    InterestRow{"to31December", 4'000'000, {2024, 7, 1}, {2024, 12, 31}, 167'400},
    InterestRow{"negativeBaseRate", 3'600'000, {2020, 1, 1}, {2020, 12, 31}, 148'320},
    InterestRow{"oneDay", 36'000'000, {2025, 7, 1}, {2025, 7, 1}, 6'270},
    InterestRow{"reversed", 4'000'000, {2025, 7, 2}, {2025, 7, 1}, 0},
    InterestRow{"noRateBefore", 4'000'000, {2016, 6, 30}, {2016, 7, 31}, std::nullopt},
    InterestRow{"noRateYet", 4'000'000, {2026, 6, 1}, {2026, 7, 1}, std::nullopt},
    InterestRow{"largest", Money::limitCents, {2016, 7, 1}, {2026, 6, 30}, 525'500'000'000'000},
    InterestRow{"nothing", 0, {2023, 5, 10}, {2025, 9, 30}, 0}),
    [](const auto &row) { return std::string(row.param.name); });

TEST(IsInterestLevied, AboveTheFloor)
{
    EXPECT_FALSE(isInterestLevied(euro(250), RuleSet::communal));
    EXPECT_TRUE(isInterestLevied(Money::fromCents(25'001), RuleSet::communal));
    EXPECT_FALSE(isInterestLevied(euro(50), RuleSet::general));
    EXPECT_TRUE(isInterestLevied(Money::fromCents(5'001), RuleSet::general));
}

TEST(ProofOfUseDue, AYearOrHalfAYearAfterTheEarlierDay)
{
    EXPECT_EQ(proofOfUseDue({2028, 3, 15}, {2028, 6, 30}, RuleSet::communal), QDate(2029, 3, 15));  // LM-11
    EXPECT_EQ(proofOfUseDue({2028, 8, 15}, {2028, 6, 30}, RuleSet::communal), QDate(2029, 6, 30));
    EXPECT_EQ(proofOfUseDue({}, {2028, 6, 30}, RuleSet::communal), QDate(2029, 6, 30));
    EXPECT_EQ(proofOfUseDue({2028, 8, 31}, {2028, 12, 31}, RuleSet::general), QDate(2029, 2, 28));
}

}  // namespace
}  // namespace mittelbuch
