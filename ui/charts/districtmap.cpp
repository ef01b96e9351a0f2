// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/districtmap.h"

#include "report/textdocument.h"
#include "report/wording.h"

#include <QCoreApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <cmath>

namespace mittelbuch {

namespace {

constexpr int legendHeight = 58;
constexpr int steps = 5;

QRectF mapArea(const QRectF &target)
{
    return target.adjusted(8, 26, -8, -legendHeight);
}

QFont mapFont(ChartStyle style, int pixels, bool bold = false)
{
    QFont font;
    if (style == ChartStyle::print)
        font.setFamily(printFamily());
    font.setPixelSize(pixels);
    font.setBold(bold);
    return font;
}

/// Relative luminance (WCAG 2.1).
double luminanceOf(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

/// Black or white, whichever stands out more; one of the two always reaches 4.5 to 1.
QColor contrasting(const QColor &ground)
{
    return luminanceOf(ground) > 0.179 ? QColor(Qt::black) : QColor(Qt::white);
}

}  // namespace

QString label(MapMeasure measure)
{
    static constexpr std::array words{QT_TRANSLATE_NOOP("charts", "Committed"),
                                      QT_TRANSLATE_NOOP("charts", "Committed per head"),
                                      QT_TRANSLATE_NOOP("charts", "Requested")};
    return QCoreApplication::translate("charts", words[static_cast<std::size_t>(measure)]);
}

class DistrictMap::Canvas final : public QWidget {
public:
    explicit Canvas(DistrictMap &owner) : QWidget(&owner), m_owner(owner) {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        m_owner.paintMap(painter, QRectF(rect()), m_owner.style(), m_owner.hasFocus());
    }

private:
    DistrictMap &m_owner;
};

DistrictMap::DistrictMap(QWidget *parent) : FigureView(parent)
{
    connect(this, &FigureView::barActivated, this, &DistrictMap::districtActivated);
}

void DistrictMap::setChart(const DistrictChart &chart)
{
    const QString focused = m_focused >= 0 ? m_data.bars[m_focused].key : QString();
    m_data = chart;
    m_focused = focused.isEmpty() ? -1 : barOf(focused);
    if (!m_canvas) {
        m_canvas = new Canvas(*this);
        m_canvas->installEventFilter(this);
        setDrawing(m_canvas);
    }
    m_canvas->update();
    describe(chart.title, chart.description);
}

void DistrictMap::setMeasure(MapMeasure measure)
{
    m_measure = measure;
    if (m_canvas)
        m_canvas->update();
}

Picture DistrictMap::picture()
{
    const QSizeF size = sizeHint();
    return {m_data.title, size, [this, size](QPainter &painter, const QRectF &target) {
                painter.translate(target.topLeft());
                painter.scale(target.width() / size.width(), target.height() / size.height());
                paintMap(painter, QRectF(QPointF(), size), ChartStyle::print, false);
            }};
}

Table DistrictMap::table() const
{
    return chartTable(m_data);
}

void DistrictMap::keyPressEvent(QKeyEvent *event)
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

bool DistrictMap::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_canvas)
        return FigureView::eventFilter(watched, event);
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int bar = barUnder(help->pos());
        const QString tip = bar < 0 ? QString() : QStringLiteral("<qt>%1</qt>").arg(spoken(bar).toHtmlEscaped());
        QToolTip::showText(help->globalPos(), tip, this);
        return true;
    }
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const int bar = barUnder(mouse->position());
        if (bar >= 0 && mouse->button() == Qt::LeftButton) {
            m_focused = bar;
            m_canvas->update();
            Q_EMIT barActivated(m_data.bars[bar].key);
            return true;
        }
    }
    return FigureView::eventFilter(watched, event);
}

void DistrictMap::paintMap(QPainter &painter, const QRectF &target, ChartStyle style, bool withFocus)
{
    if (!m_geometry)
        m_geometry.emplace();
    const ChartInk ink = inkOf(style);
    painter.fillRect(target, ink.ground);
    painter.setPen(ink.text);
    painter.setFont(mapFont(style, 13, true));
    painter.drawText(target.adjusted(8, 4, -8, 0), Qt::AlignTop | Qt::AlignHCenter, m_data.title);
    const QTransform transform = m_geometry->into(mapArea(target));
    for (const DistrictShape &shape : m_geometry->shapes())
        paintShape(painter, shape, transform, style);
    for (const DistrictShape &shape : m_geometry->shapes()) {
        if (withFocus && m_focused >= 0 && m_data.bars[m_focused].key == shape.key)
            painter.strokePath(transform.map(shape.path), QPen(ink.focus, 3));
    }
    for (const DistrictShape &shape : m_geometry->shapes())
        paintName(painter, shape, transform, style);
    paintLegend(painter,
                QRectF(target.left() + 8, target.bottom() - legendHeight + 6, target.width() - 16, legendHeight - 8),
                style);
}

