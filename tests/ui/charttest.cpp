// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/districtmap.h"
#include "ui/charts/fundschartview.h"

#include "support/pdfcheck.h"
#include "support/sampleoverview.h"
#include "support/testsupport.h"
#include "ui/charts/chartaxis.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QHorizontalStackedBarSeries>
#include <QImage>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace mittelbuch {

namespace {

struct AxisCase {
    qint64 mostCents;
    double maximum;
    int ticks;
    const char *unit;
};

class MoneyAxisTest : public testing::TestWithParam<AxisCase> {};

FundsChart sampleChart()
{
    return chartByProgramme(test::sampleOverview());
}

QChart *chartOf(FundsChartView &view)
{
    return view.findChild<QChartView *>()->chart();
}

QList<QBarSet *> setsOf(QChart &chart)
{
    return qobject_cast<QAbstractBarSeries *>(chart.series().constFirst())->barSets();
}

class ViewTest : public testing::Test {
protected:
    ViewTest()
    {
        view.resize(800, 420);
        view.setChart(sampleChart());
        view.show();
        QCoreApplication::processEvents();
    }

    FundsChartView view;
};

class MapTest : public testing::Test {
protected:
    MapTest()
    {
        map.resize(700, 480);
        map.setChart(chartByDistrict(test::sampleOverview()));
        map.show();
        QCoreApplication::processEvents();
    }

    DistrictMap map;
};

}  // namespace

TEST_P(MoneyAxisTest, HasRoundStepsAndReachesTheLongestBar)
{
    const MoneyAxis axis = moneyAxisFor(Money::fromCents(GetParam().mostCents));
    EXPECT_DOUBLE_EQ(axis.maximum, GetParam().maximum);
    EXPECT_EQ(axis.ticks, GetParam().ticks);
    EXPECT_EQ(axis.unit, QString::fromUtf8(GetParam().unit));
    EXPECT_GE(axis.maximum, onAxis(Money::fromCents(GetParam().mostCents), axis));
}

