// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/connection.h"

#include <QByteArray>
#include <QStringList>
#include <QVector>

namespace mittelbuch {

/// One numbered step of the schema: "0002_ledger.sql". Its text is parted into statements by lines "-- next", for triggers hold
/// semicolons and a driver takes one statement at a time.
struct Migration {
    int number = 0;
    QString name;
    QString checksum;  ///< SHA-256 of the file, hexadecimal
    QStringList statements;
};

/// The migrations of a folder of resources in their order; numbered 1, 2, 3 … without a gap, or the build is broken.
QVector<Migration> migrationsIn(const QString &folder);
/// The number of the newest migration that this program knows: the version of a database that it writes.
int schemaVersion(const Engine &engine);

/// Applies what is missing, each migration in one transaction together with its row in schema_migration. An applied migration
/// whose text has changed since is `damaged`: the schema is not what the program believes. `stamp` runs in the transaction of
/// each migration with its number, to mark the database in the engine's own way.
Result<void> migrate(Connection &connection, qint64 nowMs, const std::function<Result<void>(int)> &stamp);
/// Checks that exactly the known migrations are applied; changes nothing. `readOnly` when some are missing.
Result<void> checkMigrations(Connection &connection);

}  // namespace mittelbuch
