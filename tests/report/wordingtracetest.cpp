// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/wordingdirective.h"

#include "support/testsupport.h"

#include <QLocale>
#include <QSet>

#include <gtest/gtest.h>

namespace mittelbuch {

namespace {

Money euro(qint64 amount)
{
    return Money::fromEuro(amount);
}

TraceStep step(TraceTopic topic, TraceOperation operation, const QVector<std::variant<Money, Rate, qint64>> &values,
               Rounding rounding = Rounding::towardZero)
{
    TraceStep made;
    made.topic = topic;
    made.operation = operation;
    made.rounding = rounding;
    for (const auto &value : values)
        made.operands.append({value, -1, {}});
    made.result = recomputed(made).value();
    return made;
}

TraceStep named(TraceStep step, const char *subject, const char *operand)
{
    step.subject = {QString::fromUtf8(subject), {}};
    step.operands.last().label = {QString::fromUtf8(operand), QStringLiteral("in English")};
    return step;
}

struct Row {
    const char *name;
    TraceStep step;
    const char *said;
};

class TraceSentence : public testing::TestWithParam<Row> {};

TEST_P(TraceSentence, ShowsTheArithmetic)
{
    EXPECT_EQ(sentence(GetParam().step), QString::fromUtf8(GetParam().said));
}

using enum TraceOperation;
const Rate eighty = Rate::fromPercent(80);

INSTANTIATE_TEST_SUITE_P(Rows, TraceSentence, testing::Values(
    Row{"share", step(TraceTopic::share, rateOf, {eighty, euro(120'000)}), "Share of the expenditure: 80% of €120,000.00 = €96,000.00"},
    Row{"shares", step(TraceTopic::share, rateOf, {eighty, euro(100), Rate::fromPercent(60), euro(10)}),
        "Share of the expenditure: 80% of €100.00 + 60% of €10.00 = €86.00"},
    Row{"shareRounded", step(TraceTopic::share, rateOf, {eighty, Money::fromCents(1)}),
        "Share of the expenditure: 80% of €0.01 = €0.00 (rounded down)"},
    Row{"named", named(step(TraceTopic::perUnit, times, {Money::fromCents(1'040), qint64{28'417}}), "Jugend", "Junge Menschen"),
        "Amount for each (Jugend): €10.40 × 28,417 (in English) = €295,536.80"},
    Row{"take", step(TraceTopic::fixedAmount, take, {euro(5)}), "Fixed amount: €5.00"},
    Row{"sum", step(TraceTopic::eligibleExpenditure, sum, {euro(5), euro(6)}), "Eligible expenditure: €5.00 + €6.00 = €11.00"},
    Row{"sumOfOne", step(TraceTopic::eligibleExpenditure, sum, {euro(5)}), "Eligible expenditure: €5.00"},
    Row{"sumOfNothing", step(TraceTopic::eligibleExpenditure, sum, {}), "Eligible expenditure: €0.00"},
    Row{"difference", step(TraceTopic::gap, difference, {euro(9), euro(4)}), "Expenditure less other funds: €9.00 − €4.00 = €5.00"},
    Row{"differenceBelowZero", step(TraceTopic::gap, difference, {euro(9), euro(4), euro(6)}),
        "Expenditure less other funds: €9.00 − €4.00 − €6.00, but not below zero: €0.00"},
    Row{"differenceAtZero", step(TraceTopic::gap, difference, {euro(9), euro(9)}), "Expenditure less other funds: €9.00 − €9.00 = €0.00"},
    Row{"proportion", step(TraceTopic::shareByKey, proportion, {euro(1'000'000), qint64{23'456}, qint64{420'000}}, Rounding::commercial),
        "Share by the key: €1,000,000.00 × 23,456 / 420,000 = €55,847.62 (rounded to the nearest)"},
    Row{"proportionOfAmounts", step(TraceTopic::reducedInProportion, proportion, {euro(150'000), qint64{18'000'000}, qint64{20'000'000}}),
        "Reduced in proportion: €150,000.00 × €180,000.00 / €200,000.00 = €135,000.00"},
    Row{"minimum", step(TraceTopic::cappedByLimit, minimum, {euro(96), euro(90)}), "Up to the upper limit: the lesser of €96.00 and €90.00: €90.00"},
    Row{"round", step(TraceTopic::rounded, TraceOperation::round, {Money::fromCents(9'584'762), euro(100)}, Rounding::commercial),
        "Rounded: €95,847.62 to a multiple of €100.00 = €95,800.00 (rounded to the nearest)"},
    Row{"roundUp", step(TraceTopic::rounded, TraceOperation::round, {euro(101), euro(100)}, Rounding::awayFromZero),
        "Rounded: €101.00 to a multiple of €100.00 = €200.00 (rounded up)"},
    Row{"refused", step(TraceTopic::refused, zero, {euro(5)}), "No grant: €5.00 does not count: €0.00"},
    Row{"refusedWithoutAmount", step(TraceTopic::refused, zero, {}), "No grant: €0.00"}),
    [](const auto &row) { return std::string(row.param.name); });

TEST(TraceWording, NamesEveryTopicInItsOwnWords)
{
    QSet<QString> labels;
    for (const TraceTopic topic : allTraceTopics())
        labels.insert(label(topic));
    EXPECT_EQ(labels.size(), static_cast<qsizetype>(allTraceTopics().size()));
}

TEST(RefusalWording, SaysThePassageOfTheDirectiveAndTheWordsOfTheDomain)
{
    Refusal refusal;
    refusal.code = RefusalCode::costCategoryNotNamed;
    refusal.field = QStringLiteral("costItems[1].category");
    refusal.value = toString(CostCategory::construction);
    refusal.source = QStringLiteral("FRL LIfD Nr. 4");
    EXPECT_EQ(sentence(refusal), QStringLiteral("Costs, row 2, category: the directive does not fund “Building work and lines”, so "
                                                "these costs do not count. Check the category. [FRL LIfD Nr. 4]"));
    refusal.code = RefusalCode::granteeInNoGroup;
    refusal.field = QStringLiteral("applicant");
    refusal.value = toString(GranteeKind::company);
    EXPECT_TRUE(sentence(refusal).contains(QStringLiteral("this body (Company)"))) << sentence(refusal).toStdString();
}

}  // namespace
}  // namespace mittelbuch
