// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/budgetyear.h"

#include "servicesupport.h"

namespace mittelbuch {
namespace {

using enum BudgetEntryKind;
using Codes = QVector<RefusalCode>;

const FiscalYear y2027 = FiscalYear::fromNumber(2027);
const FiscalYear y2028 = FiscalYear::fromNumber(2028);

/// The office with one case granted: 60,000 of 2027 and 36,000 under the authorisation for 2028, which had 300,000.
class YearEndCase : public testing::Test {
protected:
    void SetUp() override { m_case = office.at(ApplicationState::approved); }
    Session session() { return office.as("S. Wagner"); }
    YearEnd end()
    {
        const Result<YearEnd> read = yearEnd(office.store(), y2027, office.clock.today());
        EXPECT_TRUE(read);
        return *read;
    }
    PotBalance pot(FiscalYear budget, FiscalYear due, bool ofProgramme)
    {
        const auto pots = office.store().ledger().balances(office.clock.today());
        for (const PotBalance &one : *pots) {
            if (one.pot.budgetYear == budget && one.pot.dueYear == due && one.programme.isStored() == ofProgramme)
                return one;
        }
        ADD_FAILURE() << "no such pot";
        return {Pot{BudgetLineId(), budget, due}, {}, {}, {}, false};
    }
    qsizetype postings() { return office.store().ledger().postings({}, office.clock.today())->size(); }

    test::Office office;
    ApplicationId m_case;
};

TEST_F(YearEndCase, IsSeenBeforeItIsDone)
{
    const YearEnd before = end();
    EXPECT_FALSE(before.closed);
    ASSERT_EQ(before.lapses.size(), 2);
    EXPECT_EQ(before.lapses[0].amount, Money::fromEuro(264'000));
    EXPECT_FALSE(before.lapses[0].programme.isStored());
    EXPECT_EQ(before.lapses[1].amount, Money::fromEuro(64'000));
    EXPECT_TRUE(before.lapses[1].programme.isStored());
    ASSERT_EQ(before.maturities.size(), 2);
    EXPECT_EQ(before.maturities[0].amount, Money::fromEuro(36'000));
    ASSERT_EQ(before.carryOvers.size(), 2);
    EXPECT_EQ(before.carryOvers[0].amount, Money::fromEuro(800'000));
    EXPECT_EQ(before.carryOvers[1].amount, Money::fromEuro(200'000));
    EXPECT_TRUE(before.forfeits.isEmpty());
}

TEST_F(YearEndCase, APreviewShowsEachPotAndLeavesItAsItIs)
{
    Session officer = session();
    const FiscalYearEntry step{y2027, FiscalYearStep::closed, office.clock.today(), {}};
    EXPECT_EQ(test::codesOf(previewYearStep(officer, step)), Codes{RefusalCode::dayBefore});
    office.clock.moveTo(QDate(2028, 1, 10));
    const qsizetype before = postings();
    const Outcome<QVector<EntryEffect>> effects = previewYearStep(officer, step);
    test::expectDone(effects);
    ASSERT_EQ(effects->size(), 2);
    EXPECT_EQ(effects->at(0).before.authority, Money::fromEuro(300'000));
    EXPECT_EQ(effects->at(0).after.authority, Money::fromEuro(36'000));
    EXPECT_EQ(postings(), before);
    EXPECT_FALSE(end().closed);
}

TEST_F(YearEndCase, IsDoneOnceHoweverOftenItIsRun)
{
    Session officer = session();
    EXPECT_EQ(test::codesOf(closeYear(officer, y2027, {})), Codes{RefusalCode::dayBefore});
    office.clock.moveTo(QDate(2028, 1, 10));
    test::expectDone(closeYear(officer, y2027, QStringLiteral("JAB 2027")));
    EXPECT_EQ(pot(y2027, y2028, false).balance.available(), Money());
    EXPECT_EQ(pot(y2027, y2028, true).balance.available(), Money());
    EXPECT_EQ(pot(y2027, y2028, false).balance.authority, Money::fromEuro(36'000));
    EXPECT_EQ(pot(y2028, y2028, false).balance.committed, Money::fromEuro(36'000));
    const qsizetype once = postings();
    const qsizetype events = office.store().events().events(1000)->size();
    const Outcome<YearEnd> again = closeYear(officer, y2027, QStringLiteral("JAB 2027"));
    test::expectDone(again);
    EXPECT_TRUE(again->lapses.isEmpty());
    EXPECT_TRUE(again->carryOvers.isEmpty());
    EXPECT_EQ(postings(), once);
    EXPECT_EQ(office.store().events().events(1000)->size(), events);
    EXPECT_EQ(carryOversOf(*office.store().budgetControl().carryOverEntries()).size(), 2);
    EXPECT_TRUE(end().closed);
}

TEST_F(YearEndCase, WhatCameUpSinceIsDoneTheSecondTime)
{
    Session officer = session();
    office.clock.moveTo(QDate(2028, 1, 10));
    test::expectDone(closeYear(officer, y2027, {}));
    test::expectDone(enter(officer, {office.line, commitmentAuthorization, y2027, y2028, Money::fromEuro(10),
                                     QDate(2027, 12, 31), QStringLiteral("nachgetragen")}));
    EXPECT_EQ(pot(y2027, y2028, false).balance.available(), Money::fromEuro(10));
    test::expectDone(closeYear(officer, y2027, {}));
    EXPECT_EQ(pot(y2027, y2028, false).balance.available(), Money());
}

TEST_F(YearEndCase, UnusedAuthorisationsStayWhileTheNextBudgetIsLate)
{
    Session officer = session();
    office.clock.moveTo(QDate(2028, 1, 10));
    test::expectDone(beginProvisionalYear(officer, y2028, QDate(2028, 1, 1), QStringLiteral("VwV vorl. HWiF")));
    test::expectDone(closeYear(officer, y2027, {}));
    EXPECT_TRUE(end().nextYearIsLate);
    EXPECT_EQ(pot(y2027, y2028, false).balance.available(), Money::fromEuro(264'000));
    office.clock.moveTo(QDate(2028, 4, 2));
    test::expectDone(enactBudget(officer, y2028, QDate(2028, 4, 1), QStringLiteral("SächsGVBl.")));
    EXPECT_EQ(pot(y2027, y2028, false).balance.available(), Money());
}

}  // namespace
}  // namespace mittelbuch
