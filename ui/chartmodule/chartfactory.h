// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chartengine.h"

#include <QPointF>

class QChart;
class QPainter;

namespace mittelbuch {

/// Stacked bars in the order and colours of FundsPart, the first bar on top or at the left. The caller owns the chart.
QChart *makeFundsChart(const FundsChart &data, ChartStyle style, BarDirection direction);

/// Brings a chart made by makeFundsChart to other data without making series or sets anew.
void updateFundsChart(QChart &chart, const FundsChart &data, BarDirection direction, ShownParts shown);

/// Two bars a district, committed and requested. The caller owns the chart.
QChart *makeDistrictChart(const DistrictChart &data, ChartStyle style);

/// Which bar and part lies at a point of the chart's own coordinates.
std::optional<BarSpot> spotAt(QChart &chart, const FundsChart &data, BarDirection direction, ShownParts shown,
                              QPointF point);
/// Where the whole bar lies in the chart's own coordinates.
QRectF barArea(QChart &chart, const FundsChart &data, BarDirection direction, qsizetype bar);

/// Paints a chart into `target`, laid out at `size`.
void paintChart(QPainter &painter, const QRectF &target, QChart &chart, QSizeF size);

}  // namespace mittelbuch
