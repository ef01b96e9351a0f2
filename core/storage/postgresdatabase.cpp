// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/database.h"

#include "base/clock.h"
#include "storage/migrations.h"
#include "storage/postgresconnection.h"
#include "storage/recordchain.h"
#include "storage/serveraddress.h"
#include "storage/sqlstore.h"

namespace mittelbuch {

namespace {

using Opened = Result<std::unique_ptr<Connection>>;

constexpr qint64 oldestServer = 150'000;
constexpr qint64 keptCommandsMs = 7LL * 24 * 60 * 60 * 1000;

const QString selectPromises = QStringLiteral(
    "SELECT current_setting('server_encoding'), CAST(current_setting('server_version_num') AS BIGINT)");
const QString selectMark =
    QStringLiteral("SELECT coalesce(obj_description(to_regclass('schema_migration'), 'pg_class'), '')");
const QString markTables = QStringLiteral("COMMENT ON TABLE schema_migration IS 'Mittelbuch'");
// What extensions brought along is nobody's content.
const QString countRelations = QStringLiteral(
    "SELECT count(*) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() "
    "AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.classid = CAST('pg_class' AS regclass) AND d.objid = c.oid "
    "AND d.deptype = 'e')");
const QString selectVersion = QStringLiteral("SELECT coalesce(max(number), 0) FROM schema_migration");
const QString selectReadOnly = QStringLiteral(
    "SELECT current_setting('transaction_read_only') = 'on' OR NOT has_table_privilege('posting', 'INSERT')");
const QString forgetCommands = QStringLiteral("DELETE FROM command WHERE committed_at_ms < ?");

enum class Content {
    nothing,
    mittelbuch,
    somethingElse,
};

Result<void> checkServer(Connection &connection)
{
    const auto promises = connection.statement(selectPromises).one([](Statement &row) {
        return QPair<QString, qint64>(row.text(0), row.number(1));
    });
    if (!promises)
        return tl::unexpected(promises.error());
    if (promises->first != QLatin1String("UTF8"))
        return fail(FailureKind::unsupported, QStringLiteral("server_encoding"), promises->first);
    if (promises->second < oldestServer)
        return fail(FailureKind::unsupported, QStringLiteral("server_version_num"), QString::number(promises->second));
    return {};
}

Opened connectTo(const DatabaseAddress &address, int patienceMs)
{
    Opened connection = Connection::open(postgresEngine(), address, patienceMs);
    if (!connection)
        return connection;
    if (const Result<void> checked = checkServer(**connection); !checked)
        return tl::unexpected(checked.error());
    return connection;
}

Result<Content> contentOf(Connection &connection)
{
    const Result<QString> mark = connection.statement(selectMark).one([](Statement &row) { return row.text(0); });
    if (!mark)
        return tl::unexpected(mark.error());
    if (*mark == QLatin1String("Mittelbuch"))
        return Content::mittelbuch;
    const Result<qint64> relations = connection.statement(countRelations).one([](Statement &row) { return row.number(0); });
    if (!relations)
        return tl::unexpected(relations.error());
    return *relations == 0 ? Content::nothing : Content::somethingElse;
}

Result<void> expectNothing(Connection &connection)
{
    const Result<Content> content = contentOf(connection);
    if (!content)
        return tl::unexpected(content.error());
    if (*content == Content::mittelbuch)
        return fail(FailureKind::alreadyExists, QString());
    return *content == Content::nothing ? Result<void>() : fail(FailureKind::foreignContent, QString());
}

Result<void> bringUpToDate(Connection &connection)
{
    return migrate(connection, SystemClock().nowMs(), [&connection](int number) {
        const Result<void> completed = completeMigration(connection, number);
        return completed ? connection.run(markTables) : completed;
    });
}

Result<int> storedVersion(Connection &connection)
{
    return connection.statement(selectVersion).one([](Statement &row) { return row.smallNumber(0); });
}

/// Within one transaction, so that two programs that start at once do not migrate against each other.
Result<void> migrateAlone(Connection &connection)
{
    const Outcome<int> migrated = connection.enclosing<int>([&]() -> Outcome<int> {
        const Result<void> current = bringUpToDate(connection);
        return current ? Outcome<int>(0) : Outcome<int>(tl::unexpected(current.error()));
    });
    return migrated ? Result<void>() : tl::unexpected(std::get<Failure>(migrated.error()));
}

Result<void> prepareForWriting(Connection &connection, int version)
{
    const Result<void> ready =
        version < schemaVersion(connection.engine()) ? migrateAlone(connection) : checkMigrations(connection);
    if (!ready)
        return ready;
    const Result<int> forgotten = connection.statement(forgetCommands).bind(SystemClock().nowMs() - keptCommandsMs).run();
    return forgotten ? Result<void>() : tl::unexpected(forgotten.error());
}

/// Answers whether it can only be read.
Result<bool> prepareExisting(Connection &connection, bool readOnly)
{
    const Result<Content> content = contentOf(connection);
    if (!content)
        return tl::unexpected(content.error());
    if (*content != Content::mittelbuch)
        return fail(FailureKind::notADatabase, QString());
    const Result<int> version = storedVersion(connection);
    if (!version)
        return tl::unexpected(version.error());
    if (*version > schemaVersion(connection.engine()))
        return fail(FailureKind::newerThanProgram, QString(), QString::number(*version));
    const Result<bool> refused = connection.statement(selectReadOnly).one([](Statement &row) { return row.truth(0); });
    if (!refused)
        return refused;
    const bool onlyRead = readOnly || *refused;
    const Result<void> ready = onlyRead ? checkMigrations(connection) : prepareForWriting(connection, *version);
    return ready ? Result<bool>(onlyRead) : tl::unexpected(ready.error());
}

}  // namespace

Failure ofServer(Failure failure, const DatabaseAddress &address)
{
    failure.subject = address.shown;
    return failure;
}

Opened connectPostgres(const DatabaseAddress &address, int patienceMs)
{
    Opened connection = connectTo(address, patienceMs);
    return connection ? std::move(connection) : tl::unexpected(ofServer(connection.error(), address));
}

Result<bool> prepareExistingPostgres(Connection &connection, bool readOnly)
{
    return prepareExisting(connection, readOnly);
}

Outcome<void> makePostgresTables(Connection &connection)
{
    if (const Result<void> empty = expectNothing(connection); !empty)
        return tl::unexpected(empty.error());
    return bringUpToDate(connection);
}

Result<void> inspectEmptyServer(const QString &address, int patienceMs)
{
    const Result<DatabaseAddress> parsed = parseServerAddress(address);
    if (!parsed)
        return tl::unexpected(parsed.error());
    const Opened connection = connectPostgres(*parsed, patienceMs);
    if (!connection)
        return tl::unexpected(connection.error());
    const Result<void> empty = expectNothing(**connection);
    return empty ? empty : tl::unexpected(ofServer(empty.error(), *parsed));
}

Result<std::unique_ptr<Store>> openPostgresStore(const QString &address, OpenMode mode, int patienceMs)
{
    if (mode == OpenMode::create) {
        const Outcome<QString> made = makePostgresDatabase(address, [](Store &) { return Outcome<void>(); }, patienceMs);
        if (!made)
            return tl::unexpected(std::get<Failure>(made.error()));
    }
    const Result<DatabaseAddress> parsed = parseServerAddress(address);
    if (!parsed)
        return tl::unexpected(parsed.error());
    Opened connection = connectPostgres(*parsed, patienceMs);
    if (!connection)
        return tl::unexpected(connection.error());
    const Result<bool> readOnly = prepareExisting(**connection, mode == OpenMode::readOnly);
    if (!readOnly)
        return tl::unexpected(ofServer(readOnly.error(), *parsed));
    return std::make_unique<SqlStore>(std::move(*connection), parsed->shown, *readOnly);
}

Outcome<QString> makePostgresDatabase(const QString &address, const std::function<Outcome<void>(Store &)> &fill, int patienceMs)
{
    const Result<DatabaseAddress> parsed = parseServerAddress(address);
    if (!parsed)
        return tl::unexpected(parsed.error());
    Opened opened = connectPostgres(*parsed, patienceMs);
    if (!opened)
        return tl::unexpected(opened.error());
    Connection &connection = **opened;
    SqlStore store(std::move(*opened), parsed->shown, false);
    const Outcome<void> made = connection.enclosing<void>([&]() -> Outcome<void> {
        const Outcome<void> tables = makePostgresTables(connection);
        return tables ? fill(store) : tables;
    });
    if (made)
        return parsed->shown;
    if (const auto *failure = std::get_if<Failure>(&made.error()); failure && failure->subject.isEmpty())
        return tl::unexpected(ofServer(*failure, *parsed));
    return denied(made.error());
}

}  // namespace mittelbuch
