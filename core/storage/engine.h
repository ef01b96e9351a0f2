// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArrayView>
#include <QSqlDatabase>
#include <QSqlError>
#include <QString>
#include <QVariant>

#include <memory>
#include <optional>
#include <span>

namespace mittelbuch {

/// Inserts many rows by one statement, past QSqlQuery, which makes a text and a hash entry for every bound value.
/// Within a transaction; a failure leaves it to be rolled back.
class BulkInsert {
public:
    virtual ~BulkInsert() = default;
    /// One value per mark of the text, made by toColumn (storage/statement.h).
    virtual Result<void> insert(std::span<const QVariant> row) = 0;
};

/// Reads the rows of one statement forward, past QSqlQuery, which makes a QVariant for every value: for readings of all that
/// there is. A value of another type than asked for is damage, ends the reading and is `failure`.
class RowScan {
public:
    virtual ~RowScan() = default;
    virtual bool next() = 0;
    virtual bool isNull(int column) const = 0;
    virtual qint64 number(int column) = 0;
    qint64 numberOrZero(int column) { return isNull(column) ? 0 : number(column); }
    /// UTF-8, until the next row.
    virtual QByteArrayView text(int column) = 0;
    virtual const std::optional<Failure> &failure() const = 0;
};

/// What differs between database engines, in one place each. SQLite today; PostgreSQL is to be a second subclass, with its own
/// folder of migrations, and nothing else of this room is to know which engine it talks to.
class Engine {
public:
    virtual ~Engine() = default;
    /// Which kind of failure the engine's own error number stands for.
    virtual FailureKind kindOf(const QSqlError &error) const = 0;
    virtual Result<std::unique_ptr<BulkInsert>> bulkInsert(const QSqlDatabase &database, const QString &text) const = 0;
    /// `values` are made by toColumn, one per mark of the text.
    virtual Result<std::unique_ptr<RowScan>> scan(const QSqlDatabase &database, const QString &text,
                                                  std::span<const QVariant> values) const = 0;
    /// Opens a transaction that will write: it must hold its place from the start, or fail at once.
    virtual QString beginWrite() const = 0;
    /// Opens a transaction that sees one unchanging state.
    virtual QString beginRead() const = 0;
    /// Rows of one text each: what the engine itself finds broken in its storage; "ok" says that it has found nothing.
    virtual QString storageQuestion() const = 0;
    /// Rows of table, row number (may be NULL) and the table referred to: every reference that leads nowhere.
    virtual QString referenceQuestion() const = 0;
    /// Folder of the numbered migrations among the resources.
    virtual QString migrationsFolder() const = 0;
};

const Engine &sqliteEngine();

}  // namespace mittelbuch
