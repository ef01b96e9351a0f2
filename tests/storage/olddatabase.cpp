// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/olddatabase.h"

#include "storage/chain.h"
#include "storage/migrations.h"
#include "storage/serveraddress.h"
#include "storage/sqlitefile.h"
#include "support/testserver.h"

namespace mittelbuch::test {

namespace {

const QString createMigrations = QStringLiteral(
    "CREATE TABLE schema_migration (number INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL, checksum TEXT NOT NULL, "
    "applied_at_ms BIGINT NOT NULL)");
const QString insertApplication = QStringLiteral(
    "INSERT INTO application (id, reference, title, title_key, description, field, own_funds, other_grants, requested_grant, "
    "state, examination_note, recorded_by, recorded_by_key, recorded_on, recorded_at_ms, changed_at_ms, revision) VALUES "
    "(1, 'AZ-1', 'Rathaus', 'rathaus', '', 'other', 0, 0, 0, 'draft', '', 'Anna', 'anna', '2027-01-01', 1, 1, 1)");
const QString insertPosting = QStringLiteral(
    "INSERT INTO posting (id, command_key, position, kind, line_id, programme_id, budget_year, due_year, amount, effective_day, "
    "reason, application_id, reversal_of, recorded_at_ms, recorded_by, chain_version, chain_hash) "
    "VALUES (?, ?, 0, ?, 1, ?, ?, ?, ?, ?, '', ?, ?, ?, 'Anna', 2, ?)");

DatabaseAddress addressOf(const StoreFactory &factory, const QString &folder)
{
    if (factory.name == std::string_view("sqlite"))
        return {.driver = QStringLiteral("QSQLITE"), .name = sqlitePath(folder), .shown = sqlitePath(folder)};
    createDatabase(postgresDatabase(folder));
    return must(parseServerAddress(serverAddress(postgresDatabase(folder))));
}

const Engine &engineOf(const StoreFactory &factory)
{
    return factory.name == std::string_view("sqlite") ? sqliteEngine() : postgresEngine();
}

QVariant numberOrNull(qint64 number)
{
    return number == 0 ? QVariant() : toColumn(number);
}

}  // namespace

OldDatabase::OldDatabase(const StoreFactory &factory, const QString &folder, int version)
    : m_connection(must(Connection::open(engineOf(factory), addressOf(factory, folder)))), m_link(firstLink().toLatin1())
{
    run(createMigrations);
    for (const Migration &migration : migrationsIn(engineOf(factory).migrationsFolder()).first(version)) {
        for (const QString &statement : migration.statements)
            run(statement);
        run(QStringLiteral("INSERT INTO schema_migration VALUES (%1, '%2', '%3', 0)")
                .arg(migration.number).arg(migration.name, migration.checksum));
    }
    if (engineOf(factory).isServer()) {
        run(QStringLiteral("COMMENT ON TABLE schema_migration IS 'Mittelbuch'"));
    } else {
        run(QStringLiteral("PRAGMA application_id = %1").arg(sqliteApplicationId));
        run(QStringLiteral("PRAGMA user_version = %1").arg(version));
    }
    run(QStringLiteral("INSERT INTO budget_line (id, chapter, title, purpose, kind, carry_over_allowed, mixed_recipients, "
                       "illustrative) VALUES (1, '0205', '88301', 'x', 'investment', 1, 1, 0)"));
    run(QStringLiteral("INSERT INTO programme (id, key, name, sort_key, description, is_open, illustrative) "
                       "VALUES (1, 'P', 'P', 'p', '', 1, 0)"));
    run(insertApplication);
}

void OldDatabase::run(const QString &statement)
{
    const Result<void> done = m_connection->run(statement);
    EXPECT_TRUE(done) << (done ? "" : done.error().detail.toStdString()) << statement.toStdString();
}

void OldDatabase::post(const Entry &entry)
{
    ChainText text;
    const qint64 id = ++m_last;
    const QByteArray key = "old-" + QByteArray::number(id);
    const QLatin1String kind = wordOf(entry.kind);
    const PostingContent content{m_link, id, key, 0, QByteArrayView(kind.data(), kind.size()), 1, entry.programme,
                                 entry.budgetYear, entry.dueYear, entry.cents, entry.day, "", entry.application, 0,
                                 entry.reversalOf, 0, 0, 1000 + id, "Anna"};
    const Sha256Digits link = postingLink(2, content, text);
    m_link = QByteArray(link.data(), qsizetype(link.size()));
    const Result<int> done = m_connection->statement(insertPosting)
        .bind(id, QString::fromLatin1(key), toString(entry.kind), numberOrNull(entry.programme), qint64{entry.budgetYear},
              qint64{entry.dueYear}, entry.cents, QString::fromLatin1(entry.day), numberOrNull(entry.application),
              numberOrNull(entry.reversalOf), content.recordedAtMs, QString::fromLatin1(m_link))
        .run();
    EXPECT_TRUE(done) << (done ? "" : done.error().detail.toStdString());
}

}  // namespace mittelbuch::test
