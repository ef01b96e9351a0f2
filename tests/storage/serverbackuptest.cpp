// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/backupcase.h"
#include "storage/database.h"
#include "support/testserver.h"

#include <QDir>
#include <QFile>

namespace mittelbuch::test {

namespace {

const QString restoredName = QStringLiteral("restored_server");

/// Out of each engine into a file, and out of the file into each engine.
class ServerBackup : public FilledStoreCase {
protected:
    void SetUp() override
    {
        FilledStoreCase::SetUp();
        createDatabase(restoredName);
    }
    void TearDown() override { dropDatabase(restoredName); }

    bool isFile() const { return QLatin1String(GetParam().name) == QLatin1String("sqlite"); }
    QString target() const { return path("backup.mittelbuch"); }
    QString address() const { return serverAddress(postgresDatabase(m_folder.path())); }

    Result<CopyReport> backUp(const CopyProgress &progress = goOn)
    {
        return isFile() ? backUpSqliteFile(sqlitePath(m_folder.path()), target(), ExistingFile::keep, progress)
                        : backUpServer(address(), target(), ExistingFile::keep, progress);
    }
    static Result<CopyReport> restore(const QString &backup, const CopyProgress &progress = goOn)
    {
        return restoreToServer(backup, serverAddress(restoredName), progress);
    }
    static FailureKind failureOf(const Result<CopyReport> &made)
    {
        if (made) {
            ADD_FAILURE() << "was not refused";
            return FailureKind::other;
        }
        EXPECT_FALSE(QString(made.error().subject + made.error().detail).contains(QLatin1String(serverPassword)));
        return made.error().kind;
    }
    QStringList files() const { return QDir(m_folder.path()).entryList({QStringLiteral("backup*")}, QDir::Files); }
};

TEST_P(ServerBackup, GoesIntoAFileAndIntoAServerAndOn)
{
    const CopyReport report = must(backUp());
    EXPECT_EQ(report.postings.last, 7);
    EXPECT_EQ(report.postings.link, must(m_store->ledger().postings({}, QDate(2099, 1, 1))).last().chainHash);
    EXPECT_EQ(must(openSqliteStore(target(), OpenMode::readOnly))->isReadOnly(), true);

    const CopyReport back = must(restore(target()));
    EXPECT_EQ(back.postings.link, report.postings.link);
    EXPECT_EQ(back.rows, report.rows);
    EXPECT_FALSE(back.path.contains(QLatin1String(serverPassword))) << back.path.toStdString();
    const auto restored = must(openPostgresStore(serverAddress(restoredName), OpenMode::openExisting));
    EXPECT_EQ(must(restored->drafts().kept(m_user, QStringLiteral("application"))), QByteArray("\0\1draft\xff", 8));
    EXPECT_TRUE(must(restored->auditor().audit([](const AuditProgress &) { return true; })).isClean());
    EXPECT_TRUE(restored->ledger().book({draft(PostingKind::supplement, 2027, 2027, 1)}, QStringLiteral("next"), m_user,
                                        9'000));
    const BudgetLineId next = must(restored->budget().add(
        BudgetLine{{}, BudgetLineKey::fromString(QStringLiteral("0205/88399")), QStringLiteral("next")}));
    EXPECT_GT(next.number(), m_line.number()) << "the server hands out numbers anew";

    // The file that the server gives back is the one that went in.
    const QString second = path("second.mittelbuch");
    must(backUpServer(serverAddress(restoredName), second, ExistingFile::keep, goOn));
    EXPECT_NE(contentOfFile(second).differenceTo(contentOfFile(target())), QString()) << "a posting was added";
    must(restoreToFile(second, path("third.mittelbuch"), goOn));
    EXPECT_EQ(contentOfFile(path("third.mittelbuch")).differenceTo(contentOfFile(second)), QString());
}

TEST_P(ServerBackup, IsTheSameWhicheverWayItWent)
{
    must(backUp());
    must(restore(target()));
    must(backUpServer(serverAddress(restoredName), path("again.mittelbuch"), ExistingFile::keep, goOn));
    EXPECT_EQ(contentOnAnyEngine(path("again.mittelbuch")).differenceTo(contentOnAnyEngine(target())), QString());
    const auto again = must(openSqliteStore(path("again.mittelbuch"), OpenMode::openExisting));
    const auto first = must(openSqliteStore(target(), OpenMode::openExisting));
    for (const QDate day : {m_day, m_day.addYears(1), QDate(2099, 12, 31)})
        EXPECT_EQ(must(again->ledger().balances(day)), must(first->ledger().balances(day))) << day.toString().toStdString();
}

TEST_P(ServerBackup, NeverWritesOverWhatIsThere)
{
    must(backUp());
    EXPECT_EQ(failureOf(backUp()), FailureKind::alreadyExists);
    must(restore(target()));
    EXPECT_EQ(failureOf(restore(target())), FailureKind::alreadyExists);
    dropDatabase(restoredName);
    createDatabase(restoredName);
    runOnServer(restoredName, QStringLiteral("CREATE TABLE other (a INTEGER)"));
    EXPECT_EQ(failureOf(restore(target())), FailureKind::foreignContent);
    EXPECT_EQ(failureOf(backUpServer(serverAddress(restoredName), path("other"), ExistingFile::keep, goOn)),
              FailureKind::notADatabase);
    EXPECT_EQ(failureOf(restoreToServer(target(), serverAddress(QStringLiteral("lost_server")), goOn)),
              FailureKind::connection);
    EXPECT_EQ(failureOf(restore(path("lost"))), FailureKind::notFound);
}

TEST_P(ServerBackup, LeavesNothingWhenItIsStopped)
{
    const auto stop = [](CopyStage stage, qint64, qint64) { return stage != CopyStage::verifying; };
    EXPECT_EQ(failureOf(backUp(stop)), FailureKind::cancelled);
    EXPECT_TRUE(files().isEmpty());
    must(backUp());
    EXPECT_EQ(failureOf(restore(target(), stop)), FailureKind::cancelled);
    must(restore(target()));
}

TEST_P(ServerBackup, FindsWhatWasSpoiledOnTheWay)
{
    must(backUp());
    ASSERT_TRUE(QFile::setPermissions(target(), QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    QFile file(target());
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    for (qint64 page = 4096; page < file.size(); page += 4096)
        ASSERT_TRUE(file.seek(page + 2) && file.write(QByteArray(1200, '\x7f')) > 0);
    file.close();
    EXPECT_EQ(failureOf(restore(target())), FailureKind::backupDamaged);
    EXPECT_TRUE(must(openPostgresStore(serverAddress(restoredName), OpenMode::create)));
}

MITTELBUCH_EVERY_ENGINE(ServerBackup);

}  // namespace

}  // namespace mittelbuch::test
