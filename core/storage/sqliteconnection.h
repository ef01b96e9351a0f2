// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/connection.h"
#include "storage/sqlitefile.h"

namespace mittelbuch {

/// Connections to files, as the openings of storage/database.h and the backups need them.

/// A plain connection; no promise is asked for.
Result<std::unique_ptr<Connection>> connectSqliteFile(const QString &path, FileAccess access, int busyTimeoutMs = 5000);
/// To an empty file, in which the tables are made.
Result<std::unique_ptr<Connection>> connectFreshSqliteFile(const QString &path);
/// Holds the tables of this version and no rows, in memory: to be asked for their shape.
Result<std::unique_ptr<Connection>> connectEmptySqlite();
/// Walks through the whole file, indices and references included; `damaged` with what was found.
Result<void> walkThrough(Connection &connection);

}  // namespace mittelbuch
