// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chartmodule/fundschartdrawing.h"

#include "ui/chartmodule/chartfactory.h"

#include <QChart>
#include <QLegend>
#include <QLegendMarker>

#include <memory>

namespace mittelbuch {

FundsChartDrawing::FundsChartDrawing(BarDirection direction, FundsDrawingAnswers answers, QWidget *parent)
    : QChartView(parent), m_direction(direction), m_answers(std::move(answers))
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setRenderHint(QPainter::Antialiasing);
}

void FundsChartDrawing::make(const FundsChart &figures, ShownParts shown, ChartStyle style)
{
    m_style = style;
    const std::unique_ptr<QChart> old(chart());
    setChart(makeFundsChart(figures, style, m_direction));
    setBackgroundBrush(inkOf(style).ground);
    connectLegend();
    redraw(figures, shown);
}

void FundsChartDrawing::redraw(const FundsChart &figures, ShownParts shown)
{
    m_data = figures;
    m_shown = shown;
    updateFundsChart(*chart(), figures, m_direction, shown);
    const QList<QLegendMarker *> markers = chart()->legend()->markers();
    for (qsizetype index = 0; index < markers.size(); ++index) {
        QFont font = markers[index]->font();
        font.setStrikeOut(!shown.test(static_cast<std::size_t>(index)));
        markers[index]->setFont(font);
    }
    viewport()->update();
}

std::optional<BarSpot> FundsChartDrawing::spotAt(QPoint position)
{
    return mittelbuch::spotAt(*chart(), m_data, m_direction, m_shown, chart()->mapFromScene(mapToScene(position)));
}

void FundsChartDrawing::drawForeground(QPainter *painter, const QRectF &rect)
{
    QChartView::drawForeground(painter, rect);
    const int framed = m_answers.framedBar();
    if (framed < 0 || framed >= m_data.bars.size())
        return;
    painter->setPen(QPen(inkOf(m_style).focus, 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(barArea(*chart(), m_data, m_direction, framed));
}

void FundsChartDrawing::connectLegend()
{
    const QList<QLegendMarker *> markers = chart()->legend()->markers();
    for (qsizetype index = 0; index < markers.size(); ++index) {
        const auto part = static_cast<FundsPart>(index);
        connect(markers[index], &QLegendMarker::clicked, this, [this, part] { m_answers.partClicked(part); });
    }
}

}  // namespace mittelbuch
