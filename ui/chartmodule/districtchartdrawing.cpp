// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chartmodule/districtchartdrawing.h"

#include "ui/chartmodule/chartfactory.h"

#include <QAbstractAxis>
#include <QChart>

#include <algorithm>
#include <cmath>
#include <memory>

namespace mittelbuch {

namespace {

QFont smaller(QFont font)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * 0.85);
    else
        font.setPixelSize(qRound(font.pixelSize() * 0.85));
    return font;
}

}  // namespace

DistrictChartDrawing::DistrictChartDrawing(std::function<int()> framed, QWidget *parent)
    : QChartView(parent), m_framed(std::move(framed))
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setRenderHint(QPainter::Antialiasing);
}

void DistrictChartDrawing::make(const DistrictChart &figures, ChartStyle style)
{
    m_count = static_cast<int>(figures.bars.size());
    m_style = style;
    const std::unique_ptr<QChart> old(chart());
    QChart *made = makeDistrictChart(figures, style);
    // Thirteen names, one a row: larger type would be cut to dots at the height of a laptop.
    for (QAbstractAxis *axis : made->axes(Qt::Vertical))
        axis->setLabelsFont(smaller(axis->labelsFont()));
    setChart(made);
    setBackgroundBrush(inkOf(style).ground);
}

/// The axis counts from below, the figures from above.
int DistrictChartDrawing::districtAt(QPoint position)
{
    const QPointF point = chart()->mapFromScene(mapToScene(position));
    if (chart()->series().isEmpty() || !chart()->plotArea().contains(point))
        return -1;
    const auto place = static_cast<int>(std::lround(chart()->mapToValue(point, chart()->series().first()).y()));
    return m_count - 1 - std::clamp(place, 0, m_count - 1);
}

void DistrictChartDrawing::drawForeground(QPainter *painter, const QRectF &rect)
{
    QChartView::drawForeground(painter, rect);
    const int framed = m_framed();
    if (framed < 0)
        return;
    const QRectF plot = chart()->plotArea();
    const qreal height = plot.height() / m_count;
    painter->setPen(QPen(inkOf(m_style).focus, 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(QRectF(plot.left(), plot.top() + framed * height, plot.width(), height));
}

}  // namespace mittelbuch
