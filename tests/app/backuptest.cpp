// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/program.h"
#include "support/testserver.h"
#include "support/testsupport.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

#include <atomic>
#include <thread>

namespace mittelbuch {

namespace {

using test::Answer;
using test::at;

QStringList words(const QString &line)
{
    return line.split(u'|');
}

/// An office with a line and some money.
class BackupCommandTest : public testing::Test {
protected:
    void SetUp() override
    {
        done(QStringLiteral("init"));
        done(QStringLiteral("budget|add-line|--line|0205/88301|--purpose|Kommunale Digitalisierung"));
        post();
    }

    Answer done(const QString &line)
    {
        const Answer answer = m_program.run(words(line));
        EXPECT_EQ(answer.exitCode, 0) << line.toStdString() << "\n" << answer.output.toStdString();
        return answer;
    }

    void post() { done(QStringLiteral("budget|post|--line|0205/88301|--year|2027|--amount|1000|--day|2027-01-01")); }

    /// What the command answers with against another database than the office's.
    Answer onOther(const QString &database, const QString &line)
    {
        return m_program.plain(QStringList{QStringLiteral("--json"), QStringLiteral("--lang=en"),
                                       QStringLiteral("--today=2027-03-01")} + words(line),
            database);
    }

    QString backup() const { return m_program.path(QStringLiteral("backup.mittelbuch")); }
    QString restored() const { return m_program.path(QStringLiteral("restored.mittelbuch")); }
    QStringList automatic() const
    {
        return QDir(m_program.path(QStringLiteral("backups"))).entryList(QDir::Files, QDir::Name);
    }

