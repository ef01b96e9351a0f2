// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/budgetentry.h"

#include "service/budgetyear.h"
#include "servicesupport.h"

namespace mittelbuch {
namespace {

using enum BudgetEntryKind;
using Codes = QVector<RefusalCode>;

const FiscalYear y2027 = FiscalYear::fromNumber(2027);
const FiscalYear y2028 = FiscalYear::fromNumber(2028);
const FiscalYear y2029 = FiscalYear::fromNumber(2029);
const BudgetLineKey investments = BudgetLineKey::fromString(QStringLiteral("02 03/883 01"));
const BudgetLineKey running = BudgetLineKey::fromString(QStringLiteral("02 03/633 01"));

Consent smf(QDate day)
{
    return {.issuer = ConsentIssuer::ministryOfFinance, .reference = QStringLiteral("SMF 23-H1007/2027"), .day = day};
}

/// Two empty lines beside those of the office: investments, which may be carried over, and running grants, which may not.
class Control : public testing::Test {
protected:
    void SetUp() override
    {
        for (const BudgetLineKey &key : {investments, running}) {
            Session officer = session();
            BudgetLine line{{}, key, QStringLiteral("Zuweisungen"), lineKindOf(key)};
            line.carryOverAllowed = line.kind == LineKind::investment;
            test::expectDone(addBudgetLine(officer, line));
        }
    }
    Session session() { return office.as("S. Wagner"); }
    BudgetEntry entry(BudgetEntryKind kind, const BudgetLineKey &line, FiscalYear budget, FiscalYear due, int euro)
    {
        return {line, kind, budget, due, Money::fromEuro(euro), office.clock.today(), QStringLiteral("Test")};
    }
    BudgetEntry cash(BudgetEntryKind kind, int euro) { return entry(kind, investments, y2027, y2027, euro); }
    BudgetEntry consented(BudgetEntry made)
    {
        made.consent = smf(office.clock.today());
        return made;
    }
    Codes codes(const BudgetEntry &made)
    {
        Session officer = session();
        return test::codesOf(enter(officer, made));
    }
    PotBalance pot(const BudgetLineKey &line, FiscalYear budget, FiscalYear due)
    {
        const BudgetLineId id = (**office.store().budget().line(line)).id;
        const auto pots = office.store().ledger().balancesOf(id, office.clock.today());
        for (const PotBalance &one : *pots) {
            if (one.pot == Pot{id, budget, due} && !one.programme.isStored())
                return one;
        }
        return {Pot{id, budget, due}, {}, {}, {}, false};
    }
    Money authority(const BudgetLineKey &line, FiscalYear budget, FiscalYear due) { return pot(line, budget, due).balance.authority; }

