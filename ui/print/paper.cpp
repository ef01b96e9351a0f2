// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/paper.h"

#include "ui/charts/chartstyle.h"

#include <QPainter>
#include <QTextLayout>

namespace mittelbuch {

namespace {

QString lineSeparated(QString text)
{
    return text.replace(u'\n', QChar(QChar::LineSeparator));
}

/// Lays the lines below each other and answers their height.
qreal layOut(QTextLayout &layout, qreal width, Qt::Alignment alignment)
{
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, height));
        height += line.height();
    }
    layout.endLayout();
    return height;
}

}  // namespace

Paper::Paper(QPaintDevice &device, const QRectF &sheet)
    : m_device(device), m_sheet(sheet), m_unitsPerMm(device.logicalDpiY() / 25.4)
{
}

QRectF Paper::body() const
{
    return m_sheet.adjusted(mm(20), mm(15), -mm(15), -mm(22));
}

QRectF Paper::footer() const
{
    const QRectF between = body();
    return QRectF(between.left(), m_sheet.bottom() - mm(17), between.width(), mm(10));
}

QFont Paper::font(qreal points, bool bold) const
{
    QFont font(printFamily());
    font.setPointSizeF(points);
    font.setBold(bold);
    return QFont(font, &m_device);
}

qreal Paper::heightOf(const QString &text, const QFont &font, qreal width) const
{
    QTextLayout layout(lineSeparated(text), font, &m_device);
    return layOut(layout, width, Qt::AlignLeft);
}

void Paper::paintText(QPainter &painter, const QRectF &area, const QString &text, const QFont &font,
                      Qt::Alignment alignment) const
{
    QTextLayout layout(lineSeparated(text), font, &m_device);
    layOut(layout, area.width(), alignment);
    layout.draw(&painter, area.topLeft());
}

}  // namespace mittelbuch
