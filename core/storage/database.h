// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/store.h"

#include <functional>
#include <memory>

namespace mittelbuch {

enum class OpenMode {
    create,        ///< must not exist
    openExisting,  ///< read-only, and said so by Store::isReadOnly, where the file or its folder may not be written
    readOnly,
};

/// Opens a database file; a file that cannot be opened stays as it was, byte for byte. Failures: those of
/// storage/sqlitefile.h, damaged, locked after `busyTimeoutMs`, and alreadyExists for a file that is to be made.
/// The promises foreign keys, write-ahead log and full synchronisation are read back. The content is not walked through:
/// that is checkSqliteFile.
Result<std::unique_ptr<Store>> openSqliteStore(const QString &path, OpenMode mode, int busyTimeoutMs = 5000);

/// Walks through the whole file, indices and references included; `damaged` with what was found. Takes time with the size.
Result<void> checkSqliteFile(const QString &path);

/// Whether what names a database is the address of a server rather than the path of a file.
bool isServerAddress(const QString &database);

/// Opens a database of a server, "postgresql://user:password@host:port/name?options" (storage/serveraddress.h). The password
/// appears in no failure and in no description. Failures: unsupported (no such address, another encoding than UTF-8, a server
/// before PostgreSQL 15), connection, notADatabase, newerThanProgram, damaged, and those of makePostgresDatabase for
/// OpenMode::create. Read-only, and said so by Store::isReadOnly, where the server or the user's privileges want it. `patienceMs`
/// is how long to wait for another writer (then locked), and for the server when it went away while saving (then unconfirmed).
Result<std::unique_ptr<Store>> openPostgresStore(const QString &address, OpenMode mode, int patienceMs = 10'000);

/// Makes the tables in a database of a server that holds none, and lets `fill` fill them: in one transaction, all of it or
/// nothing. Failures beside those above: alreadyExists when it holds a Mittelbuch, foreignContent when it holds something else.
/// Answers the address without the password.
Outcome<QString> makePostgresDatabase(const QString &address, const std::function<Outcome<void>(Store &)> &fill,
                                      int patienceMs = 10'000);

/// Whether a database of a server holds nothing, so that tables can be made or a backup restored in it. Failures: those of
/// makePostgresDatabase.
Result<void> inspectEmptyServer(const QString &address, int patienceMs = 10'000);

}  // namespace mittelbuch
