// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

// An office at work without a window: books through the program's own store and use cases, and tells what is done on
// its standard output at once, a line per use case (promises.h).
//
//   crash_driver book DATABASE FIRST COUNT MODE CHECKPOINT
//
// MODE is "strong", what the program does, or one of the modes that it must not use, switched here, on the open
// connection: "delete-full", "wal-normal" or "off". CHECKPOINT is how many pages of the log are taken into the file at
// a time.

#include "crash/faulttrial.h"
#include "crash/officework.h"
#include "storage/database.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <csignal>
#include <cstdio>

#include <unistd.h>

namespace mittelbuch::crash {

namespace {

void tell(const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    if (::write(STDOUT_FILENO, bytes.constData(), static_cast<std::size_t>(bytes.size())) != bytes.size())
        qFatal("nobody listens");
}

void demand(const QString &pragma)
{
    QSqlQuery query(QSqlDatabase::database(QSqlDatabase::connectionNames().first(), false));
    if (!query.exec(QStringLiteral("PRAGMA ") + pragma))
        qFatal("%s was refused", qPrintable(pragma));
}

void weaken(const QString &mode)
{
    if (mode == QLatin1String("delete-full"))
        demand(QStringLiteral("journal_mode = DELETE"));
    else if (mode == QLatin1String("wal-normal"))
        demand(QStringLiteral("synchronous = NORMAL"));
    else if (mode == QLatin1String("off"))
        demand(QStringLiteral("synchronous = OFF"));
    else if (mode != QLatin1String("strong"))
        qFatal("no such mode");
}

void mustBeDone(const Outcome<void> &outcome, const QString &line)
{
    if (!outcome)
        qFatal("%s: %s", qPrintable(line), qPrintable(told(outcome.error())));
    tell(line);
}

void wholeCase(OfficeWork &work, int number)
{
    const Outcome<Recorded> recorded = work.record(number);
    if (!recorded)
        qFatal("record: %s", qPrintable(told(recorded.error())));
    const auto say = [&](const char *state) {
        return QStringLiteral("case %1 %2").arg(recorded->reference.toString(), QLatin1String(state));
    };
    tell(say("draft"));
    mustBeDone(work.receive(recorded->id), say("received"));
    mustBeDone(work.complete(recorded->id), say("complete"));
    mustBeDone(work.examine(recorded->id), say("examined"));
    mustBeDone(work.approve(recorded->id), say("approved"));
    mustBeDone(work.order(recorded->id), QStringLiteral("settled %1 1").arg(recorded->reference.toString()));
    mustBeDone(work.pay(recorded->id), QStringLiteral("settled %1 2").arg(recorded->reference.toString()));
}

int book(const QStringList &words)
{
    const auto store = openSqliteStore(words.value(0), OpenMode::openExisting);
    if (!store)
        qFatal("cannot open: %s", qPrintable(store.error().detail));
    weaken(words.value(3));
    demand(QStringLiteral("wal_autocheckpoint = ") + words.value(4));
    OfficeWork work(**store);
    const int first = words.value(1).toInt();
    for (int number = first; number < first + words.value(2).toInt(); ++number) {
        const QString reason = QStringLiteral("booking %1").arg(number);
        mustBeDone(work.post(reason), QStringLiteral("post ") + reason);
        if (number % 4 == 0)
            wholeCase(work, number);
    }
    return 0;
}

int run(const QStringList &words)
{
    std::signal(SIGXFSZ, SIG_IGN);
    if (words.value(1) == QLatin1String("book") && words.size() == 7)
        return book(words.mid(2));
    if (words.value(1) == QLatin1String("faults") && words.size() == 5)
        return tryFaults(words.value(2), words.value(3).toInt(), words.value(4).toInt());
    std::fputs("crash_driver book DATABASE FIRST COUNT MODE CHECKPOINT | faults DATABASE STEP FIRST\n", stderr);
    return 2;
}

}  // namespace

}  // namespace mittelbuch::crash

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return mittelbuch::crash::run(QCoreApplication::arguments());
}
