// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/tablecolours.h"
#include "ui/table/tablemodel.h"

#include <QFont>
#include <QGuiApplication>
#include <QPalette>

namespace mittelbuch {

void TableModel::setGroupColumn(int column)
{
    if (column != m_groupColumn)
        rearrange([this, column] { m_groupColumn = column; });
}

/// The sort order within the groups is kept; the groups follow the order of their column, upwards if it is not sorted by.
void TableModel::groupRows()
{
    m_headSums.clear();
    if (m_groupColumn < 0) {
        m_groups.setRows(m_order);
        return;
    }
    QVector<int> rows = m_order;
    if (m_sortColumn != m_groupColumn)
        sortRows(rows, m_groupColumn, Qt::AscendingOrder);
    m_groups.setRows(rows, [this](int row) { return groupTitleOf(row); });
    for (const RowGroups::Group &group : m_groups.groups()) {
        QHash<int, std::optional<qint64>> sums;
        for (int column = 0; column < m_columns.size(); ++column) {
            if (m_columns.at(column).summed)
                sums.insert(column, sumOf(column, group.rows));
        }
        m_headSums.append(sums);
    }
}

QString TableModel::groupTitleOf(int sourceRow) const
{
    const QString text = sourceText(sourceRow, m_groupColumn);
    return text.isEmpty() ? tr("(empty)") : text;
}

void TableModel::regroup(const std::function<void()> &change)
{
    Q_EMIT aboutToRearrange();
    beginResetModel();
    change();
    endResetModel();
    Q_EMIT rearranged();
}

void TableModel::setOpen(int head, bool open)
{
    if (isOpen(head) != open)
        regroup([this, head, open] { m_groups.setOpen(m_groups.groupOf(head).title, open); });
}

void TableModel::setAllOpen(bool open)
{
    regroup([this, open] { m_groups.setAllOpen(open); });
}

bool TableModel::reveal(const QString &key)
{
    for (const int row : std::as_const(m_order)) {
        if (sourceKey(row) != key)
            continue;
        if (m_groupColumn >= 0 && rowOfKey(key) < 0)
            regroup([this, row] { m_groups.setOpen(groupTitleOf(row), true); });
        return true;
    }
    return false;
}

QVariant TableModel::headData(int row, int column, int role) const
{
    const RowGroups::Group &group = m_groups.groupOf(row);
    const ColumnFacts &facts = m_columns.at(column);
    const std::optional<qint64> sum = m_headSums.at(m_groups.numberOf(row)).value(column);
    switch (role) {
    case Qt::DisplayRole:
        return !facts.summed ? QString() : sum ? textOfValue(*sum, facts.kind) : QStringLiteral("…");
    case Qt::ForegroundRole:
        return sum.value_or(0) < 0 ? QVariant(negativeColour()) : QVariant();
    case Qt::BackgroundRole:
        return QGuiApplication::palette().brush(QPalette::Button);
    case Qt::FontRole: {
        QFont bold = QGuiApplication::font();
        bold.setBold(true);
        return bold;
    }
    case headRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return role == Qt::ToolTipRole ? headTextOf(group).toHtmlEscaped() : headTextOf(group);
    case openRole:
        return m_groups.isOpen(group);
    default:
        return {};
    }
}

QString TableModel::headTextOf(const RowGroups::Group &group) const
{
    return tr("%1 (%n row(s))", "head of a group of rows", static_cast<int>(group.rows.size())).arg(group.title);
}

}  // namespace mittelbuch
