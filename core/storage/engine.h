// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QString>
#include <QVariant>

#include <memory>
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

/// What differs between database engines, in one place each. SQLite today; PostgreSQL is to be a second subclass, with its own
/// folder of migrations, and nothing else of this room is to know which engine it talks to.
class Engine {
public:
    virtual ~Engine() = default;
    /// Which kind of failure the engine's own error number stands for.
    virtual FailureKind kindOf(const QSqlError &error) const = 0;
    virtual Result<std::unique_ptr<BulkInsert>> bulkInsert(const QSqlDatabase &database, const QString &text) const = 0;
    /// Opens a transaction that will write: it must hold its place from the start, or fail at once.
    virtual QString beginWrite() const = 0;
    /// Opens a transaction that sees one unchanging state.
    virtual QString beginRead() const = 0;
    /// Whether a COMMIT that failed with this error may yet turn out to have been carried out.
    virtual bool leavesCommitInDoubt(const QSqlError &error) const = 0;
    /// Writes something and changes nothing.
    virtual QString smallestWrite() const = 0;
    /// Folder of the numbered migrations among the resources.
    virtual QString migrationsFolder() const = 0;
};

const Engine &sqliteEngine();

}  // namespace mittelbuch
