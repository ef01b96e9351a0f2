// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/figureview.h"
#include "ui/charts/mapgeometry.h"

#include <optional>

namespace mittelbuch {

enum class MapMeasure { committed, committedPerHead, requested };
QString label(MapMeasure measure);

/// The districts of Saxony, shaded from light to dark by an amount. Each is named, the legend is the scale, the source
/// of the outlines is printed. Arrows move from district to district, Enter opens one, T shows the table.
class DistrictMap final : public FigureView {
    Q_OBJECT

public:
    explicit DistrictMap(QWidget *parent = nullptr);

    void setChart(const DistrictChart &chart);
    void setMeasure(MapMeasure measure);
    MapMeasure measure() const { return m_measure; }
    /// Index among the bars of the chart; -1: none.
    int focusedDistrict() const { return m_focused; }

    QSize sizeHint() const override { return {640, 440}; }

Q_SIGNALS:
    void districtActivated(const QString &key);

protected:
    Picture picture() override;
    Table table() const override;
    QString keyOfRow(int row) const override { return m_data.bars[row].key; }
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Canvas;
    void paintMap(QPainter &painter, const QRectF &target, ChartStyle style, bool withFocus);
    void paintShape(QPainter &painter, const DistrictShape &shape, const QTransform &transform, ChartStyle style) const;
    void paintName(QPainter &painter, const DistrictShape &shape, const QTransform &transform, ChartStyle style) const;
    void paintLegend(QPainter &painter, const QRectF &area, ChartStyle style) const;
    void moveFocus(int step);
    int barUnder(QPointF position);
    int barOf(const QString &key) const;
    QString spoken(int bar) const;
    std::optional<Money> amountOf(const DistrictBar &bar) const;
    Money most() const;
    double shareOf(const DistrictBar &bar) const;

    DistrictChart m_data;
    MapMeasure m_measure = MapMeasure::committed;
    std::optional<MapGeometry> m_geometry;   // read when first painted
    int m_focused = -1;
    Canvas *m_canvas = nullptr;
};

}  // namespace mittelbuch
