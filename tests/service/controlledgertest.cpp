// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/controlledger.h"

#include "service/budgetyear.h"
#include "service/settings.h"
#include "servicesupport.h"

#include <map>
#include <random>
#include <set>

namespace mittelbuch {
namespace {

using Codes = QVector<RefusalCode>;

const FiscalYear y2027 = FiscalYear::fromNumber(2027);
const FiscalYear y2028 = FiscalYear::fromNumber(2028);
const FiscalYear y2029 = FiscalYear::fromNumber(2029);
const QDate everAfter(2099, 12, 31);

ControlReference expenditure(FiscalYear year, int number)
{
    return {ControlLedgerKind::expenditure, year, number};
}

ControlReference authorization(FiscalYear year, int number)
{
    return {ControlLedgerKind::authorizations, year, number};
}

class ControlLedgerCase : public testing::Test {
protected:
    ControlLedger ledger(FiscalYear year, AsAt asAt)
    {
        const Outcome<ControlLedger> read = controlLedger(office.store(), office.line, year, asAt);
        test::expectDone(read);
        return *read;
    }
    AuthorizationLedger authorizations(FiscalYear year, AsAt asAt)
    {
        const Outcome<AuthorizationLedger> read = authorizationLedger(office.store(), office.line, year, asAt);
        test::expectDone(read);
        return *read;
    }
    void settleOn(QDate day, ApplicationId id, FiscalYear year, int euro)
    {
        office.clock.moveTo(std::max(day, office.clock.today()));
        Session officer = office.as("S. Wagner");
        test::expectDone(settle(officer, {id, PostingKind::order, year, Money::fromEuro(euro), day, {}}));
    }

