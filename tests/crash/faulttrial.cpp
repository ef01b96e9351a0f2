// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crash/faulttrial.h"

#include "crash/examination.h"
#include "crash/faults.h"
#include "crash/files.h"
#include "crash/officework.h"
#include "storage/database.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <dlfcn.h>

#include <cerrno>
#include <cstdio>

namespace mittelbuch::crash {

namespace {

struct Fault {
    int error;
    bool isLasting;
    const char *name;
};

const Fault faultsTried[] = {
    {EIO, false, "EIO once"},
    {ENOSPC, false, "ENOSPC once"},
    {EIO, true, "EIO from there on"},
    {ENOSPC, true, "ENOSPC from there on"},
};

struct UseCase {
    const char *name;
    ApplicationState state;  ///< that the case has to be in
    std::function<Outcome<void>(OfficeWork &, ApplicationId, int number)> perform;
};

QVector<UseCase> useCases()
{
    using enum ApplicationState;
    const auto onCase = [](Outcome<void> (OfficeWork::*step)(ApplicationId)) {
        return [step](OfficeWork &work, ApplicationId id, int) { return (work.*step)(id); };
    };
    return {
        {"post", draft,
         [](OfficeWork &work, ApplicationId, int number) { return work.post(QStringLiteral("trial %1").arg(number)); }},
        {"add line", draft,
         [](OfficeWork &work, ApplicationId, int number) {
             return work.addLine(QStringLiteral("0206/%1").arg(50'000 + number));
         }},
        {"record", draft,
         [](OfficeWork &work, ApplicationId, int number) {
             return Outcome<void>(work.record(number + 500'000).map([](const Recorded &) {}));
         }},
        {"receive", draft, onCase(&OfficeWork::receive)},
        {"complete", received, onCase(&OfficeWork::complete)},
        {"examine", complete, onCase(&OfficeWork::examine)},
        {"approve", examined, onCase(&OfficeWork::approve)},
        {"order", approved, onCase(&OfficeWork::order)},
    };
}

/// What counts of a database, to compare before and after.
struct Counts {
    qsizetype lines = -1;
    qsizetype postings = -1;
    qsizetype events = -1;
    qsizetype cases = -1;
    Money committed;
    friend bool operator==(const Counts &, const Counts &) = default;
};

class FaultTrial final {
public:
    FaultTrial(const QString &database, int step, int first) : m_database(database), m_step(step), m_first(first) {}

    int run()
    {
        m_arm = reinterpret_cast<CrashArm>(dlsym(RTLD_DEFAULT, "crashArm"));
        m_state = reinterpret_cast<CrashState>(dlsym(RTLD_DEFAULT, "crashState"));
        if (!m_arm || !m_state)
            return 2;
        const Files office = filesIn(folder());
        for (const UseCase &useCase : useCases()) {
            for (const Fault &fault : faultsTried) {
                if (!beginAnew(office))
                    return 2;
                tryEach(useCase, fault);
            }
        }
        std::printf("%d calls failed\n", m_failed);
        return m_wrong == 0 ? 0 : 1;
    }

private:
    QString folder() const { return QFileInfo(m_database).absolutePath(); }

    /// The office as it was at first, so that looking at it does not take longer and longer.
    bool beginAnew(const Files &office)
    {
        m_store.reset();
        fillFolder(folder(), office);
        auto opened = openSqliteStore(m_database, OpenMode::openExisting);
        if (opened)
            m_store = std::move(*opened);
        return opened.has_value();
    }

    void tryEach(const UseCase &useCase, const Fault &fault)
    {
        constexpr int more = 1'000;  // calls than any use case makes
        for (int number = m_first; number < more; number += m_step) {
            m_where = QStringLiteral("%1, %2, call %3")
                          .arg(QLatin1String(useCase.name), QLatin1String(fault.name))
                          .arg(number);
            if (!tryOne(useCase, fault, number))
                return;
        }
        say(QStringLiteral("the use case makes no end of calls"));
    }

    /// False when the use case makes fewer calls than that.
    bool tryOne(const UseCase &useCase, const Fault &fault, int number)
    {
        OfficeWork work(*m_store);
        const ApplicationId subject = caseIn(work, useCase.state);
        const Counts before = counts();
        arm({number, fault.error, fault.isLasting ? 1 : 0, 0});
        const Outcome<void> outcome = useCase.perform(work, subject, m_number);
        const Counts during = counts();
        const bool hasFailed = m_state()->failed > 0;
        arm({});
        m_failed += hasFailed ? 1 : 0;
        if (!hasFailed)
            return false;
        lookAtFiles(outcome, before);
        if (outcome) {
            if (during == before)
                say(QStringLiteral("was answered as done and changed nothing"));
            return true;
        }
        if (!std::holds_alternative<Failure>(outcome.error()))
            say(QStringLiteral("a failing disk was answered as a rule: ") + told(outcome.error()));
        if (during != before || counts() != before)
            say(QStringLiteral("failed and left something, or cannot be read: ") + told(outcome.error()));
        if (const Outcome<void> again = useCase.perform(work, subject, m_number); !again)
            say(QStringLiteral("cannot be done once the disk works again: ") + told(again.error()));
        return true;
    }

    void arm(const FaultPlan &plan) { m_arm(&plan); }

    ApplicationId caseIn(OfficeWork &work, ApplicationState state)
    {
        using enum ApplicationState;
        const Outcome<Recorded> recorded = work.record(++m_number);
        const ApplicationId id = recorded ? recorded->id : ApplicationId();
        Outcome<void> done = recorded ? Outcome<void>() : Outcome<void>(denied(recorded.error()));
        if (done && state >= received)
            done = work.receive(id);
        if (done && state >= complete)
            done = work.complete(id);
        if (done && state >= examined)
            done = work.examine(id);
        if (done && state >= approved)
            done = work.approve(id);
        if (!done)
            say(QStringLiteral("no case could be made: ") + told(done.error()));
        return id;
    }

    Counts counts() { return countsOf(*m_store); }

    static bool isUnconfirmed(const Denial &denial)
    {
        const auto *failure = std::get_if<Failure>(&denial);
        return failure && failure->kind == FailureKind::unconfirmed;
    }

    static Counts countsOf(Store &store)
    {
        const QDate far(2199, 12, 31);
        Counts found;
        found.lines = store.budget().lines().map([](const auto &all) { return all.size(); }).value_or(-1);
        found.postings = store.ledger()
                             .postings({}, far)
                             .map([](const auto &all) { return all.size(); })
                             .value_or(-1);
        found.events = store.events().events(1'000'000).map([](const auto &all) { return all.size(); }).value_or(-1);
        found.cases = store.applications().list(far).map([](const auto &all) { return all.size(); }).value_or(-1);
        const Result<QVector<PotBalance>> pots = store.ledger().balances(far);
        for (const PotBalance &pot : pots.value_or(QVector<PotBalance>()))
            found.committed += pot.balance.committed;
        return found;
    }

    /// As if the program had been killed right after the fault: file and log as they lie there. What the user was told
    /// to have failed must not come to life again.
    void lookAtFiles(const Outcome<void> &outcome, const Counts &before)
    {
        const QTemporaryDir copyFolder(folder() + QStringLiteral("/copy-XXXXXX"));
        const QString copy = copyFolder.filePath(QStringLiteral("office.mittelbuch"));
        for (const char *suffix : {"", "-wal", "-journal"})
            QFile::copy(m_database + QLatin1String(suffix), copy + QLatin1String(suffix));
        const auto store = openSqliteStore(copy, OpenMode::openExisting);
        const Counts there = store ? countsOf(**store) : Counts();
        const bool mayBeThere = outcome || isUnconfirmed(outcome.error());
        if (!mayBeThere && there != before)
            say(QStringLiteral("failed and is there after a crash: ") + told(outcome.error()));
        Promises promises;
        promises.made = true;
        for (const QString &fault : faultsAfterCrash(copy, promises))
            say(QStringLiteral("the files are not sound: ") + fault);
    }

    void say(const QString &fault)
    {
        ++m_wrong;
        std::printf("%s: %s\n", qUtf8Printable(m_where), qUtf8Printable(fault));
    }

    QString m_database;
    int m_step;
    int m_first;
    std::unique_ptr<Store> m_store;
    CrashArm m_arm = nullptr;
    CrashState m_state = nullptr;
    QString m_where;
    int m_number = 0;
    int m_failed = 0;
    int m_wrong = 0;
};

}  // namespace

int tryFaults(const QString &database, int step, int first)
{
    return FaultTrial(database, step, first).run();
}

}  // namespace mittelbuch::crash
