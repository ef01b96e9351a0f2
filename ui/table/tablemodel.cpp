// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/tablemodel.h"

#include "base/textfold.h"
#include "report/wording.h"
#include "ui/table/tablecolours.h"

#include <QLocale>
#include <QSet>

#include <algorithm>
#include <numeric>

namespace mittelbuch {

namespace {

bool isNumeric(ColumnKind kind)
{
    return kind != ColumnKind::text;
}

bool isNegativeMoney(const QVariant &value, ColumnKind kind)
{
    return kind == ColumnKind::money && value.isValid() && value.toLongLong() < 0;
}

}  // namespace

TableModel::TableModel(QVector<ColumnFacts> columns, QObject *parent)
    : QAbstractTableModel(parent), m_columns(std::move(columns))
{
}

int TableModel::columnOf(const QString &key) const
{
    for (int column = 0; column < m_columns.size(); ++column) {
        if (m_columns.at(column).key == key)
            return column;
    }
    return -1;
}

int TableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_groups.lineCount();
}

int TableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant TableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ColumnKind kind = m_columns.at(index.column()).kind;
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isNumeric(kind) ? Qt::AlignRight : Qt::AlignLeft));
    if (isHead(index.row()))
        return headData(index.row(), index.column(), role);
    const int row = sourceRow(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return sourceText(row, index.column());
    case valueRole:
        return sourceValue(row, index.column());
    case Qt::ForegroundRole:
        return isNegativeMoney(sourceValue(row, index.column()), kind) ? QVariant(negativeColour()) : QVariant();
    default:
        return {};
    }
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return m_columns.at(section).title;
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isNumeric(m_columns.at(section).kind) ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

void TableModel::sort(int column, Qt::SortOrder order)
{
    rearrange([this, column, order] {
        m_sortColumn = column;
        m_sortOrder = order;
    });
}

bool TableModel::setFilter(int column, const QString &text)
{
    const std::optional<RowFilter> filter = RowFilter::tryFromText(text, m_columns.at(column).kind, numberStyle());
    if (!filter)
        return false;
    rearrange([this, column, &filter] {
        m_filters.remove(column);
        if (!filter->isEmpty())
            m_filters.insert(column, *filter);
    });
    return true;
}

void TableModel::setSearch(const QString &words)
{
    const QString folded = foldedForSearch(words);
    if (folded != m_search)
        rearrange([this, &folded] { m_search = folded; });
}

void TableModel::clearFilters()
{
    rearrange([this] {
        m_filters.clear();
        m_search.clear();
    });
}

bool TableModel::isNarrowed() const
{
    return !m_filters.isEmpty() || !m_search.isEmpty();
}

int TableModel::rowOfKey(const QString &key) const
{
    for (int row = 0; row < rowCount() && !key.isEmpty(); ++row) {
        if (keyOf(row) == key)
            return row;
    }
    return -1;
}

std::optional<qint64> TableModel::sumOf(int column, const QVector<int> &sourceRows) const
{
    qint64 sum = 0;
    for (const int row : sourceRows) {
        if (qAddOverflow(sum, sortNumber(sourceValue(row, column)).value_or(0), &sum))
            return std::nullopt;
    }
    return sum;
}

QStringList TableModel::distinctTexts(int column, int limit) const
{
    QSet<QString> seen;
    for (int row = 0; row < sourceRowCount() && seen.size() <= limit; ++row)
        seen.insert(sourceText(row, column));
    if (seen.size() > limit)
        return {};
    QStringList texts(seen.cbegin(), seen.cend());
    std::sort(texts.begin(), texts.end(),
              [](const QString &left, const QString &right) { return sortKey(left) < sortKey(right); });
    return texts;
}

void TableModel::rearrange(const std::function<void()> &exchange)
{
    Q_EMIT aboutToRearrange();
    beginResetModel();
    exchange();
    filterRows();
    sortRows(m_order, m_sortColumn, m_sortOrder);
    groupRows();
    endResetModel();
    Q_EMIT rearranged();
}

void TableModel::filterRows()
{
    m_order.clear();
    m_order.reserve(sourceRowCount());
    for (int row = 0; row < sourceRowCount(); ++row) {
        if (isAccepted(row))
            m_order.append(row);
    }
}

bool TableModel::isAccepted(int row) const
{
    for (auto filter = m_filters.cbegin(); filter != m_filters.cend(); ++filter) {
        if (!filter->accepts(sourceValue(row, filter.key()), sourceText(row, filter.key())))
            return false;
    }
    return m_search.isEmpty() || matchesSearch(searchKeyOf(row), m_search);
}

QString TableModel::searchKeyOf(int row) const
{
    if (m_searchKeys.size() != sourceRowCount())
        m_searchKeys = QVector<QString>(sourceRowCount());
    QString &key = m_searchKeys[row];
    if (key.isNull()) {
        QString joined;
        for (int column = 0; column < m_columns.size(); ++column)
            joined += sourceText(row, column) + u' ';
        key = searchKey(joined);
    }
    return key;
}

namespace {

/// Sorts rows by keys made once; rows without a key stand last in both directions, equal ones keep their order.
template <typename Key, typename KeyOf>
void sortByKeys(QVector<int> &rows, Qt::SortOrder order, KeyOf keyOf)
{
    struct Keyed {
        int row;
        std::optional<Key> key;
    };
    QVector<Keyed> keyed;
    keyed.reserve(rows.size());
    for (const int row : std::as_const(rows))
        keyed.append({row, keyOf(row)});
    std::stable_sort(keyed.begin(), keyed.end(), [order](const Keyed &left, const Keyed &right) {
        if (!left.key || !right.key)
            return left.key.has_value() && !right.key.has_value();
        return order == Qt::AscendingOrder ? *left.key < *right.key : *right.key < *left.key;
    });
    std::transform(keyed.cbegin(), keyed.cend(), rows.begin(), [](const Keyed &one) { return one.row; });
}

}  // namespace

void TableModel::sortRows(QVector<int> &rows, int column, Qt::SortOrder order) const
{
    if (column < 0 || column >= m_columns.size())
        return;
    if (isNumeric(m_columns.at(column).kind)) {
        sortByKeys<qint64>(rows, order, [this, column](int row) { return sortNumber(sourceValue(row, column)); });
        return;
    }
    sortByKeys<QString>(rows, order, [this, column](int row) {
        const QString text = sourceText(row, column);
        return text.isEmpty() ? std::nullopt : std::optional(sortKey(text));
    });
}

QString textOfValue(const QVariant &value, ColumnKind kind)
{
    if (!value.isValid() || value.isNull())
        return {};
    switch (kind) {
    case ColumnKind::money: {
        const std::optional<Money> amount = Money::tryFromCents(value.toLongLong());
        return amount ? amountText(*amount) : QStringLiteral("…");
    }
    case ColumnKind::day:
        return dayText(value.toDate());
    case ColumnKind::count:
        return QLocale().toString(value.toLongLong());
    case ColumnKind::rate: {
        const std::optional<Rate> rate = Rate::tryFromMillionths(value.toLongLong());
        return rate ? rateText(*rate) : QString();
    }
    case ColumnKind::text:
        break;
    }
    return value.toString();
}

}  // namespace mittelbuch
