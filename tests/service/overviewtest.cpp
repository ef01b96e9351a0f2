// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/overview.h"

#include "servicesupport.h"

#include <algorithm>

namespace mittelbuch {
namespace {

const FiscalYear y2027 = FiscalYear::fromNumber(2027);

Overview read(test::Office &office, QDate asAt)
{
    const Result<Overview> made = overview(office.store(), y2027, asAt);
    EXPECT_TRUE(made);
    return *made;
}

TEST(Overview, SumsAgreeAndShowEveryDistrict)
{
    test::Office office;
    office.at(ApplicationState::approved);
    const Overview made = read(office, QDate(2027, 3, 1));
    test::expectConsistent(made);
    EXPECT_EQ(made.total.authority, Money::fromEuro(1'000'000));
    EXPECT_EQ(made.unassigned.authority, Money::fromEuro(800'000));
    EXPECT_EQ(made.authorizationsAvailable, Money::fromEuro(264'000));
    ASSERT_EQ(made.districts.size(), 2);
    EXPECT_EQ(made.districts[0].committed, Money());
    EXPECT_EQ(made.districts[1].committed, Money::fromEuro(60'000));
    EXPECT_EQ(made.districts[1].approved, 1);
    EXPECT_EQ(made.years.size(), 2);
    EXPECT_EQ(made.years[1].balance.committed, Money());
    EXPECT_EQ(made.years[1].balance.priorCommitments, Money::fromEuro(36'000));
    EXPECT_EQ(made.decisions.size(), 1);
}

TEST(Overview, OfAnEarlierDayKnowsNothingOfLaterPostings)
{
    test::Office office;
    const Overview before = read(office, QDate(2027, 3, 1));
    office.clock.moveTo(QDate(2027, 3, 10));
    office.at(ApplicationState::approved);
    EXPECT_EQ(read(office, QDate(2027, 3, 10)).total.committed, Money::fromEuro(60'000));
    const Overview again = read(office, QDate(2027, 3, 1));
    EXPECT_EQ(again.total, before.total);
    EXPECT_EQ(again.programmes.first().balance, before.programmes.first().balance);
    EXPECT_TRUE(again.decisions.isEmpty());
    EXPECT_EQ(again.states[static_cast<qsizetype>(ApplicationState::approved)].count, 0);
    test::expectConsistent(again);
}

TEST(Overview, OpenRequestsAreThoseReceivedAndNotDecided)
{
    test::Office office;
    office.at(ApplicationState::received);
    office.at(ApplicationState::draft);
    office.at(ApplicationState::withdrawn);
    EXPECT_EQ(read(office, QDate(2027, 3, 1)).requestedOpen, Money::fromEuro(96'000));
}

TEST(Overview, IsAsItWasKnownAtAnInstant)
{
    test::Office office;
    const qint64 before = office.clock.nowMs();
    office.clock.moveTo(QDate(2027, 3, 10));
    office.at(ApplicationState::approved);
    const QDate day(2027, 3, 10);
    const Result<Overview> then = overview(office.store(), y2027, AsAt(day, before));
    ASSERT_TRUE(then);
    EXPECT_EQ(then->knownAtMs, std::optional(before));
    EXPECT_EQ(then->total.committed, Money());
    EXPECT_EQ(then->total.authority, Money::fromEuro(1'000'000));
    EXPECT_TRUE(then->decisions.isEmpty());
    for (const StateCount &state : then->states)
        EXPECT_EQ(state.count, 0);
    test::expectConsistent(*then);
    const Result<Overview> now = overview(office.store(), y2027, AsAt(day, office.clock.nowMs()));
    ASSERT_TRUE(now);
    EXPECT_EQ(now->total.committed, Money::fromEuro(60'000));
    EXPECT_EQ(now->decisions.size(), 1);
}

TEST(BudgetRows, HaveALinePerPlannedYear)
{
    test::Office office;
    office.at(ApplicationState::approved);
    const Result<QVector<BudgetRow>> rows = budgetRows(office.store(), QDate(2027, 3, 1));
    ASSERT_TRUE(rows);
    ASSERT_EQ(rows->size(), 2);
    EXPECT_EQ(rows->at(0).authorization, Money::fromEuro(300'000));
    EXPECT_EQ(rows->at(0).authorizationUsed, Money::fromEuro(36'000));
    EXPECT_EQ(rows->at(1).priorCommitments, Money::fromEuro(36'000));
    EXPECT_EQ(rows->at(1).balance.priorCommitments, Money::fromEuro(36'000));
    EXPECT_EQ(rows->at(1).balance.committed, Money());
    EXPECT_EQ(rows->at(1).balance.available(), Money::fromEuro(764'000));
}

TEST(YearFigures, AreThoseOfTheRowsOfEveryYear)
{
    test::Office office;
    office.at(ApplicationState::approved);
    const QDate day(2027, 3, 1);
    const QVector<BudgetRow> rows = budgetRows(office.store(), day).value();
    for (const FiscalYear year : {y2027, FiscalYear::fromNumber(2028)}) {
        const Result<YearFigures> figures = yearFigures(office.store(), year, day);
        ASSERT_TRUE(figures);
        for (const BudgetRow &line : figures->lines) {
            const auto same = std::find_if(rows.begin(), rows.end(), [&line](const BudgetRow &row) {
                return row.line.id == line.line.id && row.year == line.year;
            });
            ASSERT_NE(same, rows.end());
            EXPECT_EQ(line.balance, same->balance);
            EXPECT_EQ(line.priorCommitments, same->priorCommitments);
            EXPECT_EQ(line.authorization, same->authorization);
            EXPECT_EQ(line.authorizationUsed, same->authorizationUsed);
        }
        const QVector<ProgrammeRow> programmes = programmeRows(office.store(), year, day).value();
        ASSERT_EQ(figures->programmes.size(), programmes.size());
        EXPECT_EQ(figures->programmes.first().balance, programmes.first().balance);
    }
}

TEST(ProgrammeRows, CountCasesAndNameTheDirective)
{
    test::Office office;
    office.at(ApplicationState::approved);
    office.at(ApplicationState::draft);
    const Result<QVector<ProgrammeRow>> rows = programmeRows(office.store(), y2027, QDate(2027, 3, 1));
    ASSERT_TRUE(rows);
    ASSERT_EQ(rows->size(), 1);
    EXPECT_EQ(rows->first().applications, 2);
    EXPECT_EQ(rows->first().approved, 1);
    EXPECT_EQ(rows->first().directive->terms.rates.first().rate, Rate::fromPercent(80));
    EXPECT_EQ(rows->first().balance.committed, Money::fromEuro(60'000));
}

}  // namespace
}  // namespace mittelbuch
