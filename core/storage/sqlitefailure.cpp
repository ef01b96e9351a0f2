// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sqlitefailure.h"

#include <sqlite3.h>

namespace mittelbuch {

FailureKind sqliteFailureKind(int code)
{
    switch (code & 0xff) {  // extended codes carry the primary one in their lowest byte
    case SQLITE_PERM:
    case SQLITE_CANTOPEN: return FailureKind::notPermitted;
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return FailureKind::locked;
    case SQLITE_READONLY: return FailureKind::readOnly;
    case SQLITE_CORRUPT: return FailureKind::damaged;
    case SQLITE_FULL:
    case SQLITE_TOOBIG: return FailureKind::diskFull;
    case SQLITE_IOERR: return FailureKind::diskRefused;
    case SQLITE_CONSTRAINT: return FailureKind::constraint;
    case SQLITE_NOTADB: return FailureKind::notADatabase;
    default: return FailureKind::other;
    }
}

}  // namespace mittelbuch
