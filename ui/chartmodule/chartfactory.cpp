// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chartmodule/chartfactory.h"

#include "report/wording.h"
#include "ui/charts/chartaxis.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QCoreApplication>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QHorizontalBarSeries>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QLegendMarker>
#include <QLocale>
#include <QPainter>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace mittelbuch {

namespace {

QFont chartFont(ChartStyle style, int pixels, bool bold = false)
{
    QFont font;
    if (style == ChartStyle::print)
        font.setFamily(printFamily());
    font.setPixelSize(pixels);
    font.setBold(bold);
    return font;
}

void dress(QChart &chart, const QString &title, ChartStyle style)
{
    const ChartInk ink = inkOf(style);
    chart.setLocale(QLocale());
    chart.setLocalizeNumbers(true);
    chart.setBackgroundRoundness(0);
    chart.setDropShadowEnabled(false);
    chart.setBackgroundBrush(ink.ground);
    chart.setBackgroundPen(QPen(ink.ground));
    chart.setMargins(QMargins(4, 4, 8, 4));
    chart.layout()->setContentsMargins(0, 0, 0, 0);
    chart.setTitle(title.toHtmlEscaped());
    chart.setTitleFont(chartFont(style, 13, true));
    chart.setTitleBrush(ink.text);
    chart.legend()->setAlignment(Qt::AlignBottom);
    chart.legend()->setFont(chartFont(style, 11));
    chart.legend()->setLabelColor(ink.text);
    chart.legend()->setBackgroundVisible(false);
}

QBarCategoryAxis *categoryAxis(ChartStyle style)
{
    const ChartInk ink = inkOf(style);
    auto *axis = new QBarCategoryAxis;
    axis->setLabelsFont(chartFont(style, 11));
    axis->setLabelsColor(ink.text);
    axis->setGridLineVisible(false);
    // The zero line of the amounts.
    axis->setLinePen(QPen(ink.edge, 1.5));
    return axis;
}

QValueAxis *amountAxis(ChartStyle style)
{
    const ChartInk ink = inkOf(style);
    auto *axis = new QValueAxis;
    axis->setLabelsFont(chartFont(style, 11));
    axis->setTitleFont(chartFont(style, 11));
    axis->setLabelsColor(ink.text);
    axis->setTitleBrush(ink.text);
    axis->setGridLineColor(ink.grid);
    axis->setLinePen(QPen(ink.grid));
    axis->setMin(0);
    return axis;
}

void scale(QValueAxis &axis, Money most)
{
    const MoneyAxis scale = moneyAxisFor(most);
    axis.setRange(0, scale.maximum);
    axis.setTickCount(scale.ticks);
    axis.setLabelFormat(QStringLiteral("%.%1f").arg(scale.decimals));
    axis.setTitleText(scale.unit);
}

void addAxes(QChart &chart, QAbstractSeries &series, ChartStyle style, BarDirection direction)
{
    QBarCategoryAxis *categories = categoryAxis(style);
    QValueAxis *amounts = amountAxis(style);
    const bool horizontal = direction == BarDirection::horizontal;
    chart.addAxis(categories, horizontal ? Qt::AlignLeft : Qt::AlignBottom);
    chart.addAxis(amounts, horizontal ? Qt::AlignBottom : Qt::AlignLeft);
    series.attachAxis(categories);
    series.attachAxis(amounts);
}

template <typename Axis>
Axis *axisOf(const QChart &chart)
{
    for (QAbstractAxis *axis : chart.axes()) {
        if (auto *wanted = qobject_cast<Axis *>(axis))
            return wanted;
    }
    Q_UNREACHABLE();
}

QAbstractBarSeries *seriesOf(const QChart &chart)
{
    return qobject_cast<QAbstractBarSeries *>(chart.series().constFirst());
}

Money extentOf(const FundsBar &bar, ShownParts shown)
{
    Money sum;
    for (std::size_t part = 0; part < fundsPartCount; ++part) {
        if (shown.test(part))
            sum += bar.parts[part];
    }
    return sum;
}

Money longest(const FundsChart &data, ShownParts shown)
{
    Money most;
    for (const FundsBar &bar : data.bars)
        most = std::max(most, extentOf(bar, shown));
    return most;
}

/// Qt Charts counts horizontal categories from below; people read from above.
qsizetype placeOf(qsizetype bar, qsizetype count, BarDirection direction)
{
    return direction == BarDirection::horizontal ? count - 1 - bar : bar;
}

QList<qreal> amountsOf(const FundsChart &data, std::size_t part, const MoneyAxis &axis, BarDirection direction,
                       bool shown)
{
    QList<qreal> amounts(data.bars.size());
    for (qsizetype bar = 0; bar < data.bars.size(); ++bar)
        amounts[placeOf(bar, data.bars.size(), direction)] = shown ? onAxis(data.bars[bar].parts[part], axis) : 0.0;
    return amounts;
}

void replaceAmounts(QBarSet &set, const QList<qreal> &amounts)
{
    if (set.count() > amounts.size())
        set.remove(static_cast<int>(amounts.size()), set.count() - static_cast<int>(amounts.size()));
    for (int index = 0; index < set.count(); ++index)
        set.replace(index, amounts[index]);
    if (set.count() < amounts.size())
        set.append(amounts.mid(set.count()));
}

QString shortfallRemark(const FundsBar &bar)
{
    if (!bar.shortfall.isPositive())
        return {};
    return QCoreApplication::translate("charts", "over by %1").arg(moneyText(bar.shortfall));
}

QStringList labelsOf(const FundsChart &data, BarDirection direction)
{
    QVector<BarName> names;
    for (const FundsBar &bar : data.bars)
        names.append({bar.label, bar.key, shortfallRemark(bar)});
    QStringList labels = axisLabels(names, barLabelLength);
    if (direction == BarDirection::horizontal)
        std::reverse(labels.begin(), labels.end());
    return labels;
}

QBarSet *makeSet(const QString &name, const QBrush &brush, const ChartInk &ink)
{
    auto *set = new QBarSet(name);
    set->setBrush(brush);
    set->setPen(QPen(ink.edge, 0.5));
    return set;
}

}  // namespace

