// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/clock.h"
#include "report/overviewreport.h"
#include "report/wording.h"
#include "storage/database.h"
#include "support/sampleoverview.h"
#include "support/testsupport.h"
#include "ui/charts/districtmap.h"
#include "ui/charts/fundschartview.h"
#include "ui/pages/overview/districtbarsview.h"
#include "ui/pages/overview/figurecards.h"
#include "ui/pages/overview/openingtablemodel.h"
#include "ui/pages/overview/openingtableview.h"
#include "ui/pages/overview/overviewcharts.h"
#include "ui/pages/overview/overviewpage.h"

#include "smalloffice.h"

#include <QApplication>
#include <QClipboard>
#include <QDeadlineTimer>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>

namespace mittelbuch {

namespace {

Overview sampleYear()
{
    Overview overview = test::sampleOverview();
    int count = 3;
    for (const ApplicationState state : allApplicationStates()) {
        overview.states.append({state, count, Money::fromCents(1'234'567'89 * count)});
        ++count;
    }
    return overview;
}

void press(QWidget *widget, int key, Qt::KeyboardModifiers modifiers = {}, const QString &text = {})
{
    QKeyEvent down(QEvent::KeyPress, key, modifiers, text);
    QApplication::sendEvent(widget, &down);
    QKeyEvent up(QEvent::KeyRelease, key, modifiers, text);
    QApplication::sendEvent(widget, &up);
}

Money moneyOf(const QString &text)
{
    const ParsedMoney parsed = parseMoney(text, numberStyle());
    EXPECT_TRUE(parsed.amount) << text.toStdString();
    return parsed.amount.value_or(Money());
}

/// A page in a window of its own, over a desk whose store is never opened: the figures are handed to it.
class OverviewPageTest : public testing::Test {
protected:
    void open(const Overview &overview)
    {
        page.resize(1180, 690);
        page.show();
        page.display(overview);
        const QDeadlineTimer deadline(10000);
        while (!page.isComplete() && !deadline.hasExpired())
            QApplication::processEvents(QEventLoop::AllEvents, 20);
        ASSERT_TRUE(page.isComplete());
    }

    FigureCard *card(const QString &label) const
    {
        for (FigureCard *one : page.findChildren<FigureCard *>()) {
            if (one->figure().label == label)
                return one;
        }
        ADD_FAILURE() << "No card is called " << label.toStdString();
        return nullptr;
    }

    OpeningTableView *table(const QString &name) const
    {
        for (OpeningTableView *one : page.findChildren<OpeningTableView *>()) {
            if (one->accessibleName() == name)
                return one;
        }
        ADD_FAILURE() << "No table is called " << name.toStdString();
        return nullptr;
    }

    FixedClock clock{QDate(2027, 6, 30)};
    static Result<std::unique_ptr<Store>> nothing() { return fail(FailureKind::notFound, QStringLiteral("none")); }
    Desk desk{nothing, clock, UserName::fromString(QStringLiteral("leitung"))};
    OverviewPage page{desk, nullptr};
    QVector<Place> asked;
    QMetaObject::Connection listening =
        QObject::connect(&page, &Page::placeWanted, &page, [this](const Place &place) { asked.append(place); });
};

struct ComparedTerm {
    const char *label;
    int column;  // in the table of programmes, on the screen and on paper
};

const Table &programmesOnPaper(const Document &document)
{
    const auto found = std::find_if(document.blocks.cbegin(), document.blocks.cend(),
                                    [](const Block &block) { return std::holds_alternative<Table>(block); });
    return std::get<Table>(*found);
}

Money keyFigureOnPaper(const Document &document, const QString &label)
{
    for (const Block &block : document.blocks) {
        const auto *figures = std::get_if<KeyFigures>(&block);
        if (!figures)
            continue;
        for (const KeyFigures::Item &item : figures->items) {
            if (item.label == label)
                return moneyOf(item.value);
        }
    }
    ADD_FAILURE() << "The report has no figure " << label.toStdString();
    return {};
}

Money sumOfParts(const FundsBar &bar, const QVector<FundsPart> &parts)
{
    Money sum;
    for (const FundsPart part : parts)
        sum += bar.parts[static_cast<std::size_t>(part)];
    return sum;
}

/// What the bars of the chart say, together with what no programme holds.
Money inChart(const FundsChart &chart, const Overview &overview, const QString &label)
{
    Money sum;
    for (const FundsBar &bar : chart.bars) {
        const Money committed = sumOfParts(bar, {FundsPart::paid, FundsPart::ordered, FundsPart::committedOpen});
        if (label == QLatin1String("Authority"))
            sum += bar.authority;
        else if (label == QLatin1String("Committed"))
            sum += committed;
        else if (label == QLatin1String("Ordered"))
            sum += sumOfParts(bar, {FundsPart::paid, FundsPart::ordered});
        else if (label == QLatin1String("Paid"))
            sum += sumOfParts(bar, {FundsPart::paid});
        else if (label == QLatin1String("Earmarked"))
            sum += sumOfParts(bar, {FundsPart::earmarked});
        else
            sum += sumOfParts(bar, {FundsPart::available, FundsPart::earmarked}) - bar.shortfall;
    }
    const bool countsUnassigned = label == QLatin1String("Authority") || label == QLatin1String("Available");
    return countsUnassigned ? sum + overview.unassigned.authority : sum;
}

}  // namespace

TEST_F(OverviewPageTest, CardChartTableAndReportAgreeToTheCent)
{
    const Overview overview = sampleYear();
    open(overview);
    const Document report = overviewReport(overview, {});
    const Table &paper = programmesOnPaper(report);
    const OpeningTableModel &screen = table(QStringLiteral("Programmes"))->content();
    const int sumRow = screen.rowCount() - 1;
    const FundsChart chart = page.findChild<FundsChartView *>()->chart();
    for (const ComparedTerm &term : {ComparedTerm{"Authority", 1}, {"Committed", 2}, {"Ordered", 3}, {"Paid", 4},
                                     {"Earmarked", 5}, {"Available", 6}}) {
        const QString label = QLatin1String(term.label);
        const Money onCard = card(label)->figure().amount;
        EXPECT_EQ(onCard, inChart(chart, overview, label)) << term.label;
        EXPECT_EQ(onCard, moneyOf(screen.index(sumRow, term.column).data().toString())) << term.label;
        EXPECT_EQ(onCard, moneyOf(paper.rows.last().cells.at(term.column))) << term.label;
        EXPECT_EQ(onCard, keyFigureOnPaper(report, label)) << term.label;
    }
    EXPECT_TRUE(overview.total.authority.isPositive());
}

TEST_F(OverviewPageTest, RowsOfTheTableAddUpToItsSum)
{
    const Overview overview = sampleYear();
    open(overview);
    const OpeningTableModel &model = table(QStringLiteral("Programmes"))->content();
    for (int column = 1; column < model.columnCount(); ++column) {
        Money sum;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.table().rows.at(row).kind == RowKind::plain)
                sum += moneyOf(model.index(row, column).data().toString());
        }
        EXPECT_EQ(sum, moneyOf(model.index(model.rowCount() - 1, column).data().toString())) << column;
    }
}

TEST_F(OverviewPageTest, ABarAsksForTheRowsBehindIt)
{
    open(sampleYear());
    auto *charts = page.findChild<OverviewCharts *>();
    auto *chart = page.findChild<FundsChartView *>();
    Q_EMIT chart->barActivated(QStringLiteral("P-2"));
    charts->setCut(OverviewCharts::Cut::year);
    Q_EMIT chart->barActivated(QStringLiteral("2028"));
    charts->setCut(OverviewCharts::Cut::district);
    auto *districts = page.findChild<DistrictBarsView *>();
    press(districts, Qt::Key_Down);
    press(districts, Qt::Key_Down);
    press(districts, Qt::Key_Return);
    Q_EMIT page.findChild<DistrictMap *>()->districtActivated(QStringLiteral("14511"));
    const QVector<Place> expected{{QStringLiteral("programmes"), QStringLiteral("P-2"), {}},
                                  {QStringLiteral("budget"), {}, QStringLiteral("year=2028")},
                                  {QStringLiteral("applications"), {}, QStringLiteral("district=14521")},
                                  {QStringLiteral("applications"), {}, QStringLiteral("district=14511")}};
    EXPECT_EQ(asked, expected);
}

TEST_F(OverviewPageTest, TheChartFollowsTheSwitch)
{
    const Overview overview = sampleYear();
    open(overview);
    auto *charts = page.findChild<OverviewCharts *>();
    auto *chart = page.findChild<FundsChartView *>();
    EXPECT_EQ(chart->chart().bars.size(), overview.programmes.size());
    charts->setCut(OverviewCharts::Cut::year);
    EXPECT_EQ(chart->chart().bars.size(), overview.plannedYears.size());
    EXPECT_TRUE(chart->isVisible());
    charts->setCut(OverviewCharts::Cut::district);
    EXPECT_FALSE(chart->isVisible());
    EXPECT_EQ(page.findChild<DistrictBarsView *>()->chart().bars.size(), overview.districts.size());
    charts->setCut(OverviewCharts::Cut::programme);
    EXPECT_TRUE(chart->isVisible());
    EXPECT_EQ(chart->chart().bars.size(), overview.programmes.size());
}

TEST_F(OverviewPageTest, ACardOpensItsRowsByKeyboard)
{
    open(sampleYear());
    press(card(QStringLiteral("Earmarked")), Qt::Key_Return);
    press(card(QStringLiteral("Committed")), Qt::Key_Space);
    press(card(QStringLiteral("Authority")), Qt::Key_Enter);
    const QVector<Place> expected{{QStringLiteral("applications"), {}, QStringLiteral("state=examined")},
                                  {QStringLiteral("applications"), {}, QStringLiteral("state=approved")},
                                  {QStringLiteral("budget"), {}, {}}};
    EXPECT_EQ(asked, expected);
}

TEST_F(OverviewPageTest, ACardSaysWhatItShows)
{
    Overview overview = sampleYear();
    overview.total = {};
    overview.total.authority = Money::fromEuro(1'000'000);
    overview.total.committed = Money::fromEuro(700'999);
    open(overview);
    const FigureCard *available = card(QStringLiteral("Available"));
    EXPECT_EQ(available->accessibleName(), QStringLiteral("Available: €299,001.00, 29.9% of authority"));
    EXPECT_EQ(available->accessibleDescription(),
              QStringLiteral("Available = authority − committed: €1,000,000.00 − €700,999.00 = €299,001.00."));
    EXPECT_EQ(available->toolTip(), available->accessibleDescription());
}

TEST_F(OverviewPageTest, AnOvercommittedYearShowsNoShare)
{
    Overview overview = sampleYear();
    overview.total = {};
    overview.total.authority = Money::fromEuro(100);
    overview.total.committed = Money::fromEuro(130);
    open(overview);
    EXPECT_EQ(card(QStringLiteral("Available"))->figure().amount, -Money::fromEuro(30));
    EXPECT_EQ(card(QStringLiteral("Available"))->figure().share, QString());
}

TEST_F(OverviewPageTest, RowsOpenWhatTheyAreAbout)
{
    const Overview overview = sampleYear();
    open(overview);
    for (const char *name : {"Programmes", "Applications by state", "Latest decisions"}) {
        OpeningTableView *view = table(QLatin1String(name));
        view->setCurrentIndex(view->model()->index(1, 0));
        press(view, Qt::Key_Return);
    }
    const QString newest = overview.decisions.at(overview.decisions.size() - 2).reference.toString();
    const QVector<Place> expected{{QStringLiteral("programmes"), overview.programmes.at(1).programme.key, {}},
                                  {QStringLiteral("applications"), {}, QStringLiteral("state=received")},
                                  {QStringLiteral("applications"), newest, {}}};
    EXPECT_EQ(asked, expected);
}

TEST_F(OverviewPageTest, TheSumOpensNothing)
{
    open(sampleYear());
    OpeningTableView *view = table(QStringLiteral("Programmes"));
    view->setCurrentIndex(view->model()->index(view->model()->rowCount() - 1, 0));
    press(view, Qt::Key_Return);
    EXPECT_TRUE(asked.isEmpty());
}

TEST_F(OverviewPageTest, RowsAreCopiedWithTheirHeads)
{
    open(sampleYear());
    OpeningTableView *view = table(QStringLiteral("Applications by state"));
    view->setCurrentIndex(view->model()->index(0, 0));
    press(view, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(), QStringLiteral("State\tNumber\tRequested\nDraft\t3\t3,703,703.67\n"));
}

TEST_F(OverviewPageTest, TheCurrentRowSurvivesNewFigures)
{
    Overview overview = sampleYear();
    open(overview);
    OpeningTableView *view = table(QStringLiteral("Programmes"));
    view->setCurrentIndex(view->model()->index(2, 0));
    std::swap(overview.programmes[2], overview.programmes[4]);
    page.display(overview);
    EXPECT_EQ(view->currentIndex().row(), 4);
}

TEST_F(OverviewPageTest, WithoutABudgetItSaysWhatBelongsHere)
{
    Overview nothing = sampleYear();
    nothing.plannedYears.clear();
    int announced = 0;
    QObject::connect(&page, &OverviewPage::ready, &page, [&announced] { ++announced; });
    open(nothing);
    EXPECT_EQ(announced, 1);
    auto *button = page.findChild<QPushButton *>();
    ASSERT_NE(button, nullptr);
    EXPECT_TRUE(button->isVisible());
    EXPECT_FALSE(page.findChild<FigureCard *>()->isVisible());
    button->click();
    EXPECT_EQ(asked, (QVector<Place>{{QStringLiteral("budget"), {}, {}}}));
    page.display(sampleYear());
    EXPECT_FALSE(button->isVisible());
    EXPECT_TRUE(page.findChild<FigureCard *>()->isVisible());
}

TEST_F(OverviewPageTest, ReadyComesOnceAndBeforeTheCharts)
{
    QStringList order;
    QObject::connect(&page, &OverviewPage::ready, &page, [&] {
        EXPECT_EQ(page.findChild<OverviewCharts *>(), nullptr);
        order.append(QStringLiteral("ready"));
    });
    QObject::connect(&page, &OverviewPage::completed, &page, [&order] { order.append(QStringLiteral("completed")); });
    open(sampleYear());
    page.display(sampleYear());
    QApplication::processEvents();
    EXPECT_EQ(order, (QStringList{QStringLiteral("ready"), QStringLiteral("completed")}));
}

TEST_F(OverviewPageTest, EverythingIsReachedByTabAndHasAName)
{
    open(sampleYear());
    QVector<QWidget *> visited;
    QWidget *first = page.findChildren<FigureCard *>().first();
    for (QWidget *widget = first; !visited.contains(widget); widget = widget->nextInFocusChain())
        visited.append(widget);
    QStringList stops;
    for (const QWidget *widget : visited) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible() || widget->focusProxy())
            continue;
        EXPECT_FALSE(widget->accessibleName().isEmpty()) << widget->metaObject()->className();
        stops.append(widget->accessibleName());
    }
    EXPECT_GE(stops.size(), keyFigureCount + 3 + 1 + 2 + 1 + 3);
    EXPECT_LT(stops.indexOf(QStringLiteral("Funds By programme")), stops.indexOf(QStringLiteral("Programmes")));
    EXPECT_LT(stops.indexOf(QStringLiteral("Applications by state")),
              stops.indexOf(QStringLiteral("Latest decisions")));
}

TEST_F(OverviewPageTest, TextOfUsersIsNeverReadAsMarkup)
{
    open(sampleYear());
    for (const QLabel *label : page.findChildren<QLabel *>())
        EXPECT_EQ(label->textFormat(), Qt::PlainText) << label->text().toStdString();
    const OpeningTableModel &model = table(QStringLiteral("Programmes"))->content();
    EXPECT_EQ(model.index(1, 0).data(Qt::ToolTipRole).toString(),
              QStringLiteral("Amt24 &amp; Förderportal &lt;Betrieb&gt;"));
}

TEST(OverviewPageWithDesk, AnEmptyDatabaseLeadsToTheEmptyState)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("empty.db"));
    const FixedClock clock(QDate(2027, 6, 30));
    Desk desk([path] { return openSqliteStore(path, OpenMode::create); }, clock,
              UserName::fromString(QStringLiteral("leitung")));
    OverviewPage page(desk, nullptr);
    page.show();
    bool announced = false;
    QObject::connect(&page, &OverviewPage::ready, &page, [&announced] { announced = true; });
    desk.open(&page, [](const Result<QString> &opened) { EXPECT_TRUE(opened); });
    page.showPlace({FiscalYear::fromNumber(2027), QDate(2027, 6, 30)}, {}, {});
    ASSERT_TRUE(desk.waitUntilIdle());
    EXPECT_TRUE(announced);
    ASSERT_NE(page.findChild<QPushButton *>(), nullptr);
    EXPECT_TRUE(page.findChild<QPushButton *>()->isVisible());
}

TEST(OverviewPageWithDesk, FiguresComeFirstAndThenEverythingFromOneReading)
{
    test::SmallOffice office;
    OverviewPage page(office.desk(), nullptr);
    page.resize(1180, 690);
    page.show();
    page.showPlace({FiscalYear::fromNumber(2027), QDate(2027, 6, 30)}, {}, {});
    ASSERT_TRUE(office.desk().waitUntilIdle());
    EXPECT_EQ(page.findChild<FigureCard *>()->figure().amount, Money::fromEuro(500'000));
    EXPECT_EQ(page.findChild<OverviewCharts *>(), nullptr);
    const QDeadlineTimer deadline(10000);
    while (!page.isComplete() && !deadline.hasExpired())
        QApplication::processEvents(QEventLoop::AllEvents, 20);
    ASSERT_TRUE(page.isComplete());
    const QString districts = page.findChild<DistrictMap *>()->accessibleDescription();
    EXPECT_TRUE(districts.contains(QStringLiteral("Görlitz"))) << districts.toStdString();
}

}  // namespace mittelbuch
