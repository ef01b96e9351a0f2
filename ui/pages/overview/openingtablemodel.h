// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/overview/overviewcontent.h"

#include <QAbstractTableModel>

namespace mittelbuch {

/// A table of the report on the screen, cell by cell as it stands on paper.
class OpeningTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(OpeningTable opening);
    const Table &table() const { return m_opening.table; }
    /// An empty page: the row opens nothing.
    Place placeOf(int row) const { return m_opening.places.value(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Qt::Alignment alignmentOf(int column) const;
    QVariant styleOf(const TableRow &row, const QString &cell, int role) const;

    OpeningTable m_opening;
};

}  // namespace mittelbuch