QChart *makeFundsChart(const FundsChart &data, ChartStyle style, BarDirection direction)
{
    auto *chart = new QChart;
    const ChartInk ink = inkOf(style);
    dress(*chart, data.title, style);
    QAbstractBarSeries *series = nullptr;
    if (direction == BarDirection::horizontal)
        series = new QHorizontalStackedBarSeries;
    else
        series = new QStackedBarSeries;
    series->setBarWidth(direction == BarDirection::horizontal ? 0.7 : 0.45);
    for (std::size_t part = 0; part < fundsPartCount; ++part) {
        const auto named = static_cast<FundsPart>(part);
        series->append(makeSet(label(named), brushOf(named, style), ink));
    }
    chart->addSeries(series);
    addAxes(*chart, *series, style, direction);
    updateFundsChart(*chart, data, direction, ShownParts().set());
    return chart;
}

void updateFundsChart(QChart &chart, const FundsChart &data, BarDirection direction, ShownParts shown)
{
    const Money most = longest(data, shown);
    const MoneyAxis axis = moneyAxisFor(most);
    chart.setTitle(data.title.toHtmlEscaped());
    const QList<QBarSet *> sets = seriesOf(chart)->barSets();
    for (std::size_t part = 0; part < fundsPartCount; ++part)
        replaceAmounts(*sets[static_cast<int>(part)], amountsOf(data, part, axis, direction, shown.test(part)));
    auto *categories = axisOf<QBarCategoryAxis>(chart);
    const QStringList labels = labelsOf(data, direction);
    if (categories->categories() != labels)
        categories->setCategories(labels);
    scale(*axisOf<QValueAxis>(chart), most);
}

