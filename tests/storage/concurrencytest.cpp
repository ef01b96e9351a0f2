// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/database.h"
#include "storage/storecase.h"
#include "support/testserver.h"

#include <QSqlError>
#include <QSqlQuery>

#include <atomic>
#include <thread>

namespace mittelbuch::test {

namespace {

constexpr int clients = 24;
constexpr qint64 available = 1000;
constexpr qint64 share = 7;

/// Many clients at once who want more of one line than there is.
class Concurrency : public StoreCase {
protected:
    void SetUp() override
    {
        StoreCase::SetUp();
        mustBook({draft(PostingKind::appropriation, 2027, 2027, available)});
        m_database = postgresDatabase(m_folder.path());
    }

    /// Runs `work` in as many threads as there are clients, each with a connection of its own.
    template <typename Work>
    void together(Work work)
    {
        std::vector<std::thread> threads;
        for (int client = 0; client < clients; ++client) {
            threads.emplace_back([this, client, work] {
                const QString name = QStringLiteral("client-%1").arg(client);
                {
                    QSqlDatabase connection = plainConnection(m_database, name);
                    work(connection, client);
                }
                QSqlDatabase::removeDatabase(name);
            });
        }
        for (std::thread &thread : threads)
            thread.join();
    }
    qint64 asked(const QString &question)
    {
        QSqlDatabase shell = GetParam().shell(m_folder.path(), QStringLiteral("question"));
        qint64 answer = 0;
        {
            QSqlQuery query(question, shell);
            EXPECT_TRUE(query.next()) << question.toStdString();
            answer = query.value(0).toLongLong();
        }
        shell = QSqlDatabase();
        QSqlDatabase::removeDatabase(QStringLiteral("question"));
        return answer;
    }
    qint64 committed() { return asked(QStringLiteral("SELECT CAST(sum(amount) AS BIGINT) FROM posting WHERE kind = 'commitment'")); }

    QString m_database;
};

QString insertion(const QString &id, const QString &key)
{
    return QStringLiteral("INSERT INTO posting (id, command_key, position, kind, line_id, budget_year, due_year, amount, "
                          "effective_day, reason, recorded_at_ms, recorded_by, chain_version, chain_hash) VALUES (%1, '%2', 0, "
                          "'commitment', 1, 2027, 2027, %3, '2027-03-01', '', 99999, 'shell', 2, '')").arg(id, key).arg(share);
}

/// The numbers would let one writer through after the other; here nothing stands between the clients but the pot itself.
const QString withoutNumbers = QStringLiteral(
    "ALTER TABLE posting DISABLE TRIGGER posting_appended; CREATE SEQUENCE free_number START 1000");

TEST_P(Concurrency, ClientsWithoutTheLockCommitNoMoreThanThereIs)
{
    runOnServer(m_database, withoutNumbers);
    std::atomic<int> accepted = 0;
    std::atomic<int> refused = 0;
    together([&](QSqlDatabase &connection, int client) {
        for (int number = 0; number < 12; ++number) {
            const QString key = QStringLiteral("%1-%2").arg(client).arg(number);
            QSqlQuery query(connection);
            if (query.exec(insertion(QStringLiteral("nextval('free_number')"), key)))
                ++accepted;
            else if (query.lastError().databaseText().contains(QStringLiteral("cash_covered")))
                ++refused;
            else
                ADD_FAILURE() << query.lastError().text().toStdString();
        }
    });
    EXPECT_EQ(accepted, available / share);
    EXPECT_EQ(accepted + refused, clients * 12);
    EXPECT_EQ(committed(), accepted * share);
    EXPECT_EQ(pot(2027, 2027).balance.committed.cents(), accepted * share);
}

/// The negative control: the same with a check that reads first, and without what the pot refuses.
TEST_P(Concurrency, ACheckThatReadsFirstOvercommits)
{
    runOnServer(m_database, withoutNumbers);
    runOnServer(m_database, QStringLiteral("ALTER TABLE posting DISABLE TRIGGER posting_moves_balances"));
    together([&](QSqlDatabase &connection, int client) {
        for (int number = 0; number < 12; ++number) {
            QSqlQuery query(connection);
            EXPECT_TRUE(query.exec(QStringLiteral("BEGIN")));
            EXPECT_TRUE(query.exec(QStringLiteral("SELECT coalesce(sum(amount), 0) + %1 <= %2 FROM posting WHERE kind = 'commitment'")
                                       .arg(share).arg(available)) && query.next());
            const bool covered = query.value(0).toBool();
            EXPECT_TRUE(query.exec(QStringLiteral("SELECT pg_sleep(0.002)")));
            if (covered) {
                EXPECT_TRUE(query.exec(insertion(QStringLiteral("nextval('free_number')"),
                                                 QStringLiteral("%1-%2").arg(client).arg(number))));
            }
            EXPECT_TRUE(query.exec(QStringLiteral("COMMIT")));
        }
    });
    EXPECT_GT(committed(), available);
}

TEST_P(Concurrency, NumbersRunWithoutAGapWhoeverInserts)
{
    std::atomic<int> accepted = 0;
    together([&](QSqlDatabase &connection, int client) {
        for (int number = 0; number < 12; ++number) {
            QSqlQuery query(connection);
            const QString next = QStringLiteral("(SELECT max(id) + 1 FROM posting)");
            if (query.exec(insertion(next, QStringLiteral("%1-%2").arg(client).arg(number))))
                ++accepted;
        }
    });
    EXPECT_GT(accepted, 0);
    EXPECT_EQ(asked(QStringLiteral("SELECT count(*) FROM posting")), accepted + 1);
    EXPECT_EQ(asked(QStringLiteral("SELECT max(id) FROM posting")), accepted + 1);
    EXPECT_EQ(pot(2027, 2027).balance.committed.cents(), accepted * share);
}

TEST_P(Concurrency, ProgramsBookOneAfterTheOtherAndNoneIsTurnedAway)
{
    std::atomic<int> accepted = 0;
    std::atomic<int> refused = 0;
    std::vector<std::thread> programs;
    for (int program = 0; program < 8; ++program) {
        programs.emplace_back([&, program] {
            const auto store = must(openPostgresStore(serverAddress(m_database), OpenMode::openExisting, 60'000));
            for (int number = 0; number < 25; ++number) {
                const auto booked = store->ledger().book({draft(PostingKind::commitment, 2027, 2027, share)},
                                                         QStringLiteral("%1-%2").arg(program).arg(number), m_user, 5000);
                ++(booked ? accepted : refused);
                EXPECT_TRUE(booked || std::holds_alternative<Refusals>(booked.error()));
            }
        });
    }
    for (std::thread &program : programs)
        program.join();
    EXPECT_EQ(accepted, available / share);
    EXPECT_EQ(accepted + refused, 8 * 25);
    EXPECT_EQ(pot(2027, 2027).balance.available().cents(), available % share);
    EXPECT_EQ(asked(QStringLiteral("SELECT max(id) FROM posting")), accepted + 1);
}

INSTANTIATE_TEST_SUITE_P(Server, Concurrency, testing::Values(postgresFactory()),
                         [](const auto &engine) { return std::string(engine.param.name); });

}  // namespace

}  // namespace mittelbuch::test
