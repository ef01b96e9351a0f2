// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/paper.h"

#include "ui/charts/chartstyle.h"

namespace mittelbuch {

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
    return metrics(font).boundingRect(QRectF(0, 0, width, 1e6), brokenText, text).height();
}

}  // namespace mittelbuch
