// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/engine.h"

namespace mittelbuch {

namespace {

// The primary codes of sqlite3.h; extended codes carry them in their lowest byte.
enum SqliteCode {
    codePerm = 3,
    codeBusy = 5,
    codeLocked = 6,
    codeReadOnly = 8,
    codeCorrupt = 11,
    codeFull = 13,
    codeCannotOpen = 14,
    codeTooBig = 18,
    codeConstraint = 19,
    codeNotADatabase = 26,
};

class SqliteEngine final : public Engine {
public:
    FailureKind kindOf(const QSqlError &error) const override
    {
        switch (error.nativeErrorCode().toInt() & 0xff) {
        case codePerm:
        case codeCannotOpen: return FailureKind::notPermitted;
        case codeBusy:
        case codeLocked: return FailureKind::locked;
        case codeReadOnly: return FailureKind::readOnly;
        case codeCorrupt: return FailureKind::damaged;
        case codeFull:
        case codeTooBig: return FailureKind::diskFull;
        case codeConstraint: return FailureKind::constraint;
        case codeNotADatabase: return FailureKind::notADatabase;
        default: return FailureKind::other;
        }
    }

    // A plain BEGIN takes the lock at the first write and then fails at once when another wrote in between.
    QString beginWrite() const override { return QStringLiteral("BEGIN IMMEDIATE"); }
    QString beginRead() const override { return QStringLiteral("BEGIN DEFERRED"); }
    QString migrationsFolder() const override { return QStringLiteral(":/migrations/sqlite"); }
};

}  // namespace

const Engine &sqliteEngine()
{
    static const SqliteEngine engine;
    return engine;
}

}  // namespace mittelbuch
