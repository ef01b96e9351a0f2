// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagestest.h"
#include "support/testsupport.h"
#include "ui/pages/budget/budgetpage.h"
#include "ui/pages/parts/factlist.h"
#include "ui/pages/budget/budgettree.h"
#include "ui/pages/budget/budgettreeview.h"
#include "ui/table/sumrow.h"
#include "ui/table/tableview.h"

#include <QDialog>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

namespace mittelbuch::test {
namespace {

class BudgetPageTest : public PagesTest {
protected:
    BudgetPage *page() { return static_cast<BudgetPage *>(m_page.get()); }
    BudgetTree *list() { return named<BudgetTree>(m_page.get(), "budgetList"); }
    /// What the tree shows of a line in a year.
    QString figure(const char *key, LineFigure figure)
    {
        const int column = BudgetTreeModel::firstFigureColumn + static_cast<int>(figure);
        return list()->model().indexOf(QLatin1String(key), column).data().toString();
    }
    int titles() { return list()->model().titleCount(); }
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
    page()->addLine();
    type(dialog(), "line", QStringLiteral("02 05/883 01"));
    EXPECT_EQ(named<QComboBox>(dialog(), "kind")->currentText(), QStringLiteral("Investment"));
    type(dialog(), "purpose", QStringLiteral("Zuschüsse an Gemeinden"));
    click(dialog(), "do");
    ASSERT_EQ(dialog(), nullptr);
    EXPECT_EQ(list()->currentKey(), QStringLiteral("0205/88301|2027"));

