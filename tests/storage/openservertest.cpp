// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/database.h"
#include "storage/engine.h"
#include "storage/migrations.h"
#include "storage/serveraddress.h"
#include "storage/storecase.h"
#include "support/testserver.h"

namespace mittelbuch::test {

namespace {

struct AddressRow {
    const char *address;
    const char *shown;  ///< empty: no address
};

constexpr AddressRow addressRows[] = {
    {"postgresql://anna:secret@db.example:5433/office", "postgresql://anna@db.example:5433/office"},
    {"postgres://anna@db.example/office", "postgres://anna@db.example/office"},
    {"postgresql:///office", "postgresql:///office"},
    {"postgresql:///office?host=/run/postgresql&user=anna&password=secret", "postgresql:///office"},
    {"postgresql://anna:se%40cr%3Bet@db.example/office", "postgresql://anna@db.example/office"},
    {"postgresql://[::1]/office?sslmode=require", "postgresql://[::1]/office"},
    {"postgresql://db.example", ""},
    {"postgresql://db.example/", ""},
    {"postgresql://db.example/office/more", ""},
    {"postgresql://db.example:port/office", ""},
    {"postgresql://anna:secret@db.example/office?Bad-Option=1", ""},
    {"postgresql://anna:secret@db.example/office?options=a;password=secret", ""},
    {"mysql://db.example/office", ""},
};

TEST(ServerAddress, IsTakenApartAndShownWithoutThePassword)
{
    for (const AddressRow &row : addressRows) {
        const Result<DatabaseAddress> parsed = parseServerAddress(QLatin1String(row.address));
        ASSERT_EQ(parsed.has_value(), *row.shown != '\0') << row.address;
        if (parsed) {
            EXPECT_EQ(parsed->shown, QLatin1String(row.shown)) << row.address;
            continue;
        }
        EXPECT_EQ(parsed.error().kind, FailureKind::unsupported);
        EXPECT_FALSE(QString(parsed.error().subject + parsed.error().detail).contains(QStringLiteral("secret"))) << row.address;
    }
    const DatabaseAddress parsed = *parseServerAddress(QStringLiteral("postgresql://an%20na:se%40cr'et@db:1/o%C3%A4?sslmode=a'b"));
    EXPECT_EQ(parsed.user, QStringLiteral("an na"));
    EXPECT_EQ(parsed.password, QStringLiteral("se@cr'et"));
    EXPECT_EQ(parsed.name, QStringLiteral("oä"));
    EXPECT_EQ(parsed.port, 1);
    EXPECT_TRUE(parsed.options.endsWith(QStringLiteral("sslmode='a\\'b'"))) << parsed.options.toStdString();
    EXPECT_TRUE(isServerAddress(QStringLiteral("postgres://x")));
    EXPECT_FALSE(isServerAddress(QStringLiteral("postgres.mittelbuch")));
}

/// An empty database for each test.
class OpenServer : public testing::Test {
protected:
    void SetUp() override { createDatabase(m_name); }
    void TearDown() override { dropDatabase(m_name); }
    QString address() const { return serverAddress(m_name); }
    void run(const char *statement) { runOnServer(m_name, QLatin1String(statement)); }
    void make() { must(openPostgresStore(address(), OpenMode::create)).reset(); }
    FailureKind failureOf(OpenMode mode)
    {
        const auto opened = openPostgresStore(address(), mode);
        if (opened) {
            ADD_FAILURE() << "was opened";
            return FailureKind::other;
        }
        EXPECT_FALSE(QString(opened.error().subject + opened.error().detail).contains(QLatin1String(serverPassword)));
        EXPECT_TRUE(opened.error().subject.endsWith(m_name)) << opened.error().subject.toStdString();
        return opened.error().kind;
    }
    qint64 relations()
    {
        const QString name = QStringLiteral("relations");
        qint64 count = -1;
        {
            const QSqlDatabase shell = plainConnection(m_name, name);
            count = shell.tables().size();
        }
        QSqlDatabase::removeDatabase(name);
        return count;
    }

