// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/connection.h"

#include "base/clock.h"

#include <QDeadlineTimer>
#include <QSqlQuery>
#include <QThread>
#include <QUuid>

#include <atomic>

namespace mittelbuch {

namespace {

constexpr unsigned long betweenTriesMs = 200;

QString nextConnectionName()
{
    static std::atomic<quint64> count = 0;
    return QStringLiteral("mittelbuch-%1").arg(++count);
}

QString freshKey()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

}  // namespace

Result<std::unique_ptr<Connection>> Connection::open(const Engine &engine, DatabaseAddress address, int patienceMs)
{
    std::unique_ptr<Connection> connection(new Connection(engine, std::move(address), patienceMs));
    if (const Result<void> connected = connection->connect(); !connected)
        return tl::unexpected(connected.error());
    return connection;
}

Connection::Connection(const Engine &engine, DatabaseAddress address, int patienceMs)
    : m_engine(engine), m_address(std::move(address)), m_patienceMs(patienceMs)
{
}

Connection::~Connection()
{
    if (m_inTransaction)
        rollback();
    disconnect();
}

Result<void> Connection::connect()
{
    m_engine.prepareProcess();
    m_database = QSqlDatabase::addDatabase(m_address.driver, nextConnectionName());
    if (!m_database.isValid()) {
        disconnect();
        return fail(FailureKind::unsupported, m_address.driver, QStringLiteral("the driver is not installed"));
    }
    m_sessionName = QStringLiteral("mittelbuch ") + freshKey();
    m_database.setDatabaseName(m_address.name);
    m_database.setHostName(m_address.host);
    m_database.setPort(m_address.port);
    m_database.setUserName(m_address.user);
    m_database.setPassword(m_address.password);
    m_database.setConnectOptions(m_address.options + m_engine.namedSession(m_sessionName));
    if (!m_database.open())
        return tl::unexpected(noteFailure(m_database.lastError()));
    m_lost = false;
    const QString preparation = m_engine.prepareSession(m_patienceMs);
    return preparation.isEmpty() ? Result<void>() : run(preparation);
}

/// The driver goes before the statements, which then leave it alone instead of taking leave of the server one by one; but a file
/// is not closed while statements past the driver are open.
void Connection::disconnect()
{
    const QString name = m_database.connectionName();
    if (!m_engine.isServer())
        m_direct.clear();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
    m_direct.clear();
    m_prepared.clear();
}

/// A server may believe for a while that the broken session lives, and keep its locks for it.
Result<void> Connection::reconnect()
{
    const QString former = m_sessionName;
    disconnect();
    if (Result<void> connected = connect(); !connected)
        return connected;
    const auto ended = statement(m_engine.endSession()).bind(former).one([](Statement &row) { return row.number(0); });
    return ended ? Result<void>() : tl::unexpected(ended.error());
}

void Connection::openAnewIfLost()
{
    if (!mayReconnect())
        return;
    m_lost = false;  // for reconnecting itself makes a statement
    if (!reconnect())
        m_lost = true;
}

Result<std::unique_ptr<RowScan>> Connection::scanColumns(const QString &text, std::span<const QVariant> columns)
{
    openAnewIfLost();
    Result<std::unique_ptr<RowScan>> scan = m_engine.scan(m_database, text, columns);
    return scan ? std::move(scan) : tl::unexpected(note(scan.error()));
}

Statement Connection::statement(const QString &text)
{
    openAnewIfLost();
    std::shared_ptr<PreparedQuery> &kept = m_prepared[text];
    if (kept && !kept->isBusy)
        return Statement(*this, kept);
    auto fresh = std::make_shared<PreparedQuery>(m_database, text, m_engine.readsForward());
    if (!kept && fresh->isPrepared)
        kept = fresh;
    return Statement(*this, std::move(fresh));
}

Result<DirectStatement *> Connection::direct(const QString &text)
{
    if (DirectStatement *kept = keptDirect(text))
        return kept;
    QSqlError error;
    DirectStatement *statement = prepareDirect(text, error);
    return statement ? Result<DirectStatement *>(statement) : tl::unexpected(noteFailure(error));
}

DirectStatement *Connection::keptDirect(const QString &text) const
{
    const auto kept = m_direct.find(text.constData());
    return kept == m_direct.end() ? nullptr : kept->second.statement.get();
}

DirectStatement *Connection::prepareDirect(const QString &text, QSqlError &error)
{
    std::unique_ptr<DirectStatement> fresh = m_engine.direct(m_database, text, error);
    if (!fresh)
        return nullptr;
    return m_direct.emplace(text.constData(), KeptDirect{text, std::move(fresh)}).first->second.statement.get();
}

Result<DirectStatement::Answer> Connection::carryOut(DirectStatement &statement)
{
    const DirectStatement::Answer answer = statement.carryOut();
    if (answer != DirectStatement::Answer::failed)
        return answer;
    const Failure failure = noteFailure(statement.error());
    statement.release();
    return tl::unexpected(failure);
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
    if (!m_database.isOpen())
        return tl::unexpected(noteFailure(m_database.lastError()));
    QSqlQuery query(m_database);
    query.setForwardOnly(m_engine.readsForward());
    if (!query.exec(text))
        return tl::unexpected(noteFailure(query.lastError()));
    return {};
}

Failure Connection::noteFailure(const QSqlError &error)
{
    return note({m_engine.kindOf(error), m_address.shown, error.databaseText().trimmed()});
}

Failure Connection::note(Failure failure)
{
    if (failure.subject.isEmpty())
        failure.subject = m_address.shown;
    if (failure.kind == FailureKind::connection)
        m_lost = true;
    if (m_inTransaction && !m_transactionFailure)
        m_transactionFailure = failure;
    return failure;
}

Result<void> Connection::runAll(const QStringList &texts)
{
    for (const QString &text : texts) {
        if (Result<void> done = runOften(text); !done)
            return done;
    }
    return {};
}

/// As `run`, for the few texts that open and end transactions. A server is told them plainly: it may have forgotten what was
/// prepared, and takes nothing else when a transaction is spoiled.
Result<void> Connection::runOften(const QString &text)
{
    if (m_engine.isServer() || !m_database.isOpen())
        return run(text);
    const std::optional<QSqlError> error = send(text);
    return error ? tl::unexpected(noteFailure(*error)) : Result<void>();
}

std::optional<QSqlError> Connection::send(const QString &text)
{
    if (m_engine.isServer()) {
        QSqlQuery query(m_database);
        return query.exec(text) ? std::nullopt : std::optional(query.lastError());
    }
    DirectStatement *statement = keptDirect(text);
    if (!statement) {
        QSqlError error;
        statement = prepareDirect(text, error);
        if (!statement)
            return error;
    }
    std::optional<QSqlError> error;
    if (statement->carryOut() == DirectStatement::Answer::failed)
        error = statement->error();
    statement->release();
    return error;
}

Result<void> Connection::begin(const QStringList &texts)
{
    Q_ASSERT_X(!m_inTransaction, "Connection", "transactions do not nest");
    m_transactionFailure.reset();
    const auto anew = [&] { return reconnect().and_then([&] { return runAll(texts); }); };
    const bool wasLost = mayReconnect();
    Result<void> begun = wasLost ? anew() : runAll(texts);
    if (!begun && !wasLost && mayReconnect())
        begun = anew();
    if (!begun) {
        rollback();
        return begun;
    }
    m_inTransaction = true;
    return {};
}

Result<void> Connection::beginWrite()
{
    m_writing = true;
    return begin(m_enclosing ? QStringList{QStringLiteral("SAVEPOINT part")} : m_engine.beginWrite());
}

Result<void> Connection::beginRead()
{
    m_writing = false;
    return begin({m_enclosing ? QStringLiteral("SAVEPOINT part") : m_engine.beginRead()});
}

Result<void> Connection::commit()
{
    Q_ASSERT(m_inTransaction);
    if (!m_transactionFailure && sendCommit()) {
        m_inTransaction = false;
        m_sentCommand.clear();
        return {};
    }
    const Failure failure = *m_transactionFailure;
    const QString command = std::exchange(m_sentCommand, QString());
    const bool isInDoubt = std::exchange(m_commitInDoubt, false);
    rollback();
    if (m_lost && !command.isEmpty())
        return confirm(failure, command);
    if (isInDoubt && !overwriteCommit())
        return fail(FailureKind::unconfirmed, failure.subject, failure.detail);
    return tl::unexpected(failure);
}

Result<void> Connection::sendCommit()
{
    if (m_enclosing)
        return releasePart();
    if (m_writing && m_engine.isServer()) {
        const QString command = freshKey();
        const Result<int> noted = statement(m_engine.noteCommand()).bind(command, SystemClock().nowMs()).run();
        if (!noted)
            return tl::unexpected(noted.error());
        m_sentCommand = command;
    }
    const std::optional<QSqlError> error = send(QStringLiteral("COMMIT"));
    if (!error)
        return {};
    m_commitInDoubt = m_engine.leavesCommitInDoubt(*error);
    return tl::unexpected(noteFailure(*error));
}

/// What is checked at a commit is checked at the end of each part, so that the part is refused and not the whole.
Result<void> Connection::releasePart()
{
    return runAll({QStringLiteral("SET CONSTRAINTS ALL IMMEDIATE"), QStringLiteral("SET CONSTRAINTS ALL DEFERRED"),
                   QStringLiteral("RELEASE SAVEPOINT part")});
}

/// The connection broke after COMMIT was sent: nobody but the server knows what became of it.
Result<void> Connection::confirm(const Failure &lost, const QString &command)
{
    QDeadlineTimer patience(m_patienceMs);
    Result<bool> landed = hasLanded(command);
    while (!landed && !patience.hasExpired()) {
        QThread::msleep(betweenTriesMs);
        landed = hasLanded(command);
    }
    if (!landed)
        return fail(FailureKind::unconfirmed, m_address.shown, lost.detail);
    return *landed ? Result<void>() : tl::unexpected(lost);
}

/// Waits for the lock that the broken session holds until its transaction has ended; only then is the answer final.
Result<bool> Connection::hasLanded(const QString &command)
{
    m_lost = true;
    if (const Result<void> begun = beginWrite(); !begun)
        return tl::unexpected(begun.error());
    const auto found = statement(m_engine.findCommand()).bind(command).one([](Statement &row) { return row.number(0) > 0; });
    rollback();
    return found;
}

/// A commit that failed in its last moment may come to life again by itself; another one in its place ends that.
Result<void> Connection::overwriteCommit()
{
    if (Result<void> begun = beginWrite(); !begun)
        return begun;
    Result<void> written = run(m_engine.smallestWrite());
    if (written)
        written = run(QStringLiteral("COMMIT"));
    if (!written) {
        rollback();
        return written;
    }
    m_inTransaction = false;
    return {};
}

void Connection::rollback()
{
    static const QStringList whole{QStringLiteral("ROLLBACK")};
    static const QStringList part{QStringLiteral("ROLLBACK TO SAVEPOINT part"), QStringLiteral("RELEASE SAVEPOINT part")};
    for (const QString &text : m_enclosing ? part : whole) {
        // On a full disk SQLite has rolled back already and answers this with an error, which then means nothing.
        if (m_database.isOpen())
            QSqlQuery(m_database).exec(text);
    }
    m_inTransaction = false;
    m_transactionFailure.reset();
}

Result<void> Connection::readableAfter(const std::function<Result<void>()> &work)
{
    Q_ASSERT(m_inTransaction);
    if (!m_engine.isSpoiledByFailure())
        return work();
    if (Result<void> marked = run(QStringLiteral("SAVEPOINT place")); !marked)
        return marked;
    if (Result<void> done = work(); !done) {
        const Result<void> returned = run(QStringLiteral("ROLLBACK TO SAVEPOINT place"));
        return returned ? done : returned;
    }
    return run(QStringLiteral("RELEASE SAVEPOINT place"));
}

}  // namespace mittelbuch
