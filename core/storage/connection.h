// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/outcome.h"
#include "storage/engine.h"
#include "storage/statement.h"

#include <QHash>
#include <QSqlDatabase>

#include <array>
#include <functional>
#include <list>
#include <memory>
#include <optional>
#include <unordered_map>

namespace mittelbuch {

/// One connection with its prepared statements and at most one transaction. Lives in the thread that opened it.
///
/// A statement that fails inside a transaction ends it: SQLite would go on and commit the rest, PostgreSQL would not; here
/// neither does.
///
/// A connection to a server that broke is opened anew for the next transaction. When it breaks while a COMMIT is on its way, the
/// server is asked whether that has landed: each writing transaction leaves the key of its command there.
class Connection final {
public:
    /// Opens the driver with its connect options; every later promise is the caller's to ask for and to read back. `patienceMs`
    /// is how long to wait for another writer on a server, and for the server itself when it went away during a COMMIT.
    static Result<std::unique_ptr<Connection>> open(const Engine &engine, DatabaseAddress address, int patienceMs = 0);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// A statement of a constant text, prepared once per connection. A text that is in use is prepared a second time.
    Statement statement(const QString &text);
    /// A statement of a constant text past QSqlQuery, prepared once per connection, for what is done over and over. To be
    /// released before anybody else takes the same text. Until the connection is opened anew, that is within a transaction.
    Result<DirectStatement *> direct(const QString &text);
    /// Carries it out once; `failed` is noted as every failure is.
    Result<DirectStatement::Answer> carryOut(DirectStatement &statement);
    /// For many rows of one text; only within a transaction.
    Result<std::unique_ptr<BulkInsert>> bulkInsert(const QString &text);
    /// For readings of very many rows. What goes wrong on the way is the scan's to tell.
    template <typename... Values>
    Result<std::unique_ptr<RowScan>> scan(const QString &text, const Values &...values)
    {
        const std::array<QVariant, sizeof...(Values)> columns{toColumn(values)...};
        return scanColumns(text, columns);
    }
    /// As Engine::copyPages; only within a transaction.
    Result<void> copyPages(const QString &path, const CopyProgress &progress);
    /// Runs a text once, without keeping it: pragmas, migrations, transactions.
    Result<void> run(const QString &text);

    bool isInTransaction() const { return m_inTransaction; }
    /// Not inside a transaction.
    Result<void> beginWrite();
    Result<void> beginRead();
    /// Commits; after a failed statement rolls back and answers that failure instead. Any failure but `unconfirmed` means that
    /// nothing was saved, and stays so.
    Result<void> commit();
    /// Never fails: what the engine has rolled back by itself is rolled back.
    void rollback();
    /// Runs `work` in the transaction that is open, or else in one of its own: all of it or nothing.
    template <typename T>
    Result<T> atomically(const std::function<Result<T>()> &work);
    /// Runs `work` in one writing transaction of which all transactions that `work` begins are parts: all of it or nothing.
    template <typename T>
    Outcome<T> enclosing(const std::function<Outcome<T>()> &work);

    /// Runs `work` so that after its failure the transaction can still be read, though never committed.
    Result<void> readableAfter(const std::function<Result<void>()> &work);

    const Engine &engine() const { return m_engine; }
    Failure noteFailure(const QSqlError &error);

private:
    Connection(const Engine &engine, DatabaseAddress address, int patienceMs);
    Result<void> connect();
    void disconnect();
    Result<void> reconnect();
    bool mayReconnect() const { return m_lost && !m_inTransaction && !m_enclosing; }
    Result<void> begin(const QStringList &texts);
    Result<void> runAll(const QStringList &texts);
    Result<void> runOften(const QString &text);
    /// Nothing when it was carried out. An error is made only where there is one: making one costs as much as binding a posting.
    std::optional<QSqlError> send(const QString &text);
    DirectStatement *keptDirect(const QString &text) const;
    DirectStatement *prepareDirect(const QString &text, QSqlError &error);
    void openAnewIfLost();
    Result<std::unique_ptr<RowScan>> scanColumns(const QString &text, std::span<const QVariant> columns);
    Failure note(Failure failure);
    Result<void> sendCommit();
    Result<void> releasePart();
    Result<void> confirm(const Failure &lost, const QString &command);
    Result<bool> hasLanded(const QString &command);
    Result<void> overwriteCommit();

    const Engine &m_engine;
    DatabaseAddress m_address;
    int m_patienceMs;
    QString m_sessionName;
    QSqlDatabase m_database;
    QHash<QString, std::shared_ptr<PreparedQuery>> m_prepared;
    /// Found by where the text stands in memory, which is quicker than by what it says. The text is kept, so that no other can
    /// come to stand there.
    struct KeptDirect {
        QString text;
        std::unique_ptr<DirectStatement> statement;
    };
    std::unordered_map<const QChar *, KeptDirect> m_direct;
    bool m_inTransaction = false;
    bool m_commitInDoubt = false;
    bool m_writing = false;
    bool m_enclosing = false;
    bool m_lost = false;
    QString m_sentCommand;  ///< the key of the command whose COMMIT was sent and not answered
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

template <typename T>
Outcome<T> Connection::enclosing(const std::function<Outcome<T>()> &work)
{
    if (const Result<void> begun = beginWrite(); !begun)
        return tl::unexpected(begun.error());
    m_inTransaction = false;
    m_enclosing = true;
    Outcome<T> outcome = work();
    m_enclosing = false;
    m_inTransaction = true;
    m_writing = true;
    if (!outcome) {
        rollback();
        return outcome;
    }
    if (const Result<void> committed = commit(); !committed)
        return tl::unexpected(committed.error());
    return outcome;
}

}  // namespace mittelbuch
