// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/migrations.h"

#include "base/sha256.h"

#include <QDir>
#include <QFile>
#include <QHash>

namespace mittelbuch {

namespace {

const QString createTable = QStringLiteral(
    "CREATE TABLE IF NOT EXISTS schema_migration (number INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL, "
    "checksum TEXT NOT NULL, applied_at_ms BIGINT NOT NULL)");
const QString selectApplied = QStringLiteral("SELECT number, checksum FROM schema_migration ORDER BY number");
const QString insertApplied =
    QStringLiteral("INSERT INTO schema_migration (number, name, checksum, applied_at_ms) VALUES (?, ?, ?, ?)");

struct Applied {
    int number = 0;
    QString checksum;
};

QStringList statementsOf(const QByteArray &content)
{
    QStringList statements = QString::fromUtf8(content).split(QStringLiteral("\n-- next\n"));
    for (QString &statement : statements)
        statement = statement.trimmed();
    statements.removeAll(QString());
    return statements;
}

Migration readMigration(const QDir &folder, const QString &name)
{
    QFile file(folder.filePath(name));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "migrations", "a resource cannot be read");
    const QByteArray content = opened ? file.readAll() : QByteArray();
    return {name.left(4).toInt(), name, sha256Of(content), statementsOf(content)};
}

Result<QVector<Applied>> appliedMigrations(Connection &connection)
{
    return connection.statement(selectApplied).all([](Statement &row) { return Applied{row.smallNumber(0), row.text(1)}; });
}

Result<void> compare(const QVector<Migration> &known, const QVector<Applied> &applied)
{
    if (applied.size() > known.size())
        return fail(FailureKind::newerThanProgram, QStringLiteral("schema_migration"));
    for (qsizetype index = 0; index < applied.size(); ++index) {
        const Migration &migration = known[index];
        if (applied[index].number != migration.number || applied[index].checksum != migration.checksum)
            return fail(FailureKind::damaged, QStringLiteral("schema_migration"), migration.name);
    }
    return {};
}

Result<void> apply(Connection &connection, const Migration &migration, qint64 nowMs,
                   const std::function<Result<void>(int)> &stamp)
{
    return connection.atomically<void>([&]() -> Result<void> {
        for (const QString &statement : migration.statements) {
            if (Result<void> done = connection.run(statement); !done)
                return done;
        }
        const Result<int> noted = connection.statement(insertApplied)
                                      .bind(migration.number, migration.name, migration.checksum, nowMs).run();
        return noted ? stamp(migration.number) : tl::unexpected(noted.error());
    });
}

}  // namespace

QVector<Migration> migrationsIn(const QString &folder)
{
    const QDir resources(folder);
    QVector<Migration> migrations;
    for (const QString &name : resources.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name))
        migrations.append(readMigration(resources, name));
    for (qsizetype index = 0; index < migrations.size(); ++index)
        Q_ASSERT_X(migrations[index].number == index + 1, "migrations", "numbers must run without a gap");
    return migrations;
}

int schemaVersion(const Engine &engine)
{
    return static_cast<int>(QDir(engine.migrationsFolder()).entryList({QStringLiteral("*.sql")}, QDir::Files).size());
}

Result<void> migrate(Connection &connection, qint64 nowMs, const std::function<Result<void>(int)> &stamp)
{
    const QVector<Migration> known = migrationsIn(connection.engine().migrationsFolder());
    Q_ASSERT_X(!known.isEmpty(), "migrations", "the resources are not linked in");
    if (Result<void> created = connection.run(createTable); !created)
        return created;
    const Result<QVector<Applied>> applied = appliedMigrations(connection);
    if (!applied)
        return tl::unexpected(applied.error());
    if (Result<void> same = compare(known, *applied); !same)
        return same;
    for (const Migration &migration : known.mid(applied->size())) {
        if (Result<void> done = apply(connection, migration, nowMs, stamp); !done)
            return done;
    }
    return {};
}

Result<void> checkMigrations(Connection &connection)
{
    const QVector<Migration> known = migrationsIn(connection.engine().migrationsFolder());
    const Result<QVector<Applied>> applied = appliedMigrations(connection);
    if (!applied)
        return tl::unexpected(applied.error());
    if (Result<void> same = compare(known, *applied); !same)
        return same;
    if (applied->size() < known.size())
        return fail(FailureKind::readOnly, QStringLiteral("schema_migration"), known[applied->size()].name);
    return {};
}

}  // namespace mittelbuch