    click(m_page.get(), "postAuthority");
    type(dialog(), "amount", QStringLiteral("1 Mio"));
    type(dialog(), "reason", QStringLiteral("Haushaltsplan 2027/2028"));
    click(dialog(), "do");
    m_page->refresh(m_scope);
    settle();
    EXPECT_EQ(figure("0205/88301|2027", LineFigure::authority), QStringLiteral("1.000.000,00"));
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
    EXPECT_EQ(figure("02|2027", LineFigure::authority), QStringLiteral("1.000.000,00"));
}

TEST_F(BudgetPageTest, ShowsWhatSectionsAndChaptersAreCalled)
{
    recordLine();
    record([](Session &session) {
        return nameInBudget(session, QStringLiteral("0205"), QStringLiteral("IT und E-Government"));
    });
    show<BudgetPage>();
    const auto purpose = [this](const char *key) {
        return list()->model().indexOf(QLatin1String(key), BudgetTreeModel::purposeColumn).data().toString();
    };
    EXPECT_EQ(purpose("0205|2027"), QStringLiteral("IT und E-Government"));
    EXPECT_EQ(purpose("02|2027"), QString());
    EXPECT_EQ(purpose("0205/88301|2027"), QStringLiteral("Zuschüsse an Gemeinden"));
}

TEST_F(BudgetPageTest, CountsOnlyWhatWasKnownAtTheInstant)
{
    const qint64 before = m_clock.nowMs();
    recordLine();
    const qint64 between = m_clock.nowMs();
    recordProgramme();
    m_scope.knownAtMs = before;
    show<BudgetPage>();
    EXPECT_EQ(figure("0205/88301|2027", LineFigure::authority), QStringLiteral("0,00"));
    list()->selectKey(QStringLiteral("0205/88301|2027"));
    settle();
    EXPECT_EQ(named<TableView>(m_page.get(), "linePostings")->table()->model()->rowCount(), 0);
    m_scope.knownAtMs = between;
    m_page->refresh(m_scope);
    settle();
    EXPECT_EQ(figure("0205/88301|2027", LineFigure::authority), QStringLiteral("1.000.000,00"));
    EXPECT_EQ(named<TableView>(m_page.get(), "linePostings")->table()->model()->rowCount(), 2) << "not the allotment";
}

TEST_F(BudgetPageTest, KeepsWhatWasEnteredWhenTheLineIsNoLine)
{
    show<BudgetPage>();
    page()->addLine();
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
    page()->addLine();
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
    EXPECT_EQ(figure("0205/88301|2027", LineFigure::authority), QStringLiteral("1.000.000,00"));
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
    EXPECT_EQ(titles(), 1);
    click(m_page.get(), "allYears");
    EXPECT_EQ(titles(), 2);
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
    EXPECT_TRUE(list()->model().indexOf(QStringLiteral("0205/88301|2027")).isValid());
    page()->showPlace(m_scope, {}, QStringLiteral("year=2028"));
    settle();
    ASSERT_EQ(titles(), 1);
    EXPECT_TRUE(list()->model().indexOf(QStringLiteral("0205/88301|2028")).isValid());
    page()->showPlace(m_scope, {}, {});
    settle();
    ASSERT_EQ(titles(), 1);
    EXPECT_TRUE(list()->model().indexOf(QStringLiteral("0205/88301|2027")).isValid());
}

TEST_F(BudgetPageTest, ShowsNoPostingFromAfterTheDay)
{
    recordLine();
    m_scope.asAt = QDate(2026, 12, 31);
    show<BudgetPage>();
    list()->selectKey(QStringLiteral("0205/88301|2027"));
    settle();
    EXPECT_EQ(figure("0205/88301|2027", LineFigure::authority), QStringLiteral("0,00"));
    EXPECT_EQ(named<TableView>(m_page.get(), "linePostings")->table()->model()->rowCount(), 0);
}

TEST_F(BudgetPageTest, ExplainsACellByItsTermsAndPostings)
{
    recordLine();
    recordProgramme();
    record([](Session &session) {
        const FiscalYear year = FiscalYear::fromNumber(2027);
        return enter(session, {BudgetLineKey::fromString(QStringLiteral("0205/88301")), BudgetEntryKind::freeze, year,
            year,
                               Money::fromEuro(300), QDate(2027, 5, 4), QStringLiteral("Erlass")});
    });
    show<BudgetPage>();
    ASSERT_TRUE(list()->selectCell(QStringLiteral("0205/88301|2027"), LineFigure::authority));
    settle();
    EXPECT_EQ(named<QLabel>(m_page.get(), "figureFormula")->text(),
              QStringLiteral("Appropriation 1.000.000,00 − Freeze 300,00 = 999.700,00\u00a0€"));
    EXPECT_EQ(cell("figureParts", 1, 3), QStringLiteral("SäHO §§ 22, 41"));
    EXPECT_EQ(named<TableView>(m_page.get(), "figureParts")->sums()->textOf(1), QStringLiteral("999.700,00"));
    EXPECT_EQ(named<TableView>(m_page.get(), "figurePostings")->table()->model()->rowCount(), 2);
    EXPECT_EQ(cell("figurePostings", 0, 3), QStringLiteral("−300,00"));

    QTest::keyClick(list()->view(), Qt::Key_Right);
    settle();
    EXPECT_EQ(list()->currentFigure(), LineFigure::committed);
    EXPECT_TRUE(named<QLabel>(m_page.get(), "figureValue")->text().startsWith(QStringLiteral("Committed")));
    EXPECT_EQ(named<TableView>(m_page.get(), "figurePostings")->table()->model()->rowCount(), 0);
}

TEST_F(BudgetPageTest, ExplainsTheSumOfAChapterByItsTitles)
{
    recordLine();
    show<BudgetPage>();
    ASSERT_TRUE(list()->selectCell(QStringLiteral("0205|2027"), LineFigure::available));
    settle();
    EXPECT_EQ(cell("figureParts", 0, 0), QStringLiteral("02 05/883 01  Zuschüsse an Gemeinden"));
    EXPECT_EQ(cell("figureParts", 0, 1), QStringLiteral("1.000.000,00"));
}

TEST_F(BudgetPageTest, FoldsByKeyboardAndRemembersIt)
{
    recordLine();
    show<BudgetPage>();
    list()->selectKey(QStringLiteral("0205|2027"));
    const QModelIndex chapter = list()->model().indexOf(QStringLiteral("0205|2027"));
    EXPECT_TRUE(list()->view()->isExpanded(chapter));
    QTest::keyClick(list()->view(), Qt::Key_Left);
    EXPECT_FALSE(list()->view()->isExpanded(chapter));
    show<BudgetPage>();
    EXPECT_FALSE(list()->view()->isExpanded(list()->model().indexOf(QStringLiteral("0205|2027"))));
    list()->selectKey(QStringLiteral("0205/88301|2027"));
    EXPECT_TRUE(list()->view()->isExpanded(list()->model().indexOf(QStringLiteral("0205|2027"))));
}

TEST_F(BudgetPageTest, FindsByKeyAndPurpose)
{
    recordLine();
    show<BudgetPage>();
    for (const auto &[words, found] : {std::pair("zuschuss", 1), std::pair("88301", 1), std::pair("883 01", 1),
        std::pair("strasse", 0)}) {
        list()->setSearch(QLatin1String(words));
        EXPECT_EQ(titles(), found) << words;
    }
}

TEST_F(BudgetPageTest, SaysInWordsAndWithAnIconThatALineIsUsedUpOrOverdrawn)
{
    BudgetRow row{{BudgetLineId(1), BudgetLineKey::fromString(QStringLiteral("0205/88301")),
        QStringLiteral("Zuschüsse")},
                  FiscalYear::fromNumber(2027), {}, {}, {}, {}};
    row.balance.authority = Money::fromEuro(100);
    row.balance.committed = Money::fromEuro(100);
    row.balance.earmarked = Money::fromEuro(1);
    BudgetTree tree;
    tree.setRows({row}, {}, false);
    const auto shown = [&tree](LineFigure figure, int role) {
        const int column = BudgetTreeModel::firstFigureColumn + static_cast<int>(figure);
        return tree.model().data(tree.model().indexOf(QStringLiteral("0205/88301|2027"), column), role);
    };
    EXPECT_EQ(shown(LineFigure::available, Qt::DisplayRole).toString(), QStringLiteral("used up 0,00"));
    EXPECT_EQ(shown(LineFigure::plannable, Qt::DisplayRole).toString(), QStringLiteral("overdrawn −1,00"));
    EXPECT_EQ(shown(LineFigure::committed, Qt::DisplayRole).toString(), QStringLiteral("100,00"));
    EXPECT_EQ(shown(LineFigure::authorizationAvailable, Qt::DisplayRole).toString(), QStringLiteral("0,00"));
    EXPECT_FALSE(shown(LineFigure::available, Qt::DecorationRole).value<QIcon>().isNull());
    EXPECT_FALSE(shown(LineFigure::committed, Qt::DecorationRole).isValid());
}

TEST(BudgetTreeTest, TenThousandLinesAreShownAndFoundQuickly)
{
    QVector<BudgetRow> rows;
    for (int number = 0; number < 10'000; ++number) {
        const QString key = QStringLiteral("%1/%2").arg(100 + number / 90, 4, 10,
            QLatin1Char('0')).arg(10'000 + number % 90);
        rows.append({{BudgetLineId(number + 1), BudgetLineKey::fromString(key), QStringLiteral("Zweck %1").arg(number)},
                     FiscalYear::fromNumber(2027), {}, {}, {}, {}});
        rows.last().balance.authority = Money::fromEuro(number);
    }
    BudgetTree tree;
    tree.resize(900, 600);
    tree.show();
    QElapsedTimer clock;
    clock.start();
    tree.setRows(rows, {}, false);
    tree.grab();
    EXPECT_LT(clock.restart(), 30'000);  // wide: other programs may be busy
    EXPECT_EQ(tree.model().titleCount(), 10'000);
    tree.setSearch(QStringLiteral("zweck 9999"));
    tree.grab();
    EXPECT_LT(clock.restart(), 30'000);  // wide: other programs may be busy
    EXPECT_EQ(tree.model().titleCount(), 1);
    EXPECT_EQ(tree.model().centsAt(tree.model().index(0, 0), LineFigure::authority), 999'900);
}

}  // namespace
}  // namespace mittelbuch::test
