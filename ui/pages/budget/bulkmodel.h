// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/budget/bulkrows.h"

#include <QAbstractTableModel>

namespace mittelbuch {

/// The rows of a bulk entry, each read as soon as it is written. The last row is always blank: writing in it makes
/// another.
class BulkModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int rowsMax = 10'000;

    explicit BulkModel(QDate day, QObject *parent = nullptr);

    void setLines(const QSet<QString> &lines);
    void setDay(QDate day);
    const QVector<BulkRow> &rows() const { return m_rows; }
    /// From the cell on, to the right and down; a head line that a spreadsheet brings along is left out. False, and
    /// nothing changed, when there would be more than rowsMax rows.
    bool paste(const QModelIndex &from, const QString &tsv);
    void clearCells(const QModelIndexList &cells);
    void removeRowsAt(QVector<int> rows);
    /// Shows what was refused at the cells of the entries; they are mended by writing again.
    void showRefusals(const Refusals &refusals);
    /// The first cell with a fault after `after`, round the end; invalid: there is none.
    QModelIndex nextFault(const QModelIndex &after) const;
    int faultCount() const;
    /// Of the rows that are not blank, in their order. Empty while one is faulty.
    QVector<BudgetEntry> entries() const;
    /// By kind, in the order of bulkKinds(); only those that there are.
    QVector<std::pair<BudgetEntryKind, Money>> sums() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void edited();

private:
    void readAll();
    void keepBlankRow();

    QDate m_day;
    QSet<QString> m_lines;
    QVector<BulkRow> m_rows;
};

}  // namespace mittelbuch
