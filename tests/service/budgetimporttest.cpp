// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/budgetimport.h"

#include "service/budgetnames.h"
#include "service/overview.h"
#include "servicesupport.h"
#include "support/testsupport.h"

namespace mittelbuch {
namespace {

using Codes = QVector<RefusalCode>;
using enum RefusalCode;
const FiscalYear y2027 = FiscalYear::fromNumber(2027);
const FiscalYear y2028 = FiscalYear::fromNumber(2028);

struct Amount {
    const char *line;
    FiscalYear year;
    int euro;
};

BudgetImport importOf(const QVector<Amount> &amounts)
{
    BudgetImport import;
    import.fileName = QStringLiteral("plan.xlsx");
    import.checksum = QString(64, u'a');
    for (const Amount &amount : amounts) {
        const BudgetLineKey key = BudgetLineKey::fromString(QString::fromLatin1(amount.line));
        const int row = static_cast<int>(import.rows.size()) + 2;
        import.rows.append({key, QStringLiteral("Zweck"), budgetSideOf(key), amount.year, Money::fromEuro(amount.euro), row});
        import.revenueTitles += budgetSideOf(key) == BudgetSide::revenue ? 1 : 0;
    }
    import.titles = static_cast<int>(amounts.size());
    for (const FiscalYear year : {y2027, y2028})
        import.totals.append({year, {}, {}, 0});
    return import;
}

BudgetImport smallPlan()
{
    return importOf({{"0205/63301", y2027, 500}, {"0205/63301", y2028, 600}, {"0205/88302", y2027, 0},
                     {"0205/11901", y2027, 7}, {"0206/97201", y2027, -3}});
}

class BudgetImports : public testing::Test {
protected:
    Outcome<BudgetImportChange> take(const BudgetImport &import, const BudgetImportOptions &options = {})
    {
        return importBudget(m_officer, import, options);
    }
    QVector<Posting> postingsOf(const char *line)
    {
        const auto found = m_office.store().budget().line(BudgetLineKey::fromString(QString::fromLatin1(line)));
        if (!found || !*found)
            return {};
        return *m_office.store().ledger().postings({.line = (*found)->id}, QDate(2199, 1, 1));
    }
    qsizetype lines() { return m_office.store().budget().lines()->size(); }
    QVector<RecordedEvent> events() { return *m_office.store().events().events(1000); }

