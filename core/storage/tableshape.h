// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/connection.h"

#include <QStringList>
#include <QVector>

namespace mittelbuch {

enum class ColumnType { number, text, bytes };

/// A table as far as copying and comparing its rows need it.
struct TableShape {
    QString name;
    QStringList columns;          ///< without those that the database computes
    QVector<ColumnType> types;    ///< of the columns
    QStringList key;              ///< the columns by which rows are in order
    bool isDerived = false;       ///< filled by the triggers of other tables
    bool mayLag = false;          ///< derived; in a file it is brought up to date later (monthsums.h), on a server at once

    /// Every row in order.
    QString select() const;
    QString insert() const;
};

/// The tables of one of our files but for schema_migration, each after those that it refers to and after those whose
/// triggers must not find it filled. One of two databases between which rows are copied is always a file, so only a
/// file is asked, and no list has to follow the migrations.
Result<QVector<TableShape>> tableShapes(Connection &sqlite);
/// Those that hold the same rows on both engines at any moment: without those that may lag.
QVector<TableShape> keptAlike(QVector<TableShape> tables);

/// The value of a column, ready for BulkInsert; NULL is an invalid one.
QVariant columnValue(RowScan &row, int column, ColumnType type);

}  // namespace mittelbuch
