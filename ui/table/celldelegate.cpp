// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/celldelegate.h"

#include "ui/table/tablemodel.h"

#include <QApplication>
#include <QHeaderView>
#include <QPainter>
#include <QTableView>

#include <algorithm>

namespace mittelbuch {

namespace {

QColor writingOf(const QStyleOptionViewItem &cell)
{
    const QPalette::ColorRole role = cell.state & QStyle::State_Selected ? QPalette::HighlightedText : QPalette::Text;
    const QPalette::ColorGroup group = cell.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    return cell.palette.color(group, role);
}

/// The columns before the first that has a sum, or the first alone, as one stretch of the view.
struct TitleRoom {
    int left = 0;
    int right = 0;
    bool has(int column) const { return columns.contains(column); }
    QVector<int> columns;
};

TitleRoom titleRoomOf(const QTableView &view, const QModelIndex &head)
{
    TitleRoom room;
    const QHeaderView &header = *view.horizontalHeader();
    for (int visual = 0; visual < header.count(); ++visual) {
        const int column = header.logicalIndex(visual);
        if (header.isSectionHidden(column))
            continue;
        const bool isSum = !head.siblingAtColumn(column).data().toString().isEmpty();
        if (isSum && !room.columns.isEmpty())
            break;
        if (room.columns.isEmpty())
            room.left = header.sectionViewportPosition(column);
        room.right = header.sectionViewportPosition(column) + header.sectionSize(column);
        room.columns.append(column);
        if (isSum)
            break;
    }
    return room;
}

void paintArrow(QPainter &painter, const QStyleOptionViewItem &cell, const QRect &place, bool open)
{
    QStyleOption arrow;
    arrow.state = cell.state;
    arrow.palette = cell.palette;
    arrow.palette.setColor(QPalette::ButtonText, writingOf(cell));
    const int size = std::min(place.width(), place.height()) / 2;
    arrow.rect = QRect(0, 0, size, size);
    arrow.rect.moveCenter(place.center());
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawPrimitive(open ? QStyle::PE_IndicatorArrowDown : QStyle::PE_IndicatorArrowRight, &arrow, &painter, cell.widget);
}

/// Each cell paints the piece of the title that lies in it, because the next one would paint over what runs on.
void paintTitle(QPainter &painter, const QStyleOptionViewItem &cell, const QModelIndex &index, const TitleRoom &room)
{
    painter.save();
    painter.setClipRect(cell.rect);
    const int arrow = CellDelegate::arrowWidth(cell.fontMetrics);
    const QRect whole(room.left, cell.rect.top(), room.right - room.left, cell.rect.height());
    paintArrow(painter, cell, QRect(whole.left(), whole.top(), arrow, whole.height()),
               index.data(TableModel::openRole).toBool());
    const QRect text = whole.adjusted(arrow, 0, -CellDelegate::padding, 0);
    painter.setPen(writingOf(cell));
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     cell.fontMetrics.elidedText(index.data(TableModel::headRole).toString(), Qt::ElideRight, text.width()));
    painter.restore();
}

}  // namespace

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = cell.text;
    cell.text.clear();
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    painter->setFont(cell.font);
    const auto *table = qobject_cast<const QTableView *>(cell.widget);
    if (table && !index.data(TableModel::headRole).toString().isEmpty()) {
        const TitleRoom room = titleRoomOf(*table, index);
        if (room.has(index.column())) {
            paintTitle(*painter, cell, index, room);
            return;
        }
    }
    const int icon = cell.icon.isNull() ? 0 : cell.decorationSize.width();
    const QRect room = cell.rect.adjusted(padding + icon, 0, -padding, 0);
    painter->setPen(writingOf(cell));
    painter->drawText(room, int(cell.displayAlignment) | Qt::TextSingleLine,
                      cell.fontMetrics.elidedText(text, Qt::ElideRight, room.width()));
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    constexpr int aboveAndBelow = 8;
    const QSize asked = QStyledItemDelegate::sizeHint(option, index);
    return {asked.width(), std::max(asked.height(), option.fontMetrics.height() + aboveAndBelow)};
}

}  // namespace mittelbuch
