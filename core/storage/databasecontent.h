// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/audit.h"
#include "storage/copyprogress.h"
#include "storage/tableshape.h"

namespace mittelbuch {

/// All rows of a table in one number and one digest.
struct TableContent {
    QString name;
    qint64 rows = 0;
    QByteArray digest;  ///< SHA-256 over every value, in order

    friend bool operator==(const TableContent &, const TableContent &) = default;
};

/// What a database holds, so far that two of them can be compared, whichever their engines.
struct DatabaseContent {
    QVector<TableContent> tables;
    ChainHead postings;
    ChainHead events;

    qint64 rows() const;
    /// The first table whose rows are not those of the other, or the chain whose head is not; empty when they are
    /// equal.
    QString differenceTo(const DatabaseContent &other) const;
};

/// Reads everything, within the transaction that is open: call it in one that sees one unchanging state.
Result<DatabaseContent> contentOf(Connection &connection, const QVector<TableShape> &tables);

}  // namespace mittelbuch
