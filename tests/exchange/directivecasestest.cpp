// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/applicationjson.h"
#include "exchange/directivecase.h"
#include "exchange/directivelibrary.h"
#include "support/testsupport.h"

#include <QDir>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <gtest/gtest.h>

namespace mittelbuch {

namespace {

using test::DirectiveCase;

std::string nameOf(const testing::TestParamInfo<DirectiveCase> &info)
{
    QString name = info.param.name;
    return name.replace(QChar(u'-'), QChar(u'_')).toStdString();
}

QVector<DirectiveCase> allCases()
{
    const QDir folder(QStringLiteral(MITTELBUCH_SOURCE "/tests/scenarios/directives"));
    QVector<DirectiveCase> cases;
    for (const QString &name : folder.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name))
        cases += test::directiveCasesOf(folder.filePath(name));
    return cases;
}

/// The application goes through the file that a person would write.
GrantFacts factsOf(const DirectiveCase &one)
{
    const ApplicationFileResult file = readApplicationFile(QJsonDocument(one.application).toJson());
    if (!file) {
        ADD_FAILURE() << file.error().first().path.toStdString() << ": " << file.error().first().value.toStdString();
        return {};
    }
    GrantFacts facts = grantFactsOf(file->form, file->facts, QDate());
    facts.form.applicant = OfficialKey::tryFromString(file->applicant);
    for (const OtherFunding &funding : facts.form.circumstances.otherFunding)
        facts.form.financing.otherGrants += funding.amount;
    return facts;
}

/// The same with the grant asked for and the rest paid by own funds, where the case does not fix them.
GrantFacts closed(GrantFacts facts, const GrantAssessment &assessment)
{
    FinancingPlan &plan = facts.form.financing;
    plan.requestedGrant = assessment.amount;
    if (plan.ownFunds.isZero() && !facts.form.costs.isEmpty())
        plan.ownFunds = assessment.totalExpenditure - plan.otherGrants - plan.requestedGrant;
    return facts;
}

QStringList said(const GrantAssessment &assessment)
{
    QStringList codes;
    for (const Finding &finding : assessment.findings) {
        if (finding.severity != Severity::note)
            codes.append(stableCode(finding.refusal.code));
    }
    codes.sort();
    return codes;
}

/// Of the errors that rule the grant out, which is the trace's last word.
bool isRefusedBy(const GrantAssessment &assessment, const QString &code)
{
    for (const Finding &finding : assessment.findings) {
        if (finding.severity == Severity::error && stableCode(finding.refusal.code) == code)
            return assessment.refused;
    }
    return false;
}

QVector<Money> amountsOf(const QVector<PlannedPayment> &payments)
{
    QVector<Money> amounts;
    for (const PlannedPayment &payment : payments)
        amounts.append(payment.amount);
    return amounts;
}

void expectSound(const GrantAssessment &assessment)
{
    EXPECT_FALSE(firstWrongStep(assessment.trace)) << *firstWrongStep(assessment.trace);
    ASSERT_FALSE(assessment.trace.isEmpty());
    EXPECT_EQ(assessment.trace.last().result, assessment.amount);
    EXPECT_EQ(Money::checkedSum(amountsOf(assessment.payments)), assessment.amount);
}

class DirectiveCasesTest : public testing::TestWithParam<DirectiveCase> {};

}  // namespace

TEST_P(DirectiveCasesTest, GrantsWhatTheDirectiveSays)
{
    const DirectiveCase &one = GetParam();
    const DirectiveFile *directive = libraryDirective(one.directive);
    ASSERT_TRUE(directive);
    const GrantFacts facts = factsOf(one);
    ASSERT_TRUE(directive->validFrom <= facts.day && (directive->validTo.isNull() || facts.day <= directive->validTo));
    ASSERT_EQ(facts.form.costs.isEmpty(), one.isAllocated);

    const GrantAssessment assessment = assess(directive->terms, facts);
    expectSound(assessment);
    if (!one.grant) {
        EXPECT_TRUE(isRefusedBy(assessment, one.refused)) << said(assessment).join(QChar(u' ')).toStdString();
        EXPECT_EQ(assessment.amount, Money());
        return;
    }
    EXPECT_EQ(assessment.amount, *one.grant);
    EXPECT_FALSE(assessment.refused);
    EXPECT_EQ(assessment.eligibleExpenditure, one.eligible.value_or(assessment.eligibleExpenditure));

    const GrantAssessment asked = assess(directive->terms, closed(facts, assessment));
    expectSound(asked);
    EXPECT_EQ(asked.amount, *one.grant);
    EXPECT_EQ(said(asked), one.says);
    EXPECT_TRUE(one.pays.isEmpty() || amountsOf(asked.payments) == one.pays) << testing::PrintToString(amountsOf(asked.payments));
}

INSTANTIATE_TEST_SUITE_P(Table, DirectiveCasesTest, testing::ValuesIn(allCases()), nameOf);

TEST(DirectiveCaseTablesTest, HaveTwoOrMoreForEveryDirectiveOfTheLibrary)
{
    QHash<QString, int> count;
    QSet<QString> names;
    for (const DirectiveCase &one : allCases()) {
        ++count[one.directive];
        EXPECT_FALSE(names.contains(one.name)) << one.name.toStdString();
        names.insert(one.name);
        EXPECT_NE(one.grant.has_value(), !one.refused.isEmpty()) << one.name.toStdString();
    }
    for (const DirectiveFile &file : directiveLibrary())
        EXPECT_GE(count.value(file.key), 2) << file.key.toStdString();
}

}  // namespace mittelbuch
