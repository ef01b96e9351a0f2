// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagestest.h"
#include "support/testsupport.h"
#include "ui/pages/budget/budgetpage.h"
#include "ui/pages/parts/factlist.h"
#include "ui/table/sumrow.h"
#include "ui/table/tableview.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

namespace mittelbuch::test {
namespace {

class BudgetPageTest : public PagesTest {
protected:
    BudgetPage *page() { return static_cast<BudgetPage *>(m_page.get()); }
    TableView *list() { return named<TableView>(m_page.get(), "budgetList"); }
    QString cell(const char *listName, int row, int column)
    {
        return named<TableView>(m_page.get(), listName)->table()->model()->index(row, column).data().toString();
    }
    QString fact(const char *title)
    {
        return named<FactList>(m_page.get(), "lineFacts")->valueOf(QLatin1String(title));
    }
};

TEST_F(BudgetPageTest, SaysWhatBelongsHereWhileThereIsNoLine)
{
    show<BudgetPage>();
    const QList<QLabel *> labels = list()->findChildren<QLabel *>();
    EXPECT_TRUE(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *one) {
        return one->isVisible() && one->text().startsWith(QLatin1String("The budget has no lines yet"));
    }));
}

TEST_F(BudgetPageTest, EntersALineAndItsAppropriation)
{
    show<BudgetPage>();
    click(m_page.get(), "addLine");
    type(dialog(), "line", QStringLiteral("02 05/883 01"));
    EXPECT_EQ(named<QComboBox>(dialog(), "kind")->currentText(), QStringLiteral("Investment"));
    type(dialog(), "purpose", QStringLiteral("Zuschüsse an Gemeinden"));
    click(dialog(), "do");
    ASSERT_EQ(dialog(), nullptr);
    EXPECT_EQ(list()->currentKey(), QStringLiteral("0205/88301|2027"));

    click(m_page.get(), "postAuthority");
    type(dialog(), "amount", QStringLiteral("1 Mio"));
    EXPECT_TRUE(named<QLabel>(dialog(), "afterwards")->text().contains(QStringLiteral("1.000.000,00")));
    type(dialog(), "reason", QStringLiteral("Haushaltsplan 2027/2028"));
    click(dialog(), "do");
    m_page->refresh(m_scope);
    settle();
    EXPECT_EQ(cell("budgetList", 0, 3), QStringLiteral("1.000.000,00"));
    EXPECT_EQ(cell("linePostings", 0, 1), QStringLiteral("Appropriation"));
    EXPECT_EQ(cell("linePostings", 0, 7), QStringLiteral("Amelie Berger"));
    EXPECT_TRUE(m_messages.isEmpty());
}

TEST_F(BudgetPageTest, ShowsHowTheAvailableMoneyComesAbout)
{
    recordLine();
    recordProgramme();
    show<BudgetPage>();
    list()->selectKey(QStringLiteral("0205/88301|2027"));
    settle();
    EXPECT_EQ(fact("Available"),
              QStringLiteral("authority − committed = 1.000.000,00 − 0,00 = 1.000.000,00\u00a0€"));
    EXPECT_EQ(fact("Not allotted"), QStringLiteral("600.000,00\u00a0€"));
    EXPECT_TRUE(fact("Authorisations").contains(QStringLiteral("2028")));
    EXPECT_EQ(cell("lineProgrammes", 0, 3), QStringLiteral("400.000,00"));
    EXPECT_EQ(list()->sums()->textOf(3), QStringLiteral("1.000.000,00"));
}

TEST_F(BudgetPageTest, KeepsWhatWasEnteredWhenTheLineIsNoLine)
{
    show<BudgetPage>();
    click(m_page.get(), "addLine");
    type(dialog(), "line", QStringLiteral("2 5/8831"));
    type(dialog(), "purpose", QStringLiteral("Zuschüsse"));
    click(dialog(), "do");
    EXPECT_TRUE(refusal().contains(QStringLiteral("2 5/8831")));
    EXPECT_EQ(named<QLineEdit>(dialog(), "purpose")->text(), QStringLiteral("Zuschüsse"));
}