INSTANTIATE_TEST_SUITE_P(Amounts, MoneyAxisTest, testing::Values(
    AxisCase{0, 1, 2, "€"},
    AxisCase{1, 0.01, 6, "€"},
    AxisCase{150'00, 150, 4, "€"},
    AxisCase{5'000'00, 5, 6, "€ thousand"},
    AxisCase{347'000'000'00, 400, 5, "€ million"},
    AxisCase{2'000'000'00, 2, 5, "€ million"}));

TEST(AxisLabelTest, TellsNamesakesApartAndEscapes)
{
    const QStringList labels = axisLabels({{QStringLiteral("Leipzig"), QStringLiteral("14713"), {}},
                                           {QStringLiteral("Leipzig"), QStringLiteral("14729"), {}},
                                           {QStringLiteral("<b>&"), QStringLiteral("x"), {}},
                                           {QStringLiteral("Name"), QStringLiteral("y"), QStringLiteral("over by 3")}},
                                          28);
    EXPECT_THAT(labels, testing::ElementsAre(QStringLiteral("Leipzig (14713)"), QStringLiteral("Leipzig (14729)"),
                                             QStringLiteral("&lt;b&gt;&amp;"), QStringLiteral("Name<br/>over by 3")));
}

TEST_F(ViewTest, DrawsTheAmountsOfTheChart)
{
    const QList<QBarSet *> sets = setsOf(*chartOf(view));
    ASSERT_EQ(sets.size(), static_cast<int>(fundsPartCount));
    const FundsChart chart = sampleChart();
    const int count = static_cast<int>(chart.bars.size());
    for (int part = 0; part < static_cast<int>(fundsPartCount); ++part) {
        ASSERT_EQ(sets[part]->count(), count);
        for (int bar = 0; bar < count; ++bar)
            EXPECT_NEAR(sets[part]->at(count - 1 - bar) * 100'000'000,
                        static_cast<double>(chart.bars[bar].parts[static_cast<std::size_t>(part)].cents()), 0.5);
    }
}

TEST_F(ViewTest, KeepsItsSetsWhenTheDataChanges)
{
    const QList<QBarSet *> before = setsOf(*chartOf(view));
    view.setChart(chartByProgramme(test::sampleOverview({3, 0, false})));
    EXPECT_EQ(setsOf(*chartOf(view)), before);
    EXPECT_EQ(before.first()->count(), 3);
    view.setChart(chartByProgramme(test::sampleOverview({9, 0, false})));
    EXPECT_EQ(before.first()->count(), 9);
    view.setChart(FundsChart());
    EXPECT_EQ(before.first()->count(), 0);
}

TEST_F(ViewTest, MovesByKeyboardAndOpensWhatHasTheFocus)
{
    QSignalSpy activated(&view, &FundsChartView::barActivated);
    QTest::keyClick(&view, Qt::Key_Return);
    EXPECT_EQ(activated.count(), 0);
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Right);
    EXPECT_EQ(view.focusedBar(), 1);
    EXPECT_TRUE(view.accessibleName().contains(sampleChart().bars[1].label));
    QTest::keyClick(&view, Qt::Key_Return);
    ASSERT_EQ(activated.count(), 1);
    EXPECT_EQ(activated.first().first().toString(), sampleChart().bars[1].key);
    for (int step = 0; step < 20; ++step)
        QTest::keyClick(&view, Qt::Key_Left);
    EXPECT_EQ(view.focusedBar(), 0);
}

TEST_F(ViewTest, OpensTheBarThatIsClicked)
{
    QSignalSpy activated(&view, &FundsChartView::barActivated);
    auto *drawing = view.findChild<QChartView *>();
    const FundsChart chart = sampleChart();
    for (qsizetype bar = 0; bar < chart.bars.size(); ++bar) {
        // The axis counts from below, the data from above.
        const QPointF start = drawing->chart()->mapToPosition(QPointF(0, static_cast<qreal>(chart.bars.size() - 1 - bar)));
        const QPointF inside(start.x() + 3, start.y());
        QTest::mouseClick(drawing->viewport(), Qt::LeftButton, Qt::NoModifier, drawing->mapFromScene(inside));
        ASSERT_EQ(activated.count(), bar + 1);
        EXPECT_EQ(activated.last().first().toString(), chart.bars[bar].key);
    }
}

TEST_F(ViewTest, TakesPartsOutAndIn)
{
    QBarSet *available = setsOf(*chartOf(view)).last();
    const double before = available->sum();
    EXPECT_GT(before, 0);
    QTest::keyClick(&view, Qt::Key_5);
    EXPECT_FALSE(view.isPartShown(FundsPart::available));
    EXPECT_EQ(available->sum(), 0);
    QTest::keyClick(&view, Qt::Key_5);
    EXPECT_DOUBLE_EQ(available->sum(), before);
}

TEST_F(ViewTest, ShowsTheSameDataAsATable)
{
    EXPECT_FALSE(view.showsTable());
    QTest::keyClick(&view, Qt::Key_T);
    ASSERT_TRUE(view.showsTable());
    auto *table = view.findChild<QTableWidget *>();
    ASSERT_EQ(table->rowCount(), static_cast<int>(sampleChart().bars.size()));
    EXPECT_EQ(table->item(0, 0)->text(), sampleChart().bars[0].label);
    QSignalSpy activated(&view, &FundsChartView::barActivated);
    table->setCurrentCell(2, 0);
    QTest::keyClick(table, Qt::Key_Return);
    ASSERT_EQ(activated.count(), 1);
    EXPECT_EQ(activated.first().first().toString(), sampleChart().bars[2].key);
    QTest::keyClick(table, Qt::Key_T);
    EXPECT_FALSE(view.showsTable());
}

TEST_F(ViewTest, SpeaksToAScreenReader)
{
    EXPECT_EQ(view.accessibleName(), sampleChart().title);
    EXPECT_EQ(view.accessibleDescription(), sampleChart().description);
}

TEST_F(ViewTest, SavesItselfInThreeFormats)
{
    const QTemporaryDir folder;
    for (const char *ending : {"png", "svg", "pdf"})
        ASSERT_TRUE(view.savePicture(folder.filePath(QStringLiteral("chart.") + QLatin1String(ending))).has_value())
            << ending;
    EXPECT_GT(QImage(folder.filePath(QStringLiteral("chart.png"))).width(), 1000);
    EXPECT_TRUE(test::contentOf(folder.filePath(QStringLiteral("chart.svg"))).contains("</svg>"));
    EXPECT_THAT(test::preflightFindings(folder.filePath(QStringLiteral("chart.pdf"))), testing::IsEmpty());
    const Result<void> unknown = view.savePicture(folder.filePath(QStringLiteral("chart.xyz")));
    ASSERT_FALSE(unknown.has_value());
    EXPECT_EQ(unknown.error().kind, FailureKind::unsupported);
}

TEST(ViewTestWithout, NeedsNoDataAndNoChartToBeMade)
{
    FundsChartView view;
    EXPECT_EQ(view.findChild<QChartView *>(), nullptr);
    view.setChart(FundsChart());
    QTest::keyClick(&view, Qt::Key_Right);
    EXPECT_EQ(view.focusedBar(), -1);
}

TEST_F(MapTest, MovesByKeyboardAndOpensADistrict)
{
    QSignalSpy activated(&map, &DistrictMap::districtActivated);
    QTest::keyClick(&map, Qt::Key_Right);
    EXPECT_TRUE(map.accessibleName().contains(QStringLiteral("Chemnitz")));
    QTest::keyClick(&map, Qt::Key_Return);
    ASSERT_EQ(activated.count(), 1);
    EXPECT_EQ(activated.first().first().toString(), QStringLiteral("14511"));
}

TEST_F(MapTest, FindsTheCityInsideTheDistrict)
{
    const MapGeometry geometry;
    const QRectF area(0, 0, 600, 400);
    ASSERT_EQ(geometry.shapes().size(), 13);
    for (int index = 0; index < 13; ++index) {
        const DistrictShape &shape = geometry.shapes()[index];
        const int found = geometry.shapeAt(geometry.into(area).map(shape.middle), area);
        ASSERT_GE(found, 0) << shape.name.toStdString();
        // The middle of a district around a city may lie in the city.
        if (shape.key == u"14713" || shape.key == u"14612" || shape.key == u"14511") {
            EXPECT_EQ(geometry.shapes()[found].key, shape.key);
        }
    }
    EXPECT_EQ(geometry.shapeAt(QPointF(1, 1), area), -1);
}

TEST_F(MapTest, ShadesByTheChosenMeasure)
{
    const QImage committed = map.grab().toImage();
    map.setMeasure(MapMeasure::committedPerHead);
    EXPECT_NE(map.grab().toImage(), committed);
}

TEST_F(MapTest, IsSavedWithoutTransparency)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("map.pdf"));
    ASSERT_TRUE(map.savePicture(path).has_value());
    EXPECT_THAT(test::preflightFindings(path), testing::IsEmpty());
    EXPECT_TRUE(test::textOfPdf(path).contains(QStringLiteral("GeoBasis-DE / BKG")));
}

}  // namespace mittelbuch
