// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/overview/districtbarsview.h"

#include "report/textdocument.h"
#include "report/wording.h"
#include "ui/charts/chartfactory.h"

#include <QAbstractAxis>
#include <QChart>
#include <QChartView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

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

/// The chart on screen, and around the district in focus a frame.
class DistrictBarsView::Drawing final : public QChartView {
public:
    explicit Drawing(DistrictBarsView &owner) : QChartView(&owner), m_owner(owner)
    {
        setFrameShape(QFrame::NoFrame);
        setFocusPolicy(Qt::NoFocus);
        setRenderHint(QPainter::Antialiasing);
        viewport()->installEventFilter(&owner);
    }

    /// The axis counts from below, the data from above.
    int districtAt(QPointF scenePoint) const
    {
        const QPointF point = chart()->mapFromScene(scenePoint);
        if (chart()->series().isEmpty() || !chart()->plotArea().contains(point))
            return -1;
        const auto place = static_cast<int>(std::lround(chart()->mapToValue(point, chart()->series().first()).y()));
        return last() - std::clamp(place, 0, last());
    }

protected:
    void drawForeground(QPainter *painter, const QRectF &rect) override
    {
        QChartView::drawForeground(painter, rect);
        if (m_owner.m_focused < 0 || !m_owner.hasFocus())
            return;
        const QRectF plot = chart()->plotArea();
        const qreal height = plot.height() / (last() + 1);
        painter->setPen(QPen(inkOf(m_owner.style()).focus, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(plot.left(), plot.top() + m_owner.m_focused * height, plot.width(), height));
    }

private:
    int last() const { return static_cast<int>(m_owner.m_data.bars.size()) - 1; }

    DistrictBarsView &m_owner;
};

DistrictBarsView::DistrictBarsView(QWidget *parent) : FigureView(parent), m_view(new Drawing(*this))
{
    setDrawing(m_view);
}

DistrictBarsView::~DistrictBarsView() = default;

void DistrictBarsView::setChart(const DistrictChart &chart)
{
    m_data = chart;
    m_focused = std::min(m_focused, static_cast<int>(chart.bars.size()) - 1);
    makeChart();
    describe(chart.title, chart.description);
}

void DistrictBarsView::makeChart()
{
    const std::unique_ptr<QChart> old(m_view->chart());
    QChart *chart = makeDistrictChart(m_data, style());
    // Thirteen names, one a row: larger type would be cut to dots at the height of a laptop.
    for (QAbstractAxis *axis : chart->axes(Qt::Vertical))
        axis->setLabelsFont(smaller(axis->labelsFont()));
    m_view->setChart(chart);
    m_view->setBackgroundBrush(inkOf(style()).ground);
}

Picture DistrictBarsView::picture()
{
    const QSizeF size = naturalSize(m_data);
    return {m_data.title, size, [this, size](QPainter &painter, const QRectF &target) {
                const std::unique_ptr<QChart> chart(makeDistrictChart(m_data, ChartStyle::print));
                paintChart(painter, target, *chart, size);
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
        makeChart();
}

bool DistrictBarsView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int under = districtUnder(help->pos());
        QToolTip::showText(help->globalPos(), under < 0 ? QString() : spoken(under).toHtmlEscaped(), this);
        return true;
    }
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const int under = districtUnder(mouse->position().toPoint());
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
    m_view->viewport()->update();
}

int DistrictBarsView::districtUnder(QPoint position) const
{
    return m_view->districtAt(m_view->mapToScene(position));
}

QString DistrictBarsView::spoken(int district) const
{
    const DistrictBar &bar = m_data.bars[district];
    return tr("%1: committed %2, requested %3").arg(bar.label, moneyText(bar.committed), moneyText(bar.requested));
}

}  // namespace mittelbuch
