// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/engine.h"
#include "storage/statement.h"

#include <QHash>
#include <QSqlDatabase>

#include <array>
#include <functional>
#include <list>
#include <memory>
#include <optional>

namespace mittelbuch {

/// One connection with its prepared statements and at most one transaction. Lives in the thread that opened it.
///
/// A statement that fails inside a transaction ends it: SQLite would go on and commit the rest, PostgreSQL would not; here
/// neither does.
class Connection final {
public:
    /// Opens the driver with its connect options; every later promise is the caller's to ask for and to read back.
    static Result<std::unique_ptr<Connection>> open(const Engine &engine, const QString &driver, const QString &name,
                                                    const QString &options);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// A statement of a constant text, prepared once per connection. A text that is in use is prepared a second time.
    Statement statement(const QString &text);
    /// For many rows of one text; only within a transaction.
    Result<std::unique_ptr<BulkInsert>> bulkInsert(const QString &text);
    /// For readings of very many rows. What goes wrong on the way is the scan's to tell.
    template <typename... Values>
    Result<std::unique_ptr<RowScan>> scan(const QString &text, const Values &...values)
    {
        const std::array<QVariant, sizeof...(Values)> columns{toColumn(values)...};
        return m_engine.scan(m_database, text, columns);
    }
    /// As Engine::copyPages; only within a transaction.
    Result<void> copyPages(const QString &path, const CopyProgress &progress);
    /// Runs a text once, without keeping it: pragmas, migrations, transactions.
    Result<void> run(const QString &text);

    bool isInTransaction() const { return m_inTransaction; }
    /// Not inside a transaction.
    Result<void> beginWrite();
    Result<void> beginRead();
    /// Commits; after a failed statement rolls back and answers that failure instead.
    Result<void> commit();
    /// Never fails: what the engine has rolled back by itself is rolled back.
    void rollback();
    /// Runs `work` in the transaction that is open, or else in one of its own: all of it or nothing.
    template <typename T>
    Result<T> atomically(const std::function<Result<T>()> &work);

    const Engine &engine() const { return m_engine; }
    Failure noteFailure(const QSqlError &error);

private:
    Connection(const Engine &engine, const QString &connectionName);
    Result<void> begin(const QString &text);

    const Engine &m_engine;
    QSqlDatabase m_database;
    QHash<QString, std::shared_ptr<PreparedQuery>> m_prepared;
    bool m_inTransaction = false;
    std::optional<Failure> m_transactionFailure;
};

template <typename T>
Result<T> Connection::atomically(const std::function<Result<T>()> &work)
{
    if (m_inTransaction)
        return work();
    if (const Result<void> begun = beginWrite(); !begun)
        return tl::unexpected(begun.error());
    Result<T> outcome = work();
    if (!outcome) {
        rollback();
        return outcome;
    }
    if (const Result<void> committed = commit(); !committed)
        return tl::unexpected(committed.error());
    return outcome;
}

}  // namespace mittelbuch
