// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace mittelbuch {

/// Paints the cells of a list with room at both sides, so that an amount does not touch the text in the next column, and the
/// heads of groups, whose title runs on over the columns that have no sum.
class CellDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr int padding = 6;

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// As high as the rows of a table, for views that ask: trees.
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The room of the arrow of a head, from the left edge of the first column shown.
    static int arrowWidth(const QFontMetrics &metrics) { return padding + metrics.height(); }
};

}  // namespace mittelbuch