    test::Office m_office;
    Session m_officer = m_office.as("S. Wagner");
};

TEST_F(BudgetImports, AddLinesAndPostTheirAppropriations)
{
    const qsizetype before = lines();
    const auto change = take(smallPlan());
    test::expectDone(change);
    EXPECT_EQ(change->linesAdded, 3);
    EXPECT_EQ(change->appropriations, 3);
    EXPECT_EQ(change->emptyTitles, 1);
    EXPECT_EQ(change->appropriated, Money::fromEuro(1100));
    EXPECT_EQ(change->revenueTitles, 1);
    EXPECT_EQ(change->cuts, 1);
    EXPECT_EQ(change->cutTotal, Money::fromEuro(-3));
    EXPECT_EQ(lines(), before + 3);
    const QVector<Posting> postings = postingsOf("0205/63301");
    ASSERT_EQ(postings.size(), 2);
    EXPECT_EQ(postings[0].draft.kind, PostingKind::appropriation);
    EXPECT_EQ(postings[0].draft.effectiveDay, QDate(2027, 1, 1));
    EXPECT_EQ(postings[1].draft.effectiveDay, QDate(2027, 3, 1)) << "the year is still to come";
    EXPECT_EQ(postings[1].draft.amount, Money::fromEuro(600));
    EXPECT_EQ(postingsOf("0205/88302").size(), 1) << "a Leertitel is planned, with nothing";
    const QVector<Posting> cut = postingsOf("0206/97201");
    ASSERT_EQ(cut.size(), 1);
    EXPECT_EQ(termOf(cut[0].draft.kind), Term::draft) << "a cut is no authority";
    EXPECT_EQ(cut[0].draft.amount, Money::fromEuro(-3));
    const auto rows = budgetRows(m_office.store(), QDate(2027, 3, 1));
    const auto global = std::find_if(rows->cbegin(), rows->cend(), [&](const BudgetRow &row) {
        return row.line.key == BudgetLineKey::fromString(QStringLiteral("0206/97201")) && row.year == cut[0].draft.pot.dueYear;
    });
    ASSERT_NE(global, rows->cend());
    EXPECT_EQ(global->balance.authority, Money::fromEuro(-3)) << "and yet it counts";
    const auto investment = m_office.store().budget().line(BudgetLineKey::fromString(QStringLiteral("0205/88302")));
    EXPECT_EQ((*investment)->kind, LineKind::investment);
    EXPECT_TRUE((*investment)->carryOverAllowed);
}

TEST_F(BudgetImports, KeepWhatSectionsAndChaptersAreCalled)
{
    BudgetImport import = smallPlan();
    import.names = {{QStringLiteral("02"), QStringLiteral("Staatskanzlei")}, {QStringLiteral("0205"), QStringLiteral("IT")}};
    test::expectDone(take(import));
    EXPECT_EQ(*budgetNames(m_office.store()), import.names);
    test::expectDone(nameInBudget(m_officer, QStringLiteral("02 05"), QStringLiteral(" IT und  E-Government ")));
    test::expectDone(nameInBudget(m_officer, QStringLiteral("02"), QString()));
    EXPECT_EQ(*budgetNames(m_office.store()), (BudgetNames{{QStringLiteral("0205"), QStringLiteral("IT und E-Government")}}));
    EXPECT_EQ(test::codesOf(nameInBudget(m_officer, QStringLiteral("205"), QStringLiteral("x"))),
              QVector<RefusalCode>{RefusalCode::fieldInvalid});
    EXPECT_EQ(test::codesOf(nameInBudget(m_officer, QStringLiteral("02a5"), QStringLiteral("x"))),
              QVector<RefusalCode>{RefusalCode::fieldInvalid});
}

TEST_F(BudgetImports, TellTheLogOnceWithNameChecksumAndTotals)
{
    const qsizetype before = events().size();
    test::expectDone(take(smallPlan()));
    ASSERT_EQ(events().size(), before + 1);
    const Event event = events().first().event;
    EXPECT_EQ(event.action, QStringLiteral("budget.import"));
    EXPECT_EQ(event.subject, QStringLiteral("plan.xlsx"));
    EXPECT_TRUE(event.detail.contains(QString(64, u'a')));
    EXPECT_TRUE(event.detail.contains(QStringLiteral("1100.00")));
}

TEST_F(BudgetImports, ChangeNothingTheSecondTime)
{
    test::expectDone(take(smallPlan()));
    const qsizetype before = events().size();
    const auto again = take(smallPlan());
    test::expectDone(again);
    EXPECT_TRUE(again->isEmpty());
    EXPECT_EQ(again->unchanged, 4);
    EXPECT_EQ(postingsOf("0205/63301").size(), 2);
    EXPECT_EQ(events().size(), before);
}

TEST_F(BudgetImports, RefuseOtherAmountsWithTheWholeListAndKeepNothing)
{
    test::expectDone(take(smallPlan()));
    const qsizetype before = lines();
    const BudgetImport changed = importOf({{"0205/63301", y2027, 501}, {"0205/63301", y2028, 599}, {"0299/63301", y2027, 1}});
    const auto refused = take(changed);
    EXPECT_EQ(test::codesOf(refused), (Codes{appropriationDiffers, appropriationDiffers}));
    const Refusal first = std::get<Refusals>(refused.error()).first();
    EXPECT_EQ(first.subject, QStringLiteral("02 05/633 01"));
    EXPECT_EQ(first.required, Money::fromEuro(501));
    EXPECT_EQ(first.available, Money::fromEuro(500));
    EXPECT_EQ(lines(), before);
}

TEST_F(BudgetImports, PostDifferencesAsSupplementsWhenAskedTo)
{
    test::expectDone(take(smallPlan()));
    const BudgetImport changed = importOf({{"0205/63301", y2027, 450}, {"0205/63301", y2028, 700}});
    BudgetImportOptions options;
    options.postDifferences = true;
    const auto change = take(changed, options);
    test::expectDone(change);
    EXPECT_EQ(change->supplements, 2);
    EXPECT_EQ(change->supplemented, Money::fromEuro(50));
    EXPECT_EQ(postingsOf("0205/63301").last().draft.kind, PostingKind::supplement);
    EXPECT_EQ(take(changed)->unchanged, 2) << "what was supplemented is what is planned";
}

TEST_F(BudgetImports, LeaveWhatProgrammesWereGiven)
{
    // The office has posted money to its line and allotted most of it.
    BudgetImportOptions options;
    options.postDifferences = true;
    const auto refused = take(importOf({{"0205/88301", y2027, 1}}), options);
    EXPECT_EQ(test::codesOf(refused), Codes{amountBelowUse});
}

TEST_F(BudgetImports, AddTitlesOfRevenueWithoutAuthorityWhenAskedTo)
{
    BudgetImportOptions options;
    options.withRevenue = true;
    const auto change = take(smallPlan(), options);
    test::expectDone(change);
    EXPECT_EQ(change->linesAdded, 4);
    EXPECT_EQ(change->revenueTitles, 0);
    EXPECT_TRUE((*m_office.store().budget().line(BudgetLineKey::fromString(QStringLiteral("0205/11901")))).has_value());
    EXPECT_TRUE(postingsOf("0205/11901").isEmpty());
}

TEST_F(BudgetImports, OnlyTryWhenAskedTo)
{
    const qsizetype before = lines();
    const qsizetype eventsBefore = events().size();
    BudgetImportOptions options;
    options.dryRun = true;
    const auto change = take(smallPlan(), options);
    test::expectDone(change);
    EXPECT_EQ(change->linesAdded, 3);
    EXPECT_EQ(lines(), before);
    EXPECT_EQ(events().size(), eventsBefore);
}

TEST_F(BudgetImports, AreUndoneWhenCalledOffAtTheLastMoment)
{
    const qsizetype before = lines();
    int asked = 0;
    BudgetImportOptions options;
    options.isWanted = [&asked] { return ++asked < 2; };
    EXPECT_FALSE(take(smallPlan(), options).has_value());
    EXPECT_EQ(asked, 2);
    EXPECT_EQ(lines(), before);
}

TEST_F(BudgetImports, KeepMappingsByName)
{
    Store &store = m_office.store();
    EXPECT_EQ(*budgetMappingNames(store), QStringList());
    EXPECT_EQ(*keptBudgetMapping(store, QStringLiteral("Plan")), QString());
    for (const char *text : {"{1}", "{2}"})
        test::expectDone(keepBudgetMapping(m_officer, QStringLiteral("Plan"), QString::fromLatin1(text)));
    test::expectDone(keepBudgetMapping(m_officer, QStringLiteral("Entwurf"), QStringLiteral("{3}")));
    EXPECT_EQ(*keptBudgetMapping(store, QStringLiteral("Plan")), QStringLiteral("{2}"));
    EXPECT_EQ(*budgetMappingNames(store), (QStringList{QStringLiteral("Entwurf"), QStringLiteral("Plan")}));
    EXPECT_EQ(test::codesOf(keepBudgetMapping(m_officer, QStringLiteral(" "), QStringLiteral("{}"))), Codes{fieldEmpty});
}

}  // namespace
}  // namespace mittelbuch
