// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/overview/districtbarsview.h"

#include "report/textdocument.h"
#include "report/wording.h"

#include <QAbstractScrollArea>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

#include <algorithm>

namespace mittelbuch {

DistrictBarsView::DistrictBarsView(QWidget *parent) : FigureView(parent)
{
    ChartEngine *engine = chartEngine();
    if (!engine) {
        setDrawing(noChartLabel());
        return;
    }
    m_view = engine->makeDrawing([this] { return hasFocus() ? m_focused : -1; }, this);
    m_view->widget()->viewport()->installEventFilter(this);
    setDrawing(m_view->widget());
}

DistrictBarsView::~DistrictBarsView() = default;

void DistrictBarsView::setChart(const DistrictChart &chart)
{
    m_data = chart;
    m_focused = std::min(m_focused, static_cast<int>(chart.bars.size()) - 1);
    redraw();
    describe(chart.title, chart.description);
}

void DistrictBarsView::redraw()
{
    if (m_view)
        m_view->make(m_data, style());
}

Picture DistrictBarsView::picture()
{
    const QSizeF size = naturalSize(m_data);
    return {m_data.title, size, [this, size](QPainter &painter, const QRectF &target) {
                if (ChartEngine *engine = chartEngine())
                    engine->paint(painter, target, size, m_data);
                else
                    painter.drawText(target, Qt::AlignCenter | Qt::TextWordWrap, noChartSentence());
            }};
}

Table DistrictBarsView::table() const
{
    return chartTable(m_data);
}

void DistrictBarsView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Right || event->key() == Qt::Key_Down)
        moveFocus(1);
    else if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Up)
        moveFocus(-1);
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_focused >= 0)
        Q_EMIT barActivated(m_data.bars[m_focused].key);
    else
        FigureView::keyPressEvent(event);
}

void DistrictBarsView::changeEvent(QEvent *event)
{
    FigureView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        redraw();
}

bool DistrictBarsView::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_view || watched != m_view->widget()->viewport())
        return FigureView::eventFilter(watched, event);
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int under = m_view->districtAt(help->pos());
        QToolTip::showText(help->globalPos(), under < 0 ? QString() : spoken(under).toHtmlEscaped(), this);
        return true;
    }
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const int under = m_view->districtAt(mouse->position().toPoint());
        if (under >= 0 && mouse->button() == Qt::LeftButton) {
            m_focused = under;
            Q_EMIT barActivated(m_data.bars[under].key);
            return true;
        }
    }
    return FigureView::eventFilter(watched, event);
}

void DistrictBarsView::moveFocus(int step)
{
    if (m_data.bars.isEmpty())
        return;
    const int last = static_cast<int>(m_data.bars.size()) - 1;
    m_focused = m_focused < 0 ? (step > 0 ? 0 : last) : std::clamp(m_focused + step, 0, last);
    announce(spoken(m_focused));
    if (m_view)
        m_view->widget()->viewport()->update();
}

QString DistrictBarsView::spoken(int district) const
{
    const DistrictBar &bar = m_data.bars[district];
    return tr("%1: committed %2, requested %3").arg(bar.label, moneyText(bar.committed), moneyText(bar.requested));
}

}  // namespace mittelbuch