TEST_F(BudgetPageTest, RefusesTheSameLineTwiceWithASentence)
{
    recordLine();
    show<BudgetPage>();
    click(m_page.get(), "addLine");
    type(dialog(), "line", QStringLiteral("0205/88301"));
    type(dialog(), "purpose", QStringLiteral("Noch einmal"));
    click(dialog(), "do");
    EXPECT_TRUE(refusal().contains(QStringLiteral("02 05/883 01"))) << refusal().toStdString();
}

TEST_F(BudgetPageTest, RefusesAFreezeBelowWhatWasHandedOn)
{
    recordLine();
    recordProgramme();
    show<BudgetPage>();
    list()->selectKey(QStringLiteral("0205/88301|2027"));
    settle();
    click(m_page.get(), "postAuthority");
    choose(dialog(), "kind", toString(BudgetEntryKind::freeze));
    type(dialog(), "amount", QStringLiteral("700.000"));
    click(dialog(), "do");
    EXPECT_TRUE(refusal().contains(QStringLiteral("400.000,00"))) << refusal().toStdString();
    EXPECT_EQ(named<QLineEdit>(dialog(), "amount")->text().section(u',', 0, 0), QStringLiteral("700.000"));
    m_page->refresh(m_scope);
    settle();
    EXPECT_EQ(cell("budgetList", 0, 3), QStringLiteral("1.000.000,00"));
}

TEST_F(BudgetPageTest, ShowsEveryPlannedYearOnRequestAndKeepsTheSelection)
{
    recordLine();
    record([](Session &session) {
        const FiscalYear year = FiscalYear::fromNumber(2028);
        return enter(session,
            {BudgetLineKey::fromString(QStringLiteral("0205/88301")), BudgetEntryKind::appropriation, year, year,
                                       Money::fromEuro(7), QDate(2027, 1, 4), QStringLiteral("Haushaltsplan")});
    });
    show<BudgetPage>();
    list()->selectKey(QStringLiteral("0205/88301|2027"));
    EXPECT_EQ(list()->table()->model()->rowCount(), 1);
    click(m_page.get(), "allYears");
    EXPECT_EQ(list()->table()->model()->rowCount(), 2);
    EXPECT_EQ(list()->currentKey(), QStringLiteral("0205/88301|2027"));
}

TEST_F(BudgetPageTest, ShowsTheOneYearThatIsAskedForUntilAnotherPlace)
{
    recordLine();
    record([](Session &session) {
        const FiscalYear year = FiscalYear::fromNumber(2028);
        return enter(session,
            {BudgetLineKey::fromString(QStringLiteral("0205/88301")), BudgetEntryKind::appropriation, year, year,
                                       Money::fromEuro(7), QDate(2027, 1, 4), QStringLiteral("Haushaltsplan")});
    });
    show<BudgetPage>();
    EXPECT_EQ(cell("budgetList", 0, 2), QStringLiteral("2027"));
    page()->showPlace(m_scope, {}, QStringLiteral("year=2028"));
    settle();
    ASSERT_EQ(list()->table()->model()->rowCount(), 1);
    EXPECT_EQ(cell("budgetList", 0, 2), QStringLiteral("2028"));
    page()->showPlace(m_scope, {}, {});
    settle();
    ASSERT_EQ(list()->table()->model()->rowCount(), 1);
    EXPECT_EQ(cell("budgetList", 0, 2), QStringLiteral("2027"));
}

TEST_F(BudgetPageTest, ShowsNoPostingFromAfterTheDay)
{
    recordLine();
    m_scope.asAt = QDate(2026, 12, 31);
    show<BudgetPage>();
    list()->selectKey(QStringLiteral("0205/88301|2027"));
    settle();
    EXPECT_EQ(cell("budgetList", 0, 3), QStringLiteral("0,00"));
    EXPECT_EQ(named<TableView>(m_page.get(), "linePostings")->table()->model()->rowCount(), 0);
}

}  // namespace
}  // namespace mittelbuch::test
