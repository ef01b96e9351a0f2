// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/newdatabase.h"

#include "exchange/builtinregister.h"
#include "exchange/demoplan.h"
#include "service/demo.h"
#include "service/registerdesk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <unistd.h>

namespace mittelbuch {

namespace {

Outcome<void> takeBuiltInRegister(Session &session)
{
    const Outcome<RegisterChange> change = importRegister(session, builtInRegister(), builtInRegisterName, false);
    return change ? Outcome<void>() : Outcome<void>(denied(change.error()));
}

Outcome<void> fillNew(Store &store, const Composition &composition)
{
    const std::unique_ptr<Clock> clock = composition.clockFor(OfficeSettings());
    Session session{store, *clock, composition.user};
    return takeBuiltInRegister(session);
}

Outcome<void> fillDemonstration(Store &store)
{
    const FixedClock clock(QDate(2026, 12, 1));
    Session session{store, clock, UserName::fromString(QStringLiteral("Mittelbuch"))};
    const Outcome<void> taken = takeBuiltInRegister(session);
    return taken ? fillWithDemo(store, demoPlan(), [](int, int) { return true; }) : taken;
}

Outcome<void> fill(Store &store, const Composition &composition, NewContent content)
{
    return content == NewContent::demonstration ? fillDemonstration(store) : fillNew(store, composition);
}

/// Fills a new file under its passing name and closes it.
Outcome<void> fillFile(const Composition &passing, NewContent content)
{
    const Result<std::unique_ptr<Store>> store = passing.createFile();
    if (!store)
        return tl::unexpected(store.error());
    return fill(**store, passing, content);
}

/// A log that is still there after closing could not be taken into the file: the disk was full.
bool isWhole(const QString &path)
{
    return !QFileInfo::exists(path + QStringLiteral("-wal"));
}

/// False when the disk failed; a system that does not let a folder be synced is taken at its word.
bool syncFolder(const QString &folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return errno == EACCES;
    const bool isSynced = ::fsync(descriptor) == 0 || errno == EINVAL;
    ::close(descriptor);
    return isSynced;
}

/// The nearest folder above that is there.
QString standingFolder(const QString &folder)
{
    QString standing = folder;
    while (!QFileInfo::exists(standing))
        standing = QFileInfo(standing).absolutePath();
    return standing;
}

/// A new name is on the disk only when its folder is, and so on up to the folder that was there before.
bool syncFolders(const QString &path, const QString &standing)
{
    QString folder = QFileInfo(path).absolutePath();
    bool isSynced = syncFolder(folder);
    while (isSynced && folder != standing) {
        folder = QFileInfo(folder).absolutePath();
        isSynced = syncFolder(folder);
    }
    return isSynced;
}

/// Qt would copy the content where renaming fails, and a copy is not on the disk at once.
Result<void> takeName(const QString &from, const QString &to)
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    if (::renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE) == 0)
        return {};
    if (errno == EINVAL && !QFileInfo::exists(to) && ::rename(source.constData(), target.constData()) == 0)
        return {};
    const QString reason = qt_error_string(errno);
    return QFileInfo::exists(to) ? fail(FailureKind::alreadyExists, to) : fail(FailureKind::diskRefused, to, reason);
}

void removeFile(const QString &path)
{
    for (const char *suffix : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(suffix));
}

}  // namespace

Outcome<QString> makeDatabase(const Composition &composition, NewContent content)
{
    if (composition.isServer())
        return composition.makeOnServer([&](Store &store) { return fill(store, composition, content); });
    const QString path = QFileInfo(composition.database).absoluteFilePath();
    if (QFileInfo::exists(path))
        return fail(FailureKind::alreadyExists, path);
    const QString standing = standingFolder(QFileInfo(path).absolutePath());
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return fail(FailureKind::notPermitted, QFileInfo(path).absolutePath());
    Composition passing = composition;
    passing.database = path + QStringLiteral(".new");
    removeFile(passing.database);
    Outcome<void> filled = fillFile(passing, content);
    if (filled && !isWhole(passing.database))
        filled = fail(FailureKind::diskFull, path);
    if (filled)
        filled = takeName(passing.database, path);
    if (!filled) {
        removeFile(passing.database);
        return denied(filled.error());
    }
    if (!syncFolders(path, standing))
        return fail(FailureKind::unconfirmed, path);
    return path;
}

}  // namespace mittelbuch
