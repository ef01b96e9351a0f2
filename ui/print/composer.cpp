// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/composer.h"

#include <QPainter>

namespace mittelbuch {

Composer::Composer(const Paper &paper) : m_paper(paper), m_pages(1), m_top(paper.body().top()) {}

void Composer::keepTogether(qreal height)
{
    if (height > space() && m_top > m_paper.body().top())
        newPage();
}

void Composer::newPage()
{
    m_pages.append(PageDrawings());
    m_top = m_paper.body().top();
}

void Composer::skip(qreal height)
{
    if (m_top > m_paper.body().top())
        m_top += height;
}

void Composer::place(qreal height, const std::function<void(QPainter &, const QRectF &)> &paint)
{
    const QRectF area(left(), m_top, width(), height);
    m_pages.last().append([paint, area](QPainter &painter) {
        painter.save();
        paint(painter, area);
        painter.restore();
    });
    m_top += height;
}

void Composer::text(const QString &text, const QFont &font, const QColor &colour)
{
    const qreal height = m_paper.heightOf(text, font, width());
    keepTogether(height);
    place(height, [this, text, font, colour](QPainter &painter, const QRectF &area) {
        painter.setPen(colour);
        m_paper.paintText(painter, area, text, font);
    });
}

}  // namespace mittelbuch
