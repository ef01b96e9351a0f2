// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/applicationfindings.h"
#include "service/applicationdesk.h"

#include "servicesupport.h"

namespace mittelbuch {
namespace {

using Codes = QVector<RefusalCode>;
using enum RefusalCode;

ApplicationForm without(ApplicationForm form, const std::function<void(ApplicationForm &)> &spoil)
{
    spoil(form);
    return form;
}

QVector<PotBalance> balances(test::Office &office)
{
    return office.store().ledger().balances(office.clock.today()).value();
}

Balance cash(test::Office &office, int year)
{
    const auto read = overview(office.store(), FiscalYear::fromNumber(year), office.clock.today());
    EXPECT_TRUE(read);
    return read->programmes.first().balance;
}

bool sameBalances(const QVector<PotBalance> &left, const QVector<PotBalance> &right)
{
    return std::equal(left.cbegin(), left.cend(), right.cbegin(), right.cend(),
                      [](const PotBalance &one, const PotBalance &two) {
                          return one.pot == two.pot && one.programme == two.programme && one.balance == two.balance;
                      });
}

TEST(ApplicationDesk, TellsTheStory)
{
    test::Office office;
    const ApplicationId id = office.at(ApplicationState::examined);
    Session head = office.head();
    const Money before = cash(office, 2027).committed;
    test::expectDone(approveApplication(head, id, {office.clock.today(), {}, {}, {}}));
    EXPECT_EQ(cash(office, 2027).committed - before, Money::fromEuro(60'000));
    EXPECT_EQ(cash(office, 2028).priorCommitments, Money::fromEuro(36'000));

    const Outcome<ApplicationCase> whole = applicationCase(head, id);
    test::expectDone(whole);
    EXPECT_EQ(whole->application.reference.toString(), QStringLiteral("DK-2027-0001"));
    EXPECT_EQ(whole->application.state, ApplicationState::approved);
    EXPECT_EQ(whole->application.grant, Money::fromEuro(96'000));
    EXPECT_EQ(whole->transitions.size(), 4);
    EXPECT_EQ(whole->decisions.size(), 1);
    EXPECT_EQ(whole->postings.size(), 6);  // two shares: earmarked, released, committed
    EXPECT_EQ(whole->assessment.grant->amount, Money::fromEuro(96'000));
    EXPECT_EQ(whole->applicant->shortName, QStringLiteral("Görlitz"));
    const auto events = office.store().events().events(5);
    QStringList actions;
    for (const RecordedEvent &one : *events)
        actions.append(one.event.action);
    EXPECT_EQ(actions, (QStringList{QStringLiteral("application.approve"), QStringLiteral("application.examine"),
                                    QStringLiteral("application.complete"), QStringLiteral("application.receive"),
                                    QStringLiteral("application.record")}));
}

struct RecordRow {
    const char *name;
    std::function<void(ApplicationForm &)> spoil;
    const char16_t *reference;
    Codes codes;
};

class Record : public testing::TestWithParam<RecordRow> {};

TEST_P(Record, IsRefusedWithEverythingThatIsWrong)
{
    test::Office office;
    Session clerk = office.clerk();
    test::expectDone(recordApplication(clerk, office.form(), QStringLiteral("36-0541/27/12")));
    const auto done =
        recordApplication(clerk, without(office.form(), GetParam().spoil), QString::fromUtf16(GetParam().reference));
    EXPECT_EQ(test::codesOf(done), GetParam().codes);
    const qsizetype expected = GetParam().codes.isEmpty() ? 2 : 1;
    EXPECT_EQ(office.store().applications().list(office.clock.today())->size(), expected);
}

INSTANTIATE_TEST_SUITE_P(
    Rows, Record,
    testing::Values(
        RecordRow{"complete", [](ApplicationForm &) {}, u"", {}},
        RecordRow{"incomplete",
                  [](ApplicationForm &form) {
                      form.applicant.reset();
                      form.title.clear();
                      form.costs.clear();
                  },
                  u"AZ 1",
                  {}},
        RecordRow{"programme", [](ApplicationForm &form) { form.programme = ProgrammeId(99); }, u"", {notFound}},
        RecordRow{"applicant",
                  [](ApplicationForm &form) { form.applicant = OfficialKey::fromString(QStringLiteral("14999999")); },
                  u"",
                  {notFound}},
        RecordRow{"taken", [](ApplicationForm &) {}, u"36-0541/27/12", {duplicateKey}},
        RecordRow{"noReference", [](ApplicationForm &) {}, u"!", {fieldInvalid}},
        RecordRow{"negative",
                  [](ApplicationForm &form) {
                      form.costs[0].amount = Money::fromCents(-1);
                      form.split[1].amount = Money::fromCents(-1);
                  },
                  u"",
                  {amountNegative, amountNegative}},
        RecordRow{"all",
                  [](ApplicationForm &form) {
                      form.programme = ProgrammeId(99);
                      form.financing.ownFunds = Money::fromCents(-1);
                  },
                  u"36-0541/27/12",
                  {notFound, duplicateKey, amountNegative}}),
    [](const auto &row) { return std::string(row.param.name); });

TEST(ApplicationDesk, ProposesTheNextFreeReference)
{
    test::Office office;
    Session clerk = office.clerk();
    test::expectDone(recordApplication(clerk, office.form(), QStringLiteral("DK-2027-0001")));
    const auto next = recordApplication(clerk, office.form(), QString());
    test::expectDone(next);
    EXPECT_EQ(next->reference.toString(), QStringLiteral("DK-2027-0002"));
    EXPECT_EQ(applicationByReference(clerk, QStringLiteral("DK-2027-0002")).value_or(ApplicationId()), next->id);
    EXPECT_EQ(test::codesOf(applicationByReference(clerk, QStringLiteral("DK-2027-0003"))), Codes{notFound});
}

TEST(ApplicationDesk, ChangesOnlyWhatWasSeenAndIsOpen)
{
    test::Office office;
    Session clerk = office.clerk();
    const ApplicationId draft = office.recorded(office.form());
    const ApplicationForm other =
        without(office.form(), [](ApplicationForm &form) { form.title = QStringLiteral("Anderes"); });
    test::expectDone(changeApplication(clerk, draft, 1, other));
    EXPECT_EQ(test::codesOf(changeApplication(clerk, draft, 1, other)), Codes{staleRevision});
    EXPECT_EQ(test::codesOf(changeApplication(clerk, ApplicationId(99), 1, other)), Codes{notFound});
    const ApplicationId examined = office.at(ApplicationState::examined);
    EXPECT_EQ(test::codesOf(changeApplication(clerk, examined, 4, other)), Codes{wrongState});
    const ApplicationId complete =
        office.at(ApplicationState::complete,
                  without(office.form(), [](ApplicationForm &form) { form.title = QStringLiteral("Drittes"); }));
    const ApplicationForm broken = without(office.form(), [](ApplicationForm &form) { form.costs.clear(); });
    const Codes codes = test::codesOf(changeApplication(clerk, complete, 3, broken));
    EXPECT_TRUE(codes.contains(noCosts));
}

struct StepRow {
    const char *name;
    ApplicationState from;
    std::function<Outcome<void>(test::Office &, ApplicationId)> step;
    Codes codes;
};

class Steps : public testing::TestWithParam<StepRow> {};

TEST_P(Steps, AreRefusedWithEverythingThatIsWrong)
{
    test::Office office;
    const ApplicationId id = office.at(GetParam().from);
    const QVector<PotBalance> before = balances(office);
    EXPECT_EQ(test::codesOf(GetParam().step(office, id)), GetParam().codes);
    EXPECT_EQ(office.store().applications().application(id)->value().state, GetParam().from);
    EXPECT_TRUE(sameBalances(before, balances(office)));
}

const QDate today(2027, 3, 1);
const QDate tomorrow(2027, 3, 2);
const QDate yesterday(2027, 2, 28);
const Money tooMuch = Money::fromEuro(97'000);

template <typename Use>
auto as(Session (test::Office::*who)(), Use use)
{
    return [who, use](test::Office &office, ApplicationId id) {
        Session session = (office.*who)();
        return use(session, id);
    };
}

Outcome<void> approve(Session &session, ApplicationId id, const Approval &approval)
{
    return approveApplication(session, id, approval);
}

YearShare share(int year, int euro)
{
    return {FiscalYear::fromNumber(year), Money::fromEuro(euro)};
}

using Office = test::Office;
using State = ApplicationState;

INSTANTIATE_TEST_SUITE_P(
    Rows, Steps,
    testing::Values(
        StepRow{"receiveTwice",
                State::received,
                as(&Office::clerk, [](Session &s, ApplicationId id) { return receiveApplication(s, id, today); }),
                {wrongState}},
        StepRow{"receiveTomorrow",
                State::draft,
                as(&Office::clerk, [](Session &s, ApplicationId id) { return receiveApplication(s, id, tomorrow); }),
                {dayInFuture}},
        StepRow{"receiveNoDay",
                State::draft,
                as(&Office::clerk, [](Session &s, ApplicationId id) { return receiveApplication(s, id, {}); }),
                {dayMissing}},
        StepRow{"completeDraft",
                State::draft,
                as(&Office::clerk, [](Session &s, ApplicationId id) { return completeApplication(s, id, today); }),
                {wrongState}},
        StepRow{"completeBefore",
                State::received,
                as(&Office::clerk, [](Session &s, ApplicationId id) { return completeApplication(s, id, yesterday); }),
                {dayBefore}},
        StepRow{"examineNoNote",
                State::complete,
                as(&Office::examiner,
                   [](Session &s, ApplicationId id) {
                       return examineApplication(s, id, {today, QStringLiteral(" "), {}});
                   }),
                {fieldEmpty}},
        StepRow{"examineAbove",
                State::complete,
                as(&Office::examiner,
                   [](Session &s, ApplicationId id) {
                       return examineApplication(s, id, {today, QStringLiteral("x"), tooMuch});
                   }),
                {grantAboveRequested}},
        StepRow{"examineMinimum",
                State::complete,
                as(&Office::examiner,
                   [](Session &s, ApplicationId id) {
                       return examineApplication(s, id, {today, QStringLiteral("x"), Money::fromEuro(10'000)});
                   }),
                {grantNotAboveMinimum}},
        StepRow{"examineNothing",
                State::complete,
                as(&Office::examiner,
                   [](Session &s, ApplicationId id) {
                       return examineApplication(s, id, {tomorrow, QString(), Money()});
                   }),
                {fieldEmpty, amountNotPositive, dayInFuture}},
        StepRow{"rejectNoReason",
                State::examined,
                as(&Office::head,
                   [](Session &s, ApplicationId id) { return rejectApplication(s, id, today, QStringLiteral(" ")); }),
                {reasonMissing}},
        StepRow{"rejectDraft",
                State::draft,
                as(&Office::head,
                   [](Session &s, ApplicationId id) { return rejectApplication(s, id, today, QStringLiteral("x")); }),
                {wrongState}},
        StepRow{"withdrawApproved",
                State::approved,
                as(&Office::clerk, [](Session &s, ApplicationId id) { return withdrawApplication(s, id, today, {}); }),
                {wrongState}},
        StepRow{"approveRecorder",
                State::examined,
                as(&Office::clerk,
                   [](Session &s, ApplicationId id) {
                       return approve(s, id, {today, {}, {}, {}});
                   }),
                {samePerson}},
        StepRow{"approveExaminer",
                State::examined,
                as(&Office::examiner,
                   [](Session &s, ApplicationId id) {
                       return approve(s, id, {today, {}, {}, {}});
                   }),
                {samePerson}},
        StepRow{"approveTwice",
                State::approved,
                as(&Office::head,
                   [](Session &s, ApplicationId id) {
                       return approve(s, id, {today, {}, {}, {}});
                   }),
                {wrongState}},
        StepRow{"approveLessNoReason",
                State::examined,
                as(&Office::head,
                   [](Session &s, ApplicationId id) {
                       return approve(s, id, {today, {share(2027, 50'000)}, {}, {}});
                   }),
                {reasonMissing}},
        StepRow{"approveMore",
                State::examined,
                as(&Office::head,
                   [](Session &s, ApplicationId id) {
                       return approve(s, id, {today, {share(2027, 97'000)}, {}, {}});
                   }),
                {grantAboveRequested}},
        StepRow{"approvePast",
                State::examined,
                as(&Office::head,
                   [](Session &s, ApplicationId id) {
                       return approve(s, id, {today, {share(2026, 96'000)}, {}, {}});
                   }),
                {splitYearPast}},
        StepRow{"approveTwiceAYear",
                State::examined,
                as(&Office::head,
                   [](Session &s, ApplicationId id) {
                       return approve(s, id, {today, {share(2027, 48'000), share(2027, 48'000)}, {}, {}});
                   }),
                {splitYearTwice}},
        StepRow{"approveNoAuthorization",
                State::examined,
                as(&Office::head,
                   [](Session &s, ApplicationId id) {
                       return approve(s, id, {today, {share(2027, 60'000), share(2029, 36'000)}, {}, {}});
                   }),
                {authorizationNotAvailable}},
        StepRow{"approveNoLine",
                State::examined,
                as(&Office::head,
                   [](Session &s, ApplicationId id) {
                       return approve(s, id, {today, {}, BudgetLineKey::fromString(QStringLiteral("0205/88399")), {}});
                   }),
                {notFound}},
        StepRow{"approveAll",
                State::examined,
                as(&Office::clerk,
                   [](Session &s, ApplicationId id) {
                       return approve(s, id, {tomorrow, {share(2029, 30'000)}, {}, {}});
                   }),
                {dayInFuture, reasonMissing, samePerson, authorizationNotAvailable}}),
    [](const auto &row) { return std::string(row.param.name); });

TEST(Approval, BeyondWhatIsAvailableNamesEveryYearAndChangesNothing)
{
    test::Office office;
    const ApplicationForm large = without(office.form(), [](ApplicationForm &form) {
        form.costs = {{CostCategory::software, QStringLiteral("Alles"), Money::fromEuro(500'000)}};
        form.financing = {Money::fromEuro(100'000), Money(), Money::fromEuro(400'000)};
        form.split = {share(2027, 250'000), share(2028, 150'000)};
    });
    const ApplicationId id = office.at(ApplicationState::examined, large);
    const QVector<PotBalance> before = balances(office);
    Session head = office.head();
    const Outcome<void> done = approveApplication(head, id, {today, {}, {}, {}});
    ASSERT_FALSE(done);
    const Refusals refusals = std::get<Refusals>(done.error());
    ASSERT_EQ(refusals.size(), 2);
    EXPECT_EQ(refusals[0].code, fundsNotAvailable);
    EXPECT_EQ(refusals[0].subject, QStringLiteral("KOMM Kommunale Dienste · 02 05/883 01"));
    EXPECT_EQ(refusals[0].year, FiscalYear::fromNumber(2027));
    EXPECT_EQ(refusals[0].missing(), Money::fromEuro(50'000));
    EXPECT_EQ(refusals[1].code, authorizationNotAvailable);
    EXPECT_EQ(refusals[1].available, Money::fromEuro(100'000));
    EXPECT_TRUE(sameBalances(before, balances(office)));
    EXPECT_TRUE(office.store().applications().decisions(id)->isEmpty());
}

TEST(Approval, SplitsALowerProposalInProportion)
{
    test::Office office;
    const ApplicationId id = office.at(ApplicationState::complete);
    Session examiner = office.examiner();
    Session head = office.head();
    test::expectDone(examineApplication(examiner, id, {today, QStringLiteral("x"), Money::fromCents(5'000'001)}));
    test::expectDone(approveApplication(head, id, {today, {}, {}, QStringLiteral("Betrieb abgesetzt")}));
    const auto decisions = office.store().applications().decisions(id);
    EXPECT_EQ(decisions->first().amount, Money::fromCents(5'000'001));
    EXPECT_EQ(decisions->first().split.size(), 2);
    EXPECT_EQ(decisions->first().split[0].amount, Money::fromCents(3'125'001));
    EXPECT_EQ(decisions->first().split[1].amount, Money::fromCents(1'875'000));
}

TEST(Completion, RefusesADuplicateAndNamesIt)
{
    test::Office office;
    office.at(ApplicationState::received);
    const ApplicationId second = office.at(ApplicationState::received);
    Session clerk = office.clerk();
    const Outcome<void> done = completeApplication(clerk, second, today);
    EXPECT_EQ(test::codesOf(done), Codes{duplicateApplication});
    EXPECT_EQ(std::get<Refusals>(done.error()).first().other, QStringLiteral("DK-2027-0001"));
}

TEST(Assessment, WarnsWhereTheMoneyIsShort)
{
    test::Office office;
    Session clerk = office.clerk();
    ApplicationForm form = office.form();
    form.split = {share(2027, 60'000), share(2029, 36'000)};
    const auto assessed = assessForm(clerk, form, {}, {});
    ASSERT_TRUE(assessed);
    ASSERT_EQ(assessed->years.size(), 2);
    EXPECT_EQ(assessed->years[0].available, Money::fromEuro(200'000));
    EXPECT_FALSE(assessed->years[1].available);
    EXPECT_TRUE(assessed->years[1].authorization);
    const auto found = std::find_if(assessed->findings.cbegin(), assessed->findings.cend(), [](const Finding &one) {
        return one.refusal.code == authorizationNotAvailable;
    });
    ASSERT_NE(found, assessed->findings.cend());
    EXPECT_EQ(found->severity, Severity::warning);
    EXPECT_EQ(found->refusal.field, QStringLiteral("split[1].amount"));
    EXPECT_TRUE(errorsAmong(assessed->findings).isEmpty());
}

}  // namespace
}  // namespace mittelbuch
