// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

// One of many programs that want the last money of a line: ledger_client DATABASE
//
// DATABASE is a file or the address of a server. Says "ready" when it is open; then for every line
//
//   LINE SHARE TRIES ledger|check-then-insert
//
// on its standard input commits SHARE cents of the budget line as often as TRIES says, each time under a key of its own, and
// answers how often that was booked, was refused for want of money, and went wrong. "check-then-insert" reads first what is
// available and books only if it is enough: what a program does that trusts in its own check.

#include "storage/database.h"

#include <QCoreApplication>

#include <cstdio>
#include <iostream>
#include <string>

namespace mittelbuch {

namespace {

constexpr int patienceMs = 60'000;
const FiscalYear year = FiscalYear::fromNumber(2027);
const QDate day(2027, 3, 1);

Result<std::unique_ptr<Store>> open(const QString &database)
{
    return database.startsWith(QLatin1String("postgresql://"))
        ? openPostgresStore(database, OpenMode::openExisting, patienceMs)
        : openSqliteStore(database, OpenMode::openExisting, patienceMs);
}

struct Tally {
    int booked = 0;
    int refused = 0;
    int wrong = 0;
};

class Client final {
public:
    explicit Client(Store &store) : m_store(store) {}

    Tally run(BudgetLineId line, Money share, int tries, bool checksFirst)
    {
        Tally tally;
        for (int number = 0; number < tries; ++number) {
            if (checksFirst && !isEnough(line, share))
                ++tally.refused;
            else
                book(line, share, tally);
        }
        return tally;
    }

private:
    bool isEnough(BudgetLineId line, Money share)
    {
        const Result<QVector<PotBalance>> pots = m_store.ledger().balancesOf(line, day);
        return pots && !pots->isEmpty() && pots->first().balance.available() >= share;
    }

    void book(BudgetLineId line, Money share, Tally &tally)
    {
        const PostingDraft draft{PostingKind::commitment, {line, year, year}, share, day, QStringLiteral("race"), {}, {}, {}, {}};
        const QString key = QStringLiteral("race-%1-%2").arg(QCoreApplication::applicationPid()).arg(++m_number);
        const auto booked = m_store.ledger().book({draft}, key, m_user, 1'800'000'000'000);
        if (booked) {
            ++tally.booked;
            return;
        }
        const auto *refusals = std::get_if<Refusals>(&booked.error());
        const bool isForWantOfMoney = refusals && refusals->first().code == RefusalCode::fundsNotAvailable;
        ++(isForWantOfMoney ? tally.refused : tally.wrong);
        if (!isForWantOfMoney)
            std::fprintf(stderr, "%s\n", refusals ? qPrintable(stableCode(refusals->first().code))
                                                  : qPrintable(std::get<Failure>(booked.error()).detail));
    }

    Store &m_store;
    UserName m_user = UserName::fromString(QStringLiteral("Race"));
    int m_number = 0;
};

int serve(const QString &database)
{
    const Result<std::unique_ptr<Store>> store = open(database);
    if (!store) {
        std::fprintf(stderr, "%s: %s\n", qPrintable(store.error().subject), qPrintable(store.error().detail));
        return 4;
    }
    Client client(**store);
    std::cout << "ready" << std::endl;
    qint64 line = 0;
    qint64 share = 0;
    int tries = 0;
    std::string way;
    while (std::cin >> line >> share >> tries >> way) {
        const Tally tally = client.run(BudgetLineId(line), Money::fromCents(share), tries, way == "check-then-insert");
        std::cout << tally.booked << ' ' << tally.refused << ' ' << tally.wrong << std::endl;
    }
    return 0;
}

}  // namespace

}  // namespace mittelbuch

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 2) {
        std::fprintf(stderr, "usage: ledger_client DATABASE\n");
        return 2;
    }
    return mittelbuch::serve(arguments[1]);
}
