// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagestest.h"
#include "uiaudit.h"
#include "ui/pages/budget/budgetpage.h"
#include "ui/pages/budget/budgettree.h"
#include "ui/pages/budget/budgettreeview.h"
#include "ui/table/tableview.h"

#include <QCompleter>
#include <QDialog>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

namespace mittelbuch::test {
namespace {

const BudgetLineKey running = BudgetLineKey::fromString(QStringLiteral("0205/63301"));

/// A budget officer at the page, with the line of PagesTest and a second one of 50,000 €.
class BudgetEntryTest : public PagesTest {
protected:
    void openOn(BudgetEntryKind kind)
    {
        recordLine();
        recordSecondLine();
        show<BudgetPage>();
        tree()->selectKey(QStringLiteral("0205/88301|2027"));
        settle();
        click(m_page.get(), "postAuthority");
        choose(dialog(), "kind", toString(kind));
    }
    void recordSecondLine()
    {
        record([](Session &session) {
            return addBudgetLine(session, {{}, running, QStringLiteral("Zuweisungen an Gemeinden"), LineKind::current});
        });
        record([](Session &session) {
            const FiscalYear year = FiscalYear::fromNumber(2027);
            return enter(session, {running, BudgetEntryKind::appropriation, year, year, Money::fromEuro(50'000),
                                   QDate(2027, 1, 4), QStringLiteral("Haushaltsplan")});
        });
    }
    BudgetTree *tree() { return named<BudgetTree>(m_page.get(), "budgetList"); }
    QString figure(const char *key, LineFigure figure)
    {
        const int column = BudgetTreeModel::firstFigureColumn + static_cast<int>(figure);
        return tree()->model().indexOf(QLatin1String(key), column).data().toString();
    }
    void refresh()
    {
        m_page->refresh(m_scope);
        settle();
    }
    void waitForPreview()
    {
        QTest::qWait(200);
        settle();
    }
    QString effect(int row, int column)
    {
        return named<TableView>(dialog(), "effects")->table()->model()->index(row, column).data().toString();
    }
    QString warned() { return named<QLabel>(dialog(), "afterwards")->text(); }
    void typeConsent()
    {
        type(dialog(), "consentReference", QStringLiteral("SMF 23-H1007"));
        type(dialog(), "consentDay", QStringLiteral("1.6.27"));
    }
    bool isShown(const char *name) { return named<QWidget>(dialog(), name)->isVisible(); }
};

TEST_F(BudgetEntryTest, AFreezeByShareLowersTheAuthorityInTheTreeAtEveryLevel)
{
    openOn(BudgetEntryKind::freeze);
    type(dialog(), "rate", QStringLiteral("5"));
    type(dialog(), "reason", QStringLiteral("Erlass"));
    choose(dialog(), "basis", toString(FreezeBasis::economicSituation));
    waitForPreview();
    EXPECT_EQ(effect(0, 1), QStringLiteral("1.000.000,00"));
    EXPECT_EQ(effect(0, 2), QStringLiteral("950.000,00"));
    click(dialog(), "do");
    ASSERT_EQ(dialog(), nullptr) << refusal().toStdString();
    refresh();
    EXPECT_EQ(figure("0205/88301|2027", LineFigure::authority), QStringLiteral("950.000,00"));
    EXPECT_EQ(figure("0205|2027", LineFigure::authority), QStringLiteral("1.000.000,00"));
    EXPECT_EQ(figure("02|2027", LineFigure::authority), QStringLiteral("1.000.000,00"));
}

TEST_F(BudgetEntryTest, AskForNothingThatTheKindDoesNotNeed)
{
    openOn(BudgetEntryKind::appropriation);
    for (const char *name : {"rate", "dueYear", "counterLine", "counterYear", "freeze", "basis", "programme",
        "consent"})
        EXPECT_FALSE(isShown(name)) << name;
    choose(dialog(), "kind", toString(BudgetEntryKind::freeze));
    EXPECT_TRUE(isShown("rate") && isShown("basis") && isShown("until"));
    choose(dialog(), "kind", toString(BudgetEntryKind::cover));
    EXPECT_TRUE(isShown("counterLine") && isShown("consent"));
    EXPECT_FALSE(isShown("rate") || isShown("until"));
    choose(dialog(), "kind", toString(BudgetEntryKind::maturityShift));
    EXPECT_TRUE(isShown("counterYear") && isShown("dueYear"));
    EXPECT_EQ(named<QLineEdit>(dialog(), "dueYear")->text(), QStringLiteral("2028"));
    choose(dialog(), "kind", toString(BudgetEntryKind::carryOverApproval));
    EXPECT_TRUE(isShown("programme") && isShown("consent"));
}

TEST_F(BudgetEntryTest, CoverNeedsTheConsentWhileTheLineHasMoneyAndKeepsTheFormUntilItIsThere)
{
    openOn(BudgetEntryKind::cover);
    type(dialog(), "counterLine", QStringLiteral("02 05/633 01"));
    type(dialog(), "amount", QStringLiteral("20 T€"));
    type(dialog(), "reason", QStringLiteral("Deckung"));
    waitForPreview();
    EXPECT_TRUE(warned().contains(QStringLiteral("1.000.000,00"))) << warned().toStdString();
    click(dialog(), "do");
    EXPECT_TRUE(refusal().contains(QStringLiteral("consent"))) << refusal().toStdString();
    EXPECT_EQ(named<QLineEdit>(dialog(), "reason")->text(), QStringLiteral("Deckung"));
    EXPECT_TRUE(named<QLineEdit>(dialog(), "counterLine")->text().startsWith(QStringLiteral("02 05/633 01")));
    named<QGroupBox>(dialog(), "consent")->setChecked(true);
    typeConsent();
    waitForPreview();
    EXPECT_EQ(warned(), QString());
    click(dialog(), "do");
    ASSERT_EQ(dialog(), nullptr) << refusal().toStdString();
    refresh();
    EXPECT_EQ(figure("0205/88301|2027", LineFigure::authority), QStringLiteral("1.020.000,00"));
    EXPECT_EQ(figure("0205/63301|2027", LineFigure::authority), QStringLiteral("30.000,00"));
}

TEST_F(BudgetEntryTest, FindsTheCounterLineByAPartOfItsPurpose)
{
    openOn(BudgetEntryKind::cover);
    auto *edit = named<QLineEdit>(dialog(), "counterLine");
    edit->completer()->setCompletionPrefix(QStringLiteral("zuweis"));
    ASSERT_EQ(edit->completer()->completionCount(), 1);
    EXPECT_TRUE(edit->completer()->currentCompletion().startsWith(QStringLiteral("02 05/633 01")));
    type(dialog(), "counterLine", QStringLiteral("02 05/999 99"));
    type(dialog(), "amount", QStringLiteral("1"));
    click(dialog(), "do");
    EXPECT_TRUE(refusal().contains(QStringLiteral("no line of the budget"))) << refusal().toStdString();
}

TEST_F(BudgetEntryTest, ReleasesAnOpenFreezeChosenFromTheList)
{
    openOn(BudgetEntryKind::freeze);
    type(dialog(), "amount", QStringLiteral("300"));
    click(dialog(), "do");
    ASSERT_EQ(dialog(), nullptr) << refusal().toStdString();
    click(m_page.get(), "postAuthority");
    choose(dialog(), "kind", toString(BudgetEntryKind::freezeRelease));
    EXPECT_EQ(named<QComboBox>(dialog(), "freeze")->count(), 1);
    EXPECT_TRUE(named<QLineEdit>(dialog(), "amount")->text().startsWith(QStringLiteral("300,00")));
    type(dialog(), "amount", QStringLiteral("400"));
    typeConsent();
    click(dialog(), "do");
    EXPECT_TRUE(refusal().contains(QStringLiteral("300,00"))) << refusal().toStdString();
    type(dialog(), "amount", QStringLiteral("100"));
    click(dialog(), "do");
    ASSERT_EQ(dialog(), nullptr) << refusal().toStdString();
    refresh();
    EXPECT_EQ(figure("0205/88301|2027", LineFigure::authority), QStringLiteral("999.800,00"));
}

TEST_F(BudgetEntryTest, EveryKindIsReachableByKeyboardAndNamed)
{
    openOn(BudgetEntryKind::appropriation);
    for (const BudgetEntryKind kind : allBudgetEntryKinds()) {
        SCOPED_TRACE(toString(kind).toStdString());
        choose(dialog(), "kind", toString(kind));
        QCoreApplication::processEvents();
        EXPECT_EQ(mnemonicClashes(*dialog()).join(u'\n').toStdString(), "");
        EXPECT_EQ(namelessWidgets(*dialog()).join(u'\n').toStdString(), "");
        EXPECT_LE(dialog()->sizeHint().height(), 480);
    }
}

}  // namespace
}  // namespace mittelbuch::test
