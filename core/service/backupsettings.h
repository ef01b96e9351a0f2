// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/backupretention.h"
#include "service/session.h"

namespace mittelbuch {

/// How an office wants the program to back up its file by itself.
struct BackupSettings {
    bool automatic = true;
    QString folder;      ///< empty: "backups" beside the database; a relative one is meant from there
    RetentionRule keep;

    friend bool operator==(const BackupSettings &, const BackupSettings &) = default;
};

/// A count that the settings hold and that is no number from 0 to 999 is as its default.
Result<BackupSettings> backupSettings(Store &store);
/// Keeps them and says so in the event log, "backup.settings". Refused: fieldInvalid for a count that is not from 0
/// to 999.
Outcome<void> keepBackupSettings(Session &session, const BackupSettings &settings);

}  // namespace mittelbuch