    test::Office office;
};

TEST_F(Control, CashExampleOfTheBrief)
{
    EXPECT_EQ(codes(cash(appropriation, 10'000'000)), Codes{});
    EXPECT_EQ(codes(entry(appropriation, running, y2027, y2027, 200'000)), Codes{});
    EXPECT_EQ(codes(cash(globalCut, 300'000)), Codes{});
    BudgetEntry frozen = cash(freeze, 0);
    frozen.rate = Rate::fromPercent(5);
    frozen.basis = FreezeBasis::economicSituation;
    EXPECT_EQ(codes(frozen), Codes{});
    BudgetEntry covered = cash(cover, 200'000);
    covered.counterLine = running;
    EXPECT_EQ(codes(covered), Codes{RefusalCode::ownFundsNotUsedUp});
    EXPECT_EQ(codes(consented(covered)), Codes{});
    EXPECT_EQ(authority(investments, y2027, y2027), Money::fromEuro(9'400'000));
    EXPECT_EQ(authority(running, y2027, y2027), Money());
    EXPECT_EQ(codes(consented(covered)), Codes{RefusalCode::amountBelowUse});
}

TEST_F(Control, AFreezeIsReleasedUpToWhatIsFrozenAndByConsent)
{
    ASSERT_EQ(codes(cash(appropriation, 1'000)), Codes{});
    ASSERT_EQ(codes(cash(freeze, 300)), Codes{});
    const Freeze frozen = office.store().budgetControl().freezes(office.clock.today())->first();
    EXPECT_EQ(frozen.open(), Money::fromEuro(300));
    BudgetEntry release = cash(freezeRelease, 200);
    release.freeze = frozen.posting;
    EXPECT_EQ(codes(release), Codes{RefusalCode::consentMissing});
    EXPECT_EQ(codes(consented(release)), Codes{});
    EXPECT_EQ(codes(consented(release)), Codes{RefusalCode::freezeNotThatHigh});
    EXPECT_EQ(authority(investments, y2027, y2027), Money::fromEuro(900));
    release.freeze = PostingId(1);
    EXPECT_EQ(codes(consented(release)), Codes{RefusalCode::notFound});
}

TEST_F(Control, OverPlanNeedsAConsentAndASaving)
{
    ASSERT_EQ(codes(entry(appropriation, running, y2027, y2027, 500)), Codes{});
    ASSERT_EQ(codes(cash(appropriation, 1)), Codes{});
    BudgetEntry over = cash(overPlan, 100);
    EXPECT_EQ(codes(over), (Codes{RefusalCode::fieldEmpty, RefusalCode::consentMissing}));
    over.counterLine = investments;
    EXPECT_EQ(codes(consented(over)), Codes{RefusalCode::fieldInvalid});
    over.counterLine = running;
    EXPECT_EQ(codes(consented(over)), Codes{});
    EXPECT_EQ(authority(investments, y2027, y2027), Money::fromEuro(101));
    EXPECT_EQ(authority(running, y2027, y2027), Money::fromEuro(400));
}

TEST_F(Control, AShiftBetweenMaturitiesLeavesTheTotal)
{
    ASSERT_EQ(codes(entry(commitmentAuthorization, investments, y2027, y2028, 400)), Codes{});
    ASSERT_EQ(codes(entry(commitmentAuthorization, investments, y2027, y2029, 200)), Codes{});
    BudgetEntry shift = entry(maturityShift, investments, y2027, y2028, 50);
    shift.counterYear = y2029;
    EXPECT_EQ(codes(shift), Codes{RefusalCode::consentMissing});
    EXPECT_EQ(codes(consented(shift)), Codes{});
    EXPECT_EQ(authority(investments, y2027, y2028), Money::fromEuro(450));
    EXPECT_EQ(authority(investments, y2027, y2029), Money::fromEuro(150));
    shift.amount = Money::fromEuro(151);
    EXPECT_EQ(codes(consented(shift)), Codes{RefusalCode::amountBelowUse});
}

TEST_F(Control, AnAdvanceDrawIsDeductedFromTheNextYearOfATransferableLine)
{
    ASSERT_EQ(codes(cash(appropriation, 100)), Codes{});
    EXPECT_EQ(codes(consented(cash(advanceDraw, 30))), Codes{RefusalCode::amountBelowUse});
    ASSERT_EQ(codes(entry(appropriation, investments, y2028, y2028, 80)), Codes{});
    EXPECT_EQ(codes(consented(cash(advanceDraw, 30))), Codes{});
    EXPECT_EQ(authority(investments, y2027, y2027), Money::fromEuro(130));
    EXPECT_EQ(authority(investments, y2028, y2028), Money::fromEuro(50));
    ASSERT_EQ(codes(entry(appropriation, running, y2028, y2028, 80)), Codes{});
    EXPECT_EQ(codes(consented(entry(advanceDraw, running, y2027, y2027, 30))), Codes{RefusalCode::notTransferable});
}

TEST_F(Control, AConsentReachesAsFarAsItsAmount)
{
    ASSERT_EQ(codes(entry(appropriation, running, y2027, y2027, 500)), Codes{});
    BudgetEntry over = consented(cash(overPlan, 100));
    over.counterLine = running;
    over.consent->amount = Money::fromEuro(99);
    EXPECT_EQ(codes(over), Codes{RefusalCode::carryOverNotGranted});
    over.consent->amount = Money::fromEuro(100);
    over.consent->reference = QStringLiteral(" ");
    EXPECT_EQ(codes(over), Codes{RefusalCode::fieldEmpty});
    over.consent->reference = QStringLiteral("SMF 1");
    over.consent->day = office.clock.today().addDays(1);
    EXPECT_EQ(codes(over), Codes{RefusalCode::dayInFuture});
    over.consent->day = office.clock.today();
    EXPECT_EQ(codes(over), Codes{});
    EXPECT_EQ(office.store().budgetControl().consents()->size(), 1);
}

TEST_F(Control, APreviewShowsWhatWouldBecomeOfThePotsAndBooksNothing)
{
    ASSERT_EQ(codes(entry(appropriation, running, y2027, y2027, 500)), Codes{});
    BudgetEntry covered = cash(cover, 200);
    covered.counterLine = running;
    Session officer = session();
    const Result<EntryPreview> preview = previewEntry(officer, covered);
    ASSERT_TRUE(preview);
    EXPECT_TRUE(preview->refusals.isEmpty());
    ASSERT_EQ(preview->postings.size(), 2);
    ASSERT_EQ(preview->effects.size(), 2);
    EXPECT_EQ(preview->effects[0].after.authority, Money::fromEuro(200));
    EXPECT_EQ(preview->effects[1].before.authority, Money::fromEuro(500));
    EXPECT_EQ(preview->effects[1].after.authority, Money::fromEuro(300));
    EXPECT_EQ(authority(running, y2027, y2027), Money::fromEuro(500));
}

TEST_F(Control, ManyEntriesAreBookedAllOrNone)
{
    Session officer = session();
    const QVector<BudgetEntry> entries{cash(appropriation, 100), cash(freeze, 40), cash(globalCut, 61)};
    const Outcome<void> refused = enterAll(officer, entries);
    ASSERT_FALSE(refused);
    EXPECT_EQ(std::get<Refusals>(refused.error()).first().field, QStringLiteral("entries[2].amount"));
    EXPECT_EQ(authority(investments, y2027, y2027), Money());
    EXPECT_EQ(test::codesOf(tryAll(officer, entries)), Codes{RefusalCode::amountBelowUse});
    test::expectDone(tryAll(officer, {entries[0], entries[1]}));
    EXPECT_EQ(authority(investments, y2027, y2027), Money());
    test::expectDone(enterAll(officer, {entries[0], entries[1]}));
    EXPECT_EQ(authority(investments, y2027, y2027), Money::fromEuro(60));
}

TEST_F(Control, EveryKindHasItsWord)
{
    EXPECT_EQ(allBudgetEntryKinds().size(), 16U);
    for (const BudgetEntryKind kind : allBudgetEntryKinds())
        EXPECT_EQ(budgetEntryKindFromString(toString(kind)), std::optional(kind));
    EXPECT_FALSE(budgetEntryKindFromString(QStringLiteral("gift")));
}

/// LM-14: 2027, an appropriation of 2028 exists, no authorisation; a part of the grant falls due in 2028.
class LaterShare : public Control {
protected:
    /// A programme with cash of 2027 and 2028 on the line and no authorisation; the case, examined.
    ApplicationId examinedOn(const BudgetLineKey &line)
    {
        Session officer = session();
        const QString key = QStringLiteral("P-") + line.title();
        const Outcome<ProgrammeId> programme = addProgramme(officer, {{}, key, key, {}, true, false});
        Directive directive;
        directive.validFrom = QDate(2027, 1, 1);
        directive.terms = plainShare(Rate::fromPercent(80), Money::fromEuro(400'000), {Money(), true, {}});
        test::expectDone(issueDirective(officer, key, directive));
        for (const FiscalYear year : {y2027, y2028}) {
            EXPECT_EQ(codes(entry(appropriation, line, year, year, 1'000'000)), Codes{});
            test::expectDone(allot(officer, {key, line, year, year, Money::fromEuro(96'000), office.clock.today(), {}}));
        }
        ApplicationForm form = office.form();
        form.programme = *programme;
        form.title = key;
        const ApplicationId id = office.at(ApplicationState::complete, form);
        Session examiner = office.examiner();
        test::expectDone(examineApplication(examiner, id, {office.clock.today(), QStringLiteral("geprüft"), {}}));
        return id;
    }
    Outcome<void> approve(ApplicationId id)
    {
        Session head = office.head();
        return approveApplication(head, id, {office.clock.today(), {}, {}, {}});
    }
};

TEST_F(LaterShare, IsRefusedOnALineThatMayNotBeCarriedOver)
{
    EXPECT_EQ(test::codesOf(approve(examinedOn(running))), Codes{RefusalCode::authorizationNotAvailable});
}

TEST_F(LaterShare, IsChargedToThisYearsCashOfALineThatMay)
{
    const ApplicationId id = examinedOn(investments);
    test::expectDone(approve(id));
    EXPECT_EQ(pot(investments, y2027, y2027).balance.committed, Money::fromEuro(96'000));
    EXPECT_EQ(pot(investments, y2028, y2028).balance.committed, Money());
    const auto postings = office.store().ledger().postingsOf(id);
    const auto later = std::find_if(postings->cbegin(), postings->cend(),
                                    [](const Posting &one) { return one.draft.payableIn.has_value(); });
    ASSERT_NE(later, postings->cend());
    EXPECT_EQ(later->draft.payableIn, std::optional(y2028));
    EXPECT_EQ(later->draft.amount, Money::fromEuro(36'000));
    EXPECT_EQ(test::codesOf(approve(examinedOn(running))), Codes{RefusalCode::authorizationNotAvailable});
}

TEST_F(LaterShare, MovesWithTheCarryOverThatIsReleasedForIt)
{
    const ApplicationId id = examinedOn(investments);
    test::expectDone(approve(id));
    Session officer = session();
    test::expectDone(settle(officer, {id, PostingKind::order, y2027, Money::fromEuro(60'000), office.clock.today(), {}}));
    office.clock.moveTo(QDate(2028, 1, 20));
    BudgetEntry step = cash(carryOverRequest, 36'000);
    step.programmeKey = QStringLiteral("P-88301");
    EXPECT_EQ(codes(step), Codes{});
    step.amount = Money::fromEuro(1);
    EXPECT_EQ(codes(step), Codes{RefusalCode::carryOverNotGranted});
    step.amount = Money::fromEuro(36'000);
    step.kind = carryOverApproval;
    EXPECT_EQ(codes(step), Codes{RefusalCode::consentMissing});
    EXPECT_EQ(codes(consented(step)), Codes{});
    step.kind = carryOverRelease;
    EXPECT_EQ(codes(consented(step)), Codes{});
    EXPECT_EQ(pot(investments, y2027, y2027).balance.committed, Money::fromEuro(60'000));
    EXPECT_EQ(pot(investments, y2028, y2028).balance.committed, Money::fromEuro(36'000));
    EXPECT_EQ(authority(investments, y2028, y2028), Money::fromEuro(1'036'000));
    test::expectDone(settle(officer, {id, PostingKind::order, y2028, Money::fromEuro(36'000), office.clock.today(), {}}));
}

TEST_F(Control, ACarryOverEndsWithTheSecondFollowingYear)
{
    ASSERT_EQ(codes(cash(appropriation, 100)), Codes{});
    ASSERT_EQ(codes(entry(appropriation, running, y2027, y2027, 100)), Codes{});
    office.clock.moveTo(QDate(2030, 1, 2));
    EXPECT_EQ(codes(cash(carryOverRequest, 100)), Codes{RefusalCode::carryOverExpired});
    office.clock.moveTo(QDate(2029, 12, 31));
    EXPECT_EQ(codes(cash(carryOverRequest, 100)), Codes{});
    EXPECT_EQ(codes(entry(carryOverRequest, running, y2027, y2027, 100)), Codes{RefusalCode::notTransferable});
}

TEST_F(Control, AnExaminedApplicationIsEarmarkedUntilItIsDecided)
{
    const auto earmarked = [this] { return pot(office.line, y2027, y2027).balance.earmarked; };
    Session head = office.head();
    Session clerk = office.clerk();
    const auto examined = [this](const char *title) {
        ApplicationForm form = office.form();
        form.title = QString::fromLatin1(title);
        const ApplicationId id = office.at(ApplicationState::complete, form);
        Session examiner = office.examiner();
        test::expectDone(examineApplication(examiner, id, {office.clock.today(), QStringLiteral("geprüft"), {}}));
        return id;
    };
    const ApplicationId first = examined("first");
    const ApplicationId second = examined("second");
    const ApplicationId third = examined("third");
    EXPECT_EQ(earmarked(), Money::fromEuro(180'000));
    EXPECT_EQ(pot(office.line, y2027, y2028).balance.earmarked, Money::fromEuro(108'000));
    test::expectDone(approveApplication(head, first, {office.clock.today(), {}, {}, {}}));
    EXPECT_EQ(earmarked(), Money::fromEuro(120'000));
    EXPECT_EQ(pot(office.line, y2027, y2027).balance.committed, Money::fromEuro(60'000));
    test::expectDone(rejectApplication(head, second, office.clock.today(), QStringLiteral("kein Bedarf")));
    test::expectDone(withdrawApplication(clerk, third, office.clock.today(), QStringLiteral("Schreiben")));
    EXPECT_EQ(earmarked(), Money());
    EXPECT_EQ(pot(office.line, y2027, y2028).balance.earmarked, Money());
}

TEST_F(Control, AProvisionalYearLendsAShareOfTheDraftUntilTheBudgetIsEnacted)
{
    Session officer = session();
    const QDate day = office.clock.today();
    EXPECT_EQ(codes(cash(draftAppropriation, 100)), Codes{RefusalCode::fieldInvalid});
    EXPECT_EQ(test::codesOf(enactBudget(officer, y2027, day, QStringLiteral("GVBl."))), Codes{RefusalCode::alreadyDone});
    test::expectDone(beginProvisionalYear(officer, y2027, day, QStringLiteral("VwV")));
    EXPECT_EQ(test::codesOf(beginProvisionalYear(officer, y2027, day, {})), Codes{RefusalCode::alreadyDone});
    ASSERT_EQ(codes(cash(draftAppropriation, 1'001)), Codes{});
    ASSERT_EQ(codes(entry(draftAppropriation, investments, y2027, y2028, 400)), Codes{});
    EXPECT_EQ(authority(investments, y2027, y2027), Money::fromCents(50'050));
    EXPECT_EQ(authority(investments, y2027, y2028), Money::fromEuro(200));

    const ApplicationId id = office.at(ApplicationState::complete);
    Session examiner = office.examiner();
    test::expectDone(examineApplication(examiner, id, {day, QStringLiteral("geprüft"), {}}));
    Session head = office.head();
    EXPECT_EQ(test::codesOf(approveApplication(head, id, {day, {}, {}, {}})), Codes{RefusalCode::newInProvisionalYear});

    test::expectDone(enactBudget(officer, y2027, day, QStringLiteral("SächsGVBl. 2027 S. 1")));
    EXPECT_EQ(authority(investments, y2027, y2027), Money::fromEuro(1'001));
    EXPECT_EQ(authority(investments, y2027, y2028), Money::fromEuro(400));
    test::expectDone(approveApplication(head, id, {day, {}, {}, {}}));
}

}  // namespace
}  // namespace mittelbuch
