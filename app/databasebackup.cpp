// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/databasebackup.h"

#include "base/sha256.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTimeZone>

#include <algorithm>

namespace mittelbuch {

namespace {

const QString suffix = QStringLiteral(".mittelbuch");

QTime timeOfDay(const Clock &clock)
{
    const QTimeZone berlin("Europe/Berlin");
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(clock.nowMs(), Qt::UTC);
    return (berlin.isValid() ? now.toTimeZone(berlin) : now.toLocalTime()).time();
}

/// Halves of files that a killed program left on an earlier attempt.
void removeLeftovers(const BackupPlace &place)
{
    const QString passing = QStringLiteral(".part");
    for (const QString &name : QDir(place.folder).entryList({place.base + u'*' + suffix + passing}, QDir::Files)) {
        const QString target = name.chopped(passing.size());
        if (datedBackup(place.base, target))
            removeLeftover(QDir(place.folder).filePath(target));
    }
}

QStringList removeExpendable(const BackupPlace &place, const QString &verified, const RetentionRule &rule)
{
    QVector<DatedBackup> backups = automaticBackups(place);
    for (DatedBackup &backup : backups)
        backup.isVerified = backup.name == verified;
    QStringList removed;
    for (const QString &name : expendableBackups(backups, rule)) {
        if (QFile::remove(QDir(place.folder).filePath(name)))
            removed.append(name);
    }
    return removed;
}

/// In the user's data folder, or where the settings say: no folder lies beside a server.
BackupPlace placeOfServer(const QString &shown, const BackupSettings &settings)
{
    const QDir data(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
                    + QStringLiteral("/mittelbuch"));
    const QString name = shown.section(u'/', -1);
    const QString mark = sha256Of(shown.toUtf8()).left(6);
    return {QDir::cleanPath(data.absoluteFilePath(settings.folder.isEmpty() ? QStringLiteral("backups")
                                                                             : settings.folder)),
            name + u'-' + mark};
}

}  // namespace

Result<CopyReport> backUp(const Composition &composition, const QString &target, ExistingFile existing,
                          const CopyProgress &progress)
{
    if (composition.isServer())
        return backUpServer(composition.database, target, existing, progress);
    return backUpSqliteFile(composition.database, target, existing, progress);
}

Result<CopyReport> restore(const Composition &composition, const QString &backup, const CopyProgress &progress)
{
    if (composition.isServer())
        return restoreToServer(backup, composition.database, progress);
    return restoreToFile(backup, composition.database, progress);
}

BackupPlace backupPlace(const Composition &composition, const BackupSettings &settings)
{
    if (composition.isServer())
        return placeOfServer(composition.shown(), settings);
    const QFileInfo database(composition.database);
    const QString name = database.fileName();
    const QString base = name.endsWith(suffix) ? name.chopped(suffix.size()) : name;
    const QDir beside(database.absolutePath());
    if (settings.folder.isEmpty())
        return {beside.filePath(QStringLiteral("backups")), base};
    const QString mark = sha256Of(database.absoluteFilePath().toUtf8()).left(6);
    return {QDir::cleanPath(beside.absoluteFilePath(settings.folder)), base + u'-' + mark};
}

QVector<DatedBackup> automaticBackups(const BackupPlace &place)
{
    QVector<DatedBackup> backups;
    for (const QString &name : QDir(place.folder).entryList({u'*' + suffix}, QDir::Files)) {
        if (const std::optional<DatedBackup> backup = datedBackup(place.base, name))
            backups.append(*backup);
    }
    std::sort(backups.begin(), backups.end(), [](const DatedBackup &left, const DatedBackup &right) {
        return std::pair(left.day, left.time) > std::pair(right.day, right.time);
    });
    return backups;
}

Result<AutomaticBackup> backUpForToday(const Composition &composition, const BackupSettings &settings,
    const Clock &clock,
                                       const CopyProgress &progress)
{
    const BackupPlace place = backupPlace(composition, settings);
    const QDir folder(place.folder);
    const QDate today = clock.today();
    for (const DatedBackup &backup : automaticBackups(place)) {
        if (backup.day == today)
            return AutomaticBackup{folder.filePath(backup.name), std::nullopt, {}};
    }
    if (!composition.isServer() && !QFileInfo::exists(composition.database))
        return fail(FailureKind::notFound, composition.database);
    if (!QDir().mkpath(place.folder))
        return fail(FailureKind::notPermitted, place.folder);
    removeLeftovers(place);
    const QString name = datedBackupName(place.base, today, timeOfDay(clock));
    const Result<CopyReport> made = backUp(composition, folder.filePath(name), ExistingFile::keep, progress);
    if (!made)
        return tl::unexpected(made.error());
    return AutomaticBackup{made->path, *made, removeExpendable(place, name, settings.keep)};
}

}  // namespace mittelbuch
