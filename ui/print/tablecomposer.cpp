// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/tablecomposer.h"

#include <QPainter>

#include <algorithm>
#include <memory>

namespace mittelbuch {

namespace {

Qt::Alignment alignmentOf(CellAlignment alignment)
{
    if (alignment == CellAlignment::right)
        return Qt::AlignRight;
    return alignment == CellAlignment::centre ? Qt::AlignHCenter : Qt::AlignLeft;
}

/// The table on its paper: one font size and one set of column widths for all of its pages.
class TableLayout final {
public:
    TableLayout(const Paper &paper, const Table &table, qreal width) : m_paper(paper), m_table(table)
    {
        for (const qreal points : {8.0, 7.5, 7.0, 6.5, 6.0}) {
            m_points = points;
            if (fit(width))
                break;
        }
    }

    qreal heightOf(const QVector<QString> &cells, bool bold) const
    {
        const QFont font = m_paper.font(m_points, bold);
        qreal height = m_paper.metrics(font).height();
        for (qsizetype index = 0; index < m_widths.size(); ++index)
            height = std::max(height, m_paper.heightOf(cells[index], font, m_widths[index] - 2 * sidePadding()));
        return height + 2 * topPadding();
    }

    void paint(QPainter &painter, const QRectF &area, const QVector<QString> &cells, bool bold) const
    {
        const QFont font = m_paper.font(m_points, bold);
        painter.setPen(Paper::ink());
        qreal left = area.left();
        for (qsizetype index = 0; index < m_widths.size(); ++index) {
            const QRectF cell(left, area.top(), m_widths[index], area.height());
            m_paper.paintText(painter, cell.adjusted(sidePadding(), topPadding(), -sidePadding(), -topPadding()),
                              cells[index], font, alignmentOf(m_table.columns[index].alignment));
            left += m_widths[index];
        }
    }

    QVector<QString> titles() const
    {
        QVector<QString> titles;
        for (const TableColumn &column : m_table.columns)
            titles.append(column.title);
        return titles;
    }

private:
    qreal sidePadding() const { return m_paper.mm(1.0); }
    qreal topPadding() const { return m_paper.mm(0.8); }

    /// Columns of amounts, and others of short texts, are as wide as their longest cell, so that nothing in them is
    /// broken; the others share what is left. False when that is too little.
    bool fit(qreal width)
    {
        m_widths.clear();
        qreal left = width;
        int shares = 0;
        for (qsizetype index = 0; index < m_table.columns.size(); ++index) {
            m_widths.append(isFixed(index) ? longestCell(index) : 0.0);
            left -= m_widths.last();
            shares += isFixed(index) ? 0 : std::max(1, m_table.columns[index].widthShare);
        }
        return shares > 0 ? share(left, shares) : stretch(width, left);
    }

    bool share(qreal left, int shares)
    {
        for (qsizetype index = 0; index < m_widths.size(); ++index) {
            if (!isFixed(index))
                m_widths[index] =
                    std::max(left, m_paper.mm(10)) * std::max(1, m_table.columns[index].widthShare) / shares;
        }
        return left >= m_paper.mm(30);
    }

    bool stretch(qreal width, qreal left)
    {
        const qreal factor = width / (width - left);
        for (qreal &column : m_widths)
            column *= factor;
        return left >= 0;
    }

    bool isFixed(qsizetype index) const
    {
        return m_table.columns[index].alignment == CellAlignment::right || longestCell(index) <= m_paper.mm(24);
    }

    /// Of a title only the longest word counts, for it may be broken.
    qreal longestCell(qsizetype index) const
    {
        const QFontMetricsF bold = m_paper.metrics(m_paper.font(m_points, true));
        qreal longest = 0;
        for (const QString &word : m_table.columns[index].title.split(u' '))
            longest = std::max(longest, bold.horizontalAdvance(word));
        for (const TableRow &row : m_table.rows) {
            longest = std::max(longest, bold.horizontalAdvance(row.cells[index]));
            if (!row.carried.isEmpty())
                longest = std::max(longest, bold.horizontalAdvance(row.carried[index]));
        }
        // A hair more, for a text exactly as wide as its place is broken now and then.
        return longest + 2 * sidePadding() + m_paper.mm(0.3);
    }

