// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/print/paper.h"

#include <QVector>

#include <functional>

class QPainter;

namespace mittelbuch {

/// One thing painted on a page, at its place.
using Drawing = std::function<void(QPainter &)>;
using PageDrawings = QVector<Drawing>;

/// Fills page after page from top to bottom. Everything is laid out before anything is painted, so that each page knows
/// how many there are.
class Composer final {
public:
    explicit Composer(const Paper &paper);

    const Paper &paper() const { return m_paper; }
    qreal left() const { return m_paper.body().left(); }
    qreal width() const { return m_paper.body().width(); }
    qreal top() const { return m_top; }
    qreal space() const { return m_paper.body().bottom() - m_top; }

    /// Begins a new page unless `height` is left on this one, or this one is empty.
    void keepTogether(qreal height);
    void newPage();
    /// Leaves a gap, but not at the top of a page.
    void skip(qreal height);
    /// Hands over what paints into the area and moves on below it.
    void place(qreal height, const std::function<void(QPainter &, const QRectF &)> &paint);
    /// Text broken to the width; a text longer than the page is not foreseen.
    void text(const QString &text, const QFont &font, const QColor &colour);

    const QVector<PageDrawings> &pages() const { return m_pages; }

private:
    const Paper &m_paper;
    QVector<PageDrawings> m_pages;
    qreal m_top;
};

}  // namespace mittelbuch
