// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/fundschart.h"
#include "ui/charts/chartstyle.h"

#include <QPointF>
#include <QRectF>

#include <bitset>
#include <optional>

class QChart;
class QPainter;

namespace mittelbuch {

/// The one place that knows Qt Charts: everything else hands over chart data and gets a picture that it may place and
/// paint.

enum class BarDirection { horizontal, vertical };

/// The parts that are drawn; the legend takes single ones out.
using ShownParts = std::bitset<fundsPartCount>;

/// Stacked bars in the order and colours of FundsPart, the first bar on top or at the left. The caller owns the chart.
QChart *makeFundsChart(const FundsChart &data, ChartStyle style, BarDirection direction = BarDirection::horizontal);

/// Brings a chart made by makeFundsChart to other data without making series or sets anew.
void updateFundsChart(QChart &chart, const FundsChart &data, BarDirection direction, ShownParts shown);

/// Two bars a district, committed and requested. The caller owns the chart.
QChart *makeDistrictChart(const DistrictChart &data, ChartStyle style);

/// Which bar and part lies at a point of the chart's own coordinates.
struct BarSpot {
    qsizetype bar = 0;
    FundsPart part = FundsPart::paid;
};
std::optional<BarSpot> spotAt(QChart &chart, const FundsChart &data, BarDirection direction, ShownParts shown,
                              QPointF point);
/// Where the whole bar lies in the chart's own coordinates.
QRectF barArea(QChart &chart, const FundsChart &data, BarDirection direction, qsizetype bar);

/// The size in which every bar and its whole label is legible, in the coordinates of a scene.
QSizeF naturalSize(const FundsChart &data, BarDirection direction);
QSizeF naturalSize(const DistrictChart &data);

/// Paints a chart into `target`, laid out at `size`.
void paintChart(QPainter &painter, const QRectF &target, QChart &chart, QSizeF size);

}  // namespace mittelbuch
