// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/overview/openingtablemodel.h"

#include "ui/table/tablecolours.h"

#include <QFont>
#include <QGuiApplication>

namespace mittelbuch {

void OpeningTableModel::setTable(OpeningTable opening)
{
    Q_ASSERT(opening.table.rows.size() == opening.places.size());
    beginResetModel();
    m_opening = std::move(opening);
    endResetModel();
}

int OpeningTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_opening.table.rows.size());
}

int OpeningTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_opening.table.columns.size());
}

QVariant OpeningTableModel::data(const QModelIndex &index, int role) const
{
    const TableRow &row = m_opening.table.rows.at(index.row());
    const QString cell = row.cells.value(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cell;
    case Qt::ToolTipRole:
        // Escaped, because a tool tip guesses whether its text is HTML.
        return alignmentOf(index.column()) & Qt::AlignLeft ? QVariant(cell.toHtmlEscaped()) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignmentOf(index.column()));
    default:
        return styleOf(row, cell, role);
    }
}

QVariant OpeningTableModel::styleOf(const TableRow &row, const QString &cell, int role) const
{
    if (role == Qt::ForegroundRole && cell.startsWith(u'−'))
        return negativeColour();
    if (role != Qt::FontRole || row.kind == RowKind::plain)
        return {};
    QFont font = QGuiApplication::font();
    font.setBold(true);
    return font;
}

Qt::Alignment OpeningTableModel::alignmentOf(int column) const
{
    switch (m_opening.table.columns.at(column).alignment) {
    case CellAlignment::right:
        return Qt::AlignRight | Qt::AlignVCenter;
    case CellAlignment::centre:
        return Qt::AlignCenter;
    case CellAlignment::left:
        break;
    }
    return Qt::AlignLeft | Qt::AlignVCenter;
}

QVariant OpeningTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return m_opening.table.columns.at(section).title;
    return role == Qt::TextAlignmentRole ? QVariant::fromValue(alignmentOf(section)) : QVariant();
}

}  // namespace mittelbuch
