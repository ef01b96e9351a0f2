// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QString>

namespace mittelbuch {

/// Our PRAGMA application_id, "MBCH": tells our files from other programs' databases.
inline constexpr qint32 sqliteApplicationId = 0x4d424348;

/// How a file may be used, found out without opening it as a database, so that whatever it is stays as it was.
enum class FileAccess {
    readWrite,
    readOnly,   ///< as a reader beside possible writers
    immutable,  ///< nobody may write there: no lock and no journal can be made, and none is needed
};

/// An existing file that is to be opened. Failures: notFound, notADatabase (a folder, empty, another format, another program's
/// database), newerThanProgram, networkShare, notPermitted, diskRefused; readOnly when an unfinished journal lies beside a file that may
/// not be written. A file or folder without any permission to write is taken as read-only for everybody, root included.
Result<FileAccess> inspectSqliteFile(const QString &path, int newestSchema);
/// An existing file that is only to be read, such as a backup: also on a network share, since a file that nobody has open needs
/// no locks. One beside which a log lies may be in use, and is as in inspectSqliteFile.
Result<FileAccess> inspectForReading(const QString &path, int newestSchema);
/// A file that is to be made. Failures: alreadyExists, notFound (the folder), networkShare, readOnly (the folder).
Result<void> inspectNewFile(const QString &path);

/// True for the file systems (statfs f_type) of network shares, on which locks cannot be trusted.
bool isNetworkFileSystem(quint64 type);

}  // namespace mittelbuch
