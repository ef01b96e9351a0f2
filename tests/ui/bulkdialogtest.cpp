// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/budget/bulkdialog.h"

#include "pagestest.h"
#include "ui/pages/budget/budgetpage.h"
#include "ui/pages/budget/budgettree.h"
#include "uiaudit.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QLabel>
#include <QMessageBox>
#include <QTableView>
#include <QTest>

namespace mittelbuch::test {
namespace {

class BulkDialogTest : public PagesTest {
protected:
    BulkDialog *open()
    {
        recordLine();
        show<BudgetPage>();
        static_cast<BudgetPage *>(m_page.get())->enterSeveral();
        settle();
        return static_cast<BulkDialog *>(dialog());
    }
    void paste(BulkDialog &bulk, const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        QTest::keyClick(named<QTableView>(&bulk, "bulkGrid"), Qt::Key_V, Qt::ControlModifier);
        settle();
    }
    QString authority()
    {
        m_page->refresh(m_scope);
        settle();
        const int column = BudgetTreeModel::firstFigureColumn + static_cast<int>(LineFigure::authority);
        return named<BudgetTree>(m_page.get(), "budgetList")->model().indexOf(QStringLiteral("0205/88301|2027"), column)
            .data().toString();
    }
    static QString faultAt(const BulkDialog &bulk, int row,
        BulkField field) { return bulk.model()->rows()[row].fault(field); }
};

TEST_F(BulkDialogTest, PastesFromASpreadsheetShowsTheSumsAndBooksAll)
{
    BulkDialog *bulk = open();
    paste(*bulk, QStringLiteral("Line\tKind\tBudget year\tYear due\tAmount\tReason\r\n"
                                "02 05/883 01\tappropriation\t2027\t\t1.000,50\tNachtrag\r\n"
                                "0205/88301\tFreeze\t27\t2027\t500\t\"mit\tTabulator\"\r\n"));
    EXPECT_EQ(bulk->model()->rowCount(), 3);
    EXPECT_EQ(bulk->model()->faultCount(), 0);
    EXPECT_EQ(bulk->model()->rows()[1].cell(BulkField::reason), QStringLiteral("mit Tabulator"));
    const QString sums = named<QLabel>(bulk, "bulkSums")->text();
    EXPECT_TRUE(sums.contains(QStringLiteral("1.000,50"))
        && sums.contains(QStringLiteral("500,00"))) << sums.toStdString();
    click(bulk, "do");
    ASSERT_EQ(dialog(), nullptr) << refusal().toStdString();
    EXPECT_EQ(authority(), QStringLiteral("1.000.500,50"));
}

TEST_F(BulkDialogTest, AFaultStandsAtItsCellAndNothingIsBooked)
{
    BulkDialog *bulk = open();
    paste(*bulk, QStringLiteral("02 05/883 01\tappropriation\t2027\t\t1.000\tgut\n"
                                "02 05/999 99\tAnsatzz\tzwei\t\tviel\tschlecht\n"
                                "02 05/883 01\tcommitmentAuthorization\t2027\t2027\t1\tschlecht\n"));
    EXPECT_EQ(bulk->model()->faultCount(), 2);
    for (const BulkField field : {BulkField::line, BulkField::kind, BulkField::year, BulkField::amount})
        EXPECT_FALSE(faultAt(*bulk, 1, field).isEmpty()) << title(field).toStdString();
    EXPECT_FALSE(faultAt(*bulk, 2, BulkField::dueYear).isEmpty());
    click(bulk, "do");
    ASSERT_NE(dialog(), nullptr);
    EXPECT_EQ(named<QTableView>(bulk, "bulkGrid")->currentIndex().row(), 1);
    EXPECT_EQ(authority(), QStringLiteral("1.000.000,00"));
}

TEST_F(BulkDialogTest, WhatTheLedgerRefusesStandsAtItsRowAndNothingIsBooked)
{
    BulkDialog *bulk = open();
    paste(*bulk, QStringLiteral("02 05/883 01\tappropriation\t2027\t\t1.000\tgut\n\n"
                                "02 05/883 01\tfreeze\t2027\t\t2.000.000\tzu viel\n"));
    EXPECT_EQ(bulk->model()->faultCount(), 0);
    click(bulk, "do");
    ASSERT_NE(dialog(), nullptr);
    EXPECT_FALSE(faultAt(*bulk, 2, BulkField::amount).isEmpty());
    EXPECT_TRUE(refusal().startsWith(QStringLiteral("Nothing was booked."))) << refusal().toStdString();
    EXPECT_EQ(authority(), QStringLiteral("1.000.000,00"));
    EXPECT_EQ(bulk->model()->rows()[0].cell(BulkField::reason), QStringLiteral("gut"));
}

TEST_F(BulkDialogTest, EscapeAsksBeforeItDiscardsWhatWasWritten)
{
    BulkDialog *bulk = open();
    paste(*bulk, QStringLiteral("02 05/883 01\tappropriation\t2027\t\t1\t\n"));
    bulk->reject();
    EXPECT_TRUE(bulk->isVisible());
    auto *question = bulk->findChild<QMessageBox *>();
    ASSERT_NE(question, nullptr);
    question->reject();
    settle();
    EXPECT_TRUE(bulk->isVisible());
}

TEST_F(BulkDialogTest, IsNamedAndReachableByKeyboard)
{
    BulkDialog *bulk = open();
    EXPECT_EQ(mnemonicClashes(*bulk).join(u'\n').toStdString(), "");
    EXPECT_EQ(namelessWidgets(*bulk).join(u'\n').toStdString(), "");
}

TEST(BulkModelTest, TenThousandRowsArePastedQuicklyAndOneMoreIsRefusedWhole)
{
    QString tsv;
    for (int row = 0; row < BulkModel::rowsMax; ++row)
        tsv += QStringLiteral("02 05/883 01\tappropriation\t2027\t\t%1\tPlan\n").arg(row + 1);
    BulkModel model(QDate(2027, 1, 4));
    QElapsedTimer clock;
    clock.start();
    ASSERT_TRUE(model.paste(model.index(0, 0), tsv));
    EXPECT_LT(clock.elapsed(), 30'000);  // wide: other programs may be busy
    EXPECT_EQ(model.rowCount(), BulkModel::rowsMax);
    EXPECT_EQ(model.entries().size(), BulkModel::rowsMax);
    EXPECT_EQ(model.sums().first().second, Money::fromEuro(50'005'000));
    EXPECT_FALSE(model.paste(model.index(1, 0), tsv));
    EXPECT_EQ(model.entries().size(), BulkModel::rowsMax);
}

TEST(BulkRowsTest, RefusalsAreFoundByTheirPath)
{
    EXPECT_EQ(bulkIndexOf(QStringLiteral("entries[12].amount")), 12);
    EXPECT_EQ(bulkIndexOf(QStringLiteral("amount")), -1);
    EXPECT_EQ(bulkFieldOf(QStringLiteral("entries[12].dueYear")), BulkField::dueYear);
    EXPECT_EQ(bulkFieldOf(QStringLiteral("entries[12].consent.day")), BulkField::amount);
    const QVector<QStringList> cells = cellsOfTsv(QStringLiteral("a\t\"b \"\"c\"\"\nd\"\n\tf"));
    ASSERT_EQ(cells.size(), 2);
    EXPECT_EQ(cells[0], (QStringList{QStringLiteral("a"), QStringLiteral("b \"c\" d")}));
    EXPECT_EQ(cells[1], (QStringList{QString(), QStringLiteral("f")}));
}

}  // namespace
}  // namespace mittelbuch::test
