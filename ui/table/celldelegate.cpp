// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/celldelegate.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace mittelbuch {

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = cell.text;
    cell.text.clear();
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    const int icon = cell.icon.isNull() ? 0 : cell.decorationSize.width();
    const QRect room = cell.rect.adjusted(padding + icon, 0, -padding, 0);
    const QPalette::ColorRole role = cell.state & QStyle::State_Selected ? QPalette::HighlightedText : QPalette::Text;
    const QPalette::ColorGroup group = cell.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    painter->setFont(cell.font);
    painter->setPen(cell.palette.color(group, role));
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
