// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/backup.h"

#include "storage/migrations.h"
#include "storage/postgresconnection.h"
#include "storage/rowcopy.h"
#include "storage/serveraddress.h"
#include "storage/sqliteconnection.h"

#include <QFileInfo>
#include <QTemporaryDir>

namespace mittelbuch {

namespace {

using Opened = Result<std::unique_ptr<Connection>>;

constexpr int patienceMs = 10'000;

const QString selectFileVersion = QStringLiteral("PRAGMA user_version");
// While the rows of a large table go to the disk nothing is heard of this session.
const QString waitForMe = QStringLiteral("SELECT set_config('idle_in_transaction_session_timeout', '0', false)");
const QString selectNumbered = QStringLiteral(
    "SELECT table_name, column_name FROM information_schema.columns "
    "WHERE table_schema = current_schema() AND is_identity = 'YES' ORDER BY table_name");

Opened connectToRead(const DatabaseAddress &address)
{
    Opened connection = connectPostgres(address, patienceMs);
    if (!connection)
        return connection;
    if (const Result<bool> ready = prepareExistingPostgres(**connection, false); !ready)
        return tl::unexpected(ofServer(ready.error(), address));
    if (const Result<void> patient = (*connection)->run(waitForMe); !patient)
        return tl::unexpected(ofServer(patient.error(), address));
    return connection;
}

/// The failure names what it concerns: the file that was asked for, or else the server.
Failure ofBackup(Failure failure, const PassingFile &file, const QString &target, const DatabaseAddress &address)
{
    if (failure.subject.startsWith(file.path()))
        failure.subject = target;
    else if (failure.subject.isEmpty() || failure.kind == FailureKind::connection)
        failure.subject = address.shown;
    return failure;
}

/// A number that the server hands out next follows the highest that was copied.
Result<void> continueNumbers(Connection &server)
{
    const auto numbered = server.statement(selectNumbered).all([](Statement &row) {
        return QPair<QString, QString>(row.text(0), row.text(1));
    });
    if (!numbered)
        return tl::unexpected(numbered.error());
    for (const auto &[table, column] : *numbered) {
        // The names are those of our own migrations.
        const Result<void> set = server.run(QStringLiteral(
            "SELECT setval(pg_get_serial_sequence('\"%1\"', '%2'), coalesce(max(\"%2\"), 0) + 1, false) FROM \"%1\"")
                                                .arg(table, column));
        if (!set)
            return set;
    }
    return {};
}

/// A backup that is opened, and the folder of the copy if it first had to be brought to this version.
struct Source {
    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<Connection> connection;
};

Failure ofDamagedBackup(Failure failure, const QString &backup)
{
    if (failure.kind == FailureKind::damaged || failure.kind == FailureKind::notADatabase)
        failure.kind = FailureKind::backupDamaged;
    if (failure.subject.isEmpty())
        failure.subject = backup;
    return failure;
}

Opened connectBackup(const QString &backup)
{
    const Result<FileAccess> access = inspectForReading(backup, schemaVersion(sqliteEngine()));
    if (!access)
        return tl::unexpected(access.error());
    return connectSqliteFile(backup, *access);
}

Result<Source> openBackup(const QString &backup, const CopyProgress &progress)
{
    Opened connection = connectBackup(backup);
    if (!connection)
        return tl::unexpected(ofDamagedBackup(connection.error(), backup));
    const Result<int> version =
        (*connection)->statement(selectFileVersion).one([](Statement &row) { return row.smallNumber(0); });
    if (!version)
        return tl::unexpected(ofDamagedBackup(version.error(), backup));
    if (*version == schemaVersion(sqliteEngine()))
        return Source{nullptr, std::move(*connection)};
    auto folder = std::make_unique<QTemporaryDir>();
    if (!folder->isValid())
        return fail(FailureKind::diskRefused, folder->path(), folder->errorString());
    const QString current = folder->filePath(QStringLiteral("current.mittelbuch"));
    if (const Result<CopyReport> restored = restoreToFile(backup, current, progress); !restored)
        return tl::unexpected(restored.error());
    connection = connectBackup(current);
    if (!connection)
        return tl::unexpected(connection.error());
    return Source{std::move(folder), std::move(*connection)};
}

/// Within the writing transaction of the server and the reading one of the file. Sums that the file has still to bring up to
/// date are there already on the server, by its triggers, from postings that are compared themselves.
Result<void> copyAndCompare(Connection &file, Connection &server, const QVector<TableShape> &tables, qint64 rows,
                            const CopyProgress &progress)
{
    if (const Result<void> copied = copyRows(file, server, tables, rows, progress); !copied)
        return copied;
    if (const Result<void> set = continueNumbers(server); !set)
        return set;
    if (!progress(CopyStage::verifying, 0, 0))
        return fail(FailureKind::cancelled, QString());
    const QVector<TableShape> compared = keptAlike(tables);
    const Result<DatabaseContent> expected = contentOf(file, compared);
    if (!expected)
        return tl::unexpected(expected.error());
    const Result<DatabaseContent> found = contentOf(server, compared);
    if (!found)
        return tl::unexpected(found.error());
    const QString difference = found->differenceTo(*expected);
    return difference.isEmpty() ? Result<void>() : fail(FailureKind::copyDiffers, QString(), difference);
}

Result<DatabaseContent> fillServer(Connection &file, Connection &server, const DatabaseAddress &address,
                                   const CopyProgress &progress)
{
    const Result<QVector<TableShape>> tables = tableShapes(file);
    if (!tables)
        return tl::unexpected(tables.error());
    const Result<DatabaseContent> content = contentOf(file, *tables);
    if (!content)
        return content;
    if (const Result<void> sound = walkThrough(file); !sound)
        return tl::unexpected(sound.error());
    const Outcome<void> filled = server.enclosing<void>([&]() -> Outcome<void> {
        if (const Outcome<void> made = makePostgresTables(server); !made)
            return made;
        const Result<void> copied = server.atomically<void>(
            [&] { return copyAndCompare(file, server, *tables, content->rows(), progress); });
        return copied ? Outcome<void>() : Outcome<void>(tl::unexpected(copied.error()));
    });
    if (filled)
        return content;
    return tl::unexpected(ofServer(std::get<Failure>(filled.error()), address));
}

}  // namespace

Result<CopyReport> backUpServer(const QString &address, const QString &target, ExistingFile existing,
                                const CopyProgress &progress)
{
    const Result<DatabaseAddress> parsed = parseServerAddress(address);
    if (!parsed)
        return tl::unexpected(parsed.error());
    const QString path = QFileInfo(target).absoluteFilePath();
    const Opened server = connectToRead(*parsed);
    if (!server)
        return tl::unexpected(server.error());
    const Opened shapes = connectEmptySqlite();
    if (!shapes)
        return tl::unexpected(shapes.error());
    Result<PassingFile> file = PassingFile::make(path, existing);
    if (!file)
        return tl::unexpected(file.error());
    const Result<DatabaseContent> written = writeVerified(**server, **shapes, CopyMethod::rows, *file, progress);
    if (!written)
        return tl::unexpected(ofBackup(written.error(), *file, path, *parsed));
    if (const Result<void> named = file->takeName({}, true); !named)
        return tl::unexpected(named.error());
    return CopyReport{path, QFileInfo(path).size(), written->rows(), written->postings, written->events};
}

Result<CopyReport> restoreToServer(const QString &backup, const QString &address, const CopyProgress &progress)
{
    const Result<DatabaseAddress> parsed = parseServerAddress(address);
    if (!parsed)
        return tl::unexpected(parsed.error());
    const Result<Source> source = openBackup(backup, progress);
    if (!source)
        return tl::unexpected(source.error());
    const Opened server = connectPostgres(*parsed, patienceMs);
    if (!server)
        return tl::unexpected(server.error());
    Connection &file = *source->connection;
    if (const Result<void> begun = file.beginRead(); !begun)
        return tl::unexpected(ofDamagedBackup(begun.error(), backup));
    const Result<DatabaseContent> filled = fillServer(file, **server, *parsed, progress);
    file.rollback();
    if (!filled)
        return tl::unexpected(ofDamagedBackup(filled.error(), backup));
    return CopyReport{parsed->shown, QFileInfo(backup).size(), filled->rows(), filled->postings, filled->events};
}

}  // namespace mittelbuch
