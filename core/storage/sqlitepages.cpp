// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sqlitepages.h"

#include "storage/sqlitefailure.h"

#include <QFile>

#include <sqlite3.h>

#include <memory>

namespace mittelbuch {

namespace {

/// So many at once that the steps cost nothing, so few that a wish to stop is heard soon.
constexpr int pagesPerStep = 512;

using Handle = std::unique_ptr<sqlite3, decltype(&sqlite3_close)>;

Failure failureOf(int code, sqlite3 *target, const QString &path)
{
    const FailureKind kind = sqliteFailureKind(code);
    return {kind, kind == FailureKind::damaged ? QString() : path, QString::fromUtf8(sqlite3_errmsg(target))};
}

/// Nobody else knows the file, and it is thrown away when it does not get finished: it needs no journal, and is
/// brought to the disk once, at its end.
Result<Handle> openTarget(const QString &path)
{
    sqlite3 *opened = nullptr;
    const int code = sqlite3_open_v2(QFile::encodeName(path).constData(), &opened, SQLITE_OPEN_READWRITE, nullptr);
    Handle target(opened, sqlite3_close);
    if (code != SQLITE_OK)
        return tl::unexpected(failureOf(code, opened, path));
    for (const char *wish : {"PRAGMA journal_mode = OFF", "PRAGMA synchronous = OFF"}) {
        if (const int said = sqlite3_exec(opened, wish, nullptr, nullptr, nullptr); said != SQLITE_OK)
            return tl::unexpected(failureOf(said, opened, path));
    }
    return target;
}

Result<void> copyAll(sqlite3_backup *copy, sqlite3 *target, const QString &path, const CopyProgress &progress)
{
    for (;;) {
        const int code = sqlite3_backup_step(copy, pagesPerStep);
        if (code == SQLITE_DONE)
            return {};
        if (code != SQLITE_OK)
            return tl::unexpected(failureOf(code, target, path));
        const int pages = sqlite3_backup_pagecount(copy);
        if (!progress(CopyStage::copying, pages - sqlite3_backup_remaining(copy), pages))
            return fail(FailureKind::cancelled, path);
    }
}

/// The header was copied with the rest and says that there is a write-ahead log.
Result<void> leaveWriteAheadLog(sqlite3 *target, const QString &path)
{
    QByteArray mode;
    const auto keep = [](void *kept, int, char **values, char **) {
        *static_cast<QByteArray *>(kept) = values[0];
        return 0;
    };
    const int code = sqlite3_exec(target, "PRAGMA journal_mode = DELETE", keep, &mode, nullptr);
    if (code != SQLITE_OK)
        return tl::unexpected(failureOf(code, target, path));
    return mode == "delete" ? Result<void>() : fail(FailureKind::other, path, QString::fromUtf8(mode));
}

}  // namespace

Result<void> copySqlitePages(sqlite3 *source, const QString &path, const CopyProgress &progress)
{
    const Result<Handle> target = openTarget(path);
    if (!target)
        return tl::unexpected(target.error());
    sqlite3_backup *copy = sqlite3_backup_init(target->get(), "main", source, "main");
    if (!copy)
        return tl::unexpected(failureOf(sqlite3_errcode(target->get()), target->get(), path));
    Result<void> copied = copyAll(copy, target->get(), path, progress);
    sqlite3_backup_finish(copy);
    return copied ? leaveWriteAheadLog(target->get(), path) : copied;
}

}  // namespace mittelbuch
