// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/potbalances.h"
#include "storage/storecase.h"

#include <QtGlobal>

#include <algorithm>
#include <map>
#include <random>

namespace mittelbuch::test {

namespace {

using enum PostingKind;

constexpr qint64 million = 100'000'000;
constexpr qint64 thousand = 100'000;
const QDate everAfter(2099, 12, 31);

class LedgerContract : public StoreCase {};

TEST_P(LedgerContract, BooksTheCashExampleOfTheBrief)
{
    mustBook({draft(appropriation, 2027, 2027, 10 * million), consented(carryOverReleased, 2027, 2027, 500 * thousand),
              draft(globalCut, 2027, 2027, -300 * thousand), draft(freeze, 2027, 2027, -500 * thousand),
              draft(coverReceived, 2027, 2027, 200 * thousand)});
    mustBook({draft(commitment, 2027, 2027, 6 * million)});
    mustBook({draft(order, 2027, 2027, 2500 * thousand), draft(earmark, 2027, 2027, 1700 * thousand)});
    const Balance balance = pot(2027, 2027).balance;
    EXPECT_EQ(balance.authority, Money::fromCents(9900 * thousand));
    EXPECT_EQ(balance.openCommitment(), Money::fromCents(3500 * thousand));
    EXPECT_EQ(balance.available(), Money::fromCents(3900 * thousand));
    EXPECT_EQ(balance.plannable(), Money::fromCents(2200 * thousand));
}

TEST_P(LedgerContract, BooksTheAuthorisationExampleOfTheBriefOnLineAndProgramme)
{
    mustBook({draft(appropriation, 2027, 2027, 5 * million), draft(commitmentAuthorization, 2027, 2028, 4 * million),
              draft(commitmentAuthorization, 2027, 2029, 2 * million)});
    mustBook({ofProgramme(allotment, 2027, 2027, 5 * million), ofProgramme(allotment, 2027, 2028, 4 * million),
              ofProgramme(allotment, 2027, 2029, 2 * million)});
    mustBook({ofProgramme(commitment, 2027, 2027, 400 * thousand), ofProgramme(commitment, 2027, 2028, 500 * thousand),
              ofProgramme(commitment, 2027, 2029, 100 * thousand)});
    for (const bool programme : {false, true}) {
        EXPECT_EQ(pot(2027, 2027, programme).balance.committed, Money::fromCents(400 * thousand));
        EXPECT_EQ(pot(2027, 2028, programme).balance.available(), Money::fromCents(3500 * thousand));
        EXPECT_EQ(pot(2027, 2029, programme).balance.available(), Money::fromCents(1900 * thousand));
        EXPECT_EQ(pot(2028, 2028, programme).priorCommitments, Money::fromCents(500 * thousand));
        EXPECT_EQ(pot(2028, 2028, programme).balance.committed, Money::fromCents(500 * thousand));
        EXPECT_FALSE(pot(2028, 2028, programme).planned);
    }
    EXPECT_EQ(pot(2027, 2028).balance.unallotted(), Money());
}

struct RefusalRow {
    const char *name;
    PostingKind kind;
    int budgetYear;
    int dueYear;
    qint64 cents;
    bool programme;
    RefusalCode code;
    qint64 required;
    qint64 available;
};

// After: cash 2027 of 1,000 with 600 committed, 200 ordered, 50 paid; an authorisation of 500 for 2028 with 100 committed; of
// each the programme was allotted 700 and 300.
const RefusalRow refusalRows[] = {
    {"cash", commitment, 2027, 2027, 401, false, RefusalCode::fundsNotAvailable, 401, 400},
    {"programmeCash", commitment, 2027, 2027, 101, true, RefusalCode::fundsNotAvailable, 101, 100},
    {"authorisation", commitment, 2027, 2028, 401, false, RefusalCode::authorizationNotAvailable, 401, 400},
    {"programmeAuthorisation", commitment, 2027, 2028, 201, true, RefusalCode::authorizationNotAvailable, 201, 200},
    {"noAuthorisationAtAll", commitment, 2027, 2029, 1, false, RefusalCode::authorizationNotAvailable, 1, 0},
    {"unplannedYear", commitment, 2028, 2028, 1, false, RefusalCode::fundsNotAvailable, 1, -100},
    {"programmeWithoutAllotment", commitment, 2027, 2029, 1, true, RefusalCode::authorizationNotAvailable, 1, 0},
    {"freezeBelowUse", freeze, 2027, 2027, -401, false, RefusalCode::amountBelowUse, 401, 400},
    {"allotmentBelowUse", allotment, 2027, 2027, -101, true, RefusalCode::amountBelowUse, 101, 100},
    {"authorisationBelowUse", commitmentAuthorization, 2027, 2028, -401, false, RefusalCode::amountBelowUse, 401, 400},
    {"commitmentBelowOrder", commitment, 2027, 2027, -401, false, RefusalCode::amountBelowUse, 401, 400},
    {"order", order, 2027, 2027, 401, false, RefusalCode::orderAboveCommitment, 401, 400},
    {"payment", payment, 2027, 2027, 151, false, RefusalCode::paymentAboveOrder, 151, 150},
    {"appropriationBelowPrior", appropriation, 2028, 2028, 99, false, RefusalCode::amountBelowUse, -99, -100},
};

TEST_P(LedgerContract, RefusesWithCodeAndAmountsAndLeavesEverythingAsItWas)
{
    mustBook({draft(appropriation, 2027, 2027, 1000), draft(commitmentAuthorization, 2027, 2028, 500)});
    mustBook({ofProgramme(allotment, 2027, 2027, 700), ofProgramme(allotment, 2027, 2028, 300)});
    mustBook({ofProgramme(commitment, 2027, 2027, 600), ofProgramme(commitment, 2027, 2028, 100)});
    mustBook({ofProgramme(order, 2027, 2027, 200), ofProgramme(payment, 2027, 2027, 50)});
    const auto before = must(m_store->ledger().postings({}, everAfter)).size();
    for (const RefusalRow &row : refusalRows) {
        SCOPED_TRACE(row.name);
        PostingDraft wanted = draft(row.kind, row.budgetYear, row.dueYear, row.cents);
        wanted.programme = row.programme ? m_programme : ProgrammeId();
        const Refusal refusal = refusalOf({wanted});
        EXPECT_EQ(stableCode(refusal.code), stableCode(row.code));
        EXPECT_EQ(refusal.required, std::optional(Money::fromCents(row.required)));
        EXPECT_EQ(refusal.available, std::optional(Money::fromCents(row.available)));
        EXPECT_EQ(refusal.subject, QStringLiteral("02 05/883 01"));
        EXPECT_EQ(refusal.year, std::optional(FiscalYear::fromNumber(row.dueYear)));
    }
    EXPECT_EQ(must(m_store->ledger().postings({}, everAfter)).size(), before);
}

TEST_P(LedgerContract, BooksAllOrNone)
{
    mustBook({draft(appropriation, 2027, 2027, 100)});
    refusalOf({draft(commitment, 2027, 2027, 60), draft(commitment, 2027, 2027, 60)});
    EXPECT_EQ(pot(2027, 2027).balance.committed, Money());
}

TEST_P(LedgerContract, ASwallowedRefusalStillEndsTheTransaction)
{
    const Outcome<void> written = m_store->write([this]() -> Outcome<void> {
        const auto booked = book({draft(commitment, 2027, 2027, 60)});
        EXPECT_FALSE(booked);
        return {};
    });
    ASSERT_FALSE(written);
    EXPECT_EQ(std::get<Failure>(written.error()).kind, FailureKind::constraint);
}

TEST_P(LedgerContract, BooksACommandOnce)
{
    const QVector<PostingDraft> drafts{draft(appropriation, 2027, 2027, 100), draft(supplement, 2027, 2027, 1)};
    const auto first = m_store->ledger().book(drafts, QStringLiteral("same"), m_user, 1);
    const auto second = m_store->ledger().book(drafts, QStringLiteral("same"), m_user, 2);
    ASSERT_TRUE(first && second);
    EXPECT_EQ(*first, *second);
    EXPECT_EQ(pot(2027, 2027).balance.authority, Money::fromCents(101));
}

TEST_P(LedgerContract, GivesPostingsBackAsTheyWereBooked)
{
    PostingDraft wanted = ofProgramme(allotment, 2027, 2028, 7);
    wanted.reason = QStringLiteral("Grund, „ß“");
    mustBook({draft(commitmentAuthorization, 2027, 2028, 7), wanted});
    const QVector<Posting> postings =
        must(m_store->ledger().postings({.line = m_line, .programme = m_programme, .dueYear = FiscalYear::fromNumber(2028)}, everAfter));
    ASSERT_EQ(postings.size(), 1);
    EXPECT_EQ(postings[0].id, PostingId(2));
    EXPECT_EQ(postings[0].draft.kind, allotment);
    EXPECT_EQ(postings[0].draft.reason, wanted.reason);
    EXPECT_EQ(postings[0].draft.effectiveDay, m_day);
    EXPECT_EQ(postings[0].chainHash.size(), 64);
    EXPECT_EQ(postings[0].recordedBy, m_user);
}

TEST_P(LedgerContract, IsStillThereWhenOpenedAgain)
{
    mustBook({draft(appropriation, 2027, 2027, 42)});
    m_store.reset();
    m_store = GetParam().reopen(m_folder.path());
    EXPECT_EQ(pot(2027, 2027).balance.authority, Money::fromCents(42));
}

TEST_P(LedgerContract, EveryKindMovesItsTermInTheDatabaseAsInTheDomain)
{
    mustBook({draft(appropriation, 2027, 2027, 1000), draft(commitmentAuthorization, 2027, 2028, 1000)});
    mustBook({ofProgramme(allotment, 2027, 2027, 900)});
    mustBook({ofProgramme(commitment, 2027, 2027, 500)});
    for (const PostingKind kind : allPostingKinds()) {
        SCOPED_TRACE(toString(kind).toStdString());
        const bool isAuthorization = kind == commitmentAuthorization || kind == maturityShift || kind == authorizationLapse;
        PostingDraft posting = consented(kind, 2027, isAuthorization ? 2028 : 2027, kind == repaymentOffset ? -1 : 10);
        posting.programme = m_programme;
        mustBook({posting});
    }
    PotBalances derived;
    for (const Posting &posting : must(m_store->ledger().postings({}, everAfter)))
        derived.apply(posting.draft);
    const QVector<PotBalance> kept = must(m_store->ledger().balances(everAfter));
    const QVector<PotBalance> expected = derived.all();
    ASSERT_EQ(kept.size(), expected.size());
    for (qsizetype index = 0; index < kept.size(); ++index) {
        EXPECT_EQ(kept[index].pot, expected[index].pot);
        EXPECT_EQ(kept[index].balance, expected[index].balance);
        EXPECT_EQ(kept[index].planned, expected[index].planned);
    }
}

/// The rules of the ledger once more, as plainly as can be: sums over a list, by loops.
class ReferenceModel {
public:
    bool accepts(const PostingDraft &posting) const
    {
        ReferenceModel next = *this;
        next.m_booked.append(posting);
        return next.isSound();
    }
    void add(const PostingDraft &posting) { m_booked.append(posting); }

