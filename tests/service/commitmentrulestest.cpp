// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/commitmentrules.h"

#include "service/budgetentry.h"
#include "service/budgetyear.h"
#include "service/freezeexpiry.h"
#include "service/overview.h"
#include "servicesupport.h"

namespace mittelbuch {
namespace {

using enum BudgetEntryKind;
using Codes = QVector<RefusalCode>;

const FiscalYear y2027 = FiscalYear::fromNumber(2027);
const FiscalYear y2028 = FiscalYear::fromNumber(2028);
const FiscalYear y2029 = FiscalYear::fromNumber(2029);
const BudgetLineKey running = BudgetLineKey::fromString(QStringLiteral("02 03/633 01"));

class Rules : public testing::Test {
protected:
    Session officer() { return office.as("S. Wagner"); }
    BudgetEntry entry(BudgetEntryKind kind, FiscalYear budget, FiscalYear due, int euro)
    {
        return {office.line, kind, budget, due, Money::fromEuro(euro), office.clock.today(), QStringLiteral("Test")};
    }
    Codes enterAs(const BudgetEntry &made)
    {
        Session session = officer();
        return test::codesOf(enter(session, made));
    }
    BudgetEntry consented(BudgetEntry made)
    {
        made.consent = Consent{.issuer = ConsentIssuer::ministryOfFinance, .reference = QStringLiteral("SMF 1"),
                               .day = office.clock.today()};
        return made;
    }
    ApplicationId examined(const ApplicationForm &form)
    {
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
    void setTo(const char *name, const char *value)
    {
        Session session = officer();
        test::expectDone(changeSetting(session, QLatin1String(name), QLatin1String(value)));
    }
    PotBalance pot(FiscalYear budget, FiscalYear due)
    {
        const BudgetLineId id = (**office.store().budget().line(office.line)).id;
        const auto pots = office.store().ledger().balancesOf(id, office.clock.today());
        for (const PotBalance &one : *pots) {
            if (one.pot == Pot{id, budget, due} && !one.programme.isStored())
                return one;
        }
        return {Pot{id, budget, due}, {}, {}, {}, false};
    }
    ApplicationForm formOf(const char *title, QVector<YearShare> split)
    {
        ApplicationForm form = office.form();
        form.title = QLatin1String(title);
        form.split = split;
        return form;
    }

    test::Office office;
};

// ---- freezes that end by their day

TEST_F(Rules, AFreezeEndsByAPostingOnTheDayAfterItsLast)
{
    BudgetEntry frozen = entry(freeze, y2027, y2027, 700'000);
    frozen.until = QDate(2027, 6, 30);
    ASSERT_EQ(enterAs(frozen), Codes{});
    EXPECT_EQ(pot(y2027, y2027).balance.authority, Money::fromEuro(300'000));
    office.clock.moveTo(QDate(2027, 6, 30));
    EXPECT_TRUE(expiredFreezes(office.store(), office.clock.today())->isEmpty());
    office.clock.moveTo(QDate(2027, 7, 2));
    EXPECT_EQ(expiredFreezes(office.store(), office.clock.today())->size(), 1);
    EXPECT_EQ(pot(y2027, y2027).balance.authority, Money::fromEuro(300'000)) << "nothing changes without a posting";

    Session session = officer();
    EXPECT_EQ(*releaseExpiredFreezes(session), 1);
    EXPECT_EQ(*releaseExpiredFreezes(session), 0);
    EXPECT_EQ(pot(y2027, y2027).balance.authority, Money::fromEuro(1'000'000));
    const auto postings = office.store().ledger().postings({}, office.clock.today());
    EXPECT_EQ(postings->last().draft.effectiveDay, QDate(2027, 7, 1));
    EXPECT_EQ(postings->last().draft.amount, Money::fromEuro(700'000));
    EXPECT_TRUE(postings->last().draft.reversalOf.isStored());
    const Freeze ended = office.store().budgetControl().freezes(office.clock.today())->first();
    EXPECT_EQ(ended.open(), Money());
    EXPECT_EQ(office.store().budgetControl().freezes(QDate(2027, 6, 30))->first().open(), Money::fromEuro(700'000));
}

TEST_F(Rules, WhatAnEndedFreezeHeldCanBeGrantedAtOnce)
{
    // The programme has 200,000 of which the line keeps no more than that: the freeze leaves 50,000 of it uncovered by others.
    BudgetEntry frozen = entry(freeze, y2027, y2027, 800'000);
    frozen.until = QDate(2027, 4, 30);
    ASSERT_EQ(enterAs(frozen), Codes{});
    const ApplicationId id = examined(office.form());
    Session session = officer();
    const auto before = commitmentBooks(session, y2027);
    ASSERT_TRUE(before);
    office.clock.moveTo(QDate(2027, 5, 3));
    const auto after = commitmentBooks(session, y2027);
    const auto authorityIn = [this](const CommitmentBooks &books) {
        const Pot own = pot(y2027, y2027).pot;
        for (const PotBalance &one : books.balances) {
            if (one.pot == own && !one.programme.isStored())
                return one.balance.authority;
        }
        return Money();
    };
    EXPECT_EQ(authorityIn(*before), Money::fromEuro(200'000));
    EXPECT_EQ(authorityIn(*after), Money::fromEuro(1'000'000)) << "as if it were released";
    test::expectDone(approve(id));
    EXPECT_EQ(pot(y2027, y2027).balance.authority, Money::fromEuro(1'000'000)) << "released before the grant";
}

TEST_F(Rules, AFreezeToTheEndOfItsYearOrWithoutADayStays)
{
    ASSERT_EQ(enterAs(entry(freeze, y2027, y2027, 1'000)), Codes{});
    BudgetEntry toTheEnd = entry(freeze, y2027, y2027, 2'000);
    toTheEnd.until = QDate(2027, 12, 31);
    ASSERT_EQ(enterAs(toTheEnd), Codes{});
    office.clock.moveTo(QDate(2028, 2, 1));
    Session session = officer();
    EXPECT_EQ(*releaseExpiredFreezes(session), 0);
}

TEST_F(Rules, AnActThatIsRefusedReleasesNothing)
{
    BudgetEntry frozen = entry(freeze, y2027, y2027, 1'000);
    frozen.until = QDate(2027, 3, 10);
    ASSERT_EQ(enterAs(frozen), Codes{});
    office.clock.moveTo(QDate(2027, 3, 20));
    EXPECT_EQ(enterAs(entry(freeze, y2027, y2027, 2'000'000)), Codes{RefusalCode::amountBelowUse});
    EXPECT_EQ(expiredFreezes(office.store(), office.clock.today())->size(), 1);
    EXPECT_EQ(enterAs(entry(supplement, y2027, y2027, 1)), Codes{});
    EXPECT_TRUE(expiredFreezes(office.store(), office.clock.today())->isEmpty());
}

// ---- consent to use an authorisation

TEST_F(Rules, WithoutAGeneralConsentOnlyTheWaivedAmountMayBeUsed)
{
    const ApplicationId id = examined(office.form());
    setTo("authorization.generalConsent", "no");
    setTo("authorization.waivedUpTo", "35999.99");
    const Outcome<void> refused = approve(id);
    ASSERT_EQ(test::codesOf(refused), Codes{RefusalCode::authorizationConsentMissing});
    const Refusal refusal = std::get<Refusals>(refused.error()).first();
    EXPECT_EQ(refusal.field, QStringLiteral("split[1].amount"));
    EXPECT_EQ(refusal.required, Money::fromEuro(36'000));
    EXPECT_EQ(refusal.available, Money::fromCents(3'599'999));
    EXPECT_EQ(refusal.year, y2027);

    const Money before = pot(y2027, y2028).balance.authority;
    EXPECT_EQ(enterAs(entry(authorizationConsent, y2027, y2028, 36'000)), Codes{RefusalCode::consentMissing});
    EXPECT_EQ(enterAs(consented(entry(authorizationConsent, y2027, y2027, 36'000))), Codes{RefusalCode::fieldInvalid});
    EXPECT_EQ(enterAs(consented(entry(authorizationConsent, y2027, y2028, 0))), Codes{RefusalCode::amountNotPositive});
    EXPECT_EQ(enterAs(consented(entry(authorizationConsent, y2027, y2028, 36'000))), Codes{});
    EXPECT_EQ(pot(y2027, y2028).balance.authority, before) << "a consent gives no authority";
    const Consent kept = office.store().budgetControl().consents()->last();
    EXPECT_EQ(kept.amount, std::optional(Money::fromEuro(36'000)));
    EXPECT_EQ(kept.reference, QStringLiteral("SMF 1"));
    test::expectDone(approve(id));

    const ApplicationId second = examined(formOf("second", office.form().split));
    EXPECT_EQ(test::codesOf(approve(second)), Codes{RefusalCode::authorizationConsentMissing}) << "it is used up";
}

TEST_F(Rules, TheWaiverIsForInvestmentGrantsAndTheGeneralConsentForAll)
{
    setTo("authorization.generalConsent", "no");
    test::expectDone(approve(examined(office.form())));
    setTo("authorization.waivedUpTo", "0");
    const ApplicationId id = examined(formOf("second", office.form().split));
    EXPECT_EQ(test::codesOf(approve(id)), Codes{RefusalCode::authorizationConsentMissing});
    setTo("authorization.generalConsent", "yes");
    test::expectDone(approve(id));
}

TEST_F(Rules, AConsiderableAuthorisationIsWarnedOf)
{
    Session session = officer();
    const auto warned = [&] {
        const auto assessed = assessForm(session, office.form(), {}, {});
        EXPECT_TRUE(assessed.has_value());
        return std::any_of(assessed->findings.cbegin(), assessed->findings.cend(), [](const Finding &one) {
            return one.refusal.code == RefusalCode::authorizationConsiderable && one.severity == Severity::warning;
        });
    };
    EXPECT_TRUE(warned()) << "300,000 of 300,000 of the chapter";
    setTo("authorization.considerableAbove", "300000");
    EXPECT_FALSE(warned());
    setTo("authorization.considerableAbove", "250000");
    const BudgetLineKey other = BudgetLineKey::fromString(QStringLiteral("02 05/893 01"));
    test::expectDone(addBudgetLine(session, {{}, other, QStringLiteral("Weitere"), LineKind::investment}));
    BudgetEntry more = entry(commitmentAuthorization, y2027, y2028, 300'001);
    more.line = other;
    ASSERT_EQ(enterAs(more), Codes{});
    EXPECT_FALSE(warned()) << "less than half of its chapter";
}

// ---- a late budget

TEST_F(Rules, OldAndNewObligationsTakeAtMostTheirShareOfTheDraft)
{
    office.clock.moveTo(QDate(2029, 1, 8));
    Session session = officer();
    test::expectDone(beginProvisionalYear(session, y2029, QDate(2029, 1, 1), QStringLiteral("VwV")));
    setTo("provisional.other", "100");
    ASSERT_EQ(enterAs(entry(draftAppropriation, y2029, y2029, 100'000)), Codes{});
    test::expectDone(allot(session, {office.programmeKey, office.line, y2029, y2029, Money::fromEuro(100'000),
                                     office.clock.today(), {}}));
    Store &store = office.store();
    Programme continued{{}, QStringLiteral("ALT"), QStringLiteral("Fortgeführt"), {}};
    continued.continuedUnchanged = true;
    test::expectDone(addProgramme(session, continued));
    Directive directive;
    directive.validFrom = QDate(2029, 1, 1);
    directive.terms = plainShare(Rate::fromPercent(80), Money::fromEuro(500'000), {Money::fromEuro(1'000), true, {}});
    test::expectDone(issueDirective(session, QStringLiteral("ALT"), directive));
    test::expectDone(allot(session, {office.programmeKey, office.line, y2029, y2029, Money::fromEuro(-100'000),
                                     office.clock.today(), {}}));
    test::expectDone(allot(session, {QStringLiteral("ALT"), office.line, y2029, y2029, Money::fromEuro(100'000),
                                     office.clock.today(), {}}));
    ApplicationForm form = formOf("ninety", {{y2029, Money::fromEuro(96'000)}});
    form.programme = (**store.programmes().programme(QStringLiteral("ALT"))).id;
    form.projectStart = QDate(2029, 2, 1);
    form.projectEnd = QDate(2029, 10, 31);
    const ApplicationId id = examined(form);
    const Outcome<void> refused = approve(id);
    ASSERT_EQ(test::codesOf(refused), Codes{RefusalCode::provisionalObligations});
    const Refusal refusal = std::get<Refusals>(refused.error()).first();
    EXPECT_EQ(refusal.required, Money::fromEuro(96'000));
    EXPECT_EQ(refusal.available, Money::fromEuro(90'000));
    setTo("provisional.obligations", "96");
    test::expectDone(approve(id));
}

TEST_F(Rules, AnAuthorisationOfTheYearBeforeIsUsedWhileTheBudgetIsLate)
{
    Session session = officer();
    Programme continued{{}, QStringLiteral("ALT"), QStringLiteral("Fortgeführt"), {}};
    continued.continuedUnchanged = true;
    test::expectDone(addProgramme(session, continued));
    Directive directive;
    directive.validFrom = QDate(2027, 1, 1);
    directive.terms = plainShare(Rate::fromPercent(80), Money::fromEuro(500'000), {Money::fromEuro(1'000), true, {}});
    test::expectDone(issueDirective(session, QStringLiteral("ALT"), directive));
    ASSERT_EQ(enterAs(entry(commitmentAuthorization, y2027, y2029, 96'000)), Codes{});
    test::expectDone(allot(session, {QStringLiteral("ALT"), office.line, y2027, y2029, Money::fromEuro(96'000),
                                     office.clock.today(), {}}));
    office.clock.moveTo(QDate(2028, 1, 10));
    ApplicationForm form = formOf("late", {{y2029, Money::fromEuro(96'000)}});
    form.programme = (**office.store().programmes().programme(QStringLiteral("ALT"))).id;
    form.projectStart = QDate(2028, 2, 1);
    form.projectEnd = QDate(2029, 10, 31);
    const ApplicationId id = examined(form);
    EXPECT_EQ(test::codesOf(approve(id)), Codes{RefusalCode::authorizationNotAvailable}) << "the budget is not said to be late";
    test::expectDone(beginProvisionalYear(session, y2028, QDate(2028, 1, 1), QStringLiteral("VwV")));
    test::expectDone(closeYear(session, y2027, {}));
    test::expectDone(approve(id));
    EXPECT_EQ(pot(y2027, y2029).balance.committed, Money::fromEuro(96'000));
    const auto postings = office.store().ledger().postingsOf(id);
    EXPECT_EQ(postings->last().draft.pot.budgetYear, y2027);
}

// ---- the globale Minderausgabe as a title of its own

TEST_F(Rules, AGlobalCutStandsOnItsTitleUntilItIsDistributed)
{
    Session session = officer();
    const BudgetLineKey global = BudgetLineKey::fromString(QStringLiteral("02 05/972 01"));
    test::expectDone(addBudgetLine(session, {{}, global, QStringLiteral("Globale Minderausgabe"), LineKind::current}));
    const auto authority = [&](const BudgetLineKey &line, FiscalYear year) {
        const auto rows = budgetRows(office.store(), office.clock.today());
        for (const BudgetRow &row : *rows) {
            if (row.line.key == line && row.year == year)
                return row.balance.authority;
        }
        return Money();
    };
    const Money before = overview(office.store(), y2027, office.clock.today())->total.authority;
    BudgetEntry cut = entry(cutToDistribute, y2027, y2027, 300'000);
    cut.line = global;
    ASSERT_EQ(enterAs(cut), Codes{});
    EXPECT_EQ(authority(global, y2027), Money::fromEuro(-300'000));
    EXPECT_EQ(overview(office.store(), y2027, office.clock.today())->total.authority, before - Money::fromEuro(300'000));

    BudgetEntry part = entry(cutDistribution, y2027, y2027, 200'000);
    EXPECT_EQ(enterAs(part), Codes{RefusalCode::fieldEmpty});
    part.counterLine = global;
    ASSERT_EQ(enterAs(part), Codes{});
    EXPECT_EQ(authority(global, y2027), Money::fromEuro(-100'000));
    EXPECT_EQ(authority(office.line, y2027), Money::fromEuro(800'000));
    EXPECT_EQ(overview(office.store(), y2027, office.clock.today())->total.authority, before - Money::fromEuro(300'000));
    part.amount = Money::fromCents(10'000'001);
    EXPECT_EQ(enterAs(part), Codes{RefusalCode::cutNotThatHigh});
    part.amount = Money::fromEuro(-200'000);
    EXPECT_EQ(enterAs(part), Codes{}) << "given back";
    EXPECT_EQ(authority(global, y2027), Money::fromEuro(-300'000));
    cut.amount = Money::fromEuro(-300'001);
    EXPECT_EQ(enterAs(cut), Codes{RefusalCode::cutNotThatHigh});
    cut.amount = Money::fromEuro(-300'000);
    EXPECT_EQ(enterAs(cut), Codes{});
    EXPECT_EQ(authority(global, y2027), Money());
}

// ---- settings by name

TEST_F(Rules, SettingsAreReadWrittenAndRefusedByName)
{
    Session session = officer();
    struct Row {
        const char *name;
        const char *given;
        const char *kept;  ///< empty: refused
    };
    for (const Row &row : {Row{"provisional.obligations", "85.5", "85.5"}, Row{"provisional.obligations", "101", ""},
                           Row{"authorization.waivedUpTo", "500000", "500000.00"}, Row{"authorization.waivedUpTo", "-1", ""},
                           Row{"authorization.generalConsent", "no", "no"}, Row{"authorization.generalConsent", "maybe", ""},
                           Row{"earmark.examined", "no", "no"}, Row{"authority", "Referat 36", "Referat 36"},
                           Row{"unknown", "1", ""}}) {
        const QString name = QLatin1String(row.name);
        const Outcome<void> changed = changeSetting(session, name, QLatin1String(row.given));
        EXPECT_EQ(changed.has_value(), *row.kept != '\0') << row.name << " " << row.given;
        if (changed) {
            EXPECT_EQ(settingText(*officeSettings(office.store()), name), QLatin1String(row.kept)) << row.name;
        }
    }
    const OfficeSettings kept = *officeSettings(office.store());
    EXPECT_EQ(kept.provisional.obligations, Rate::fromMillionths(855'000));
    EXPECT_EQ(kept.provisional.other, Rate::fromPercent(50));
    for (const QString &name : settingNames())
        EXPECT_TRUE(name == QLatin1String("authority") || !settingText(OfficeSettings(), name).isEmpty()) << name.toStdString();
}

}  // namespace
}  // namespace mittelbuch
