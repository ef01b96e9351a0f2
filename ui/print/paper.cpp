// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/paper.h"

#include <QFontDatabase>

namespace mittelbuch {

namespace {

/// The first of our fonts that is installed. Both have figures of one width, and Latin letters with all Sorbian ones.
QString family()
{
    static const QString found = [] {
        const QStringList installed = QFontDatabase::families();
        for (const QString &name : {QStringLiteral("Liberation Sans"), QStringLiteral("DejaVu Sans")}) {
            if (installed.contains(name))
                return name;
        }
        return QFont().family();
    }();
    return found;
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
    QFont font(family());
    font.setPointSizeF(points);
    font.setBold(bold);
    return QFont(font, &m_device);
}

qreal Paper::heightOf(const QString &text, const QFont &font, qreal width) const
{
    return metrics(font).boundingRect(QRectF(0, 0, width, 1e6), brokenText, text).height();
}

}  // namespace mittelbuch
