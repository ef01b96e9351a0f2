// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "storage/copyprogress.h"
#include "storage/databasecontent.h"
#include "storage/passingfile.h"

namespace mittelbuch {

/// A finished copy, verified and on the disk.
struct CopyReport {
    QString path;
    qint64 bytes = 0;
    qint64 rows = 0;
    ChainHead postings;
    ChainHead events;
};

/// Writes the whole database into one file: a Mittelbuch database without companions, not writable, so that the
/// program opens it as it is for reading. It holds one state of the database, which may be in use meanwhile; its rows
/// and the heads of its chains were compared with that state, and the file was walked through. Whole or not at all.
/// Failures: those of opening the source, `damaged` when the source contradicts itself, sameFile, those of
/// PassingFile, copyDiffers, cancelled.
Result<CopyReport> backUpSqliteFile(const QString &database, const QString &target, ExistingFile existing,
                                    const CopyProgress &progress);

/// Makes a new database file out of a backup, also one of an earlier version of the program, and verifies it in the
/// same way. Whole or not at all, and never over a file. Failures: those of opening the backup, backupDamaged,
/// alreadyExists, those of PassingFile, copyDiffers, cancelled.
Result<CopyReport> restoreToFile(const QString &backup, const QString &target, const CopyProgress &progress);

/// As backUpSqliteFile, of a server's database: its rows, as one reading transaction sees them, become a file of the
/// embedded engine, which is compared and walked through like any backup. A server that is older than the program is
/// brought up to date first, as by opening it. Failures: those of openPostgresStore, those of PassingFile,
/// copyDiffers, cancelled.
Result<CopyReport> backUpServer(const QString &address, const QString &target, ExistingFile existing,
                                const CopyProgress &progress);

/// Makes the tables in a server's empty database and fills them out of a backup, whichever engine that was made of:
/// in one transaction, compared before it is committed. Balances come about anew by the postings. Failures: those of
/// opening the backup, backupDamaged, alreadyExists and foreignContent of a database that is not empty, those of
/// connecting, copyDiffers, cancelled. `path` of the report is the address without the password, `bytes` the backup's.
Result<CopyReport> restoreToServer(const QString &backup, const QString &address, const CopyProgress &progress);

enum class CopyMethod {
    pages,  ///< the file as it is
    rows,   ///< from any engine, table by table
};

/// Writes the state that a reading transaction of `source` sees to the passing file, and compares and walks through
/// what was written. `shapes` is asked for the tables: a connection to a file of the same schema, for which `source`
/// itself will do.
Result<DatabaseContent> writeVerified(Connection &source, Connection &shapes, CopyMethod method,
    const PassingFile &file,
                                      const CopyProgress &progress);

}  // namespace mittelbuch
