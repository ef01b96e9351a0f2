// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/brokenproxy.h"
#include "storage/database.h"
#include "storage/storecase.h"
#include "support/testserver.h"

#include <QSet>
#include <QSqlQuery>
#include <QThread>

#include <atomic>
#include <random>
#include <thread>

namespace mittelbuch::test {

namespace {

using Manner = BrokenProxy::Manner;

constexpr int patienceMs = 3000;

/// A program whose connection breaks, and one that looks from beside whether what was said is true.
class LostAnswer : public StoreCase {
protected:
    void SetUp() override
    {
        StoreCase::SetUp();
        mustBook({draft(PostingKind::appropriation, 2027, 2027, 1000)});
        m_proxy = std::make_unique<BrokenProxy>(serverPort());
        m_broken = must(openPostgresStore(serverAddress(postgresDatabase(m_folder.path()), m_proxy->port()),
                                          OpenMode::openExisting, patienceMs));
        ASSERT_TRUE(m_broken);
    }
    void TearDown() override { m_broken.reset(); }

    Outcome<QVector<PostingId>> bookThroughProxy(const QString &key)
    {
        return m_broken->ledger().book({draft(PostingKind::commitment, 2027, 2027, 10)}, key, m_user, 5000);
    }
    qint64 committed() const { return pot(2027, 2027).balance.committed.cents(); }
    static FailureKind kindOf(const Outcome<QVector<PostingId>> &outcome)
    {
        return outcome ? FailureKind::other : std::get<Failure>(outcome.error()).kind;
    }

