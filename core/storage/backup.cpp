// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/backup.h"

#include "storage/database.h"
#include "storage/migrations.h"
#include "storage/rowcopy.h"
#include "storage/sqliteconnection.h"

#include <QFileInfo>

namespace mittelbuch {

namespace {

/// What is wrong with what was read, in the words for whoever reads it: the database in use, or a backup.
Failure ofSource(Failure failure, const QString &path, FailureKind damaged)
{
    if (failure.kind == FailureKind::damaged || failure.kind == FailureKind::notADatabase) {
        failure.kind = damaged;
        failure.subject = path;
    }
    if (failure.subject.isEmpty())
        failure.subject = path;
    return failure;
}

bool isSameFile(const QString &left, const QString &right)
{
    const QString canonical = QFileInfo(left).canonicalFilePath();
    return !canonical.isEmpty() && canonical == QFileInfo(right).canonicalFilePath();
}

/// The rows go into a file with the tables of this version of the program, which keeps no log afterwards.
Result<void> writeRows(Connection &source, const QVector<TableShape> &tables, qint64 rows, const QString &path,
                       const CopyProgress &progress)
{
    const Result<std::unique_ptr<Connection>> made = connectFreshSqliteFile(path);
    if (!made)
        return tl::unexpected(made.error());
    Connection &target = **made;
    const Result<void> copied =
        target.atomically<void>([&] { return copyRows(source, target, tables, rows, progress); });
    return copied ? target.run(QStringLiteral("PRAGMA journal_mode = DELETE")) : copied;
}

/// What follows the writing, before the copy gets its name: here every further look at a copy belongs.
Result<void> verify(const QString &path, const QVector<TableShape> &tables, const DatabaseContent &expected,
                    const CopyProgress &progress)
{
    if (!progress(CopyStage::verifying, 0, 0))
        return fail(FailureKind::cancelled, path);
    const Result<std::unique_ptr<Connection>> copy = connectSqliteFile(path, FileAccess::immutable);
    if (!copy)
        return fail(FailureKind::copyDiffers, path, copy.error().detail);
    const Result<DatabaseContent> found = contentOf(**copy, tables);
    if (!found)
        return fail(FailureKind::copyDiffers, path, found.error().detail);
    if (const QString difference = found->differenceTo(expected); !difference.isEmpty())
        return fail(FailureKind::copyDiffers, path, difference);
    // The copy holds what was read: what is wrong with it now was wrong before.
    return walkThrough(**copy);
}

Result<DatabaseContent> writeWithin(Connection &source, Connection &shapes, CopyMethod method, const QString &path,
                                    const CopyProgress &progress)
{
    const Result<QVector<TableShape>> tables = tableShapes(shapes);
    if (!tables)
        return tl::unexpected(tables.error());
    const Result<DatabaseContent> content = contentOf(source, *tables);
    if (!content)
        return content;
    const Result<void> written = method == CopyMethod::pages
        ? source.copyPages(path, progress)
        : writeRows(source, *tables, content->rows(), path, progress);
    if (!written)
        return tl::unexpected(written.error());
    if (const Result<void> verified = verify(path, *tables, *content, progress); !verified)
        return tl::unexpected(verified.error());
    return content;
}

CopyReport reportOf(const DatabaseContent &content, const QString &path)
{
    return {path, QFileInfo(path).size(), content.rows(), content.postings, content.events};
}

/// A failure names the file that somebody asked for, not the passing one.
Failure ofTarget(Failure failure, const PassingFile &file, const QString &target)
{
    if (failure.subject.startsWith(file.path()))
        failure.subject = target;
    return failure;
}

/// Opens the passing file as a database once, which brings an older one up to this version.
Result<void> bringToThisVersion(const PassingFile &file)
{
    const Result<std::unique_ptr<Store>> store = openSqliteStore(file.path(), OpenMode::openExisting);
    return store ? Result<void>() : tl::unexpected(store.error());
}

}  // namespace

Result<DatabaseContent> writeVerified(Connection &source, Connection &shapes, CopyMethod method,
    const PassingFile &file,
                                      const CopyProgress &progress)
{
    if (const Result<void> begun = source.beginRead(); !begun)
        return tl::unexpected(begun.error());
    Result<DatabaseContent> written = writeWithin(source, shapes, method, file.path(), progress);
    source.rollback();
    return written;
}

Result<CopyReport> backUpSqliteFile(const QString &database, const QString &target, ExistingFile existing,
                                    const CopyProgress &progress)
{
    const QString path = QFileInfo(target).absoluteFilePath();
    const Result<FileAccess> access = inspectSqliteFile(database, schemaVersion(sqliteEngine()));
    if (!access)
        return tl::unexpected(access.error());
    if (isSameFile(database, path))
        return fail(FailureKind::sameFile, path);
    // One that may write, though it does not: a reader that is the last to leave could not take the log's files with
    // it.
    const Result<std::unique_ptr<Connection>> source = connectSqliteFile(database, *access);
    if (!source)
        return tl::unexpected(ofSource(source.error(), database, FailureKind::damaged));
    Result<PassingFile> file = PassingFile::make(path, existing);
    if (!file)
        return tl::unexpected(file.error());
    const Result<DatabaseContent> written = writeVerified(**source, **source, CopyMethod::pages, *file, progress);
    if (!written)
        return tl::unexpected(ofSource(ofTarget(written.error(), *file, path), database, FailureKind::damaged));
    if (const Result<void> named = file->takeName(database, true); !named)
        return tl::unexpected(named.error());
    return reportOf(*written, path);
}

Result<CopyReport> restoreToFile(const QString &backup, const QString &target, const CopyProgress &progress)
{
    const QString path = QFileInfo(target).absoluteFilePath();
    const Result<FileAccess> access = inspectForReading(backup, schemaVersion(sqliteEngine()));
    if (!access)
        return tl::unexpected(access.error());
    if (isSameFile(backup, path))
        return fail(FailureKind::sameFile, path);
    if (Result<void> free = inspectNewFile(path); !free)
        return tl::unexpected(free.error());
    const Result<std::unique_ptr<Connection>> source = connectSqliteFile(backup, *access);
    if (!source)
        return tl::unexpected(ofSource(source.error(), backup, FailureKind::backupDamaged));
    Result<PassingFile> file = PassingFile::make(path, ExistingFile::keep);
    if (!file)
        return tl::unexpected(file.error());
    const Result<DatabaseContent> written = writeVerified(**source, **source, CopyMethod::pages, *file, progress);
    if (!written)
        return tl::unexpected(ofSource(ofTarget(written.error(), *file, path), backup, FailureKind::backupDamaged));
    if (const Result<void> current = bringToThisVersion(*file); !current)
        return tl::unexpected(ofTarget(current.error(), *file, path));
    if (const Result<void> named = file->takeName(backup, false); !named)
        return tl::unexpected(named.error());
    return reportOf(*written, path);
}

}  // namespace mittelbuch
