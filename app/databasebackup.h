// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/composition.h"
#include "service/backupsettings.h"
#include "storage/backup.h"

namespace mittelbuch {

/// A backup of the composition's database, file or server's, as storage/backup.h.
Result<CopyReport> backUp(const Composition &composition, const QString &target, ExistingFile existing,
                          const CopyProgress &progress);
/// Makes the composition's database out of a backup: a file that must not be there yet, or a server's, which must be
/// there and empty.
Result<CopyReport> restore(const Composition &composition, const QString &backup, const CopyProgress &progress);

/// Where the automatic backups of a database lie, and what their names begin with.
struct BackupPlace {
    QString folder;
    QString base;
};

/// In a folder that several databases may share, the name also tells where the database lies. A server's backups lie
/// in the user's data folder unless the settings name one.
BackupPlace backupPlace(const Composition &composition, const BackupSettings &settings);
/// By their names, newest first.
QVector<DatedBackup> automaticBackups(const BackupPlace &place);

/// What the automatic backup of a day did.
struct AutomaticBackup {
    QString path;                    ///< the newest backup of the day
    std::optional<CopyReport> made;  ///< nothing: the day had its backup already
    QStringList removed;             ///< names of older ones that the rule lets go
};

/// Backs up the database unless that was done today, and then removes what the rule of the settings lets go; `clock`
/// says which day it is. An older backup that cannot be removed stays.
Result<AutomaticBackup> backUpForToday(const Composition &composition, const BackupSettings &settings,
    const Clock &clock,
                                       const CopyProgress &progress);

}  // namespace mittelbuch
