// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chartengine.h"

#include <QChartView>

namespace mittelbuch {

/// The chart on screen, and around the bar in focus a frame.
class FundsChartDrawing final : public QChartView, public FundsDrawing {
public:
    FundsChartDrawing(BarDirection direction, FundsDrawingAnswers answers, QWidget *parent);

    QAbstractScrollArea *widget() override { return this; }
    void make(const FundsChart &figures, ShownParts shown, ChartStyle style) override;
    void redraw(const FundsChart &figures, ShownParts shown) override;
    std::optional<BarSpot> spotAt(QPoint position) override;

protected:
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    void connectLegend();

    const BarDirection m_direction;
    const FundsDrawingAnswers m_answers;
    FundsChart m_data;
    ShownParts m_shown;
    ChartStyle m_style = ChartStyle::light;
};

}  // namespace mittelbuch