    const Paper &m_paper;
    const Table &m_table;
    qreal m_points = 8.0;
    QVector<qreal> m_widths;
};

class TableSetter final {
public:
    TableSetter(Composer &composer, const Table &table)
        : m_composer(composer), m_table(table),
          m_layout(std::make_shared<TableLayout>(composer.paper(), m_table, composer.width()))
    {
    }

    void set()
    {
        for (qsizetype index = 0; index < m_table.rows.size(); ++index) {
            if (index == 0)
                setHead();
            else if (neededFrom(index) > m_composer.space())
                turnPage(m_table.rows[index - 1].carried);
            setRow(m_table.rows[index]);
        }
    }

    /// Enough of the table to be worth beginning on a page: all of a short one, the first rows of a long one.
    qreal heightOfBeginning(qreal most) const
    {
        qreal height = m_layout->heightOf(m_layout->titles(), true);
        for (qsizetype index = 0; index < m_table.rows.size() && height < most; ++index)
            height += heightOf(m_table.rows[index]);
        return height;
    }

private:
    qreal heightOf(const TableRow &row) const { return m_layout->heightOf(row.cells, row.kind != RowKind::plain); }

    /// This row, the sums that follow it at once, and what would have to be carried over after them.
    qreal neededFrom(qsizetype index) const
    {
        qreal height = heightOf(m_table.rows[index]);
        qsizetype next = index + 1;
        for (; next < m_table.rows.size() && m_table.rows[next].kind != RowKind::plain; ++next)
            height += heightOf(m_table.rows[next]);
        const QVector<QString> &carried = m_table.rows[next - 1].carried;
        const bool isLast = next == m_table.rows.size();
        return isLast || carried.isEmpty() ? height : height + m_layout->heightOf(carried, true);
    }

    void turnPage(const QVector<QString> &carried)
    {
        const TableRow sums{carried, RowKind::subtotal};
        if (!carried.isEmpty())
            setRow(sums);
        m_composer.newPage();
        setHead();
        if (!carried.isEmpty())
            setRow(sums);
    }

    void setHead()
    {
        const QVector<QString> titles = m_layout->titles();
        m_composer.place(m_layout->heightOf(titles, true),
                         [layout = m_layout, titles](QPainter &painter, const QRectF &area) {
                             painter.fillRect(area, Paper::headGround());
                             layout->paint(painter, area, titles, true);
                         });
    }

    void setRow(const TableRow &row)
    {
        const bool sum = row.kind != RowKind::plain;
        m_composer.place(heightOf(row), [layout = m_layout, row, sum](QPainter &painter, const QRectF &area) {
            if (sum)
                painter.fillRect(area, Paper::sumGround());
            layout->paint(painter, area, row.cells, sum);
            painter.setPen(QPen(sum ? Paper::ink() : Paper::rule(), sum ? 1.2 : 0.5));
            const qreal edge = sum ? area.top() : area.bottom();
            painter.drawLine(QPointF(area.left(), edge), QPointF(area.right(), edge));
        });
    }

    Composer &m_composer;
    const Table &m_table;
    std::shared_ptr<TableLayout> m_layout;
};

}  // namespace

void composeTable(Composer &composer, const Table &table)
{
    const Paper &paper = composer.paper();
    const QFont captionFont = paper.font(8.5, true);
    composer.skip(paper.mm(3));
    if (table.rows.isEmpty()) {
        composer.text(table.emptyText, paper.font(8.5), Paper::softInk());
        return;
    }
    TableSetter setter(composer, table);
    composer.keepTogether(paper.heightOf(table.caption, captionFont, composer.width()) + paper.mm(1)
                          + setter.heightOfBeginning(paper.body().height() * 0.3));
    if (!table.caption.isEmpty()) {
        composer.text(table.caption, captionFont, Paper::ink());
        composer.skip(paper.mm(1));
    }
    setter.set();
}

}  // namespace mittelbuch