    std::unique_ptr<BrokenProxy> m_proxy;
    std::unique_ptr<Store> m_broken;
};

TEST_P(LostAnswer, ACommitThatLandedIsASuccess)
{
    m_proxy->breakNext(Manner::afterCommit);
    EXPECT_TRUE(bookThroughProxy(QStringLiteral("a")));
    EXPECT_TRUE(m_proxy->hasBroken());
    EXPECT_EQ(committed(), 10);
    EXPECT_TRUE(bookThroughProxy(QStringLiteral("b")));
    EXPECT_EQ(committed(), 20);
}

TEST_P(LostAnswer, ACommitThatDidNotLandIsAFailureAndTheNextGoes)
{
    m_proxy->breakNext(Manner::beforeCommit);
    EXPECT_EQ(kindOf(bookThroughProxy(QStringLiteral("a"))), FailureKind::connection);
    EXPECT_TRUE(m_proxy->hasBroken());
    EXPECT_EQ(committed(), 0);
    EXPECT_TRUE(bookThroughProxy(QStringLiteral("a")));
    EXPECT_EQ(committed(), 10);
}

/// The server may still carry out what is on its way while the program asks about it already.
TEST_P(LostAnswer, ACommitThatComesLateDoesNotContradictWhatWasSaid)
{
    m_proxy->breakNext(Manner::lateCommit);
    const Outcome<QVector<PostingId>> booked = bookThroughProxy(QStringLiteral("a"));
    EXPECT_TRUE(m_proxy->hasBroken());
    EXPECT_NE(kindOf(booked), FailureKind::unconfirmed);
    QThread::msleep(1000);
    EXPECT_EQ(committed(), booked ? 10 : 0);
}

TEST_P(LostAnswer, AServerThatCannotBeAskedLeavesItOpen)
{
    m_proxy->breakNext(Manner::vanished);
    const Outcome<QVector<PostingId>> booked = bookThroughProxy(QStringLiteral("a"));
    EXPECT_EQ(kindOf(booked), FailureKind::unconfirmed);
    EXPECT_EQ(committed(), 10);
}

TEST_P(LostAnswer, AConnectionThatDiedMeanwhileIsOpenedAnew)
{
    const QString endAll = QStringLiteral(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()");
    runOnServer(postgresDatabase(m_folder.path()), endAll);
    EXPECT_TRUE(bookThroughProxy(QStringLiteral("a")));
    runOnServer(postgresDatabase(m_folder.path()), endAll);
    EXPECT_EQ(m_broken->settings().value(QStringLiteral("x")).error().kind, FailureKind::connection);
    EXPECT_TRUE(must(m_broken->settings().value(QStringLiteral("x"))).isEmpty());
    EXPECT_FALSE(m_store->ledger().balances(m_day));
    EXPECT_EQ(committed(), 10);
}

TEST_P(LostAnswer, AWriterThatHoldsOnIsWaitedForOnlySoLong)
{
    const auto impatient =
        must(openPostgresStore(serverAddress(postgresDatabase(m_folder.path())), OpenMode::openExisting, 100));
    const Outcome<void> written = m_store->write([&]() -> Outcome<void> {
        const Outcome<void> other = impatient->write([]() -> Outcome<void> { return {}; });
        EXPECT_FALSE(other);
        EXPECT_EQ(std::get<Failure>(other.error()).kind, FailureKind::locked)
            << std::get<Failure>(other.error()).detail.toStdString();
        return {};
    });
    EXPECT_TRUE(written);
    EXPECT_TRUE(impatient->write([]() -> Outcome<void> { return {}; }));
}

/// Qt's driver says by itself that a connection broke just while it was being made; when that is while it asks for the server's
/// version, it takes the missing answer for an old one.
class QuietDriver final {
public:
    QuietDriver() { s_before = qInstallMessageHandler(hear); }
    ~QuietDriver() { qInstallMessageHandler(s_before); }
    QuietDriver(const QuietDriver &) = delete;
    QuietDriver &operator=(const QuietDriver &) = delete;

private:
    static void hear(QtMsgType type, const QMessageLogContext &context, const QString &message)
    {
        if (!message.contains(QStringLiteral("connection")) && !message.contains(QStringLiteral("version of PostgreSQL")))
            s_before(type, context, message);
    }
    static inline QtMessageHandler s_before = nullptr;
};

/// What a clerk who books without a pause was told, while the server crashes again and again.
struct Told {
    QSet<QString> saved;
    QSet<QString> notSaved;
    QSet<QString> open;
};

TEST_P(LostAnswer, NoBookingIsLostOrDoubledWhenTheServerCrashes)
{
    const QString address = serverAddress(postgresDatabase(m_folder.path()));
    mustBook({draft(PostingKind::supplement, 2027, 2027, 100'000'000)});
    m_broken.reset();
    m_store.reset();
    const QuietDriver quiet;
    std::atomic<bool> begun = false;
    std::atomic<bool> ended = false;
    Told told;
    std::thread clerk([&] {
        const auto store = must(openPostgresStore(address, OpenMode::openExisting, 20'000));
        begun = true;
        for (int number = 0; !ended; ++number) {
            const QString key = QStringLiteral("crash-%1").arg(number);
            const auto booked = store->ledger().book({draft(PostingKind::commitment, 2027, 2027, 1)}, key, m_user, 9000 + number);
            if (booked)
                told.saved.insert(key);
            else if (std::get<Failure>(booked.error()).kind == FailureKind::unconfirmed)
                told.open.insert(key);
            else
                told.notSaved.insert(key);
        }
    });
    while (!begun)
        QThread::msleep(1);
    std::mt19937 random(4711);
    for (int round = 0; round < 10; ++round) {
        QThread::msleep(std::uniform_int_distribution<unsigned long>(20, 150)(random));
        crashServer();
        startServer();
    }
    QThread::msleep(100);
    ended = true;
    clerk.join();
    m_store = GetParam().reopen(m_folder.path());
    ASSERT_TRUE(m_store);
    QSqlDatabase shell = GetParam().shell(m_folder.path(), QStringLiteral("crash"));
    QSet<QString> found;
    QSqlQuery query(QStringLiteral("SELECT command_key FROM posting WHERE command_key LIKE 'crash-%'"), shell);
    int rows = 0;
    for (; query.next(); ++rows)
        found.insert(query.value(0).toString());
    EXPECT_EQ(rows, found.size());
    EXPECT_EQ(committed(), rows);
    EXPECT_TRUE(found.contains(told.saved)) << (told.saved - found).size() << " bookings lost";
    EXPECT_FALSE(found.intersects(told.notSaved));
    EXPECT_GT(told.saved.size(), 20);
    EXPECT_EQ(told.open.size(), 0);
    RecordProperty("saved", static_cast<int>(told.saved.size()));
    RecordProperty("notSaved", static_cast<int>(told.notSaved.size()));
    query.clear();
    shell = QSqlDatabase();
    QSqlDatabase::removeDatabase(QStringLiteral("crash"));
}

INSTANTIATE_TEST_SUITE_P(Server, LostAnswer, testing::Values(postgresFactory()),
                         [](const auto &engine) { return std::string(engine.param.name); });

}  // namespace

}  // namespace mittelbuch::test
