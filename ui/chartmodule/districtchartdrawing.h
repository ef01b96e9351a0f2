// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chartengine.h"

#include <QChartView>

namespace mittelbuch {

/// The chart on screen, and around the district in focus a frame.
class DistrictChartDrawing final : public QChartView, public DistrictDrawing {
public:
    DistrictChartDrawing(std::function<int()> framed, QWidget *parent);

    QAbstractScrollArea *widget() override { return this; }
    void make(const DistrictChart &figures, ChartStyle style) override;
    int districtAt(QPoint position) override;

protected:
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    const std::function<int()> m_framed;
    int m_count = 0;
    ChartStyle m_style = ChartStyle::light;
};

}  // namespace mittelbuch
