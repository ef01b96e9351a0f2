// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/fundschartview.h"

#include "report/textdocument.h"
#include "report/wording.h"

#include <QAbstractScrollArea>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

#include <algorithm>

namespace mittelbuch {

FundsChartView::FundsChartView(BarDirection direction, QWidget *parent)
    : FigureView(parent), m_direction(direction), m_shown(ShownParts().set())
{
}

FundsChartView::~FundsChartView() = default;

void FundsChartView::setChart(const FundsChart &chart)
{
    const QString focused = m_focused >= 0 ? m_data.bars[m_focused].key : QString();
    m_data = chart;
    const auto same =
        std::find_if(m_data.bars.begin(), m_data.bars.end(), [&](const FundsBar &bar) { return bar.key == focused; });
    m_focused = focused.isEmpty() || same == m_data.bars.end() ? -1 : static_cast<int>(same - m_data.bars.begin());
    if (m_view)
        m_view->redraw(m_data, m_shown);
    else
        makeDrawing();
    describe(chart.title, chart.description);
}

void FundsChartView::setPartShown(FundsPart part, bool shown)
{
    m_shown.set(static_cast<std::size_t>(part), shown);
    if (m_view)
        m_view->redraw(m_data, m_shown);
}

QSize FundsChartView::sizeHint() const
{
    return naturalSize(m_data, m_direction).toSize();
}

Picture FundsChartView::picture()
{
    const QSizeF size = naturalSize(m_data, m_direction);
    return {m_data.title, size, [this, size](QPainter &painter, const QRectF &target) {
                if (ChartEngine *engine = chartEngine())
                    engine->paint(painter, target, size, m_data, m_shown, m_direction);
                else
                    painter.drawText(target, Qt::AlignCenter | Qt::TextWordWrap, noChartSentence());
            }};
}

Table FundsChartView::table() const
{
    return chartTable(m_data);
}

QString FundsChartView::keyOfRow(int row) const
{
    return m_data.bars[row].key;
}

void FundsChartView::keyPressEvent(QKeyEvent *event)
{
    const int part = event->key() - Qt::Key_1;
    if (event->key() == Qt::Key_Right || event->key() == Qt::Key_Down)
        moveFocus(1);
    else if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Up)
        moveFocus(-1);
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_focused >= 0)
        Q_EMIT barActivated(m_data.bars[m_focused].key);
    else if (part >= 0 && part < static_cast<int>(fundsPartCount))
        setPartShown(static_cast<FundsPart>(part), !isPartShown(static_cast<FundsPart>(part)));
    else
        FigureView::keyPressEvent(event);
}

void FundsChartView::changeEvent(QEvent *event)
{
    FigureView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_view)
        m_view->make(m_data, m_shown, style());
}

bool FundsChartView::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_view || watched != m_view->widget()->viewport())
        return FigureView::eventFilter(watched, event);
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const std::optional<BarSpot> spot = m_view->spotAt(help->pos());
        QToolTip::showText(help->globalPos(), spot ? tipOf(*spot) : QString(), this);
        return true;
    }
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const std::optional<BarSpot> spot = m_view->spotAt(mouse->position().toPoint());
        if (spot && mouse->button() == Qt::LeftButton) {
            m_focused = static_cast<int>(spot->bar);
            m_view->widget()->viewport()->update();
            Q_EMIT barActivated(m_data.bars[spot->bar].key);
            return true;
        }
    }
    return FigureView::eventFilter(watched, event);
}

void FundsChartView::makeDrawing()
{
    ChartEngine *engine = chartEngine();
    if (!engine) {
        setDrawing(noChartLabel());
        return;
    }
    const FundsDrawingAnswers answers{[this] { return hasFocus() ? m_focused : -1; },
                                      [this](FundsPart part) { setPartShown(part, !isPartShown(part)); }};
    m_view = engine->makeDrawing(m_direction, answers, this);
    m_view->widget()->viewport()->installEventFilter(this);
    m_view->make(m_data, m_shown, style());
    setDrawing(m_view->widget());
}

void FundsChartView::moveFocus(int step)
{
    if (m_data.bars.isEmpty())
        return;
    const int last = static_cast<int>(m_data.bars.size()) - 1;
    m_focused = m_focused < 0 ? (step > 0 ? 0 : last) : std::clamp(m_focused + step, 0, last);
    const FundsBar &bar = m_data.bars[m_focused];
    announce(
        tr("%1, authority %2, available %3").arg(bar.label, moneyText(bar.authority), moneyText(bar.parts.back())));
    if (m_view)
        m_view->widget()->viewport()->update();
}

QString FundsChartView::tipOf(const BarSpot &spot) const
{
    const FundsBar &bar = m_data.bars[spot.bar];
    const Money amount = bar.parts[static_cast<std::size_t>(spot.part)];
    const double share = bar.authority.isPositive() ? 100.0 * static_cast<double>(amount.cents())
                                                          / static_cast<double>(bar.authority.cents())
                                                    : 0.0;
    const QString tip = tr("%1\n%2: %3 (%4 % of %5)")
                            .arg(bar.label, label(spot.part), moneyText(amount), locale().toString(share, 'f', 1),
                                 moneyText(bar.authority));
    // A tooltip guesses whether its text is HTML; a name must not be taken for it.
    return QStringLiteral("<qt>%1</qt>").arg(tip.toHtmlEscaped().replace(u'\n', QStringLiteral("<br/>")));
}

}  // namespace mittelbuch
