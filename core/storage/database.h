// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/store.h"

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

}  // namespace mittelbuch
