// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/table/rowfilter.h"
#include "ui/table/rowgroups.h"

#include <QAbstractTableModel>
#include <QHash>

namespace mittelbuch {

/// What of a column does not depend on the type of the rows.
struct ColumnFacts {
    QString key;
    QString title;
    ColumnKind kind = ColumnKind::text;
    bool summed = false;
    int width = 0;
};

/// The index work of a table, done once for every kind of row: which rows are shown and in which order. Rows are a snapshot
/// held in memory; the model never fetches. "Source row" counts the snapshot, "row" counts what is shown. A row may be the head
/// of a group, which has neither key nor source row, and in the columns that are summed the sum of its rows.
class TableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// The raw value (qint64 cents, QDate …), which sorts, filters and is exported.
    static constexpr int valueRole = Qt::UserRole;
    /// The title and number of rows of a group, in every cell of its head; empty elsewhere.
    static constexpr int headRole = Qt::UserRole + 1;
    /// Whether the group of a head is open.
    static constexpr int openRole = Qt::UserRole + 2;

    const QVector<ColumnFacts> &columns() const { return m_columns; }
    int columnOf(const QString &key) const;  ///< -1: none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Column -1: the order of the snapshot.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// False, and nothing changed, when the text is no condition for the column.
    bool setFilter(int column, const QString &text);
    /// Every word occurs in some cell of the row.
    void setSearch(const QString &words);
    void clearFilters();
    bool isNarrowed() const;

    /// Parts the rows by what they show in a column, each group under a head; column -1: no groups.
    void setGroupColumn(int column);
    int groupColumn() const { return m_groupColumn; }
    bool isHead(int row) const { return m_groups.isHead(row); }
    bool isOpen(int head) const { return m_groups.isOpen(m_groups.groupOf(head)); }
    /// The head keeps its row.
    void setOpen(int head, bool open);
    void setAllOpen(bool open);
    /// Opens the group in which the row of that key is, so that it is shown. False: search or filters keep it out.
    bool reveal(const QString &key);

    virtual int sourceRowCount() const = 0;
    QString keyOf(int row) const { return isHead(row) ? QString() : sourceKey(sourceRow(row)); }
    int rowOfKey(const QString &key) const;  ///< -1: not shown
    int sourceRow(int row) const { return m_groups.rowOf(row); }
    /// Source rows that search and filters let through, in the order shown; those of closed groups too.
    QVector<int> acceptedRows() const { return m_groups.rows(); }
    int acceptedRowCount() const { return static_cast<int>(m_order.size()); }
    QString textOfSource(int sourceRow, int column) const { return sourceText(sourceRow, column); }
    /// Sum of the column over the given source rows; nullopt when it leaves 64 bits.
    std::optional<qint64> sumOf(int column, const QVector<int> &sourceRows) const;
    /// Sum over all accepted rows.
    std::optional<qint64> sumOf(int column) const { return sumOf(column, m_order); }
    /// Distinct texts of the column over the whole snapshot in German order; empty when there are more than `limit`.
    QStringList distinctTexts(int column, int limit) const;

Q_SIGNALS:
    /// Around every change of rows or order, so that a view can keep selection and scroll position by key.
    void aboutToRearrange();
    void rearranged();

protected:
    TableModel(QVector<ColumnFacts> columns, QObject *parent);
    /// Runs `exchange`, which may replace the snapshot, then filters and sorts anew.
    void rearrange(const std::function<void()> &exchange);
    void forgetSearchKeys() { m_searchKeys.clear(); }

    virtual QVariant sourceValue(int row, int column) const = 0;
    virtual QString sourceText(int row, int column) const = 0;
    virtual QString sourceKey(int row) const = 0;

private:
    void filterRows();
    void sortRows(QVector<int> &rows, int column, Qt::SortOrder order) const;
    void groupRows();
    void regroup(const std::function<void()> &change);
    QVariant headData(int row, int column, int role) const;
    QString headTextOf(const RowGroups::Group &group) const;
    QString groupTitleOf(int sourceRow) const;
    bool isAccepted(int row) const;
    QString searchKeyOf(int row) const;

    QVector<ColumnFacts> m_columns;
    QVector<int> m_order;                  // source rows accepted, in order
    RowGroups m_groups;                    // of those, and the rows of the model
    int m_groupColumn = -1;
    QVector<QHash<int, std::optional<qint64>>> m_headSums;  // by group and column, of those that are summed
    QHash<int, RowFilter> m_filters;       // by column, none of them empty
    QString m_search;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    mutable QVector<QString> m_searchKeys; // by source row, made when first searched
};

/// What a raw value looks like when its column does not say.
QString textOfValue(const QVariant &value, ColumnKind kind);

}  // namespace mittelbuch
