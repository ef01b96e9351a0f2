// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/budgetdesk.h"
#include "service/budgetentry.h"

#include "servicesupport.h"

namespace mittelbuch {
namespace {

using Codes = QVector<RefusalCode>;
using enum RefusalCode;
const FiscalYear y2027 = FiscalYear::fromNumber(2027);
const FiscalYear y2028 = FiscalYear::fromNumber(2028);
const QDate today(2027, 3, 1);

struct Row {
    const char *name;
    std::function<Codes(test::Office &, Session &)> attempt;
    Codes codes;
};

class BudgetDesk : public testing::TestWithParam<Row> {};

TEST_P(BudgetDesk, RefusesWithEverythingThatIsWrong)
{
    test::Office office;
    Session officer = office.as("S. Wagner");
    const auto before = office.store().events().events(1000)->size();
    EXPECT_EQ(GetParam().attempt(office, officer), GetParam().codes);
    EXPECT_EQ(office.store().events().events(1000)->size(), before + (GetParam().codes.isEmpty() ? 1 : 0));
}

Codes post(test::Office &office, Session &session, BudgetEntryKind kind, FiscalYear due, int euro, QDate day)
{
    return test::codesOf(enter(session, {office.line, kind, y2027, due, Money::fromEuro(euro), day, {}}));
}

Codes allotted(test::Office &office, Session &session, int euro)
{
    return test::codesOf(
        allot(session, {office.programmeKey, office.line, y2027, y2027, Money::fromEuro(euro), today, {}}));
}

Directive directiveFrom(QDate day)
{
    Directive directive;
    directive.validFrom = day;
    directive.terms = plainShare(Rate::fromPercent(70), Money::fromEuro(100'000), {Money(), true, {}});
    return directive;
}

INSTANTIATE_TEST_SUITE_P(
    Rows, BudgetDesk,
    testing::Values(
        Row{"line",
            [](test::Office &, Session &s) {
                return test::codesOf(addBudgetLine(s, {{},
                                                       BudgetLineKey::fromString(QStringLiteral("0203/68501")),
                                                       QStringLiteral("Medien"),
                                                       LineKind::current,
                                                       false,
                                                       true,
                                                       false}));
            },
            {}},
        Row{"lineTwice",
            [](test::Office &o, Session &s) {
                return test::codesOf(addBudgetLine(s, {{}, o.line, QString(), LineKind::current, false, true, false}));
            },
            {duplicateKey, fieldEmpty}},
        Row{"programmeTwice",
            [](test::Office &o, Session &s) {
                return test::codesOf(addProgramme(s, {{}, o.programmeKey, QString(), {}, true, false}));
            },
            {duplicateKey, fieldEmpty}},
        Row{"freeze",
            [](test::Office &o, Session &s) { return post(o, s, BudgetEntryKind::freeze, y2027, 800'000, today); },
            {}},
        Row{"freezeTooMuch",
            [](test::Office &o, Session &s) { return post(o, s, BudgetEntryKind::freeze, y2027, 800'001, today); },
            {amountBelowUse}},
        Row{"appropriationOfOtherYear",
            [](test::Office &o, Session &s) { return post(o, s, BudgetEntryKind::appropriation, y2028, 1, today); },
            {fieldInvalid}},
        Row{"authorizationOfSameYear",
            [](test::Office &o, Session &s) {
                return post(o, s, BudgetEntryKind::commitmentAuthorization, y2027, 1, today);
            },
            {fieldInvalid}},
        Row{"nothingTomorrow",
            [](test::Office &o, Session &s) { return post(o, s, BudgetEntryKind::supplement, y2027, 0, today.addDays(1)); },
            {amountNotPositive, dayInFuture}},
        Row{"unknownLine",
            [](test::Office &, Session &s) {
                return test::codesOf(enter(s, {BudgetLineKey::fromString(QStringLiteral("0101/10101")),
                                                       BudgetEntryKind::appropriation,
                                                       y2027,
                                                       y2027,
                                                       Money::fromEuro(1),
                                                       today,
                                                       {}}));
            },
            {notFound}},
        Row{"allotAll", [](test::Office &o, Session &s) { return allotted(o, s, 800'000); }, {}},
        Row{"allotMore",
            [](test::Office &o, Session &s) { return allotted(o, s, 800'001); },
            {allotmentAboveAuthority}},
        Row{"takeBackMore", [](test::Office &o, Session &s) { return allotted(o, s, -200'001); }, {amountBelowUse}},
        Row{"directive",
            [](test::Office &o, Session &s) {
                return test::codesOf(issueDirective(s, o.programmeKey, directiveFrom(QDate(2027, 1, 2))));
            },
            {}},
        Row{"directiveBefore",
            [](test::Office &o, Session &s) {
                return test::codesOf(issueDirective(s, o.programmeKey, directiveFrom(QDate(2027, 1, 1))));
            },
            {dayBefore}},
        Row{"directiveEmpty",
            [](test::Office &o, Session &s) { return test::codesOf(issueDirective(s, o.programmeKey, {})); },
            {fieldEmpty, dayMissing}},
        Row{"directiveOfNothing",
            [](test::Office &, Session &s) {
                return test::codesOf(issueDirective(s, QStringLiteral("NIX"), directiveFrom(today)));
            },
            {notFound}}),
    [](const auto &row) { return std::string(row.param.name); });

TEST(Settlement, OrdersWithinTheCommitmentAndPaysWithinTheOrder)
{
    test::Office office;
    Session officer = office.as("S. Wagner");
    const ApplicationId id = office.at(ApplicationState::approved);
    const auto attempt = [&](PostingKind kind, FiscalYear year, int euro, QDate day) {
        return test::codesOf(settle(officer, {id, kind, year, Money::fromEuro(euro), day, {}}));
    };
    EXPECT_EQ(attempt(PostingKind::payment, y2027, 1, today), Codes{paymentAboveOrder});
    EXPECT_EQ(attempt(PostingKind::order, y2027, 60'001, today), Codes{orderAboveCommitment});
    EXPECT_EQ(attempt(PostingKind::order, y2028, 1, today), Codes{dayBefore});
    EXPECT_EQ(attempt(PostingKind::commitment, y2027, 1, today), Codes{fieldInvalid});
    EXPECT_EQ(attempt(PostingKind::order, y2027, 60'000, today), Codes{});
    EXPECT_EQ(attempt(PostingKind::payment, y2027, 20'000, today), Codes{});
    EXPECT_EQ(attempt(PostingKind::order, y2027, -40'001, today), Codes{amountBelowUse});
    office.clock.moveTo(QDate(2028, 2, 1));
    EXPECT_EQ(attempt(PostingKind::order, y2028, 36'000, QDate(2028, 2, 1)), Codes{});
    const ApplicationId open = office.at(ApplicationState::received);
    EXPECT_EQ(test::codesOf(settle(officer, {open, PostingKind::order, y2027, Money::fromEuro(1), today, {}})),
              Codes{wrongState});
}

TEST(Settlement, ARepaymentRefillsThePotOnlyWhenItIsOffset)
{
    test::Office office;
    Session officer = office.as("S. Wagner");
    const ApplicationId id = office.at(ApplicationState::approved);
    office.clock.moveTo(QDate(2028, 3, 1));
    const auto attempt = [&](PostingKind kind, FiscalYear year, int euro) {
        return test::codesOf(settle(officer, {id, kind, year, Money::fromEuro(euro), office.clock.today(), {}}));
    };
    const auto committed = [&](FiscalYear year) {
        Money sum;
        const auto pots = office.store().ledger().balances(office.clock.today());
        for (const PotBalance &one : *pots) {
            if (!one.programme.isStored() && one.pot.isCash() && one.pot.dueYear == year)
                sum += one.balance.committed;
        }
        return sum;
    };
    for (const FiscalYear year : {y2027, y2028}) {
        SCOPED_TRACE(year.number());
        const int granted = year == y2027 ? 60'000 : 36'000;
        ASSERT_EQ(attempt(PostingKind::order, year, granted), Codes{});
        ASSERT_EQ(attempt(PostingKind::payment, year, 30'000), Codes{});
        EXPECT_EQ(attempt(PostingKind::repaymentRevenue, year, 30'001), Codes{amountBelowUse});
        EXPECT_EQ(attempt(PostingKind::repaymentRevenue, year, 10'000), Codes{});
        EXPECT_EQ(committed(year), Money::fromEuro(granted));
        EXPECT_EQ(attempt(PostingKind::repaymentOffset, year, 20'001), Codes{amountBelowUse});
        EXPECT_EQ(attempt(PostingKind::repaymentOffset, year, 20'000), Codes{});
        EXPECT_EQ(committed(year), Money::fromEuro(granted - 20'000));
        EXPECT_EQ(attempt(PostingKind::repaymentRevenue, year, -1), Codes{amountNegative});
    }
}

}  // namespace
}  // namespace mittelbuch
