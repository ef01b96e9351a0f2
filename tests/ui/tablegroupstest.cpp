// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/rowgroups.h"
#include "ui/table/savedviews.h"
#include "ui/table/snapshotmodel.h"
#include "ui/table/sumrow.h"
#include "ui/table/tableview.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLocale>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <limits>

namespace mittelbuch {
namespace {

struct Case {
    QString key;
    QString town;
    QString state;
    qint64 cents;
};

QVector<Column<Case>> caseColumns()
{
    return {
        {QStringLiteral("key"), QStringLiteral("Case"), ColumnKind::text, [](const Case &one) { return one.key; }, {}},
        {QStringLiteral("town"), QStringLiteral("Town"), ColumnKind::text, [](const Case &one) { return one.town; }, {}},
        {QStringLiteral("state"), QStringLiteral("State"), ColumnKind::text, [](const Case &one) { return one.state; }, {}},
        {QStringLiteral("amount"), QStringLiteral("Amount"), ColumnKind::money,
         [](const Case &one) { return QVariant(one.cents); }, {}, true},
    };
}

QVector<Case> someCases()
{
    return {
        {QStringLiteral("1"), QStringLiteral("Zittau"), QStringLiteral("received"), 300'00},
        {QStringLiteral("2"), QStringLiteral("Görlitz"), QStringLiteral("approved"), 500'00},
        {QStringLiteral("3"), QString(), QStringLiteral("approved"), -20'00},
        {QStringLiteral("4"), QStringLiteral("Görlitz"), QStringLiteral("received"), 100'00},
        {QStringLiteral("5"), QStringLiteral("Zittau"), QStringLiteral("draft"), 0},
    };
}

class TableGroupsTest : public testing::Test {
protected:
    TableGroupsTest()
    {
        QLocale::setDefault(QLocale(QLocale::German));
        QCoreApplication::setOrganizationName(QStringLiteral("mittelbuch-test"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        m_model.setRows(someCases());
    }

    /// Heads by their title, rows by their key.
    QStringList lines() const
    {
        QStringList lines;
        for (int row = 0; row < m_model.rowCount(); ++row)
            lines.append(m_model.isHead(row) ? m_model.index(row, 0).data(TableModel::headRole).toString() : m_model.keyOf(row));
        return lines;
    }

    QString amountOf(int row) const { return m_model.index(row, 3).data().toString(); }

    QTemporaryDir m_folder;
    SnapshotModel<Case> m_model{caseColumns(), [](const Case &one) { return one.key; }};
};

TEST(RowGroups, WithoutGroupsTheLinesAreTheRows)
{
    RowGroups groups;
    groups.setRows({4, 2, 7});
    ASSERT_EQ(groups.lineCount(), 3);
    EXPECT_FALSE(groups.isHead(0));
    EXPECT_EQ(groups.rowOf(1), 2);
    groups.setAllOpen(false);
    EXPECT_EQ(groups.lineCount(), 3);
}

TEST(RowGroups, AClosedGroupStaysClosedByItsTitle)
{
    RowGroups groups;
    const auto titleOf = [](int row) { return row < 10 ? QStringLiteral("small") : QStringLiteral("large"); };
    groups.setRows({12, 3, 11, 5}, titleOf);
    EXPECT_EQ(groups.lineCount(), 6);
    groups.setOpen(QStringLiteral("large"), false);
    EXPECT_EQ(groups.lineCount(), 4);
    EXPECT_EQ(groups.rows(), (QVector<int>{12, 11, 3, 5}));
    groups.setRows({1, 20}, titleOf);
    ASSERT_EQ(groups.lineCount(), 3);
    EXPECT_TRUE(groups.isHead(2));
    EXPECT_FALSE(groups.isOpen(groups.groupOf(2)));
}

TEST_F(TableGroupsTest, ModelKeepsTheContractOfQt)
{
    QAbstractItemModelTester tester(&m_model, QAbstractItemModelTester::FailureReportingMode::Warning);
    m_model.setGroupColumn(1);
    m_model.setOpen(0, false);
    m_model.setRows({});
    EXPECT_EQ(m_model.rowCount(), 0);
    m_model.setRows(someCases());
    EXPECT_EQ(m_model.rowCount(), 6);
}

TEST_F(TableGroupsTest, EachTextOfTheColumnHasAHeadWithItsSum)
{
    m_model.setGroupColumn(1);
    EXPECT_EQ(lines(), (QStringList{QStringLiteral("Görlitz (2 row(s))"), QStringLiteral("2"), QStringLiteral("4"),
                                    QStringLiteral("Zittau (2 row(s))"), QStringLiteral("1"), QStringLiteral("5"),
                                    QStringLiteral("(empty) (1 row(s))"), QStringLiteral("3")}));
    EXPECT_EQ(amountOf(0), QStringLiteral("600,00"));
    EXPECT_EQ(amountOf(6), QStringLiteral("−20,00"));
    EXPECT_TRUE(m_model.index(6, 3).data(Qt::ForegroundRole).isValid());
    EXPECT_EQ(m_model.keyOf(0), QString());
    m_model.setGroupColumn(-1);
    EXPECT_EQ(lines().join(QString()), QStringLiteral("12345"));
}

TEST_F(TableGroupsTest, SortsWithinGroupsAndTheGroupsByTheirColumn)
{
    m_model.setGroupColumn(1);
    m_model.sort(3, Qt::AscendingOrder);
    EXPECT_EQ(lines().mid(1, 2), (QStringList{QStringLiteral("4"), QStringLiteral("2")}));
    m_model.sort(1, Qt::DescendingOrder);
    EXPECT_TRUE(lines().front().startsWith(QStringLiteral("Zittau")));
}

TEST_F(TableGroupsTest, FiltersTakeWholeGroupsAway)
{
    m_model.setGroupColumn(2);
    ASSERT_TRUE(m_model.setFilter(3, QStringLiteral(">=100")));
    EXPECT_EQ(lines(), (QStringList{QStringLiteral("approved (1 row(s))"), QStringLiteral("2"),
                                    QStringLiteral("received (2 row(s))"), QStringLiteral("1"), QStringLiteral("4")}));
    EXPECT_EQ(amountOf(0), QStringLiteral("500,00"));
}

TEST_F(TableGroupsTest, ASumThatLeavesTheRangeIsNotShownAsANumber)
{
    QVector<Case> cases = someCases();
    cases[0].cents = std::numeric_limits<qint64>::max();
    cases[4].cents = 1;
    m_model.setRows(cases);
    m_model.setGroupColumn(1);
    EXPECT_EQ(amountOf(3), QStringLiteral("…"));
}

TEST_F(TableGroupsTest, ClosedGroupsCountAndAreExported)
{
    TableView view(QStringLiteral("test"), m_model, QStringLiteral("Cases"));
    view.groupBy(QStringLiteral("town"));
    m_model.setAllOpen(false);
    ASSERT_EQ(m_model.rowCount(), 3);
    EXPECT_EQ(view.statusText(), QStringLiteral("5 row(s)"));
    EXPECT_EQ(view.sums()->textOf(3), QStringLiteral("880,00"));
    EXPECT_EQ(view.copyText().count(u'\n'), 1 + 5);
    EXPECT_EQ(view.csv().count('\n'), 1 + 5);
}

TEST_F(TableGroupsTest, HeadsAreNoRowsForSelectionAndDetail)
{
    TableView view(QStringLiteral("test"), m_model, QStringLiteral("Cases"));
    view.groupBy(QStringLiteral("town"));
    view.table()->selectAll();
    EXPECT_EQ(view.selectedKeys().size(), 5);
    EXPECT_TRUE(view.statusText().contains(QStringLiteral("880,00"))) << view.statusText().toStdString();
    QSignalSpy opened(&view, &TableView::activated);
    view.table()->setCurrentIndex(m_model.index(0, 0));
    EXPECT_EQ(view.currentKey(), QString());
    Q_EMIT view.table()->activated(m_model.index(0, 0));
    EXPECT_FALSE(m_model.isOpen(0));
    EXPECT_EQ(opened.count(), 0);
}

TEST_F(TableGroupsTest, AGroupOpensAndClosesByKeysAndArrow)
{
    TableView view(QStringLiteral("test"), m_model, QStringLiteral("Cases"));
    view.resize(700, 400);
    view.show();
    view.groupBy(QStringLiteral("town"));
    view.table()->setCurrentIndex(m_model.index(3, 0));
    QTest::keyClick(view.table(), Qt::Key_Left);
    EXPECT_FALSE(m_model.isOpen(3));
    EXPECT_EQ(view.table()->currentIndex().row(), 3);
    QTest::keyClick(view.table(), Qt::Key_Right);
    EXPECT_TRUE(m_model.isOpen(3));
    QTest::keyClick(view.table(), Qt::Key_Space);
    EXPECT_FALSE(m_model.isOpen(3));
    const QRect head = view.table()->visualRect(m_model.index(0, 0));
    QTest::mouseClick(view.table()->viewport(), Qt::LeftButton, {}, QPoint(head.left() + 8, head.center().y()));
    EXPECT_FALSE(m_model.isOpen(0));
}

TEST_F(TableGroupsTest, WhatIsLookedForIsFoundInAClosedGroup)
{
    TableView view(QStringLiteral("test"), m_model, QStringLiteral("Cases"));
    view.groupBy(QStringLiteral("town"));
    m_model.setAllOpen(false);
    EXPECT_TRUE(view.selectKey(QStringLiteral("4")));
    EXPECT_EQ(view.currentKey(), QStringLiteral("4"));
    EXPECT_FALSE(view.selectKey(QStringLiteral("none")));
}

TEST_F(TableGroupsTest, ASavedViewBringsEverythingBack)
{
    TableView view(QStringLiteral("test"), m_model, QStringLiteral("Cases"));
    view.setSearch(QStringLiteral("i"));
    view.setFilter(QStringLiteral("amount"), QStringLiteral(">=0"));
    view.sortBy(QStringLiteral("amount"), Qt::DescendingOrder);
    view.groupBy(QStringLiteral("town"));
    view.setColumnShown(2, false);
    view.table()->horizontalHeader()->moveSection(3, 0);
    const QStringList before = lines();
    ASSERT_TRUE(view.saveView(QStringLiteral("Open/of & mine")));
    view.setView({});
    EXPECT_EQ(lines().join(QString()), QStringLiteral("12345"));
    EXPECT_EQ(view.shownColumns().size(), 4);

    TableView again(QStringLiteral("test"), m_model, QStringLiteral("Cases"));
    ASSERT_TRUE(again.showSavedView(QStringLiteral("open/of & mine")));
    EXPECT_EQ(lines(), before);
    EXPECT_EQ(again.shownColumns(), (QVector<int>{3, 0, 1}));
    EXPECT_EQ(again.filterText(QStringLiteral("amount")), QStringLiteral(">=0"));
    EXPECT_FALSE(again.showSavedView(QStringLiteral("none")));
}

TEST_F(TableGroupsTest, AViewOfColumnsThatAreNoMoreStillOpens)
{
    TableView view(QStringLiteral("test"), m_model, QStringLiteral("Cases"));
    ListView old;
    old.filters.insert(QStringLiteral("gone"), QStringLiteral("x"));
    old.sortColumn = QStringLiteral("gone");
    old.groupColumn = QStringLiteral("gone");
    old.columns.order = {QStringLiteral("gone"), QStringLiteral("town")};
    view.setView(old);
    EXPECT_EQ(m_model.rowCount(), 5);
    EXPECT_EQ(view.shownColumns().front(), 1);
}

struct NameCase {
    const char *name;
    bool taken;
};

TEST_F(TableGroupsTest, NamesOfViewsAreCheckedAndReplaced)
{
    SavedViews views(QStringLiteral("test"));
    for (const NameCase &one : {NameCase{"", false}, NameCase{"   ", false}, NameCase{"Übersicht", true},
                                NameCase{" Anträge ", true}, NameCase{"ANTRÄGE", true}})
        EXPECT_EQ(views.save(QString::fromUtf8(one.name), {}), one.taken) << one.name;
    EXPECT_FALSE(views.save(QString(SavedViews::longestName + 1, u'x'), {}));
    EXPECT_TRUE(views.save(QString(SavedViews::longestName, u'x'), {}));
    EXPECT_EQ(views.names(), (QStringList{QStringLiteral("ANTRÄGE"), QStringLiteral("Übersicht"),
                                          QString(SavedViews::longestName, u'x')}));
    views.remove(QStringLiteral("anträge"));
    EXPECT_FALSE(views.view(QStringLiteral("Anträge")));
    EXPECT_TRUE(SavedViews(QStringLiteral("other")).names().isEmpty());
}

TEST_F(TableGroupsTest, StaysQuickWithFiftyThousandRows)
{
    QVector<Case> many;
    for (int number = 0; number < 50'000; ++number)
        many.append({QString::number(number), QStringLiteral("Town %1").arg(number % 400), QStringLiteral("draft"), number});
    m_model.setRows(many);
    QElapsedTimer clock;
    clock.start();
    m_model.setGroupColumn(1);
    m_model.setOpen(0, false);
    EXPECT_EQ(m_model.rowCount(), 50'000 + 400 - 125);
    EXPECT_LT(clock.elapsed(), 20'000);
}

}  // namespace
}  // namespace mittelbuch
