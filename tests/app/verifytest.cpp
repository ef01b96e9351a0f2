// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/program.h"

#include <QFile>
#include <QProcess>

#include <gtest/gtest.h>

namespace mittelbuch {

namespace {

using test::Answer;
using test::at;

/// The shell sqlite3 on the office's file, as anybody has it; the trigger is put back, so that nothing is seen.
void tamper(const test::Program &program, const QString &trigger, const QString &statement)
{
    QProcess shell;
    shell.start(QStringLiteral("sqlite3"),
                {program.database(), QStringLiteral("SELECT sql FROM sqlite_master WHERE name = '%1'").arg(trigger)});
    ASSERT_TRUE(shell.waitForFinished());
    const QString restored = QString::fromUtf8(shell.readAllStandardOutput()).trimmed();
    ASSERT_FALSE(restored.isEmpty());
    shell.start(QStringLiteral("sqlite3"),
                {program.database(), QStringLiteral("DROP TRIGGER %1; %2; %3;").arg(trigger, statement, restored)});
    ASSERT_TRUE(shell.waitForFinished());
    ASSERT_EQ(shell.exitCode(), 0) << shell.readAllStandardError().toStdString();
}

Answer verify(test::Program &program)
{
    return program.run({QStringLiteral("verify")});
}

}  // namespace

TEST(VerifyTest, TheDemonstrationIsCleanAndItsHeadsAreTold)
{
    test::Program program;
    ASSERT_EQ(program.run({QStringLiteral("init"), QStringLiteral("--demo")}).exitCode, 0);
    const Answer clean = verify(program);
    EXPECT_EQ(clean.exitCode, 0) << clean.output.toStdString();
    EXPECT_TRUE(at(clean.json, QStringLiteral("clean")).toBool());
    EXPECT_EQ(at(clean.json, QStringLiteral("postings.head")).toString().size(), 64);
    EXPECT_GT(at(clean.json, QStringLiteral("postings.count")).toInt(), 100);
    EXPECT_GT(at(clean.json, QStringLiteral("records.count")).toInt(), 100);
    const Answer told = program.plain({QStringLiteral("verify"), QStringLiteral("--lang"), QStringLiteral("en")});
    EXPECT_EQ(told.exitCode, 0);
    EXPECT_TRUE(told.output.contains(at(clean.json, QStringLiteral("postings.head")).toString()));
}

TEST(VerifyTest, NamesTheRecordThatAShellChanged)
{
    struct Change {
        QString trigger;
        QString statement;
        QString where;
        QString what;
    };
    const QVector<Change> changes{
        {QStringLiteral("posting_unchanged"), QStringLiteral("UPDATE posting SET amount = amount + 1 WHERE id = 9"),
         QStringLiteral("posting 9"), QStringLiteral("link-broken")},
        {QStringLiteral("event_unchanged"), QStringLiteral("UPDATE event SET reason = reason || ' ' WHERE number = 3"),
         QStringLiteral("event 3"), QStringLiteral("link-broken")},
        {QStringLiteral("decision_unchanged"), QStringLiteral("UPDATE decision SET day = '2027-01-09' WHERE id = 2"),
         QStringLiteral("decision 2"), QStringLiteral("link-broken")},
        {QStringLiteral("pot_guard"),
         QStringLiteral("UPDATE pot SET allotted = allotted - 1 "
                        "WHERE programme_id = 0 AND budget_year = 2027 AND due_year = 2027 AND line_id = 1"),
         QStringLiteral("pot 02 03/531 01 2027"), QStringLiteral("value-differs")},
    };
    for (const Change &change : changes) {
        test::Program program;
        ASSERT_EQ(program.run({QStringLiteral("init"), QStringLiteral("--demo")}).exitCode, 0);
        tamper(program, change.trigger, change.statement);
        const Answer found = verify(program);
        EXPECT_EQ(found.exitCode, 4);
        EXPECT_FALSE(at(found.json, QStringLiteral("clean")).toBool());
        const QString where = at(found.json, QStringLiteral("faults.0.where")).toString();
        EXPECT_TRUE(where.startsWith(change.where)) << where.toStdString();
        EXPECT_EQ(at(found.json, QStringLiteral("faults.0.what")).toString(), change.what);
    }
}

}  // namespace mittelbuch