    qint64 sum(bool programme, int budget, int due, const QVector<PostingKind> &kinds, QDate until = everAfter) const
    {
        qint64 total = 0;
        for (const PostingDraft &each : m_booked) {
            const bool counts = (!programme || each.programme.isStored()) && each.pot.dueYear.number() == due
                && (budget == 0 || each.pot.budgetYear.number() == budget) && kinds.contains(each.kind)
                && each.effectiveDay <= until;
            total += counts ? each.amount.cents() : 0;
        }
        return total;
    }
    QVector<PostingKind> authorityKinds(bool programme) const
    {
        return programme ? QVector<PostingKind>{allotment} : QVector<PostingKind>{appropriation, commitmentAuthorization, freeze};
    }

private:
    bool isSound() const
    {
        for (const bool programme : {false, true}) {
            for (int due = 2027; due <= 2029; ++due) {
                for (int budget = 2027; budget <= due; ++budget) {
                    if (!isPotSound(programme, budget, due))
                        return false;
                }
            }
        }
        return true;
    }
    bool isPotSound(bool programme, int budget, int due) const
    {
        const qint64 own = sum(programme, budget, due, {commitment});
        const qint64 all = budget == due ? sum(programme, 0, due, {commitment}) : own;
        const qint64 authority = sum(programme, budget, due, authorityKinds(programme));
        const qint64 ordered = sum(programme, budget, due, {order});
        const bool limited = budget < due || own > 0 || isPlanned(programme, budget, due);
        return own >= 0 && ordered <= all && sum(programme, budget, due, {payment}) <= ordered
            && (!limited || all <= authority);
    }
    bool isPlanned(bool programme, int budget, int due) const
    {
        return std::any_of(m_booked.begin(), m_booked.end(), [&](const PostingDraft &each) {
            return each.pot.budgetYear.number() == budget && each.pot.dueYear.number() == due
                && (!programme || each.programme.isStored()) && authorityKinds(programme).contains(each.kind);
        });
    }

