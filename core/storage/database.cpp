// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/database.h"

#include "base/clock.h"
#include "storage/migrations.h"
#include "storage/recordchain.h"
#include "storage/sqliteconnection.h"
#include "storage/sqlitefile.h"
#include "storage/sqlstore.h"

#include <QFile>
#include <QFileInfo>
#include <QUrl>

namespace mittelbuch {

namespace {

using Opened = Result<std::unique_ptr<Connection>>;

const QString userVersion = QStringLiteral("PRAGMA user_version");
const QString applicationId = QStringLiteral("PRAGMA application_id");
const QString journalMode = QStringLiteral("PRAGMA journal_mode");

QString optionsFor(FileAccess access, int busyTimeoutMs)
{
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyTimeoutMs);
    if (access != FileAccess::readWrite)
        options += QLatin1String(";QSQLITE_OPEN_READONLY");
    if (access == FileAccess::immutable)
        options += QLatin1String(";QSQLITE_OPEN_URI");
    return options;
}

Result<qint64> numberOf(Connection &connection, const QString &question)
{
    return connection.statement(question).one([](Statement &row) { return row.number(0); });
}

/// Asks for a promise and reads back whether it is kept.
Result<void> promise(Connection &connection, const QString &demand, const QString &question, qint64 wanted)
{
    if (Result<void> demanded = connection.run(demand); !demanded)
        return demanded;
    const Result<qint64> kept = numberOf(connection, question);
    if (!kept)
        return tl::unexpected(kept.error());
    return *kept == wanted ? Result<void>() : fail(FailureKind::unsupported, question, QString::number(*kept));
}

/// A whole register fits in, so that its import need not write pages out and read them in again before it is committed.
Result<void> enlargeCache(Connection &connection)
{
    return connection.run(QStringLiteral("PRAGMA cache_size = -16384"));
}

Result<void> keepPromises(Connection &connection)
{
    constexpr qint64 full = 2;
    if (Result<void> kept = promise(connection, QStringLiteral("PRAGMA foreign_keys = ON"),
                                    QStringLiteral("PRAGMA foreign_keys"), 1); !kept)
        return kept;
    if (Result<void> kept = promise(connection, QStringLiteral("PRAGMA synchronous = FULL"),
                                    QStringLiteral("PRAGMA synchronous"), full); !kept)
        return kept;
    return enlargeCache(connection);
}

Result<QString> currentJournal(Connection &connection)
{
    return connection.statement(journalMode).one([](Statement &row) { return row.text(0); });
}

Result<void> writeAhead(Connection &connection)
{
    if (const Result<QString> current = currentJournal(connection); !current)
        return tl::unexpected(current.error());
    else if (*current == QLatin1String("wal"))
        return {};
    if (Result<void> asked = connection.run(QStringLiteral("PRAGMA journal_mode = WAL")); !asked)
        return asked;
    const Result<QString> kept = currentJournal(connection);
    if (!kept)
        return tl::unexpected(kept.error());
    return *kept == QLatin1String("wal") ? Result<void>() : fail(FailureKind::unsupported, journalMode, *kept);
}

/// The header was right before the engine touched it; what it then calls no database is a damaged one of ours.
Failure ofOurFile(Failure failure, const QString &path)
{
    if (failure.kind == FailureKind::notADatabase)
        failure.kind = FailureKind::damaged;
    failure.subject = path;
    return failure;
}

/// Once more through the engine, which also sees what lies in the write-ahead log.
Result<void> checkVersion(Connection &connection)
{
    const Result<qint64> id = numberOf(connection, applicationId);
    const Result<qint64> version = id ? numberOf(connection, userVersion) : id;
    if (!version)
        return tl::unexpected(version.error());
    if (*id != sqliteApplicationId)
        return fail(FailureKind::notADatabase, applicationId);
    if (*version > schemaVersion(connection.engine()))
        return fail(FailureKind::newerThanProgram, userVersion, QString::number(*version));
    return {};
}

Result<void> stampFile(Connection &connection, int version)
{
    if (Result<void> stamped = connection.run(QStringLiteral("PRAGMA application_id = %1").arg(sqliteApplicationId)); !stamped)
        return stamped;
    return connection.run(QStringLiteral("PRAGMA user_version = %1").arg(version));
}

Result<void> bringUpToDate(Connection &connection)
{
    const Result<qint64> version = numberOf(connection, userVersion);
    if (!version)
        return tl::unexpected(version.error());
    if (*version == schemaVersion(connection.engine()))
        return checkMigrations(connection);
    return migrate(connection, SystemClock().nowMs(),
                   [&connection](int number) {
                       const Result<void> linked = completeMigration(connection, number);
                       return linked ? stampFile(connection, number) : linked;
                   });
}

Result<void> prepareExisting(Connection &connection, FileAccess access)
{
    if (Result<void> known = checkVersion(connection); !known)
        return known;
    if (Result<void> kept = keepPromises(connection); !kept)
        return kept;
    if (access != FileAccess::readWrite)
        return checkMigrations(connection);
    if (Result<void> current = bringUpToDate(connection); !current)
        return current;
    return writeAhead(connection);
}

/// Only after the schema stands does the file go over to the write-ahead log, so that the file itself always says whose it is.
Result<void> prepareNew(Connection &connection)
{
    if (Result<void> kept = keepPromises(connection); !kept)
        return kept;
    if (Result<void> made = bringUpToDate(connection); !made)
        return made;
    return writeAhead(connection);
}

Result<std::unique_ptr<Store>> createStore(const QString &path, int busyTimeoutMs)
{
    if (Result<void> free = inspectNewFile(path); !free)
        return tl::unexpected(free.error());
    Opened connection = connectSqliteFile(path, FileAccess::readWrite, busyTimeoutMs);
    if (!connection)
        return tl::unexpected(ofOurFile(connection.error(), path));
    if (const Result<void> made = prepareNew(**connection); !made) {
        connection->reset();
        QFile::remove(path);
        return tl::unexpected(ofOurFile(made.error(), path));
    }
    return std::make_unique<SqlStore>(std::move(*connection), path, false);
}

Result<std::unique_ptr<Store>> openStore(const QString &path, bool readOnly, int busyTimeoutMs)
{
    Result<FileAccess> access = inspectSqliteFile(path, schemaVersion(sqliteEngine()));
    if (!access)
        return tl::unexpected(access.error());
    if (readOnly && *access == FileAccess::readWrite)
        access = FileAccess::readOnly;
    Opened connection = connectSqliteFile(path, *access, busyTimeoutMs);
    if (!connection)
        return tl::unexpected(ofOurFile(connection.error(), path));
    if (const Result<void> ready = prepareExisting(**connection, *access); !ready)
        return tl::unexpected(ofOurFile(ready.error(), path));
    return std::make_unique<SqlStore>(std::move(*connection), path, *access != FileAccess::readWrite);
}

}  // namespace

