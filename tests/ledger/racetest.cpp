// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/storecase.h"
#include "support/testserver.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QSqlQuery>

#include <memory>
#include <vector>

namespace mittelbuch::test {

namespace {

constexpr qint64 lastMoney = 100'000'000;  // 1,000,000.00 euro
constexpr qint64 share = 700'000;          // 7,000.00 euro
constexpr qint64 fitting = lastMoney / share;
constexpr int tries = 200;                 // of all clients together, at least
constexpr int watchdogMs = 120'000;        // nobody hangs

int roundsWanted()
{
    bool isNumber = false;
    const int rounds = qEnvironmentVariable("MITTELBUCH_RACE_ROUNDS").toInt(&isNumber);
    return isNumber ? rounds : 2;
}

struct Tally {
    int booked = 0;
    int refused = 0;
    int wrong = 0;
};

/// Programs (raceclient.cpp) that begin together when they are told.
class Clients final {
public:
    Clients(int count, const QString &database)
    {
        for (int client = 0; client < count; ++client) {
            auto program = std::make_unique<QProcess>();
            program->setProcessChannelMode(QProcess::ForwardedErrorChannel);
            program->start(QStringLiteral(MITTELBUCH_LEDGER_CLIENT), {database});
            m_programs.push_back(std::move(program));
        }
        for (const auto &program : m_programs)
            EXPECT_EQ(answerOf(*program), QByteArray("ready"));
    }
    ~Clients()
    {
        for (const auto &program : m_programs)
            program->closeWriteChannel();
        for (const auto &program : m_programs)
            EXPECT_TRUE(program->waitForFinished(watchdogMs)) << "a client hangs";
    }
    Clients(const Clients &) = delete;
    Clients &operator=(const Clients &) = delete;

    Tally race(BudgetLineId line, const char *way)
    {
        const int each = tries / static_cast<int>(m_programs.size()) + 1;
        const QByteArray command = QStringLiteral("%1 %2 %3 %4\n")
            .arg(line.number()).arg(share).arg(each).arg(QLatin1String(way)).toUtf8();
        for (const auto &program : m_programs)
            program->write(command);
        for (const auto &program : m_programs)
            program->waitForBytesWritten(watchdogMs);
        Tally all;
        for (const auto &program : m_programs) {
            const QList<QByteArray> numbers = answerOf(*program).split(' ');
            EXPECT_EQ(numbers.size(), 3) << "a client did not answer";
            all.booked += numbers.value(0).toInt();
            all.refused += numbers.value(1).toInt();
            all.wrong += numbers.value(2).toInt();
        }
        EXPECT_EQ(all.booked + all.refused + all.wrong, each * static_cast<int>(m_programs.size()));
        return all;
    }

private:
    static QByteArray answerOf(QProcess &program)
    {
        QElapsedTimer waited;
        waited.start();
        while (!program.canReadLine() && waited.elapsed() < watchdogMs && program.state() != QProcess::NotRunning)
            program.waitForReadyRead(static_cast<int>(watchdogMs - waited.elapsed()));
        return program.readLine().trimmed();
    }

    std::vector<std::unique_ptr<QProcess>> m_programs;
};

class Race : public StoreCase {
protected:
    bool isServer() const { return GetParam().name == std::string("postgresql"); }
    int clientCount() const { return isServer() ? 50 : 8; }
    QString database() const { return isServer() ? serverAddress(postgresDatabase(m_folder.path())) : sqlitePath(m_folder.path()); }

    /// A line of its own for every round, with the last million.
    BudgetLineId nextLine()
    {
        ++m_lines;
        const auto key = BudgetLineKey::tryFromParts(QStringLiteral("0205"), QString::number(87'000 + m_lines));
        const BudgetLineId id = must(m_store->budget().add({{}, key.value(), QStringLiteral("Digitalisierung"),
                                                            LineKind::investment, true, true, true}));
        const FiscalYear year = FiscalYear::fromNumber(2027);
        mustBook({PostingDraft{PostingKind::appropriation, {id, year, year}, Money::fromCents(lastMoney), m_day,
                               QStringLiteral("test"), {}, {}, {}, {}}});
        return id;
    }
    Money committedOn(BudgetLineId line)
    {
        const QVector<PotBalance> pots = must(m_store->ledger().balancesOf(line, m_day));
        return pots.isEmpty() ? Money() : pots.first().balance.committed;
    }
    /// Leaves the rest of the database as it is and takes away what refuses to overcommit.
    void takeTheGuardAway()
    {
        QSqlDatabase shell = GetParam().shell(m_folder.path(), QStringLiteral("vandal"));
        {
            QSqlQuery query(shell);
            EXPECT_TRUE(query.exec(isServer() ? QStringLiteral("ALTER TABLE pot DROP CONSTRAINT cash_covered")
                                              : QStringLiteral("DROP TRIGGER pot_guard")));
        }
        shell = QSqlDatabase();
        QSqlDatabase::removeDatabase(QStringLiteral("vandal"));
    }

    int m_lines = 0;
};

TEST_P(Race, ForTheLastMillionEndsWithWhatFits)
{
    const int rounds = roundsWanted();
    QElapsedTimer time;
    time.start();
    {
        Clients clients(clientCount(), database());
        for (int round = 0; round < rounds && !HasFailure(); ++round) {
            SCOPED_TRACE(round);
            const BudgetLineId line = nextLine();
            const Tally all = clients.race(line, "ledger");
            EXPECT_EQ(all.booked, fitting);
            EXPECT_EQ(all.wrong, 0);
            EXPECT_EQ(committedOn(line), Money::fromCents(fitting * share));
        }
    }
    const AuditReport report = must(m_store->auditor().audit([](const AuditProgress &) { return true; }));
    EXPECT_EQ(report.findingCount, 0);
    std::printf("%s: %d clients, %d rounds, %lld s\n", GetParam().name, clientCount(), rounds,
                static_cast<long long>(time.elapsed() / 1000));
}

/// The negative control: a check before the insertion, in the same database without its guard, lets more through than there is.
TEST_P(Race, ACheckBeforeTheInsertionOvercommits)
{
    takeTheGuardAway();
    Clients clients(clientCount(), database());
    bool isOvercommitted = false;
    for (int round = 0; round < 10 && !isOvercommitted && !HasFailure(); ++round) {
        const BudgetLineId line = nextLine();
        const Tally all = clients.race(line, "check-then-insert");
        EXPECT_EQ(all.wrong, 0);
        EXPECT_EQ(committedOn(line), Money::fromCents(all.booked * share));
        isOvercommitted = all.booked > fitting;
    }
    EXPECT_TRUE(isOvercommitted) << "the race is none";
}

MITTELBUCH_EVERY_ENGINE(Race);

}  // namespace

}  // namespace mittelbuch::test