    QString m_name = QStringLiteral("open_server");
};

TEST_F(OpenServer, MakesTheTablesOnceAndOnlyWhereNothingIs)
{
    EXPECT_EQ(failureOf(OpenMode::openExisting), FailureKind::notADatabase);
    make();
    EXPECT_EQ(failureOf(OpenMode::create), FailureKind::alreadyExists);
    const auto store = must(openPostgresStore(address(), OpenMode::openExisting));
    EXPECT_FALSE(store->isReadOnly());
    EXPECT_TRUE(store->description().startsWith(QStringLiteral("postgresql://mittelbuch@127.0.0.1:")));
    EXPECT_TRUE(must(openPostgresStore(address(), OpenMode::readOnly))->isReadOnly());
}

TEST_F(OpenServer, KeepsItsHandsOffOtherPrograms)
{
    run("CREATE TABLE schema_migration (number INTEGER)");
    EXPECT_EQ(failureOf(OpenMode::create), FailureKind::foreignContent);
    EXPECT_EQ(failureOf(OpenMode::openExisting), FailureKind::notADatabase);
    EXPECT_EQ(relations(), 1);
}

TEST_F(OpenServer, LeavesNothingOfAMakingThatWasDenied)
{
    const Outcome<QString> made = makePostgresDatabase(address(), [](Store &store) -> Outcome<void> {
        const Outcome<void> half = store.write([&]() -> Outcome<void> {
            must(store.settings().setValue(QStringLiteral("a"), QStringLiteral("b")));
            return {};
        });
        EXPECT_TRUE(half);
        return fail(FailureKind::other, QStringLiteral("test"));
    });
    ASSERT_FALSE(made);
    EXPECT_EQ(relations(), 0);
    make();
}

TEST_F(OpenServer, FillsInPartsOfWhichADeniedOneLeavesNothing)
{
    const Outcome<QString> made = makePostgresDatabase(address(), [](Store &store) -> Outcome<void> {
        for (const char *name : {"kept", "undone", "kept too"}) {
            const Outcome<void> part = store.write([&]() -> Outcome<void> {
                must(store.settings().setValue(QLatin1String(name), QStringLiteral("x")));
                return *name == 'k' ? Outcome<void>() : refuse(Refusal{});
            });
            EXPECT_EQ(part.has_value(), *name == 'k');
        }
        return {};
    });
    ASSERT_TRUE(made);
    EXPECT_FALSE(made->contains(QLatin1String(serverPassword)));
    const auto store = must(openPostgresStore(address(), OpenMode::openExisting));
    EXPECT_EQ(must(store->settings().value(QStringLiteral("kept"))), QStringLiteral("x"));
    EXPECT_EQ(must(store->settings().value(QStringLiteral("kept too"))), QStringLiteral("x"));
    EXPECT_TRUE(must(store->settings().value(QStringLiteral("undone"))).isEmpty());
}

TEST_F(OpenServer, KnowsVersionsAndChangedMigrations)
{
    make();
    run("UPDATE schema_migration SET checksum = 'other' WHERE number = 1");
    EXPECT_EQ(failureOf(OpenMode::openExisting), FailureKind::damaged);
    run("INSERT INTO schema_migration VALUES (999, 'later', '', 0)");
    EXPECT_EQ(failureOf(OpenMode::openExisting), FailureKind::newerThanProgram);
    EXPECT_EQ(failureOf(OpenMode::readOnly), FailureKind::newerThanProgram);
}

TEST_F(OpenServer, IsReadOnlyWhereTheServerWantsIt)
{
    make();
    run("ALTER DATABASE open_server SET default_transaction_read_only = on");
    const auto store = must(openPostgresStore(address(), OpenMode::openExisting));
    EXPECT_TRUE(store->isReadOnly());
    const Outcome<void> written = store->write([]() -> Outcome<void> { return {}; });
    ASSERT_FALSE(written);
    EXPECT_EQ(std::get<Failure>(written.error()).kind, FailureKind::readOnly);
}

/// Who works in the office owns no table, and can neither switch the rules off nor change their tables.
TEST_F(OpenServer, IsUsedByARoleThatOwnsNothing)
{
    make();
    const QString asClerk = address().replace(QStringLiteral("//mittelbuch:"), QStringLiteral("//clerk:"));
    const auto refused = openPostgresStore(asClerk, OpenMode::openExisting);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, FailureKind::notPermitted);
    run("GRANT SELECT ON ALL TABLES IN SCHEMA public TO clerk");
    EXPECT_TRUE(must(openPostgresStore(asClerk, OpenMode::openExisting))->isReadOnly());
    run("GRANT INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO clerk");
    const auto store = must(openPostgresStore(asClerk, OpenMode::openExisting));
    EXPECT_FALSE(store->isReadOnly());
    const BudgetLineId line = must(store->budget().add({{}, BudgetLineKey::fromString(QStringLiteral("0205/88301")), QStringLiteral("x"),
                                                        LineKind::own, false, false, false}));
    const auto booked = store->ledger().book(
        {{PostingKind::appropriation, Pot{line, FiscalYear::fromNumber(2027), FiscalYear::fromNumber(2027)}, Money::fromCents(1),
          QDate(2027, 1, 1), {}, {}, {}, {}, {}}},
        QStringLiteral("a"), UserName::fromString(QStringLiteral("Anna")), 1);
    EXPECT_TRUE(booked);
}

TEST_F(OpenServer, SaysWhatIsWrongWithTheServer)
{
    const auto kindFor = [](const QString &address) { return openPostgresStore(address, OpenMode::openExisting).error(); };
    EXPECT_EQ(kindFor(serverAddress(QStringLiteral("no_such_database"))).kind, FailureKind::connection);
    EXPECT_EQ(kindFor(serverAddress(m_name, 1)).kind, FailureKind::connection);
    const Failure wrongPassword = kindFor(address().replace(QLatin1String(serverPassword), QStringLiteral("wr0ng")));
    EXPECT_EQ(wrongPassword.kind, FailureKind::connection);
    EXPECT_TRUE(wrongPassword.detail.contains(QStringLiteral("password authentication failed")));
    EXPECT_FALSE(wrongPassword.detail.contains(QStringLiteral("wr0ng")));
}

TEST(PostgresMigrations, AreNumberedLikeThoseOfSqlite)
{
    const QVector<Migration> migrations = migrationsIn(postgresEngine().migrationsFolder());
    const QVector<Migration> others = migrationsIn(sqliteEngine().migrationsFolder());
    ASSERT_EQ(migrations.size(), others.size());
    for (qsizetype index = 0; index < migrations.size(); ++index)
        EXPECT_EQ(migrations[index].name, others[index].name);
}

}  // namespace

}  // namespace mittelbuch::test
