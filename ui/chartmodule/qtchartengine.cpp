// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chartmodule/qtchartengine.h"

#include "ui/chartmodule/chartfactory.h"
#include "ui/chartmodule/districtchartdrawing.h"
#include "ui/chartmodule/fundschartdrawing.h"

#include <QChart>

#include <memory>

namespace mittelbuch {

FundsDrawing *QtChartEngine::makeDrawing(BarDirection direction, const FundsDrawingAnswers &answers, QWidget *parent)
{
    return new FundsChartDrawing(direction, answers, parent);
}

DistrictDrawing *QtChartEngine::makeDrawing(const std::function<int()> &framed, QWidget *parent)
{
    return new DistrictChartDrawing(framed, parent);
}

void QtChartEngine::paint(QPainter &painter, const QRectF &target, QSizeF size, const FundsChart &data, ShownParts shown,
                          BarDirection direction)
{
    const std::unique_ptr<QChart> chart(makeFundsChart(data, ChartStyle::print, direction));
    updateFundsChart(*chart, data, direction, shown);
    paintChart(painter, target, *chart, size);
}

void QtChartEngine::paint(QPainter &painter, const QRectF &target, QSizeF size, const DistrictChart &data)
{
    const std::unique_ptr<QChart> chart(makeDistrictChart(data, ChartStyle::print));
    paintChart(painter, target, *chart, size);
}

}  // namespace mittelbuch