    test::Office office;
};

TEST_F(ControlLedgerCase, ShowsAllocationsCommitmentsAndOrdersEachAsAnEntryOfItsOwn)
{
    Session officer = office.as("S. Wagner");
    OfficeSettings settings;
    settings.authority = QStringLiteral("Staatskanzlei");
    ASSERT_TRUE(keepOfficeSettings(office.store(), settings));
    const Consent consent{
        .issuer = ConsentIssuer::ministryOfFinance, .reference = QStringLiteral("SMF 7"), .day = QDate(2027, 1, 5)};
    BudgetEntry cut{office.line,       BudgetEntryKind::globalCut, y2027, y2027, Money::fromEuro(50'000),
                    QDate(2027, 2, 1), QStringLiteral("GMA")};
    cut.consent = consent;
    test::expectDone(enter(officer, cut));
    const ApplicationId id = office.at(ApplicationState::approved);
    settleOn(QDate(2027, 4, 2), id, y2027, 24'000);
    settleOn(QDate(2027, 4, 9), id, y2027, 36'000);

    const ControlLedger read = ledger(y2027, QDate(2027, 4, 30));
    EXPECT_EQ(read.head.authority, QStringLiteral("Staatskanzlei"));
    EXPECT_EQ(read.head.line.purpose, QStringLiteral("Digitale Dienste"));
    ASSERT_EQ(read.allocations.size(), 2);
    EXPECT_EQ(read.allocations[1].number, 2);
    EXPECT_EQ(read.allocations[1].consent->reference, QStringLiteral("SMF 7"));
    EXPECT_EQ(read.allocations[1].total, Money::fromEuro(950'000));
    ASSERT_EQ(read.entries.size(), 3);
    EXPECT_EQ(read.entries[0].committed, Money::fromEuro(60'000));
    EXPECT_EQ(read.entries[0].ordered, Money());
    EXPECT_EQ(read.entries[0].subject.applicant, QStringLiteral("Görlitz, Stadt"));
    EXPECT_EQ(read.entries[0].subject.decisionVersion, 1);
    EXPECT_EQ(read.entries[0].subject.decisionDay, QDate(2027, 3, 1));
    EXPECT_EQ(read.entries[1].committed, Money());
    EXPECT_EQ(read.entries[1].ordered, Money::fromEuro(24'000));
    EXPECT_EQ(read.entries[2].number, 3);
    EXPECT_EQ(read.total, (ControlSums{Money::fromEuro(950'000), Money::fromEuro(60'000), Money::fromEuro(60'000)}));
    ASSERT_EQ(read.months.size(), 4);
    EXPECT_EQ(read.months[1].inMonth.allocated, Money::fromEuro(-50'000));
    EXPECT_EQ(read.months[2].total.available(), Money::fromEuro(890'000));
    EXPECT_EQ(read.months[3].inMonth, (ControlSums{Money(), Money(), Money::fromEuro(60'000)}));
}

TEST_F(ControlLedgerCase, AnOrderIsAPartialPaymentWhileSomethingOfTheGrantIsLeft)
{
    const ApplicationId id = office.at(ApplicationState::approved);
    settleOn(QDate(2027, 4, 2), id, y2027, 60'000);
    settleOn(QDate(2028, 1, 12), id, y2028, 30'000);
    settleOn(QDate(2028, 2, 12), id, y2028, 6'000);
    // All that falls due in 2027, but of the grant 36,000 are left.
    EXPECT_EQ(ledger(y2027, everAfter).entries[1].partialPayment, Money::fromEuro(60'000));
    const ControlLedger next = ledger(y2028, everAfter);
    EXPECT_EQ(next.entries[1].partialPayment, Money::fromEuro(30'000));
    EXPECT_EQ(next.entries[2].partialPayment, Money());
}

TEST_F(ControlLedgerCase, AnAuthorisedCommitmentEntersOnTheFirstDayOfItsYear)
{
    office.at(ApplicationState::approved);
    const ControlLedger before = ledger(y2028, QDate(2027, 12, 31));
    EXPECT_TRUE(before.entries.isEmpty());
    EXPECT_EQ(before.total.priorCommitments, Money::fromEuro(36'000));
    ASSERT_EQ(before.months.size(), 2);
    EXPECT_EQ(before.months[1].firstDay, QDate(2027, 3, 1));
    EXPECT_EQ(before.months[1].total.available(), Money::fromEuro(764'000));
    const ControlLedger after = ledger(y2028, QDate(2028, 1, 1));
    ASSERT_EQ(after.entries.size(), 1);
    EXPECT_EQ(after.entries[0].day, QDate(2028, 1, 1));
    EXPECT_EQ(after.entries[0].committed, Money::fromEuro(36'000));
    EXPECT_EQ(after.entries[0].authorization, std::optional(authorization(y2027, 1)));
    EXPECT_EQ(after.total.priorCommitments, Money());

    const AuthorizationLedger used = authorizations(y2027, QDate(2027, 12, 31));
    ASSERT_EQ(used.allocations.size(), 1);
    EXPECT_EQ(used.allocations[0].amount.due[0], Money::fromEuro(300'000));
    ASSERT_EQ(used.entries.size(), 1);
    EXPECT_EQ(used.entries[0].used.due[0], Money::fromEuro(36'000));
    EXPECT_EQ(used.total.available(), Money::fromEuro(264'000));
    EXPECT_EQ(used.months.size(), 12);
    const AuthorizationLedger moved = authorizations(y2027, QDate(2028, 1, 1));
    ASSERT_EQ(moved.entries.size(), 2);
    EXPECT_EQ(moved.entries[1].number, 1);
    EXPECT_EQ(moved.entries[1].moved, Money::fromEuro(36'000));
    EXPECT_EQ(moved.entries[1].expenditure, std::optional(expenditure(y2028, 1)));
    EXPECT_EQ(moved.total.used, used.total.used);
    EXPECT_EQ(moved.total.moved, Money::fromEuro(36'000));
    EXPECT_EQ(moved.months.size(), 13);
}

TEST_F(ControlLedgerCase, ACommitmentThatMovesWithItsCarryOverNamesBothPlaces)
{
    Session officer = office.as("S. Wagner");
    ApplicationForm form = office.form();
    form.split = {{y2027, Money::fromEuro(96'000)}};
    office.at(ApplicationState::approved, form);
    office.clock.moveTo(QDate(2028, 1, 20));
    BudgetEntry step{office.line,          BudgetEntryKind::carryOverRequest, y2027, y2027, Money::fromEuro(96'000),
                     office.clock.today(), QStringLiteral("Ausgaberest")};
    step.programmeKey = office.programmeKey;
    step.consent =
        Consent{.issuer = ConsentIssuer::ministryOfFinance, .reference = QStringLiteral("SMF 9"), .day = step.day};
    using enum BudgetEntryKind;
    for (const BudgetEntryKind kind : {carryOverRequest, carryOverApproval, carryOverRelease}) {
        step.kind = kind;
        test::expectDone(enter(officer, step));
    }
    const ControlLedger old = ledger(y2027, everAfter);
    ASSERT_EQ(old.entries.size(), 2);
    EXPECT_EQ(old.entries[1].committed, Money::fromEuro(-96'000));
    EXPECT_EQ(old.entries[1].counterpart, std::optional(expenditure(y2028, 1)));
    EXPECT_EQ(old.months.last().firstDay, QDate(2028, 1, 1));
    const ControlLedger next = ledger(y2028, QDate(2028, 1, 31));
    ASSERT_EQ(next.entries.size(), 1);
    EXPECT_EQ(next.entries[0].committed, Money::fromEuro(96'000));
    EXPECT_EQ(next.entries[0].counterpart, std::optional(expenditure(y2027, 2)));
    EXPECT_EQ(next.allocations.last().consent->reference, QStringLiteral("SMF 9"));
}

TEST_F(ControlLedgerCase, TheReportOfAuthorisationsTellsUsedAndLapsed)
{
    Session officer = office.as("S. Wagner");
    office.at(ApplicationState::approved);
    office.clock.moveTo(QDate(2028, 1, 10));
    test::expectDone(closeYear(officer, y2027, QStringLiteral("JAB")));
    test::expectDone(enter(officer, {office.line,
                                     BudgetEntryKind::commitmentAuthorization,
                                     y2028,
                                     y2029,
                                     Money::fromEuro(70'000),
                                     office.clock.today(),
                                     {}}));
    const Result<AuthorizationStatus> status = authorizationStatus(office.store(), y2027, y2027.lastDay());
    ASSERT_TRUE(status);
    ASSERT_EQ(status->rows.size(), 1);
    const AuthorizationStatusRow &row = status->rows.first();
    EXPECT_EQ(row.budgetYear, y2027);
    EXPECT_EQ(row.authorized, Money::fromEuro(300'000));
    EXPECT_EQ(row.used, Money::fromEuro(36'000));
    EXPECT_EQ(row.due.due[0], Money::fromEuro(36'000));
    EXPECT_EQ(row.lapsed, Money::fromEuro(264'000));
    EXPECT_EQ(row.available(), Money());
    // A year on, nothing of 2027 falls due later any more.
    const Result<AuthorizationStatus> next = authorizationStatus(office.store(), y2028, y2028.lastDay());
    ASSERT_TRUE(next);
    ASSERT_EQ(next->rows.size(), 1);
    EXPECT_EQ(next->rows.first().budgetYear, y2028);
    EXPECT_EQ(next->rows.first().available(), Money::fromEuro(70'000));
}

TEST_F(ControlLedgerCase, RefusesALineThatIsNotThere)
{
    const BudgetLineKey other = BudgetLineKey::fromString(QStringLiteral("02 05/633 01"));
    EXPECT_EQ(test::codesOf(controlLedger(office.store(), other, y2027, everAfter)), Codes{RefusalCode::notFound});
    EXPECT_EQ(test::codesOf(authorizationLedger(office.store(), other, y2027, everAfter)),
              Codes{RefusalCode::notFound});
}

/// A line whose journal is made of random commands; what the ledger refuses leaves no trace.
class RandomJournal : public testing::TestWithParam<unsigned> {
protected:
    void SetUp() override
    {
        m_line = *m_file.store().budget().add({{}, m_key, QStringLiteral("Zuweisungen"), LineKind::investment, true});
        m_consent = *m_file.store().budgetControl().addConsent(
            {.reference = QStringLiteral("SMF 1"), .day = QDate(2027, 1, 1)});
        book(PostingKind::appropriation, y2027, y2027, 5000, QDate(2026, 12, 20));
        for (int round = 0; round < 400; ++round)
            bookAtRandom();
    }

    void bookAtRandom()
    {
        using enum PostingKind;
        static constexpr PostingKind kinds[]{appropriation,
                                             supplement,
                                             freeze,
                                             commitmentAuthorization,
                                             authorizationLapse,
                                             maturityShift,
                                             allotment,
                                             earmark,
                                             commitment,
                                             commitment,
                                             commitment,
                                             repaymentOffset,
                                             order,
                                             order,
                                             payment,
                                             repaymentRevenue,
                                             draftAppropriation};
        const PostingKind kind = kinds[between(0, static_cast<int>(std::size(kinds)) - 1)];
        const FiscalYear budget = FiscalYear::fromNumber(between(2027, 2028));
        const bool onlyLater = kind == commitmentAuthorization || kind == authorizationLapse || kind == maturityShift;
        const bool maybeLater = kind == commitment || kind == repaymentOffset || kind == freeze;
        const bool later = onlyLater || (maybeLater && between(0, 1) == 1);
        const bool takes = kind == freeze || kind == authorizationLapse || kind == repaymentOffset;
        const int cents = takes ? between(-60, -1) : between(kind == commitment ? -40 : 1, 300);
        book(kind, budget, later ? budget.plus(between(1, 5)) : budget, cents,
             QDate(2026, 12, 1).addDays(between(0, 900)));
    }

    void book(PostingKind kind, FiscalYear budget, FiscalYear due, int cents, QDate day)
    {
        PostingDraft draft{
            kind, {m_line, budget, due}, Money::fromCents(cents), day, QStringLiteral("test"), {}, {}, {}, {}};
        draft.consent = m_consent;
        ++m_commands;
        (void)m_file.store().ledger().book({draft}, QString::number(m_commands),
                                           UserName::fromString(QStringLiteral("A")), 1000 + m_commands);
    }

    int between(int low, int high) { return std::uniform_int_distribution(low, high)(m_random); }

    QVector<Posting> journal() { return *m_file.store().ledger().postings({}, everAfter); }

    /// Read once for each day and instant.
    const QVector<PotBalance> &pots(AsAt asAt)
    {
        const auto known = std::pair(asAt.day, asAt.knownAtMs);
        const auto found = m_pots.find(known);
        return found != m_pots.end()
                   ? found->second
                   : m_pots.emplace(known, *m_file.store().ledger().balancesOf(m_line, asAt)).first->second;
    }

    /// Of the line itself; a pot that no posting has moved is empty.
    PotBalance pot(FiscalYear budget, FiscalYear due, AsAt asAt)
    {
        for (const PotBalance &one : pots(asAt)) {
            if (one.pot == Pot{m_line, budget, due} && !one.programme.isStored())
                return one;
        }
        return {Pot{m_line, budget, due}, {}, {}, {}, false};
    }

    void expectExpenditure(FiscalYear year, AsAt asAt)
    {
        const ControlLedger ledger = *controlLedger(m_file.store(), m_key, year, asAt);
        ControlSums sum;
        for (const ControlAllocation &one : ledger.allocations)
            sum.allocated += one.posting.draft.amount;
        for (const ControlEntry &one : ledger.entries)
            sum += {Money(), one.committed, one.ordered};
        const Balance balance = pot(year, year, asAt).balance;
        EXPECT_EQ(sum.allocated, balance.authority);
        EXPECT_EQ(sum.committed + ledger.total.priorCommitments, balance.committed);
        EXPECT_EQ(sum.ordered, balance.ordered);
        EXPECT_EQ(ledger.total.available(), balance.available());
        if (asAt.day >= year.firstDay()) {
            EXPECT_EQ(sum, ledger.total);
        }
        for (const ControlMonth &month : ledger.months)
            EXPECT_EQ(month.total.available(),
                      pot(year, year, AsAt(month.lastDay, asAt.knownAtMs)).balance.available());
    }

    void expectAuthorizations(FiscalYear budget, AsAt asAt)
    {
        const AuthorizationLedger ledger = *authorizationLedger(m_file.store(), m_key, budget, asAt);
        AuthorizationSums expected;
        for (int years = 1; years <= 5; ++years) {
            const Balance balance = pot(budget, budget.plus(years), asAt).balance;
            expected.authorized.add(budget, budget.plus(years), balance.authority);
            expected.used.add(budget, budget.plus(years), balance.committed);
            if (budget.plus(years).firstDay() <= asAt.day)
                expected.moved += balance.committed;
        }
        EXPECT_EQ(ledger.total, expected);
        AuthorizationSums sum;
        for (const AuthorizationAllocation &one : ledger.allocations)
            sum.authorized += one.amount;
        for (const AuthorizationEntry &one : ledger.entries)
            sum += {{}, one.used, one.moved};
        EXPECT_EQ(sum, expected);
        for (const AuthorizationMonth &month : ledger.months) {
            Money available;
            for (int years = 1; years <= 5; ++years)
                available += pot(budget, budget.plus(years), AsAt(month.lastDay, asAt.knownAtMs)).balance.available();
            EXPECT_EQ(month.total.available(), available);
        }
    }

    test::TemporaryStore m_file;
    BudgetLineKey m_key = BudgetLineKey::fromString(QStringLiteral("02 05/883 01"));
    BudgetLineId m_line;
    ConsentId m_consent;
    int m_commands = 0;
    std::mt19937 m_random{GetParam()};
    std::map<std::pair<QDate, std::optional<qint64>>, QVector<PotBalance>> m_pots;
};

TEST_P(RandomJournal, LedgersAgreeWithTheBalancesOfEveryDayAndInstant)
{
    const QVector<Posting> postings = journal();
    ASSERT_GT(postings.size(), 100);
    const qint64 middle = postings[postings.size() / 2].recordedAtMs;
    for (const QDate day :
         {QDate(2026, 12, 10), QDate(2027, 6, 15), QDate(2027, 12, 31), QDate(2028, 1, 1), everAfter}) {
        for (const std::optional<qint64> known :
             {std::optional<qint64>(), std::optional(middle), std::optional<qint64>(0)}) {
            SCOPED_TRACE(day.toString(Qt::ISODate).toStdString() + (known ? " known" : ""));
            for (int year = 2027; year <= 2033; ++year)
                expectExpenditure(FiscalYear::fromNumber(year), AsAt(day, known));
            expectAuthorizations(y2027, AsAt(day, known));
            expectAuthorizations(y2028, AsAt(day, known));
        }
    }
}

TEST_P(RandomJournal, TheReportOfAuthorisationsAgreesWithTheBalances)
{
    for (const FiscalYear year : {y2027, y2028, y2029}) {
        const Result<AuthorizationStatus> status = authorizationStatus(m_file.store(), year, year.lastDay());
        ASSERT_TRUE(status);
        EXPECT_GE(status->rows.size(), 1);
        for (const AuthorizationStatusRow &row : status->rows) {
            const AuthorizationLedger ledger =
                *authorizationLedger(m_file.store(), m_key, row.budgetYear, year.lastDay());
            EXPECT_EQ(row.used, ledger.total.used.total());
            EXPECT_EQ(row.available(), ledger.total.available());
            EXPECT_EQ(row.dueUpToYear + row.due.total(), row.used);
            Money lapsed;
            for (const AuthorizationAllocation &one : ledger.allocations) {
                if (one.posting.draft.kind == PostingKind::authorizationLapse)
                    lapsed -= one.amount.total();
            }
            EXPECT_EQ(row.lapsed, lapsed);
        }
    }
}

/// By posting, of every entry in HÜL-A of a year as it is read.
std::map<PostingId, int> numbersIn(const ControlLedger &ledger)
{
    std::map<PostingId, int> numbers;
    for (const ControlEntry &entry : ledger.entries)
        numbers[entry.posting.id] = entry.number;
    return numbers;
}

TEST_P(RandomJournal, AnEntryKeepsItsNumberForGood)
{
    const qint64 middle = journal()[journal().size() / 2].recordedAtMs;
    const std::map<PostingId, int> early =
        numbersIn(*controlLedger(m_file.store(), m_key, y2028, AsAt(QDate(2028, 3, 1), middle)));
    ASSERT_GT(early.size(), 3U);
    for (int round = 0; round < 50; ++round)
        bookAtRandom();
    const std::map<PostingId, int> late = numbersIn(*controlLedger(m_file.store(), m_key, y2028, everAfter));
    EXPECT_GT(late.size(), early.size());
    for (const auto &[posting, number] : early)
        EXPECT_EQ(late.at(posting), number);
    std::set<int> numbers;
    for (const auto &[posting, number] : late)
        numbers.insert(number);
    EXPECT_EQ(numbers.size(), late.size());
    EXPECT_EQ(*numbers.rbegin(), static_cast<int>(late.size()));
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomJournal, testing::Values(1U, 27U, 2028U));

}  // namespace
}  // namespace mittelbuch
