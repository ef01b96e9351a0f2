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

/// The new name is on the disk only when its folder is.
void syncFolderOf(const QString &path)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const int descriptor = ::open(folder.constData(), O_RDONLY | O_DIRECTORY);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
}

void removeFile(const QString &path)
{
    for (const char *suffix : {"", "-wal", "-shm"})
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
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return fail(FailureKind::notPermitted, QFileInfo(path).absolutePath());
    Composition passing = composition;
    passing.database = path + QStringLiteral(".new");
    removeFile(passing.database);
    Outcome<void> filled = fillFile(passing, content);
    if (filled && !isWhole(passing.database))
        filled = fail(FailureKind::diskFull, path);
    if (filled && QFile::rename(passing.database, path)) {
        syncFolderOf(path);
        return path;
    }
    removeFile(passing.database);
    return filled ? Outcome<QString>(fail(FailureKind::alreadyExists, path)) : Outcome<QString>(denied(filled.error()));
}

}  // namespace mittelbuch