QChart *makeDistrictChart(const DistrictChart &data, ChartStyle style)
{
    auto *chart = new QChart;
    const ChartInk ink = inkOf(style);
    dress(*chart, data.title, style);
    QVector<BarName> names;
    Money most;
    for (const DistrictBar &bar : data.bars) {
        names.append({bar.label, bar.key, {}});
        most = std::max({most, bar.committed, bar.requested});
    }
    const MoneyAxis axis = moneyAxisFor(most);
    QBarSet *requested = makeSet(QCoreApplication::translate("charts", "requested"), requestedBrush(style), ink);
    QBarSet *committed = makeSet(QCoreApplication::translate("charts", "committed"), committedBrush(style), ink);
    for (qsizetype index = data.bars.size() - 1; index >= 0; --index) {
        *requested << onAxis(data.bars[index].requested, axis);
        *committed << onAxis(data.bars[index].committed, axis);
    }
    auto *series = new QHorizontalBarSeries;
    series->setBarWidth(0.75);
    series->append(requested);
    series->append(committed);
    chart->addSeries(series);
    addAxes(*chart, *series, style, BarDirection::horizontal);
    QStringList labels = axisLabels(names, barLabelLength);
    std::reverse(labels.begin(), labels.end());
    axisOf<QBarCategoryAxis>(*chart)->setCategories(labels);
    scale(*axisOf<QValueAxis>(*chart), most);
    // Horizontal bars grow from below, so that the last set lies on top.
    chart->legend()->setReverseMarkers(true);
    return chart;
}

std::optional<BarSpot> spotAt(QChart &chart, const FundsChart &data, BarDirection direction, ShownParts shown,
                              QPointF point)
{
    if (data.bars.isEmpty() || !chart.plotArea().contains(point))
        return std::nullopt;
    const QPointF value = chart.mapToValue(point, seriesOf(chart));
    const bool horizontal = direction == BarDirection::horizontal;
    const auto place = static_cast<qsizetype>(std::lround(horizontal ? value.y() : value.x()));
    if (place < 0 || place >= data.bars.size())
        return std::nullopt;
    const qsizetype bar = placeOf(place, data.bars.size(), direction);
    const MoneyAxis axis = moneyAxisFor(longest(data, shown));
    double reached = 0;
    for (std::size_t part = 0; part < fundsPartCount; ++part) {
        reached += shown.test(part) ? onAxis(data.bars[bar].parts[part], axis) : 0.0;
        if ((horizontal ? value.x() : value.y()) <= reached)
            return BarSpot{bar, static_cast<FundsPart>(part)};
    }
    return std::nullopt;
}

QRectF barArea(QChart &chart, const FundsChart &data, BarDirection direction, qsizetype bar)
{
    const auto place = static_cast<qreal>(placeOf(bar, data.bars.size(), direction));
    const qreal maximum = axisOf<QValueAxis>(chart)->max();
    const bool horizontal = direction == BarDirection::horizontal;
    const QPointF from = horizontal ? QPointF(0, place - 0.45) : QPointF(place - 0.45, 0);
    const QPointF to = horizontal ? QPointF(maximum, place + 0.45) : QPointF(place + 0.45, maximum);
    QAbstractSeries *series = seriesOf(chart);
    return QRectF(chart.mapToPosition(from, series), chart.mapToPosition(to, series)).normalized();
}

void paintChart(QPainter &painter, const QRectF &target, QChart &chart, QSizeF size)
{
    QGraphicsScene scene;
    scene.addItem(&chart);
    chart.resize(size);
    chart.layout()->activate();
    // Qt Charts places its parts by events.
    QCoreApplication::sendPostedEvents(&chart);
    scene.setSceneRect(QRectF(QPointF(), size));
    scene.render(&painter, target, scene.sceneRect());
    scene.removeItem(&chart);
}

}  // namespace mittelbuch
