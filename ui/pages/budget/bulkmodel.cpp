// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/budget/bulkmodel.h"

#include "report/wording.h"
#include "ui/table/tablecolours.h"

#include <QApplication>
#include <QStyle>

#include <algorithm>

namespace mittelbuch {

BulkModel::BulkModel(QDate day, QObject *parent) : QAbstractTableModel(parent), m_day(day), m_rows(1) {}

void BulkModel::setLines(const QSet<QString> &lines)
{
    m_lines = lines;
    readAll();
}

void BulkModel::setDay(QDate day)
{
    m_day = day;
    readAll();
}

void BulkModel::readAll()
{
    for (BulkRow &row : m_rows)
        readRow(row, m_lines, m_day);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT edited();
}

void BulkModel::keepBlankRow()
{
    if (m_rows.isEmpty() || (!m_rows.last().isBlank() && m_rows.size() < rowsMax))
        m_rows.append(BulkRow());
}

bool BulkModel::paste(const QModelIndex &from, const QString &tsv)
{
    QVector<QStringList> cells = cellsOfTsv(tsv);
    const int first = from.isValid() ? from.row() : rowCount() - 1;
    const int left = from.isValid() ? from.column() : 0;
    if (!cells.isEmpty() && cells.first().value(0).compare(title(static_cast<BulkField>(left)),
        Qt::CaseInsensitive) == 0)
        cells.removeFirst();
    if (first + cells.size() > rowsMax)
        return false;
    beginResetModel();
    if (m_rows.size() < first + cells.size())
        m_rows.resize(first + cells.size());
    for (int down = 0; down < cells.size(); ++down) {
        BulkRow &row = m_rows[first + down];
        for (int right = 0; right < cells[down].size() && left + right < bulkFieldCount; ++right)
            row.cells[static_cast<std::size_t>(left + right)] = cells[down][right].trimmed();
        readRow(row, m_lines, m_day);
    }
    keepBlankRow();
    endResetModel();
    Q_EMIT edited();
    return true;
}

void BulkModel::clearCells(const QModelIndexList &cells)
{
    for (const QModelIndex &cell : cells)
        m_rows[cell.row()].cells[static_cast<std::size_t>(cell.column())].clear();
    readAll();
}

void BulkModel::removeRowsAt(QVector<int> rows)
{
    std::sort(rows.begin(), rows.end());
    beginResetModel();
    QVector<BulkRow> left;
    for (int row = 0; row < m_rows.size(); ++row) {
        if (!std::binary_search(rows.cbegin(), rows.cend(), row))
            left.append(m_rows[row]);
    }
    m_rows = left;
    keepBlankRow();
    endResetModel();
    Q_EMIT edited();
}

void BulkModel::showRefusals(const Refusals &refusals)
{
    QVector<int> filled;
    for (int row = 0; row < m_rows.size(); ++row) {
        if (!m_rows[row].isBlank())
            filled.append(row);
    }
    for (const Refusal &refusal : refusals) {
        const int entry = bulkIndexOf(refusal.field);
        if (entry >= 0 && entry < filled.size())
            m_rows[filled[entry]].fault(bulkFieldOf(refusal.field)) = sentence(refusal);
    }
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT edited();
}

QModelIndex BulkModel::nextFault(const QModelIndex &after) const
{
    const int cells = rowCount() * columnCount();
    const int start = after.isValid() ? after.row() * columnCount() + after.column() : -1;
    for (int step = 1; step <= cells; ++step) {
        const int cell = (start + step) % cells;
        const int row = cell / columnCount();
        const int column = cell % columnCount();
        if (!m_rows[row].faults[static_cast<std::size_t>(column)].isEmpty())
            return index(row, column);
    }
    return {};
}

int BulkModel::faultCount() const
{
    return static_cast<int>(
        std::count_if(m_rows.cbegin(), m_rows.cend(), [](const BulkRow &row) { return row.isFaulty(); }));
}

QVector<BudgetEntry> BulkModel::entries() const
{
    QVector<BudgetEntry> entries;
    for (const BulkRow &row : m_rows) {
        if (row.isBlank())
            continue;
        if (!row.entry)
            return {};
        entries.append(*row.entry);
    }
    return entries;
}

QVector<std::pair<BudgetEntryKind, Money>> BulkModel::sums() const
{
    QVector<std::pair<BudgetEntryKind, Money>> sums;
    for (const BudgetEntryKind kind : bulkKinds()) {
        std::optional<Money> sum = Money();
        bool isThere = false;
        for (const BulkRow &row : m_rows) {
            if (!row.entry || row.entry->kind != kind || !sum)
                continue;
            isThere = true;
            sum = sum->checkedPlus(row.entry->amount);
        }
        if (isThere && sum)
            sums.append({kind, *sum});
    }
    return sums;
}

int BulkModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BulkModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : bulkFieldCount;
}

QVariant BulkModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<std::size_t>(index.column());
    const BulkRow &row = m_rows[index.row()];
    const bool isFaulty = !row.faults[column].isEmpty();
    const bool isAmount = static_cast<BulkField>(index.column()) == BulkField::amount;
    switch (role) {
    case Qt::DisplayRole:
        return isAmount && row.entry ? amountText(row.entry->amount) : row.cells[column];
    case Qt::EditRole:
        return row.cells[column];
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return row.faults[column];
    case Qt::DecorationRole:
        return isFaulty ? QVariant(QApplication::style()->standardIcon(QStyle::SP_MessageBoxCritical)) : QVariant();
    case Qt::ForegroundRole:
        return isFaulty ? QVariant(faultColour()) : QVariant();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isAmount ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

bool BulkModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    BulkRow &row = m_rows[index.row()];
    row.cells[static_cast<std::size_t>(index.column())] = value.toString();
    readRow(row, m_lines, m_day);
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), columnCount() - 1));
    if (index.row() == rowCount() - 1 && !row.isBlank() && rowCount() < rowsMax) {
        beginInsertRows({}, rowCount(), rowCount());
        m_rows.append(BulkRow());
        endInsertRows();
    }
    Q_EMIT edited();
    return true;
}

QVariant BulkModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    return orientation == Qt::Horizontal ? QVariant(title(static_cast<BulkField>(section))) : QVariant(section + 1);
}

Qt::ItemFlags BulkModel::flags(const QModelIndex &index) const
{
    return QAbstractTableModel::flags(index) | Qt::ItemIsEditable;
}

}  // namespace mittelbuch