    test::Program m_program;
};

QJsonObject jsonOf(const Answer &answer)
{
    return QJsonDocument::fromJson(answer.output.toUtf8()).object();
}

QByteArray balancesOf(const Answer &answer)
{
    EXPECT_EQ(answer.exitCode, 0) << answer.output.toStdString();
    return answer.output.toUtf8();
}

}  // namespace

TEST_F(BackupCommandTest, WritesAFileThatTheProgramReadsAndRestores)
{
    const Answer made = done(QStringLiteral("backup|--output|") + backup());
    EXPECT_TRUE(at(made.json, QStringLiteral("verified")).toBool());
    EXPECT_EQ(at(made.json, QStringLiteral("postings.last")).toInt(), 1);
    EXPECT_EQ(at(made.json, QStringLiteral("postings.head")).toString().size(), 64);
    EXPECT_EQ(at(made.json, QStringLiteral("bytes")).toInteger(), QFile(backup()).size());
    post();

    const QByteArray then = balancesOf(onOther(backup(), QStringLiteral("budget|list")));
    EXPECT_TRUE(then.contains("\"1000.00\"")) << then.toStdString();
    const Answer written = onOther(backup(), QStringLiteral("budget|add-line|--line|0205/88302|--purpose|x"));
    EXPECT_EQ(written.exitCode, 4);
    EXPECT_TRUE(written.output.contains(QStringLiteral("\"read-only\""))) << written.output.toStdString();

    const Answer back = onOther(restored(), QStringLiteral("restore|--from|") + backup());
    EXPECT_EQ(back.exitCode, 0) << back.output.toStdString();
    EXPECT_TRUE(back.output.contains(at(made.json, QStringLiteral("postings.head")).toString()));
    EXPECT_EQ(balancesOf(onOther(restored(), QStringLiteral("budget|list"))), then);
    EXPECT_EQ(onOther(restored(), QStringLiteral("budget|add-line|--line|0205/88302|--purpose|x")).exitCode, 0);
}

/// From a file into a server's database, and from there into a file again.
TEST_F(BackupCommandTest, GoesToAServerAndComesBack)
{
    const Answer made = done(QStringLiteral("backup|--output|") + backup());
    const QByteArray then = balancesOf(done(QStringLiteral("budget|list")));
    const QString name = QStringLiteral("backup_command");
    test::createDatabase(name);
    const QString server = test::serverAddress(name);
    const Answer back = onOther(server, QStringLiteral("restore|--from|") + backup());
    EXPECT_EQ(back.exitCode, 0) << back.output.toStdString();
    EXPECT_EQ(at(jsonOf(back), QStringLiteral("postings.head")), at(made.json, QStringLiteral("postings.head")));
    EXPECT_FALSE(back.output.contains(QLatin1String(test::serverPassword)));
    EXPECT_EQ(balancesOf(onOther(server, QStringLiteral("budget|list"))), then);
    EXPECT_EQ(onOther(server, QStringLiteral("verify")).exitCode, 0);
    EXPECT_EQ(at(jsonOf(onOther(server, QStringLiteral("restore|--from|") + backup())), QStringLiteral("failed")).toString(),
              QStringLiteral("already-exists"));

    EXPECT_EQ(onOther(server, QStringLiteral("budget|post|--line|0205/88301|--year|2028|--amount|5|--day|2027-01-01")).exitCode, 0);
    const QString second = m_program.path(QStringLiteral("second.mittelbuch"));
    const Answer out = onOther(server, QStringLiteral("backup|--output|") + second);
    EXPECT_EQ(out.exitCode, 0) << out.output.toStdString();
    EXPECT_EQ(at(jsonOf(out), QStringLiteral("postings.last")).toInt(), 2);
    EXPECT_EQ(onOther(restored(), QStringLiteral("restore|--from|") + second).exitCode, 0);
    EXPECT_EQ(balancesOf(onOther(restored(), QStringLiteral("budget|list"))), balancesOf(onOther(server, QStringLiteral("budget|list"))));

    const Answer automatic = onOther(server, QStringLiteral("backup|--automatic"));
    EXPECT_EQ(automatic.exitCode, 0) << automatic.output.toStdString();
    EXPECT_TRUE(at(jsonOf(automatic), QStringLiteral("made")).toBool());
    const QString written = at(jsonOf(automatic), QStringLiteral("output")).toString();
    EXPECT_TRUE(QFileInfo(written).fileName().startsWith(QStringLiteral("backup_command-"))) << written.toStdString();
    EXPECT_FALSE(at(jsonOf(onOther(server, QStringLiteral("backup|--automatic"))), QStringLiteral("made")).toBool());
    test::dropDatabase(name);
}

TEST_F(BackupCommandTest, RefusesWithWordsAndExitCodes)
{
    const auto failedWith = [](const Answer &answer) {
        return answer.exitCode == 4 ? at(answer.json, QStringLiteral("failed")).toString()
            : QString::number(answer.exitCode);
    };
    const QString output = QStringLiteral("backup|--output|");
    EXPECT_EQ(m_program.run({QStringLiteral("backup")}).exitCode, 2);
    EXPECT_EQ(m_program.run(words(output + backup() + QStringLiteral("|--automatic"))).exitCode, 2);
    EXPECT_EQ(failedWith(m_program.run(words(output + m_program.database() + QStringLiteral("|--force")))),
        QStringLiteral("same-file"));
    done(output + backup());
    EXPECT_EQ(failedWith(m_program.run(words(output + backup()))), QStringLiteral("already-exists"));
    done(output + backup() + QStringLiteral("|--force"));
    EXPECT_EQ(failedWith(m_program.run(words(QStringLiteral("restore|--from|") + backup()))),
        QStringLiteral("already-exists"));
    EXPECT_EQ(failedWith(m_program.run(words(output + m_program.path(QStringLiteral("lost/backup"))))),
        QStringLiteral("not-found"));

    ASSERT_TRUE(QFile::setPermissions(backup(), QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    QFile file(backup());
    ASSERT_TRUE(file.open(QIODevice::ReadWrite) && file.seek(file.size() / 2)
        && file.write(QByteArray(20'000, 'x')) > 0);
    file.close();
    const Answer damaged = onOther(restored(), QStringLiteral("restore|--from|") + backup());
    EXPECT_EQ(damaged.exitCode, 4);
    EXPECT_TRUE(damaged.output.contains(QStringLiteral("\"backup-damaged\""))) << damaged.output.toStdString();
    EXPECT_FALSE(QFile::exists(restored()));
}

/// Other processes write all the time; every backup ends with a posting that the ledger has at that place.
TEST_F(BackupCommandTest, IsConsistentWhileAnotherProcessWrites)
{
    std::atomic<bool> stop = false;
    std::thread writer([&] {
        while (!stop)
            post();
    });
    QVector<QPair<qint64, QString>> heads;
    for (int number = 0; number < 4; ++number) {
        const Answer made = done(QStringLiteral("backup|--output|%1.%2").arg(backup()).arg(number));
        heads.append({at(made.json, QStringLiteral("postings.last")).toInteger(),
            at(made.json, QStringLiteral("postings.head")).toString()});
    }
    stop = true;
    writer.join();
    EXPECT_GT(heads.last().first, heads.first().first) << "nobody wrote meanwhile";
    const Answer all = done(QStringLiteral("backup|--output|") + backup());
    EXPECT_GE(at(all.json, QStringLiteral("postings.last")).toInteger(), heads.last().first);
    for (int number = 0; number < heads.size(); ++number) {
        const Answer back = onOther(restored() + QString::number(number),
                                    QStringLiteral("restore|--from|%1.%2").arg(backup()).arg(number));
        EXPECT_EQ(back.exitCode, 0) << back.output.toStdString();
        EXPECT_TRUE(back.output.contains(heads[number].second));
    }
}

TEST_F(BackupCommandTest, WholeOrNotAtAllOnAFullDisk)
{
    int failures = 0;
    for (const int blocks : {1, 40, 120, 4000}) {
        const Answer answer = m_program.limited(blocks, {QStringLiteral("--json"), QStringLiteral("backup"),
            QStringLiteral("--force"),
                                                         QStringLiteral("--output"), backup()});
        ASSERT_EQ(answer.exitCode, QFile::exists(backup()) ? 0 : 4) << blocks << answer.output.toStdString();
        EXPECT_FALSE(QFile::exists(backup() + QStringLiteral(".part")));
        failures += answer.exitCode == 4 ? 1 : 0;
    }
    EXPECT_GE(failures, 2);
    EXPECT_LT(failures, 4);
}

TEST_F(BackupCommandTest, AutomaticOnceADayAndOldOnesGo)
{
    const Answer first = done(QStringLiteral("backup|--automatic"));
    EXPECT_TRUE(at(first.json, QStringLiteral("made")).toBool());
    EXPECT_EQ(automatic().join(u' '), QStringLiteral("office_2027-03-01_1300.mittelbuch"));
    const Answer again = done(QStringLiteral("backup|--automatic"));
    EXPECT_FALSE(at(again.json, QStringLiteral("made")).toBool());
    EXPECT_EQ(at(again.json, QStringLiteral("output")), at(first.json, QStringLiteral("output")));

    const QDir folder(m_program.path(QStringLiteral("backups")));
    const QString known = folder.filePath(automatic().first());
    for (QDate day(2026, 1, 1); day < QDate(2027, 3, 1); day = day.addDays(1))
        ASSERT_TRUE(QFile::copy(known, folder.filePath(QStringLiteral("office_%1_0800.mittelbuch")
                                                           .arg(day.toString(Qt::ISODate)))));
    const QString foreign = folder.filePath(QStringLiteral("other_2020-01-01_0800.mittelbuch"));
    ASSERT_TRUE(QFile::copy(known, foreign));
    QFile leftover(folder.filePath(QStringLiteral("office_2027-02-01_0800.mittelbuch.part")));
    ASSERT_TRUE(leftover.open(QIODevice::WriteOnly));
    leftover.close();
    ASSERT_TRUE(QFile::remove(known));
    const Answer later = done(QStringLiteral("backup|--automatic"));
    EXPECT_GT(at(later.json, QStringLiteral("removed")).toArray().size(), 380);
    EXPECT_TRUE(QFile::exists(foreign));
    EXPECT_FALSE(leftover.exists());
    EXPECT_LE(automatic().size(), 7 + 4 + 12 + 1);
    EXPECT_TRUE(automatic().contains(QStringLiteral("office_2027-03-01_1300.mittelbuch")));
    EXPECT_TRUE(automatic().contains(QStringLiteral("office_2027-02-28_0800.mittelbuch")));
    EXPECT_TRUE(automatic().contains(QStringLiteral("office_2026-04-30_0800.mittelbuch")));
}

}  // namespace mittelbuch
