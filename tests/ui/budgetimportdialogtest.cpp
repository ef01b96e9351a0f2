// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagestest.h"
#include "service/budgetimport.h"
#include "support/testsupport.h"
#include "ui/pages/budget/budgetpage.h"
#include "ui/pages/budget/budgettree.h"
#include "ui/pages/parts/factlist.h"
#include "ui/table/tableview.h"

#include <QCheckBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QThread>

namespace mittelbuch::test {
namespace {

const QByteArray plan = "Kapitel;Titel;Zweckbestimmung;Betrag in Euro\n0205;88301;Zuweisungen;1.000,50\n0205;11901;Einnahmen;7\n";

class BudgetImportDialogTest : public PagesTest {
protected:
    void open(const QString &path)
    {
        if (!m_page)
            show<BudgetPage>();
        static_cast<BudgetPage *>(m_page.get())->importFile(path);
        settle();
    }
    QString written(const char *name, const QByteArray &content)
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }
    bool canImport() { return named<QPushButton>(dialog(), "import")->isEnabled(); }
    QString state() { return named<QLabel>(dialog(), "importState")->text(); }
    QString total(const char *year) { return named<FactList>(dialog(), "importFacts")->valueOf(QLatin1String(year)); }
    int faults() { return named<TableView>(dialog(), "faultList")->table()->model()->rowCount(); }
    /// The lines in the tree: its leaves.
    int listed() { return leavesOf(named<BudgetTree>(m_page.get(), "budgetList")->model(), {}); }
    static int leavesOf(const QAbstractItemModel &model, const QModelIndex &parent)
    {
        int leaves = 0;
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex child = model.index(row, 0, parent);
            leaves += model.rowCount(child) == 0 ? 1 : leavesOf(model, child);
        }
        return leaves;
    }
    void chooseByPerson(const char *name, int index)
    {
        auto *box = named<QComboBox>(dialog(), name);
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
        settle();
    }
};

TEST_F(BudgetImportDialogTest, GuessesShowsAndImports)
{
    open(written("plan_2027.csv", plan));
    ASSERT_NE(dialog(), nullptr);
    EXPECT_EQ(named<QComboBox>(dialog(), "titleColumn")->currentData().toString(), QStringLiteral("Titel"));
    EXPECT_EQ(named<QTableWidget>(dialog(), "preview")->item(1, 1)->text(), QStringLiteral("88301"));
    EXPECT_TRUE(total("2027").contains(QStringLiteral("1.000,50"))) << total("2027").toStdString();
    EXPECT_TRUE(total("2027").contains(QStringLiteral("7,00")));
    EXPECT_TRUE(canImport());
    named<QLineEdit>(dialog(), "keepAs")->setText(QStringLiteral("Plan"));
    click(dialog(), "import");
    EXPECT_EQ(dialog(), nullptr);
    EXPECT_EQ(listed(), 1);
    open(written("plan_2027.csv", plan));
    EXPECT_FALSE(canImport()) << "nothing would change";
    EXPECT_EQ(named<QComboBox>(dialog(), "keptMapping")->findText(QStringLiteral("Plan")), 1);
    chooseByPerson("keptMapping", 1);
    EXPECT_EQ(named<QComboBox>(dialog(), "amountColumn1")->currentData().toString(), QStringLiteral("Betrag in Euro"));
    dialog()->reject();
    settle();
}

TEST_F(BudgetImportDialogTest, AsksForTheYearThatTheTableDoesNotSay)
{
    open(written("plan.csv", plan));
    EXPECT_FALSE(canImport());
    EXPECT_EQ(faults(), 1);
    type(dialog(), "amountYear1", QStringLiteral("2028"));
    settle();
    EXPECT_TRUE(canImport());
    EXPECT_TRUE(total("2028").contains(QStringLiteral("1.000,50")));
    chooseByPerson("unit", 1);
    EXPECT_TRUE(total("2028").contains(QStringLiteral("1.000.500,00"))) << total("2028").toStdString();
    dialog()->reject();
    settle();
    EXPECT_EQ(listed(), 0);
}

TEST_F(BudgetImportDialogTest, ListsTheFaultsAndRefuses)
{
    open(written("plan_2027.csv", plan + "0205;883;;x\n"));
    EXPECT_FALSE(canImport());
    EXPECT_EQ(faults(), 3);
    EXPECT_TRUE(named<TableView>(dialog(), "faultList")->isVisible());
    chooseByPerson("titleColumn", 0);
    EXPECT_EQ(faults(), 1) << "without a column for the title there is nothing else to say";
    dialog()->reject();
    settle();
    open(written("kaputt.xlsx", "PK\x03\x04 nothing"));
    EXPECT_EQ(faults(), 1);
    dialog()->reject();
    settle();
}

TEST_F(BudgetImportDialogTest, SupplementsChangedAmountsWhenToldTo)
{
    open(written("plan_2027.csv", plan));
    click(dialog(), "import");
    open(written("plan_2027.csv", QByteArray(plan).replace("1.000,50", "2.000,50")));
    EXPECT_FALSE(canImport());
    EXPECT_TRUE(state().contains(QStringLiteral("02 05/883 01")));
    named<QCheckBox>(dialog(), "supplement")->setChecked(true);
    settle();
    EXPECT_TRUE(canImport());
    click(dialog(), "import");
    EXPECT_EQ(dialog(), nullptr);
}

TEST_F(BudgetImportDialogTest, CalledOffChangesNothing)
{
    open(written("plan_2027.csv", plan));
    // Something else is being done, so that the import has not begun when it is called off.
    m_desk->ask(m_desk.get(), [](Session &) { QThread::msleep(100); return 0; }, [](int) {});
    named<QPushButton>(dialog(), "import")->click();
    dialog()->reject();
    settle();
    EXPECT_EQ(listed(), 0);
}

}  // namespace
}  // namespace mittelbuch::test