    QVector<PostingDraft> m_booked;
};

TEST_P(LedgerContract, AgreesWithAPlainModelOnRandomCommandsAndOnEveryDay)
{
    std::mt19937 random(20270301);
    const auto between = [&random](int low, int high) { return std::uniform_int_distribution(low, high)(random); };
    const PostingKind kinds[] = {appropriation, commitmentAuthorization, freeze, allotment, commitment, commitment, order, payment};
    ReferenceModel model;
    PotBalances derived;
    int refused = 0;
    for (int round = 0; round < 400; ++round) {
        const PostingKind kind = kinds[between(0, 7)];
        const int budget = between(2027, 2028);
        const bool later = kind == commitmentAuthorization || (between(0, 2) == 0 && (kind == commitment || kind == allotment));
        PostingDraft posting = draft(kind, budget, later ? budget + 1 : budget, between(kind == freeze ? -300 : -40, kind == freeze ? 20 : 200));
        const bool use = kind == commitment || kind == order || kind == payment;
        posting.programme = kind == allotment || (use && between(0, 1) == 1) ? m_programme : ProgrammeId();
        posting.effectiveDay = QDate(2027, 1, 1).addDays(between(0, 300));
        const bool accepted = book({posting}).has_value();
        ASSERT_EQ(accepted, model.accepts(posting)) << "round " << round << " " << toString(kind).toStdString();
        refused += accepted ? 0 : 1;
        if (!accepted)
            continue;
        model.add(posting);
        derived.apply(posting);
    }
    EXPECT_GT(refused, 50);
    EXPECT_LT(refused, 350);
    const QVector<PotBalance> kept = must(m_store->ledger().balances(everAfter));
    const QVector<PotBalance> expected = derived.all();
    ASSERT_EQ(kept.size(), expected.size());
    for (qsizetype index = 0; index < kept.size(); ++index)
        EXPECT_EQ(kept[index].balance, expected[index].balance);
    for (const QDate day : {QDate(2027, 2, 1), QDate(2027, 6, 15), QDate(2027, 9, 30)}) {
        for (const PotBalance &each : must(m_store->ledger().balancesOf(m_line, day))) {
            const bool programme = each.programme.isStored();
            const int due = each.pot.dueYear.number();
            const int budget = each.pot.isCash() ? 0 : each.pot.budgetYear.number();
            EXPECT_EQ(each.balance.committed.cents(), model.sum(programme, budget, due, {commitment}, day));
            EXPECT_EQ(each.balance.authority.cents(),
                      model.sum(programme, each.pot.budgetYear.number(), due, model.authorityKinds(programme), day));
        }
    }
}

/// What a reading must give, from the journal alone.
QVector<PotBalance> derivedAsAt(const QVector<Posting> &journal, AsAt asAt)
{
    PotBalances derived;
    for (const Posting &posting : journal) {
        const bool known = !asAt.knownAtMs || posting.recordedAtMs <= *asAt.knownAtMs;
        if (known && posting.draft.effectiveDay <= asAt.day)
            derived.apply(posting.draft);
    }
    return derived.all();
}

/// What is read of a year alone is what is read of all years and concerns it.
void expectYearsToBeParts(Store &store, const QVector<PotBalance> &all, const AsAt &asAt)
{
    for (const FiscalYear year : {FiscalYear::fromNumber(2027), FiscalYear::fromNumber(2028)}) {
        QVector<PotBalance> expected = all;
        expected.removeIf([year](const PotBalance &one) { return one.pot.dueYear != year && one.pot.budgetYear != year; });
        const QVector<PotBalance> read = must(store.ledger().balancesOf(year, asAt));
        ASSERT_EQ(read.size(), expected.size());
        for (qsizetype index = 0; index < read.size(); ++index) {
            EXPECT_EQ(read[index].pot, expected[index].pot);
            EXPECT_EQ(read[index].balance, expected[index].balance);
        }
    }
}

TEST_P(LedgerContract, ReadsTheBalancesOfEveryDayAndInstantAsTheJournalGivesThem)
{
    std::mt19937 random(42);
    const auto between = [&random](int low, int high) { return std::uniform_int_distribution(low, high)(random); };
    const PostingKind kinds[] = {appropriation, commitmentAuthorization, allotment, earmark, commitment, order, payment,
                                 repaymentRevenue, draftAppropriation};
    for (int round = 0; round < 300; ++round) {
        if (round == 250)
            sumMonths(must(m_store->ledger().postings({}, everAfter)).size() - 20);
        const PostingKind kind = kinds[between(0, 8)];
        const bool later = kind == commitmentAuthorization || (kind == commitment && between(0, 1) == 1);
        PostingDraft posting = draft(kind, 2027, later ? 2028 : 2027, between(1, 90));
        posting.programme = kind == allotment || (kind == commitment && between(0, 1) == 1) ? m_programme : ProgrammeId();
        posting.effectiveDay = QDate(2025, 1, 1).addDays(between(0, 1500));
        (void)book({posting});  // some are refused, which leaves no trace
    }
    const QVector<Posting> journal = must(m_store->ledger().postings({}, everAfter));
    ASSERT_GT(journal.size(), 80);
    const qint64 middle = journal[journal.size() / 2].recordedAtMs;
    for (int day = -5; day < 1550; day += 23) {
        for (const std::optional<qint64> known : {std::optional<qint64>(), std::optional(middle), std::optional<qint64>(0)}) {
            const AsAt asAt(QDate(2025, 1, 1).addDays(day), known);
            const QVector<PotBalance> expected = derivedAsAt(journal, asAt);
            const QVector<PotBalance> read = must(m_store->ledger().balances(asAt));
            ASSERT_EQ(read.size(), expected.size()) << day;
            for (qsizetype index = 0; index < read.size(); ++index) {
                EXPECT_EQ(read[index].pot, expected[index].pot);
                EXPECT_EQ(read[index].balance, expected[index].balance);
                EXPECT_EQ(read[index].priorCommitments, expected[index].priorCommitments);
                EXPECT_EQ(read[index].planned, expected[index].planned);
            }
            expectYearsToBeParts(*m_store, read, asAt);
        }
    }
}

TEST_P(LedgerContract, InstantsNeverRunBackwards)
{
    mustBook({draft(appropriation, 2027, 2027, 1000)});
    const Outcome<QVector<PostingId>> earlier =
        m_store->ledger().book({draft(supplement, 2027, 2027, 1)}, QStringLiteral("clock set back"), m_user, 5);
    ASSERT_TRUE(earlier);
    const QVector<Posting> journal = must(m_store->ledger().postings({}, everAfter));
    EXPECT_EQ(journal[1].recordedAtMs, journal[0].recordedAtMs);
}

TEST_P(LedgerContract, ReadsPostingsPageByPage)
{
    mustBook({draft(appropriation, 2027, 2027, 1), draft(supplement, 2027, 2027, 2), draft(supplement, 2027, 2027, 3)});
    const QVector<Posting> first = must(m_store->ledger().postings({.line = m_line, .limit = 2}, everAfter));
    ASSERT_EQ(first.size(), 2);
    const QVector<Posting> rest = must(m_store->ledger().postings({.after = first.last().id, .limit = 2}, everAfter));
    ASSERT_EQ(rest.size(), 1);
    EXPECT_EQ(rest[0].draft.amount, Money::fromCents(3));
    EXPECT_TRUE(must(m_store->ledger().postings({}, AsAt(everAfter, 0))).isEmpty());
}

TEST_P(LedgerContract, WhatNeedsAConsentIsRefusedWithout)
{
    for (const PostingKind kind : allPostingKinds()) {
        if (!needsConsent(kind))
            continue;
        const int due = kind == maturityShift ? 2028 : 2027;
        EXPECT_EQ(stableCode(refusalOf({draft(kind, 2027, due, 10)}).code), stableCode(RefusalCode::consentMissing));
        mustBook({consented(kind, 2027, due, 10)});
    }
}

TEST_P(LedgerContract, KeepsConsentsFreezesCarryOversAndStepsOfYears)
{
    BudgetControlStore &control = m_store->budgetControl();
    const Consent consent{.issuer = ConsentIssuer::parliament, .reference = QStringLiteral("Drs. 8/1"), .day = m_day,
                          .amount = Money::fromCents(700), .note = QStringLiteral("qualifiziert")};
    const ConsentId id = must(control.addConsent(consent));
    const QVector<Consent> consents = must(control.consents());
    ASSERT_EQ(consents.size(), 1);
    EXPECT_EQ(consents[0].id, id);
    EXPECT_EQ(consents[0].amount, consent.amount);
    EXPECT_EQ(consents[0].reference, consent.reference);

    mustBook({draft(appropriation, 2027, 2027, 1000), draft(freeze, 2027, 2027, -100)});
    const PostingId frozen = must(m_store->ledger().postings({}, everAfter))[1].id;
    must(control.addFreeze({.posting = frozen, .basis = FreezeBasis::economicSituation,
                            .rate = Rate::tryFromMillionths(100'000), .until = QDate(2027, 9, 30), .pot = draft(freeze, 2027, 2027, 0).pot}));
    PostingDraft release = draft(freeze, 2027, 2027, 40);
    release.reversalOf = frozen;
    release.effectiveDay = m_day.addDays(10);
    mustBook({release});
    const Freeze kept = must(control.freezes(everAfter)).first();
    EXPECT_EQ(kept.open(), Money::fromCents(60));
    EXPECT_EQ(kept.until, QDate(2027, 9, 30));
    EXPECT_EQ(must(control.freezes(m_day.addDays(9))).first().open(), Money::fromCents(100));
    EXPECT_TRUE(must(control.freezes(m_day.addDays(-1))).isEmpty());

    const auto carryOver = [&](CarryOverStep step, qint64 cents, QDate day) {
        return control.addCarryOver({.line = m_line, .fromYear = FiscalYear::fromNumber(2027), .step = step,
                                     .amount = Money::fromCents(cents), .day = day, .consent = id});
    };
    must(carryOver(CarryOverStep::request, 100, QDate(2028, 1, 10)));
    EXPECT_FALSE(carryOver(CarryOverStep::release, 1, QDate(2028, 2, 1)));
    EXPECT_FALSE(carryOver(CarryOverStep::approve, 101, QDate(2028, 2, 1)));
    must(carryOver(CarryOverStep::approve, 80, QDate(2028, 2, 1)));
    must(carryOver(CarryOverStep::release, 50, QDate(2028, 2, 2)));
    EXPECT_FALSE(carryOver(CarryOverStep::release, 31, QDate(2028, 2, 3)));
    EXPECT_FALSE(carryOver(CarryOverStep::release, 1, QDate(2030, 1, 1)));
    must(carryOver(CarryOverStep::release, 30, QDate(2029, 12, 31)));
    const QVector<CarryOver> carryOvers = carryOversOf(must(control.carryOverEntries()));
    ASSERT_EQ(carryOvers.size(), 1);
    EXPECT_EQ(carryOvers[0].released, Money::fromCents(80));
    EXPECT_EQ(carryOvers[0].validUntil(), QDate(2029, 12, 31));

    must(control.addYearStep({FiscalYear::fromNumber(2027), FiscalYearStep::provisional, m_day, {}}));
    EXPECT_TRUE(isProvisional(FiscalYear::fromNumber(2027), must(control.yearSteps())));
    must(control.addYearStep({FiscalYear::fromNumber(2027), FiscalYearStep::enacted, m_day, QStringLiteral("GVBl. 1")}));
    EXPECT_FALSE(isProvisional(FiscalYear::fromNumber(2027), must(control.yearSteps())));
}

MITTELBUCH_EVERY_ENGINE(LedgerContract);

}  // namespace

}  // namespace mittelbuch::test