void DistrictMap::paintShape(QPainter &painter, const DistrictShape &shape, const QTransform &transform,
                             ChartStyle style) const
{
    const int bar = barOf(shape.key);
    const QColor ground = bar < 0 ? inkOf(style).grid : shadeOf(shareOf(m_data.bars[bar]), style);
    painter.setPen(QPen(inkOf(style).edge, 0.8));
    painter.setBrush(ground);
    painter.drawPath(transform.map(shape.path));
}

void DistrictMap::paintName(QPainter &painter, const DistrictShape &shape, const QTransform &transform,
                            ChartStyle style) const
{
    const int bar = barOf(shape.key);
    const QColor ground = bar < 0 ? inkOf(style).grid : shadeOf(shareOf(m_data.bars[bar]), style);
    const QFont font = mapFont(style, 10);
    const QFontMetricsF metrics(font);
    QString name = shape.name;
    // A hyphenated name is twice as wide as its neighbours have room for.
    name.replace(u'-', QStringLiteral("-\n"));
    const QPointF middle = transform.map(shape.middle);
    const QRectF size = metrics.boundingRect(QRectF(0, 0, 200, 60), Qt::AlignCenter, name);
    const QRectF area(middle - QPointF(size.width() / 2 + 2, size.height() / 2), size.size() + QSizeF(4, 0));
    const bool fits = transform.map(shape.path).contains(area);
    if (!fits) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRect(area);
    }
    painter.setFont(font);
    painter.setPen(contrasting(ground));
    painter.drawText(area, Qt::AlignCenter, name);
}

void DistrictMap::paintLegend(QPainter &painter, const QRectF &area, ChartStyle style) const
{
    const ChartInk ink = inkOf(style);
    painter.setFont(mapFont(style, 11));
    painter.setPen(ink.text);
    const QRectF scale(area.left(), area.top() + 14, std::min(area.width(), 340.0), 12);
    painter.drawText(QRectF(area.left(), area.top() - 2, area.width(), 15), Qt::AlignLeft, label(m_measure));
    for (int step = 0; step < steps; ++step) {
        painter.setPen(QPen(ink.edge, 0.6));
        painter.setBrush(shadeOf(static_cast<double>(step) / (steps - 1), style));
        painter.drawRect(
            QRectF(scale.left() + scale.width() * step / steps, scale.top(), scale.width() / steps, scale.height()));
    }
    painter.setPen(ink.text);
    const QRectF below(scale.left(), scale.bottom() + 1, scale.width(), 15);
    painter.drawText(below, Qt::AlignLeft, moneyText(Money()));
    painter.drawText(below, Qt::AlignRight, moneyText(most()));
    painter.setFont(mapFont(style, 9));
    // The day stands above the scale, where the amounts of the scale never reach, however narrow the map is.
    painter.drawText(QRectF(area.left(), area.top() - 2, area.width(), 15), Qt::AlignRight | Qt::AlignVCenter, m_data.asAt);
    painter.drawText(area, Qt::AlignRight | Qt::AlignBottom, m_geometry->source());
}

void DistrictMap::moveFocus(int step)
{
    if (m_data.bars.isEmpty())
        return;
    const int last = static_cast<int>(m_data.bars.size()) - 1;
    m_focused = m_focused < 0 ? (step > 0 ? 0 : last) : std::clamp(m_focused + step, 0, last);
    announce(spoken(m_focused));
    m_canvas->update();
}

int DistrictMap::barUnder(QPointF position)
{
    if (!m_geometry)
        m_geometry.emplace();
    const int shape = m_geometry->shapeAt(position, mapArea(QRectF(m_canvas->rect())));
    return shape < 0 ? -1 : barOf(m_geometry->shapes()[shape].key);
}

int DistrictMap::barOf(const QString &key) const
{
    const auto found =
        std::find_if(m_data.bars.begin(), m_data.bars.end(), [&](const DistrictBar &bar) { return bar.key == key; });
    return found == m_data.bars.end() ? -1 : static_cast<int>(found - m_data.bars.begin());
}

QString DistrictMap::spoken(int bar) const
{
    const DistrictBar &district = m_data.bars[bar];
    const QString perHead = district.committedPerHead ? moneyText(*district.committedPerHead) : QStringLiteral("–");
    return tr("%1: %2 committed (%3 per head), %4 requested")
        .arg(district.label, moneyText(district.committed), perHead, moneyText(district.requested));
}

std::optional<Money> DistrictMap::amountOf(const DistrictBar &bar) const
{
    if (m_measure == MapMeasure::committedPerHead)
        return bar.committedPerHead;
    return m_measure == MapMeasure::committed ? bar.committed : bar.requested;
}

Money DistrictMap::most() const
{
    Money most;
    for (const DistrictBar &bar : m_data.bars)
        most = std::max(most, amountOf(bar).value_or(Money()));
    return most;
}

double DistrictMap::shareOf(const DistrictBar &bar) const
{
    const Money whole = most();
    const Money amount = std::max(Money(), amountOf(bar).value_or(Money()));
    return whole.isPositive() ? static_cast<double>(amount.cents()) / static_cast<double>(whole.cents()) : 0.0;
}

}  // namespace mittelbuch
