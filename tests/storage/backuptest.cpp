// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/backupcase.h"
#include "storage/database.h"
#include "storage/sqliteconnection.h"
#include "support/testsupport.h"

#include <QDir>
#include <QFile>

#include <atomic>
#include <csignal>
#include <thread>

#include <sys/resource.h>

namespace mittelbuch::test {

namespace {

class BackupTest : public FilledStoreCase {
protected:
    QString database() const { return sqlitePath(m_folder.path()); }
    QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files, QDir::Name); }

    CopyReport mustBackUp(const QString &target, ExistingFile existing = ExistingFile::keep)
    {
        return must(backUpSqliteFile(database(), target, existing, goOn));
    }

    FailureKind failureOf(const Result<CopyReport> &made)
    {
        if (!made)
            return made.error().kind;
        ADD_FAILURE() << "was not refused";
        return FailureKind::other;
    }
};

/// Overwrites bytes in the middle of every page but the first.
void damage(const QString &path)
{
    ASSERT_TRUE(QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    for (qint64 page = 4096; page < file.size(); page += 4096) {
        ASSERT_TRUE(file.seek(page + 2));
        file.write(QByteArray(1200, '\x7f'));
    }
}

/// No file of this process may grow beyond so many bytes while one lives.
class SizeLimit final {
public:
    explicit SizeLimit(rlim_t bytes) : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~SizeLimit()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    SizeLimit(const SizeLimit &) = delete;
    SizeLimit &operator=(const SizeLimit &) = delete;

private:
    void (*m_handler)(int);
    rlimit m_before{};
};

TEST_P(BackupTest, HoldsEverythingAndOpensForReadingOnly)
{
    const QString target = path("backup.mittelbuch");
    const CopyReport report = mustBackUp(target);
    EXPECT_EQ(report.postings.last, 7);
    EXPECT_EQ(report.postings.link, must(m_store->ledger().postings({}, QDate(2099, 1, 1))).last().chainHash);
    EXPECT_EQ(report.events.last, 1);
    EXPECT_EQ(report.bytes, QFileInfo(target).size());
    EXPECT_EQ(contentOf(target)[18], 1) << "needs no write-ahead log";
    EXPECT_EQ(contentOfFile(target).differenceTo(contentOfFile(database())), QString());

    const QByteArray before = contentOf(target);
    const auto opened = must(openSqliteStore(target, OpenMode::openExisting));
    EXPECT_TRUE(opened->isReadOnly());
    EXPECT_EQ(must(opened->drafts().kept(m_user, QStringLiteral("application"))), QByteArray("\0\1draft\xff", 8));
    EXPECT_EQ(contentOf(target), before);
}

TEST_P(BackupTest, LeavesNothingBesideTheFile)
{
    const QStringList before = files();
    mustBackUp(path("backup.mittelbuch"));
    EXPECT_EQ(files(), QStringList(QStringLiteral("backup.mittelbuch")) + before);
    m_store.reset();
    mustBackUp(path("second.mittelbuch"));
    EXPECT_EQ(files().join(u' '), QStringLiteral("backup.mittelbuch second.mittelbuch store.mittelbuch"));
}

/// Whatever is booked meanwhile, the backup ends with a posting of the chain and knows all before it.
TEST_P(BackupTest, IsOneStateWhileAnotherWrites)
{
    std::atomic<bool> stop = false;
    std::atomic<int> booked = 0;
    std::thread writer([&] {
        const auto store = must(openSqliteStore(database(), OpenMode::openExisting));
        for (int number = 0; !stop && number < 20'000; ++number) {
            const auto posting = draft(PostingKind::supplement, 2027, 2027, 1);
            EXPECT_TRUE(store->ledger().book({posting, posting}, QStringLiteral("writer-%1").arg(number), m_user,
                5'000 + number));
            ++booked;
        }
    });
    while (booked < 5)
        std::this_thread::yield();
    QVector<CopyReport> reports;
    for (const char *name : {"a.mittelbuch", "b.mittelbuch", "c.mittelbuch"}) {
        const int before = booked;
        reports.append(mustBackUp(path(name)));
        EXPECT_GT(booked, before) << "nobody wrote meanwhile";
    }
    stop = true;
    writer.join();
    const QVector<Posting> journal = must(m_store->ledger().postings({}, QDate(2099, 1, 1)));
    for (const CopyReport &report : reports) {
        EXPECT_EQ(report.postings.last % 2, 1) << "a command was cut in two";
        ASSERT_LE(report.postings.last, journal.size());
        EXPECT_EQ(journal[report.postings.last - 1].chainHash, report.postings.link);
        EXPECT_EQ(must(must(openSqliteStore(report.path, OpenMode::readOnly))->ledger().postings({},
            QDate(2099, 1, 1))).size(),
                  report.postings.last);
    }
    EXPECT_LT(reports.first().postings.last, reports.last().postings.last);
}

TEST_P(BackupTest, IsRestoredToADatabaseThatGoesOn)
{
    mustBackUp(path("backup.mittelbuch"));
    const CopyReport report = must(restoreToFile(path("backup.mittelbuch"), path("restored.mittelbuch"), goOn));
    EXPECT_EQ(report.postings.last, 7);
    EXPECT_EQ(contentOfFile(path("restored.mittelbuch")).differenceTo(contentOfFile(database())), QString());
    const auto restored = must(openSqliteStore(path("restored.mittelbuch"), OpenMode::openExisting));
    EXPECT_FALSE(restored->isReadOnly());
    EXPECT_TRUE(restored->ledger().book({draft(PostingKind::supplement, 2027, 2027, 1)}, QStringLiteral("next"),
        m_user, 9'000));
}

TEST_P(BackupTest, RowsFromAnyEngineMakeTheSameDatabase)
{
    const auto source = must(connectSqliteFile(database(), FileAccess::readOnly));
    PassingFile file = must(PassingFile::make(path("rows.mittelbuch"), ExistingFile::keep));
    must(writeVerified(*source, *source, CopyMethod::rows, file, goOn));
    must(file.takeName({}, true));
    EXPECT_EQ(contentOfFile(path("rows.mittelbuch")).differenceTo(contentOfFile(database())), QString());
    EXPECT_EQ(contentOf(path("rows.mittelbuch"))[18], 1);
    must(checkSqliteFile(path("rows.mittelbuch")));
}

TEST_P(BackupTest, TablesFollowThoseThatTheyNeed)
{
    const auto connection = must(connectSqliteFile(database(), FileAccess::readOnly));
    QStringList order;
    int derived = 0;
    for (const TableShape &table : must(tableShapes(*connection))) {
        order.append(table.name);
        derived += table.isDerived ? 1 : 0;
        EXPECT_FALSE(table.key.isEmpty()) << table.name.toStdString();
        EXPECT_EQ(table.columns.size(), table.types.size());
    }
    EXPECT_EQ(derived, 5);
    EXPECT_FALSE(order.contains(QStringLiteral("schema_migration")));
    EXPECT_FALSE(order.contains(QStringLiteral("posting_step")));
    const auto comesBefore = [&order](const char *first, const char *second) {
        return order.indexOf(QLatin1String(first)) < order.indexOf(QLatin1String(second));
    };
    EXPECT_TRUE(comesBefore("budget_line", "posting"));
    EXPECT_TRUE(comesBefore("consent", "posting"));
    EXPECT_TRUE(comesBefore("posting", "freeze"));
    EXPECT_TRUE(comesBefore("posting", "fiscal_year_step"));
    EXPECT_TRUE(comesBefore("application", "decision"));
}

TEST_P(BackupTest, NeverOverwritesUnlessTold)
{
    const QString target = path("backup.mittelbuch");
    EXPECT_EQ(failureOf(backUpSqliteFile(database(), database(), ExistingFile::replace, goOn)), FailureKind::sameFile);
    mustBackUp(target);
    const QByteArray before = contentOf(target);
    mustBook({draft(PostingKind::supplement, 2027, 2027, 5)});
    EXPECT_EQ(failureOf(backUpSqliteFile(database(), target, ExistingFile::keep, goOn)), FailureKind::alreadyExists);
    EXPECT_EQ(contentOf(target), before);
    EXPECT_EQ(mustBackUp(target, ExistingFile::replace).postings.last, 8);
    EXPECT_EQ(failureOf(restoreToFile(target, database(), goOn)), FailureKind::alreadyExists);
    EXPECT_EQ(failureOf(restoreToFile(target, target, goOn)), FailureKind::sameFile);
    const auto other = must(openSqliteStore(path("other.mittelbuch"), OpenMode::create));
    must(other->settings().setValue(QStringLiteral("a"), QStringLiteral("b")));
    EXPECT_EQ(failureOf(backUpSqliteFile(database(), path("other.mittelbuch"), ExistingFile::replace, goOn)),
        FailureKind::locked);
}

TEST_P(BackupTest, NamesWhatStandsInTheWay)
{
    const QString target = path("backup.mittelbuch");
    EXPECT_EQ(failureOf(backUpSqliteFile(path("lost"), target, ExistingFile::keep, goOn)), FailureKind::notFound);
    EXPECT_EQ(failureOf(backUpSqliteFile(database(), path("lost/x"), ExistingFile::keep, goOn)), FailureKind::notFound);
    EXPECT_EQ(failureOf(backUpSqliteFile(database(), QStringLiteral("/proc/x.mittelbuch"), ExistingFile::keep, goOn)),
        FailureKind::notFound);
    EXPECT_EQ(failureOf(restoreToFile(path("lost"), target, goOn)), FailureKind::notFound);
    QFile letter(path("letter"));
    ASSERT_TRUE(letter.open(QIODevice::WriteOnly) && letter.write(QByteArray(5'000, 'x')) > 0);
    letter.close();
    EXPECT_EQ(failureOf(restoreToFile(path("letter"), target, goOn)), FailureKind::notADatabase);
    mustBackUp(target);
    ASSERT_TRUE(QFile::setPermissions(target, QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    QFile newer(target);
    ASSERT_TRUE(newer.open(QIODevice::ReadWrite) && newer.seek(60) && newer.write(QByteArray("\0\0\0\x63", 4)) == 4);
    newer.close();
    EXPECT_EQ(failureOf(restoreToFile(target, path("restored"), goOn)), FailureKind::newerThanProgram);
}

TEST_P(BackupTest, DamageIsFoundOnEitherSide)
{
    mustBackUp(path("backup.mittelbuch"));
    damage(path("backup.mittelbuch"));
    EXPECT_EQ(failureOf(restoreToFile(path("backup.mittelbuch"), path("restored"), goOn)), FailureKind::backupDamaged);
    m_store.reset();
    damage(database());
    const Result<CopyReport> made = backUpSqliteFile(database(), path("second"), ExistingFile::keep, goOn);
    EXPECT_EQ(failureOf(made), FailureKind::damaged);
    EXPECT_EQ(made.error().subject, database());
    EXPECT_EQ(files().join(u' '), QStringLiteral("backup.mittelbuch store.mittelbuch"));
}

/// An index that misses rows: what was read can be copied, and only the walk through the file finds it.
TEST_P(BackupTest, FindsAnIndexThatDoesNotFit)
{
    m_store.reset();
    {
        const auto connection = must(connectSqliteFile(database(), FileAccess::readWrite));
        must(connection->run(QStringLiteral("PRAGMA writable_schema = ON")));
        must(connection->run(QStringLiteral("UPDATE sqlite_schema SET "
                                            "sql = 'CREATE INDEX posting_of_line ON posting (due_year, line_id)' "
                                            "WHERE name = 'posting_of_line'")));
    }
    EXPECT_EQ(failureOf(backUpSqliteFile(database(), path("backup"), ExistingFile::keep, goOn)), FailureKind::damaged);
    EXPECT_FALSE(QFile::exists(path("backup")));
}

TEST_P(BackupTest, ACopyThatIsNotWhatWasReadIsRemoved)
{
    const QString target = path("backup.mittelbuch");
    const auto spoil = [&](CopyStage stage, qint64, qint64) {
        if (stage == CopyStage::verifying) {
            const auto copy = must(connectSqliteFile(target + QStringLiteral(".part"), FileAccess::readWrite));
            must(copy->run(QStringLiteral("UPDATE budget_line SET purpose = 'something else'")));
        }
        return true;
    };
    EXPECT_EQ(failureOf(backUpSqliteFile(database(), target, ExistingFile::keep, spoil)), FailureKind::copyDiffers);
    EXPECT_FALSE(files().join(u' ').contains(QStringLiteral("backup")));
}

TEST_P(BackupTest, StopsWhenAsked)
{
    for (const CopyStage stopAt : {CopyStage::copying, CopyStage::verifying}) {
        for (qint64 number = 0; must(m_store->settings().value(QStringLiteral("filler-2000"))).isEmpty()
            && number <= 2'000; ++number)
            must(m_store->settings().setValue(QStringLiteral("filler-%1").arg(number), QString(1'500, u'x')));
        const auto stop = [stopAt](CopyStage stage, qint64, qint64) { return stage != stopAt; };
        EXPECT_EQ(failureOf(backUpSqliteFile(database(), path("backup"), ExistingFile::keep, stop)),
            FailureKind::cancelled);
        EXPECT_FALSE(files().join(u' ').contains(QStringLiteral("backup")));
    }
}

/// Whatever the limit, there is a whole file or none.
TEST_P(BackupTest, WholeOrNotAtAllOnAFullDisk)
{
    mustBackUp(path("good"));
    const rlim_t needed = static_cast<rlim_t>(QFileInfo(path("good")).size());
    for (const rlim_t bytes : {rlim_t{0}, rlim_t{4'096}, needed / 2, needed - 1}) {
        const SizeLimit limit(bytes);
        for (const Result<CopyReport> &made : {backUpSqliteFile(database(), path("copy"), ExistingFile::keep, goOn),
                                               restoreToFile(path("good"), path("copy"), goOn)}) {
            const FailureKind kind = failureOf(made);
            EXPECT_TRUE(kind == FailureKind::diskRefused || kind == FailureKind::diskFull) << bytes;
            EXPECT_FALSE(files().join(u' ').contains(QStringLiteral("copy"))) << files().join(u' ').toStdString();
        }
    }
}

TEST_P(BackupTest, TakesOverWhatAKilledProgramLeftButNotWhatIsWritten)
{
    const QString target = path("backup.mittelbuch");
    QFile leftover(target + QStringLiteral(".part"));
    ASSERT_TRUE(leftover.open(QIODevice::WriteOnly) && leftover.write("half") == 4);
    leftover.close();
    {
        const PassingFile writing = must(PassingFile::make(target, ExistingFile::keep));
        EXPECT_EQ(failureOf(backUpSqliteFile(database(), target, ExistingFile::keep, goOn)), FailureKind::locked);
        removeLeftover(target);
        EXPECT_TRUE(QFile::exists(writing.path()));
    }
    ASSERT_TRUE(leftover.open(QIODevice::WriteOnly) && leftover.write("half") == 4);
    leftover.close();
    mustBackUp(target);
    EXPECT_FALSE(leftover.exists());
    ASSERT_TRUE(leftover.open(QIODevice::WriteOnly));
    leftover.close();
    removeLeftover(target);
    EXPECT_FALSE(leftover.exists());
}

INSTANTIATE_TEST_SUITE_P(Files, BackupTest, testing::Values(sqliteFactory()),
                         [](const auto &engine) { return std::string(engine.param.name); });

}  // namespace

}  // namespace mittelbuch::test
