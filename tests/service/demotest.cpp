// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/demo.h"

#include "exchange/builtinregister.h"
#include "exchange/demoplan.h"
#include "service/overview.h"
#include "service/registerdesk.h"
#include "service/settings.h"
#include "servicesupport.h"

#include <gtest/gtest.h>

namespace mittelbuch {
namespace {

struct Filled {
    test::TemporaryStore file;
    DemoPlan plan = demoPlan();

    Filled()
    {
        FixedClock clock(plan.budgetDay);
        Session session{file.store(), clock, plan.budgetOfficer};
        test::expectDone(importRegister(session, builtInRegister(), QStringLiteral("built-in"), false));
        test::expectDone(fillWithDemo(file.store(), plan, {}));
    }
};

/// Every row of every table but those that say when the program was run.
QStringList everything(Store &store, const DemoPlan &plan)
{
    QStringList rows;
    const auto postings = store.ledger().postings({}, plan.today);
    for (const Posting &posting : *postings)
        rows.append(QStringLiteral("%1 %2").arg(posting.id.number()).arg(posting.chainHash));
    const auto events = store.events().events(100000);
    for (const RecordedEvent &one : *events)
        rows.append(QStringList{one.event.action, one.event.subject, one.event.detail, one.event.reason, one.user,
                                QString::number(one.recordedAtMs)}.join(u'|'));
    const auto list = store.applications().list(plan.today);
    for (const ApplicationSummary &one : *list)
        rows.append(one.reference.toString() + one.applicantName + one.title + toDecimalString(one.costs));
    return rows;
}

TEST(Demo, TotalsAreThoseOfTheDraftBudget)
{
    Filled demo;
    const auto first = overview(demo.file.store(), FiscalYear::fromNumber(2027), demo.plan.today);
    const auto second = overview(demo.file.store(), FiscalYear::fromNumber(2028), demo.plan.today);
    ASSERT_TRUE(first && second);
    EXPECT_EQ(first->total.authority, Money::fromEuro(347'000'000));
    EXPECT_EQ(second->total.authority, Money::fromEuro(342'000'000));
    EXPECT_TRUE(first->illustrative);
}

TEST(Demo, HasSixtyApplicationsInEveryState)
{
    Filled demo;
    const auto read = overview(demo.file.store(), FiscalYear::fromNumber(2027), demo.plan.today);
    ASSERT_TRUE(read);
    int all = 0;
    for (const StateCount &one : read->states) {
        EXPECT_GT(one.count, 0) << toString(one.state).toStdString();
        all += one.count;
    }
    EXPECT_EQ(all, demo.plan.applicationCount());
    EXPECT_GE(all, 60);
    EXPECT_TRUE(read->total.paid.isPositive());
    EXPECT_LT(read->total.paid, read->total.ordered);
    EXPECT_LT(read->total.ordered, read->total.committed);
}

TEST(Demo, CommitsWhatThePlanSays)
{
    Filled demo;
    const auto read = overview(demo.file.store(), FiscalYear::fromNumber(2027), demo.plan.today);
    ASSERT_TRUE(read);
    for (const DemoProgramme &programme : demo.plan.programmes) {
        for (const ProgrammeFunds &funds : read->programmes) {
            if (funds.programme.key != programme.programme.key)
                continue;
            const Money most = funds.balance.authority.scaled(programme.commitPercent, 100, Rounding::awayFromZero);
            EXPECT_LE(funds.balance.committed, most) << funds.programme.key.toStdString();
            EXPECT_GE(funds.balance.committed, most.scaled(9, 10, Rounding::towardZero))
                << funds.programme.key.toStdString();
        }
    }
}

TEST(Demo, SumsAgree)
{
    Filled demo;
    for (const int year : {2027, 2028}) {
        const auto read = overview(demo.file.store(), FiscalYear::fromNumber(year), demo.plan.today);
        ASSERT_TRUE(read);
        test::expectConsistent(*read);
    }
}

TEST(Demo, TwoRunsLeaveTheSameRows)
{
    Filled first;
    Filled second;
    const QStringList rows = everything(first.file.store(), first.plan);
    EXPECT_GT(rows.size(), 400);
    EXPECT_EQ(rows, everything(second.file.store(), second.plan));
}

TEST(Demo, StandsOnItsDay)
{
    Filled demo;
    const auto settings = officeSettings(demo.file.store());
    ASSERT_TRUE(settings);
    EXPECT_EQ(settings->standingToday, QDate(2027, 6, 30));
    EXPECT_TRUE(settings->demonstration);
}

TEST(Demo, StopsWhenAsked)
{
    test::TemporaryStore file;
    const DemoPlan plan = demoPlan();
    FixedClock clock(plan.budgetDay);
    Session session{file.store(), clock, plan.budgetOfficer};
    test::expectDone(importRegister(session, builtInRegister(), QStringLiteral("built-in"), false));
    EXPECT_FALSE(fillWithDemo(file.store(), plan, [](int done, int) { return done < 3; }));
    const auto list = file.store().applications().list(plan.today);
    EXPECT_EQ(list->size(), 3);
}

TEST(Demo, NeedsTheRegister)
{
    test::TemporaryStore file;
    const Outcome<void> done = fillWithDemo(file.store(), demoPlan(), {});
    ASSERT_FALSE(done);
    ASSERT_TRUE(std::holds_alternative<Failure>(done.error()));
    EXPECT_EQ(std::get<Failure>(done.error()).kind, FailureKind::notFound);
}

}  // namespace
}  // namespace mittelbuch
