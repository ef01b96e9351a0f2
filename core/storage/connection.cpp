// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/connection.h"

#include <QSqlQuery>

#include <atomic>

namespace mittelbuch {

namespace {

QString nextConnectionName()
{
    static std::atomic<quint64> count = 0;
    return QStringLiteral("mittelbuch-%1").arg(++count);
}

}  // namespace

Result<std::unique_ptr<Connection>> Connection::open(const Engine &engine, const QString &driver, const QString &name,
                                                     const QString &options)
{
    const QString connectionName = nextConnectionName();
    QSqlDatabase database = QSqlDatabase::addDatabase(driver, connectionName);
    if (!database.isValid()) {
        database = QSqlDatabase();
        QSqlDatabase::removeDatabase(connectionName);
        return fail(FailureKind::unsupported, driver, QStringLiteral("the driver is not installed"));
    }
    std::unique_ptr<Connection> connection(new Connection(engine, connectionName));
    database.setDatabaseName(name);
    database.setConnectOptions(options);
    if (!database.open())
        return tl::unexpected(connection->noteFailure(database.lastError()));
    return connection;
}

Connection::Connection(const Engine &engine, const QString &connectionName)
    : m_engine(engine), m_database(QSqlDatabase::database(connectionName, false))
{
}

Connection::~Connection()
{
    if (m_inTransaction)
        rollback();
    m_prepared.clear();
    const QString name = m_database.connectionName();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

Statement Connection::statement(const QString &text)
{
    std::shared_ptr<PreparedQuery> &kept = m_prepared[text];
    if (kept && !kept->isBusy)
        return Statement(*this, kept);
    auto fresh = std::make_shared<PreparedQuery>(m_database, text);
    if (!kept && fresh->isPrepared)
        kept = fresh;
    return Statement(*this, std::move(fresh));
}

Result<std::unique_ptr<BulkInsert>> Connection::bulkInsert(const QString &text)
{
    Q_ASSERT(m_inTransaction);
    return m_engine.bulkInsert(m_database, text);
}

Result<void> Connection::copyPages(const QString &path, const CopyProgress &progress)
{
    Q_ASSERT(m_inTransaction);
    return m_engine.copyPages(m_database, path, progress);
}

Result<void> Connection::run(const QString &text)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(text))
        return tl::unexpected(noteFailure(query.lastError()));
    return {};
}

Failure Connection::noteFailure(const QSqlError &error)
{
    Failure failure{m_engine.kindOf(error), m_database.databaseName(), error.databaseText()};
    if (m_inTransaction && !m_transactionFailure)
        m_transactionFailure = failure;
    return failure;
}

Result<void> Connection::begin(const QString &text)
{
    Q_ASSERT_X(!m_inTransaction, "Connection", "transactions do not nest");
    m_transactionFailure.reset();
    if (Result<void> begun = run(text); !begun)
        return begun;
    m_inTransaction = true;
    return {};
}

Result<void> Connection::beginWrite()
{
    return begin(m_engine.beginWrite());
}

Result<void> Connection::beginRead()
{
    return begin(m_engine.beginRead());
}

Result<void> Connection::commit()
{
    Q_ASSERT(m_inTransaction);
    if (!m_transactionFailure) {
        if (Result<void> committed = run(QStringLiteral("COMMIT")); committed) {
            m_inTransaction = false;
            return {};
        }
    }
    const Failure failure = *m_transactionFailure;
    rollback();
    return tl::unexpected(failure);
}

void Connection::rollback()
{
    // On a full disk SQLite has rolled back already and answers this with an error, which then means nothing.
    QSqlQuery query(m_database);
    query.exec(QStringLiteral("ROLLBACK"));
    m_inTransaction = false;
    m_transactionFailure.reset();
}

}  // namespace mittelbuch
