// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagestest.h"
#include "service/budgetyear.h"
#include "ui/pages/budget/budgetpage.h"
#include "ui/pages/budget/budgettree.h"
#include "ui/pages/parts/factlist.h"
#include "ui/table/tableview.h"
#include "uiaudit.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>

namespace mittelbuch::test {
namespace {

/// The last day of 2027, with a line that may carry over.
class BudgetYearStoryTest : public PagesTest {
protected:
    BudgetYearStoryTest()
    {
        recordLine();
        m_clock.moveTo(QDate(2027, 12, 31));
        m_scope.asAt = QDate(2027, 12, 31);
    }
    BudgetPage *page() { return static_cast<BudgetPage *>(m_page.get()); }
    QString head() { return named<QLabel>(dialog(), "yearEndStep")->text(); }
    int rowsOf(const char *list) { return named<TableView>(dialog(), list)->table()->model()->rowCount(); }
    void goThrough(int steps)
    {
        for (int step = 0; step < steps; ++step)
            click(dialog(), "next");
    }
    QString figure(LineFigure figure)
    {
        const int column = BudgetTreeModel::firstFigureColumn + static_cast<int>(figure);
        return named<BudgetTree>(m_page.get(), "budgetList")->model().indexOf(QStringLiteral("0205/88301|2027"), column)
            .data().toString();
    }
};

TEST_F(BudgetYearStoryTest, ClosesTheYearStepByStepAndTheSecondTimeNothingIsLeft)
{
    show<BudgetPage>();
    page()->endYear();
    EXPECT_EQ(named<QLineEdit>(dialog(), "year")->text(), QStringLiteral("2027"));
    goThrough(1);
    EXPECT_TRUE(head().contains(QStringLiteral("What lapses"))) << head().toStdString();
    EXPECT_EQ(rowsOf("yearEndList0"), 1);
    EXPECT_EQ(rowsOf("yearEndList2"), 1);
    goThrough(4);
    EXPECT_EQ(named<FactList>(dialog(), "yearEndSums")->valueOf(QStringLiteral("What lapses")),
        QStringLiteral("500.000,00\u00a0€"));
    EXPECT_TRUE(named<QLabel>(dialog(), "yearEndDecision")->text().contains(QStringLiteral("cannot be undone")));
    goThrough(1);
    EXPECT_TRUE(named<QLabel>(dialog(), "yearEndResult")->text().contains(QStringLiteral("1 ")));
    dialog()->reject();
    settle();
    EXPECT_EQ(figure(LineFigure::authorization), QStringLiteral("0,00"));

    page()->endYear();
    goThrough(1);
    EXPECT_EQ(rowsOf("yearEndList0"), 0);
    EXPECT_EQ(rowsOf("yearEndList2"), 0);
    goThrough(4);
    EXPECT_TRUE(named<QLabel>(dialog(), "yearEndDecision")->text().contains(QStringLiteral("nothing is left")));
}

TEST_F(BudgetYearStoryTest, ACarryOverGoesFromTheRequestToTheReleaseOnItsTab)
{
    record([](Session &session) { return closeYear(session, FiscalYear::fromNumber(2027), QStringLiteral("JAB")); });
    m_clock.moveTo(QDate(2028, 2, 1));
    m_scope = {FiscalYear::fromNumber(2028), QDate(2028, 2, 1)};
    show<BudgetPage>();
    auto *tabs = named<QTabWidget>(m_page.get(), "budgetTabs");
    EXPECT_EQ(tabs->tabText(2), QStringLiteral("Carry-overs (1)"));
    tabs->setCurrentIndex(2);
    auto *list = named<TableView>(m_page.get(), "carryOverList");
    ASSERT_TRUE(list->selectKey(QStringLiteral("0205/88301||2027")));
    for (const char *act : {"approveCarryOver", "releaseCarryOver"}) {
        click(m_page.get(), act);
        EXPECT_TRUE(named<QLineEdit>(dialog(), "amount")->text().startsWith(QStringLiteral("1.000.000,00")));
        type(dialog(), "consentReference", QStringLiteral("SMF 4"));
        type(dialog(), "consentDay", QStringLiteral("1.2.28"));
        click(dialog(), "do");
        ASSERT_EQ(dialog(), nullptr) << refusal().toStdString();
        m_page->refresh(m_scope);
        settle();
    }
    const int column = BudgetTreeModel::firstFigureColumn + static_cast<int>(LineFigure::authority);
    EXPECT_EQ(named<BudgetTree>(m_page.get(), "budgetList")->model().indexOf(QStringLiteral("0205/88301|2028"), column)
                  .data().toString(), QStringLiteral("1.000.000,00"));
}

TEST_F(BudgetYearStoryTest, AnOpenFreezeIsReleasedFromItsTab)
{
    record([](Session &session) {
        const FiscalYear year = FiscalYear::fromNumber(2027);
        return enter(session, {BudgetLineKey::fromString(QStringLiteral("0205/88301")), BudgetEntryKind::freeze, year,
            year,
                               Money::fromEuro(300), QDate(2027, 5, 4), QStringLiteral("Erlass")});
    });
    show<BudgetPage>();
    named<QTabWidget>(m_page.get(), "budgetTabs")->setCurrentIndex(1);
    auto *list = named<TableView>(m_page.get(), "freezeList");
    ASSERT_EQ(list->table()->model()->rowCount(), 1);
    list->focusTable();
    click(m_page.get(), "releaseFreeze");
    type(dialog(), "consentReference", QStringLiteral("SMF 5"));
    type(dialog(), "consentDay", QStringLiteral("1.12.27"));
    click(dialog(), "do");
    ASSERT_EQ(dialog(), nullptr) << refusal().toStdString();
    m_page->refresh(m_scope);
    settle();
    EXPECT_EQ(list->table()->model()->rowCount(), 0);
    EXPECT_EQ(figure(LineFigure::authority), QStringLiteral("1.000.000,00"));
}

TEST_F(BudgetYearStoryTest, AProvisionalYearIsBegunOnceAndTheBudgetEnacted)
{
    show<BudgetPage>();
    page()->beginProvisional();
    click(dialog(), "do");
    ASSERT_EQ(dialog(), nullptr) << refusal().toStdString();
    page()->beginProvisional();
    click(dialog(), "do");
    EXPECT_TRUE(refusal().contains(QStringLiteral("2027"))) << refusal().toStdString();
    dialog()->reject();
    settle();
    page()->enact();
    click(dialog(), "do");
    EXPECT_EQ(dialog(), nullptr) << refusal().toStdString();
}

TEST_F(BudgetYearStoryTest, EveryStepIsNamedAndReachableByKeyboard)
{
    show<BudgetPage>();
    page()->endYear();
    for (int step = 0; step < 6; ++step) {
        SCOPED_TRACE(head().toStdString());
        EXPECT_EQ(mnemonicClashes(*dialog()).join(u'\n').toStdString(), "");
        EXPECT_EQ(namelessWidgets(*dialog()).join(u'\n').toStdString(), "");
        if (step < 5)
            click(dialog(), "next");
    }
}

}  // namespace
}  // namespace mittelbuch::test
