// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/applicationjson.h"

#include "support/testsupport.h"

#include <gtest/gtest.h>

namespace mittelbuch {

namespace {

struct FaultCase {
    const char *content;
    QStringList paths;
};

class ApplicationFaultsTest : public testing::TestWithParam<FaultCase> {};

QStringList pathsOf(const QVector<ApplicationFileFault> &faults)
{
    QStringList paths;
    for (const ApplicationFileFault &fault : faults)
        paths.append(fault.path);
    return paths;
}

QStringList paths(std::initializer_list<const char *> texts)
{
    QStringList list;
    for (const char *text : texts)
        list.append(QString::fromLatin1(text));
    return list;
}

ApplicationForm dresden()
{
    ApplicationForm form;
    form.applicant = OfficialKey::fromString(QStringLiteral("14612000"));
    return form;
}

const QDate today(2027, 3, 1);

}  // namespace

TEST_P(ApplicationFaultsTest, AreNamedByTheirPaths)
{
    const ApplicationFileResult read = readApplicationFile(GetParam().content);
    ASSERT_FALSE(read);
    EXPECT_EQ(pathsOf(read.error()), GetParam().paths);
}

INSTANTIATE_TEST_SUITE_P(
    Table, ApplicationFaultsTest,
    testing::Values(
        FaultCase{"{", paths({"line 1"})},
        FaultCase{R"({"circumstances": []})", paths({"circumstances"})},
        FaultCase{R"({"facts": 5})", paths({"facts"})},
        FaultCase{R"({"circumstances": {"grp": "a", "figures": [{"key": "a"}]}})", paths({"circumstances.figures[0].count", "circumstances.grp"})},
        FaultCase{R"({"circumstances": {"otherFunding": [{"funder": "Bund", "amount": "1.5", "level": "king"}]}})",
                  paths({"circumstances.otherFunding[0].level", "circumstances.otherFunding[0].amount"})},
        FaultCase{R"({"facts": {"granteeKind": "village", "inhabitants": -1}})", paths({"facts.granteeKind", "facts.inhabitants"})},
        FaultCase{R"({"facts": {"day": "1.3.2027", "grantedBefore": 5, "town": true}})", paths({"facts.grantedBefore", "facts.day", "facts.town"})},
        FaultCase{R"({"costItems": [{"category": "cars", "amount": "1.00"}], "facts": {"day": 1}})",
                  paths({"costItems[0].category", "facts.day"})}));

TEST(ApplicationFileTest, ReadsCircumstancesAndFacts)
{
    const ApplicationFileResult read = readApplicationFile(R"({"applicant": "14612000",
        "circumstances": {"group": "group3", "cooperation": true, "partners": 2, "confirmed": ["emergency"],
                          "figures": [{"key": "youngPeople", "count": 28417}], "unpaidHours": 8, "deductsInputTax": true,
                          "otherFunding": [{"funder": "Bund", "level": "federal", "key": "bund", "amount": "100.00", "decided": true,
                                            "recognisedExpenditure": "200.00"}]},
        "facts": {"granteeKind": "town", "inhabitants": 5000, "financialStrengthPerMille": 950, "grantedBefore": "14400.00",
                  "contingentLeft": "500.00", "receivedOn": "2027-01-02", "day": "2027-02-03", "sameProjectElsewhere": ["K-1"]}})");
    ASSERT_TRUE(read);
    const GrantCircumstances &circumstances = read->form.circumstances;
    EXPECT_EQ(circumstances.partners, 2);
    EXPECT_EQ(circumstances.figures.value(0).count, 28417);
    EXPECT_EQ(circumstances.otherFunding.value(0).recognisedExpenditure, Money::fromEuro(200));
    const GrantFacts facts = grantFactsOf(read->form, read->facts, today);
    EXPECT_EQ(facts.kind, GranteeKind::town);
    EXPECT_EQ(facts.inhabitants, 5000);
    EXPECT_EQ(facts.financialStrengthPerMille, 950);
    EXPECT_EQ(facts.grantedBefore, Money::fromEuro(14'400));
    EXPECT_EQ(facts.contingentLeft, Money::fromEuro(500));
    EXPECT_EQ(facts.receivedOn, QDate(2027, 1, 2));
    EXPECT_EQ(facts.day, QDate(2027, 2, 3));
    EXPECT_EQ(facts.sameProjectElsewhere, QVector<QString>{QStringLiteral("K-1")});
}

TEST(GrantFactsTest, TakeWhatIsNotToldFromTheBuiltInRegister)
{
    const GrantFacts facts = grantFactsOf(dresden(), {}, today);
    EXPECT_EQ(facts.kind, GranteeKind::urbanDistrict);
    ASSERT_TRUE(facts.inhabitants);
    EXPECT_GT(*facts.inhabitants, 500'000);
    EXPECT_EQ(facts.day, today);
    EXPECT_TRUE(facts.receivedOn.isNull());
    EXPECT_EQ(facts.grantedBefore, Money());
    EXPECT_FALSE(facts.contingentLeft);
}

TEST(GrantFactsTest, LetWhatIsToldGoBeforeTheRegister)
{
    ToldFacts told;
    told.granteeKind = GranteeKind::company;
    told.inhabitants = 7;
    const GrantFacts facts = grantFactsOf(dresden(), told, today);
    EXPECT_EQ(facts.kind, GranteeKind::company);
    EXPECT_EQ(facts.inhabitants, 7);
}

TEST(GrantFactsTest, TakeABodyThatNobodyKnowsForAMunicipality)
{
    ApplicationForm form;
    form.applicant = OfficialKey::fromString(QStringLiteral("09162000"));
    const GrantFacts facts = grantFactsOf(form, {}, today);
    EXPECT_EQ(facts.kind, GranteeKind::municipality);
    EXPECT_FALSE(facts.inhabitants);
}

}  // namespace mittelbuch
