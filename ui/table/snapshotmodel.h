// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/table/tablemodel.h"

namespace mittelbuch {

/// A table of rows of one type: what it adds to TableModel is to answer a cell. `key` names a row over every refresh.
template <typename Row>
class SnapshotModel final : public TableModel {
public:
    SnapshotModel(QVector<Column<Row>> columns, std::function<QString(const Row &)> key, QObject *parent = nullptr)
        : TableModel(factsOf(columns), parent), m_definitions(std::move(columns)), m_key(std::move(key))
    {
    }

    void setRows(QVector<Row> rows)
    {
        rearrange([this, &rows] {
            m_rows = std::move(rows);
            forgetSearchKeys();
        });
    }
    const QVector<Row> &rows() const { return m_rows; }
    /// The row shown at that place.
    const Row &row(int shownRow) const { return m_rows.at(sourceRow(shownRow)); }
    /// The row of that key, shown or filtered out; null: none.
    const Row *find(const QString &key) const
    {
        for (const Row &candidate : m_rows) {
            if (m_key(candidate) == key)
                return &candidate;
        }
        return nullptr;
    }

    int sourceRowCount() const override { return static_cast<int>(m_rows.size()); }

protected:
    QVariant sourceValue(int row, int column) const override { return m_definitions.at(column).value(m_rows.at(row)); }
    QString sourceText(int row, int column) const override
    {
        const Column<Row> &definition = m_definitions.at(column);
        return definition.text ? definition.text(m_rows.at(row)) : textOfValue(definition.value(m_rows.at(row)), definition.kind);
    }
    QString sourceKey(int row) const override { return m_key(m_rows.at(row)); }

private:
    static QVector<ColumnFacts> factsOf(const QVector<Column<Row>> &columns)
    {
        QVector<ColumnFacts> facts;
        for (const Column<Row> &column : columns)
            facts.append({column.key, column.title, column.kind, column.summed, column.width});
        return facts;
    }

    QVector<Column<Row>> m_definitions;
    std::function<QString(const Row &)> m_key;
    QVector<Row> m_rows;
};

}  // namespace mittelbuch
