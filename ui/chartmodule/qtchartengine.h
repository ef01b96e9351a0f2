// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chartengine.h"

#include <QObject>

namespace mittelbuch {

/// The engine as Qt loads it.
class QtChartEngine final : public QObject, public ChartEngine {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID MITTELBUCH_CHART_ENGINE)
    Q_INTERFACES(mittelbuch::ChartEngine)

public:
    FundsDrawing *makeDrawing(BarDirection direction, const FundsDrawingAnswers &answers, QWidget *parent) override;
    DistrictDrawing *makeDrawing(const std::function<int()> &framed, QWidget *parent) override;
    void paint(QPainter &painter, const QRectF &target, QSizeF size, const FundsChart &data, ShownParts shown,
               BarDirection direction) override;
    void paint(QPainter &painter, const QRectF &target, QSizeF size, const DistrictChart &data) override;
};

}  // namespace mittelbuch
