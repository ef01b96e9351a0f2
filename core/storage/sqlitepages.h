// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "storage/copyprogress.h"

#include <QString>

struct sqlite3;

namespace mittelbuch {

/// Copies every page of the state that the source's transaction sees into the empty file at `path`, and leaves that
/// file with a rollback journal: one file without companions, which needs no lock to be read. Not synchronised to the
/// disk. Failures: those of the engine with the path as their subject, damaged ones without, and `cancelled`.
///
/// SQLite's own copying of pages is taken and not VACUUM INTO, which cannot run within a transaction: while others
/// write, nobody could say to which state its file has to be equal.
Result<void> copySqlitePages(sqlite3 *source, const QString &path, const CopyProgress &progress);

}  // namespace mittelbuch