Result<std::unique_ptr<Connection>> connectSqliteFile(const QString &path, FileAccess access, int busyTimeoutMs)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const QString name = access == FileAccess::immutable
        ? QString::fromLatin1(QUrl::fromLocalFile(absolute).toEncoded()) + QLatin1String("?immutable=1")
        : absolute;
    return Connection::open(sqliteEngine(), {.driver = QStringLiteral("QSQLITE"), .name = name,
                                             .options = optionsFor(access, busyTimeoutMs), .shown = path});
}

Result<std::unique_ptr<Connection>> connectFreshSqliteFile(const QString &path)
{
    Opened connection = connectSqliteFile(path, FileAccess::readWrite);
    if (!connection)
        return connection;
    if (const Result<void> made = prepareNew(**connection); !made)
        return tl::unexpected(made.error());
    return connection;
}

Result<std::unique_ptr<Connection>> connectEmptySqlite()
{
    Opened connection = Connection::open(sqliteEngine(), {.driver = QStringLiteral("QSQLITE"),
                                                          .name = QStringLiteral(":memory:")});
    if (!connection)
        return connection;
    if (const Result<void> made = bringUpToDate(**connection); !made)
        return tl::unexpected(made.error());
    return connection;
}

Result<void> walkThrough(Connection &connection)
{
    const Result<QString> found =
        connection.statement(QStringLiteral("PRAGMA integrity_check")).one([](Statement &row) { return row.text(0); });
    if (!found)
        return tl::unexpected(found.error());
    if (*found != QLatin1String("ok"))
        return fail(FailureKind::damaged, QString(), *found);
    const auto orphan =
        connection.statement(QStringLiteral("PRAGMA foreign_key_check")).first([](Statement &row) { return row.text(0); });
    if (!orphan)
        return tl::unexpected(orphan.error());
    return *orphan ? Result<void>(fail(FailureKind::damaged, QString(), **orphan)) : Result<void>();
}

Result<std::unique_ptr<Store>> openSqliteStore(const QString &path, OpenMode mode, int busyTimeoutMs)
{
    if (mode == OpenMode::create)
        return createStore(path, busyTimeoutMs);
    return openStore(path, mode == OpenMode::readOnly, busyTimeoutMs);
}

Result<void> checkSqliteFile(const QString &path)
{
    const Result<FileAccess> access = inspectSqliteFile(path, schemaVersion(sqliteEngine()));
    if (!access)
        return tl::unexpected(access.error());
    const Opened connection = connectSqliteFile(path, *access == FileAccess::immutable ? *access : FileAccess::readOnly);
    if (!connection)
        return tl::unexpected(ofOurFile(connection.error(), path));
    const Result<void> sound = walkThrough(**connection);
    return sound ? sound : tl::unexpected(ofOurFile(sound.error(), path));
}

}  // namespace mittelbuch
