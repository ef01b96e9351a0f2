// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/applicationfindings.h"

#include "support/testsupport.h"

#include <gtest/gtest.h>

#include <functional>

namespace mittelbuch {
namespace {

using enum RefusalCode;

ApplicationForm soundForm()
{
    ApplicationForm form;
    form.programme = ProgrammeId(1);
    form.applicant = OfficialKey::fromString(QStringLiteral("14626110"));
    form.title = QStringLiteral("Digitales Bürgerbüro");
    form.description = QStringLiteral("Anliegen ohne Weg ins Amt");
    form.costs = {{CostCategory::software, QStringLiteral("Lizenzen"), Money::fromEuro(120'000)}};
    form.financing = {Money::fromEuro(24'000), Money(), Money::fromEuro(96'000)};
    form.split = {{FiscalYear::fromNumber(2027), Money::fromEuro(96'000)}};
    form.projectStart = QDate(2027, 5, 1);
    form.projectEnd = QDate(2027, 12, 31);
    return form;
}

ApplicationFacts soundFacts()
{
    Directive directive;
    directive.validFrom = QDate(2027, 1, 1);
    directive.terms = plainShare(Rate::fromPercent(80), Money::fromEuro(100'000), {Money::fromEuro(10'000), true, {}});
    directive.terms.minimumOwnShare = {{Rate::fromPercent(20), {}, {}}};
    ApplicationFacts facts;
    facts.directive = directive;
    facts.grant.day = QDate(2027, 3, 1);
    facts.grant.form = soundForm();
    return facts;
}

struct FindingRow {
    const char *name;
    std::function<void(ApplicationForm &, ApplicationFacts &)> spoil;
    RefusalCode code;
    const char *field;
    Severity severity = Severity::error;
};

class Findings : public testing::TestWithParam<FindingRow> {};

TEST_P(Findings, StandAtTheirField)
{
    ApplicationForm form = soundForm();
    ApplicationFacts facts = soundFacts();
    GetParam().spoil(form, facts);
    facts.grant.form = form;
    const QVector<Finding> findings = judge(facts).findings;
    const bool found = std::any_of(findings.cbegin(), findings.cend(), [](const Finding &one) {
        return one.refusal.code == GetParam().code && one.refusal.field == QLatin1String(GetParam().field)
            && one.severity == GetParam().severity;
    });
    EXPECT_TRUE(found);
    EXPECT_EQ(errorsAmong(findings).isEmpty(), GetParam().severity != Severity::error);
}

using Form = ApplicationForm;
using Facts = ApplicationFacts;

INSTANTIATE_TEST_SUITE_P(Rows, Findings, testing::Values(
    FindingRow{"noApplicant", [](Form &form, Facts &) { form.applicant.reset(); }, fieldEmpty, "applicant"},
    FindingRow{"mayNot", [](Form &, Facts &facts) { facts.applicantMayApply = false; }, applicantMayNotApply, "applicant"},
    FindingRow{"dissolved", [](Form &, Facts &facts) { facts.applicantDissolved = true; }, applicantDissolved, "applicant"},
    FindingRow{"noTitle", [](Form &form, Facts &) { form.title = u' '; }, fieldEmpty, "title"},
    FindingRow{"noText", [](Form &form, Facts &) { form.description.clear(); }, fieldEmpty, "description", Severity::warning},
    FindingRow{"noStart", [](Form &form, Facts &) { form.projectStart = {}; }, dayMissing, "projectStart"},
    FindingRow{"reversed", [](Form &form, Facts &) { form.projectEnd = QDate(2027, 4, 30); }, periodReversed, "projectEnd"},
    FindingRow{"early", [](Form &, Facts &facts) { facts.grant.receivedOn = QDate(2027, 5, 2); }, earlyStart, "projectStart",
               Severity::warning},
    FindingRow{"noCosts", [](Form &form, Facts &) { form.costs.clear(); }, noCosts, "costItems"},
    FindingRow{"zeroCost", [](Form &form, Facts &) { form.costs.append({CostCategory::other, QStringLiteral("x"), {}}); },
               amountNotPositive, "costItems[1].amount"},
    FindingRow{"noProgramme", [](Form &form, Facts &facts) { form.programme = {}; facts.directive.reset(); }, fieldEmpty,
               "programme"},
    FindingRow{"noDirective", [](Form &, Facts &facts) { facts.directive.reset(); }, programmeClosed, "programme"},
    FindingRow{"negativeOwn", [](Form &form, Facts &) { form.financing.ownFunds = Money::fromCents(-1); }, amountNegative,
               "financing.ownFunds"},
    FindingRow{"open", [](Form &form, Facts &) { form.financing.ownFunds += Money::fromCents(1); }, financingNotClosed,
               "financing"},
    FindingRow{"ownShare", [](Form &form, Facts &) { form.financing.ownFunds -= Money::fromCents(1); }, ownShareTooSmall,
               "financing.ownFunds"},
    FindingRow{"tooMuch", [](Form &form, Facts &) { form.financing.requestedGrant += Money::fromCents(1); },
               requestedAboveCalculated, "financing.requestedGrant"},
    FindingRow{"splitShort", [](Form &form, Facts &) { form.split[0].amount -= Money::fromCents(1); }, splitNotComplete, "split"},
    FindingRow{"splitTwice", [](Form &form, Facts &) { form.split.append(form.split[0]); }, splitYearTwice, "split[1].year"},
    FindingRow{"splitOutside", [](Form &form, Facts &) { form.split[0].year = FiscalYear::fromNumber(2029); },
               splitYearOutsideProject, "split[0].year", Severity::warning}),
    [](const auto &row) { return std::string(row.param.name); });

TEST(Application, ASoundFormHasNoFindings)
{
    const ApplicationJudgement judgement = judge(soundFacts());
    EXPECT_TRUE(judgement.findings.isEmpty());
    ASSERT_TRUE(judgement.assessment);
    EXPECT_EQ(judgement.assessment->amount, Money::fromEuro(96'000));
}

TEST(Application, TellsWhatCouldHaveBeenRequested)
{
    ApplicationFacts facts = soundFacts();
    facts.grant.form.financing.requestedGrant = Money::fromEuro(50'000);
    const ApplicationJudgement judgement = judge(facts);
    EXPECT_EQ(judgement.assessment->amount, Money::fromEuro(50'000));
    EXPECT_EQ(judgement.possible, Money::fromEuro(96'000));
    facts.directive.reset();
    EXPECT_EQ(judge(facts).possible, std::nullopt);
    EXPECT_FALSE(judge(facts).assessment);
}

TEST(Application, StepsLeadWhereTheProcessSays)
{
    using State = ApplicationState;
    using Step = ApplicationStep;
    EXPECT_EQ(stepsFrom(State::draft), (QVector<Step>{Step::receive, Step::withdraw}));
    EXPECT_EQ(stepsFrom(State::received), (QVector<Step>{Step::complete, Step::reject, Step::withdraw}));
    EXPECT_EQ(stepsFrom(State::complete), (QVector<Step>{Step::examine, Step::reject, Step::withdraw}));
    EXPECT_EQ(stepsFrom(State::examined), (QVector<Step>{Step::approve, Step::reject, Step::withdraw}));
    for (const State state : {State::approved, State::rejected, State::withdrawn})
        EXPECT_TRUE(stepsFrom(state).isEmpty()) << toString(state).toStdString();
    EXPECT_FALSE(isEditable(State::examined));
    EXPECT_TRUE(isEditable(State::complete));
}

TEST(Application, WordsLeadBack)
{
    for (const ApplicationState state : allApplicationStates())
        EXPECT_EQ(applicationStateFromString(toString(state)), state);
    for (const CostCategory category : allCostCategories())
        EXPECT_EQ(costCategoryFromString(toString(category)), category);
    EXPECT_EQ(applicationStateFromString(QStringLiteral("Approved")), std::nullopt);
    EXPECT_EQ(applicationStepFromString(QStringLiteral("approved")), std::nullopt);
}

TEST(Application, CostsBeyondTheRangeHaveNoTotal)
{
    ApplicationForm form = soundForm();
    form.costs = {{CostCategory::other, {}, Money::fromCents(Money::limitCents)}, {CostCategory::other, {}, Money::fromCents(1)}};
    EXPECT_EQ(form.totalCosts(), std::nullopt);
}

}  // namespace
}  // namespace mittelbuch
