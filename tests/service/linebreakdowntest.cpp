// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/linebreakdown.h"

#include "service/budgetdesk.h"
#include "servicesupport.h"

namespace mittelbuch {
namespace {

using enum LineFigure;

const FiscalYear y2027 = FiscalYear::fromNumber(2027);
const FiscalYear y2028 = FiscalYear::fromNumber(2028);
const BudgetLineKey running = BudgetLineKey::fromString(QStringLiteral("02 03/633 01"));

/// The office with a case that was approved for two years and partly ordered, a freeze and a cover by consent.
class Breakdown : public testing::Test {
protected:
    void SetUp() override
    {
        application = office.at(ApplicationState::approved);
        Session officer = office.as("S. Wagner");
        test::expectDone(addBudgetLine(officer, {{}, running, QStringLiteral("Zuweisungen"), LineKind::current}));
        enterCash(running, BudgetEntryKind::appropriation, 5'000);
        enterCash(office.line, BudgetEntryKind::freeze, 300);
        enterCash(office.line, BudgetEntryKind::freeze, 200);
        enterCash(office.line, BudgetEntryKind::cover, 1'000, running);
        test::expectDone(settle(officer, {application, PostingKind::order, y2027, Money::fromEuro(1'234),
                                          office.clock.today(), QStringLiteral("Abschlag")}));
        const auto lines = office.store().budget().line(office.line);
        line = (**lines).id;
    }

    void enterCash(const BudgetLineKey &key, BudgetEntryKind kind, int euro, std::optional<BudgetLineKey> from = {})
    {
        Session officer = office.as("S. Wagner");
        BudgetEntry entry{key, kind, y2027, y2027, Money::fromEuro(euro), office.clock.today(),
            QStringLiteral("Erlass")};
        if (from) {
            entry.counterLine = from;
            entry.consent = Consent{.reference = QStringLiteral("SMF 7"), .day = office.clock.today()};
        }
        test::expectDone(enter(officer, entry));
    }

    LineBreakdown of(FiscalYear year, QDate asAt)
    {
        const Result<LineBreakdown> read = lineBreakdown(office.store(), line, year, asAt);
        EXPECT_TRUE(read.has_value());
        return *read;
    }
    LineBreakdown of(FiscalYear year) { return of(year, office.clock.today()); }

    test::Office office;
    ApplicationId application;
    BudgetLineId line;
};

std::optional<Money> amountOf(const QVector<BreakdownTerm> &terms, PostingKind kind)
{
    for (const BreakdownTerm &term : terms) {
        if (term.kind == kind)
            return term.amount;
    }
    return std::nullopt;
}

void expectSums(const LineBreakdown &breakdown)
{
    for (const LineFigure figure : allLineFigures()) {
        SCOPED_TRACE(static_cast<int>(figure));
        Money terms;
        for (const BreakdownTerm &term : breakdown.termsOf(figure))
            terms += term.amount;
        Money postings;
        for (const BreakdownPosting &one : breakdown.postingsOf(figure)) {
            const int sign = signIn(figure, one.posting.draft, breakdown.row.year, breakdown.hasBegun);
            postings += sign < 0 ? -one.posting.draft.amount : one.posting.draft.amount;
        }
        EXPECT_EQ(terms, figureOf(breakdown.row, figure));
        EXPECT_EQ(postings, figureOf(breakdown.row, figure));
    }
}

TEST_F(Breakdown, TermsAndPostingsSumToWhatTheBalancesSay)
{
    expectSums(of(y2027));
    expectSums(of(y2028));
    expectSums(of(y2027, office.clock.today().addDays(-1)));
    EXPECT_FALSE(figureOf(of(y2027).row, authority).isZero());
    EXPECT_FALSE(figureOf(of(y2027).row, openCommitment).isZero());
    EXPECT_FALSE(figureOf(of(y2027).row, authorizationUsed).isZero());
    EXPECT_FALSE(figureOf(of(y2028).row, priorCommitments).isZero());
}

TEST_F(Breakdown, PostingsOfOneKindAreOneTermWithItsNorm)
{
    const QVector<BreakdownTerm> terms = of(y2027).termsOf(authority);
    EXPECT_EQ(amountOf(terms, PostingKind::freeze), Money::fromEuro(-500));
    EXPECT_EQ(amountOf(terms, PostingKind::coverReceived), Money::fromEuro(1'000));
    EXPECT_EQ(terms.first().kind, PostingKind::appropriation);
    EXPECT_EQ(sourceOf(PostingKind::freeze), QStringLiteral("SäHO §§ 22, 41"));
}

TEST_F(Breakdown, WhatIsTakenOffStandsAfterWhatGives)
{
    const QVector<BreakdownTerm> terms = of(y2027).termsOf(available);
    ASSERT_GE(terms.size(), 2);
    EXPECT_FALSE(terms.first().deducted);
    EXPECT_TRUE(terms.last().deducted);
    EXPECT_EQ(terms.last().kind, PostingKind::commitment);
    EXPECT_EQ(terms.last().amount, -figureOf(of(y2027).row, committed));
}

TEST_F(Breakdown, APriorCommitmentIsNamedByTheAuthorisationThatItComesFrom)
{
    EXPECT_TRUE(of(y2028).termsOf(committed).isEmpty()) << "the year has not begun";
    const QVector<BreakdownTerm> terms = of(y2028).termsOf(priorCommitments);
    ASSERT_EQ(terms.size(), 1);
    EXPECT_EQ(terms.first().pot.budgetYear, y2027);
    EXPECT_EQ(terms.first().pot.dueYear, y2028);
}

TEST_F(Breakdown, PostingsTellTheCaseAndTheConsent)
{
    bool hasCase = false;
    bool hasConsent = false;
    for (const BreakdownPosting &one : of(y2027).postings) {
        hasCase = hasCase || (!one.reference.isEmpty() && one.programmeKey == office.programmeKey);
        hasConsent = hasConsent || (one.consent && one.consent->reference == QStringLiteral("SMF 7"));
    }
    EXPECT_TRUE(hasCase);
    EXPECT_TRUE(hasConsent);
}

TEST_F(Breakdown, ALineThatIsNotThereIsAFailure)
{
    EXPECT_FALSE(lineBreakdown(office.store(), BudgetLineId(4711), y2027, office.clock.today()).has_value());
}

}  // namespace
}  // namespace mittelbuch
