// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crash/examination.h"
#include "crash/images.h"
#include "crash/recording.h"
#include "crash/verification.h"
#include "storage/connection.h"
#include "storage/database.h"
#include "storage/migrations.h"
#include "storage/sqlitefile.h"

#include "support/testsupport.h"

#include <QDir>

#include <gtest/gtest.h>

#include <set>

namespace mittelbuch::crash {

namespace {

constexpr int checkpointPages = 40;

quint64 seed()
{
    return chosen("MITTELBUCH_CRASH_SEED", 20270301);
}

/// How many of all images fall to a scenario.
int share(int percent)
{
    return static_cast<int>(chosen("MITTELBUCH_CRASH_IMAGES", 1'000)) * percent / 100;
}

QString databaseIn(const QString &folder)
{
    return folder + QStringLiteral("/office.mittelbuch");
}

QStringList examineOffice(const QString &folder, const Promises &promises)
{
    return faultsAfterCrash(databaseIn(folder), promises);
}

QStringList driverWords(const Trial &trial, int first, int count, const char *mode, int pages)
{
    return {QStringLiteral("book"), trial.database(),          QString::number(first),
            QString::number(count), QString::fromLatin1(mode), QString::number(pages)};
}

/// An office made by the real program, unrecorded: where the other scenarios begin.
Promises madeOffice(Trial &trial)
{
    Promises promises;
    EXPECT_EQ(trial.perform(officeCommands(), promises), std::string());
    return promises;
}

/// A scenario of what `work` does in the trial's office.
Scenario recorded(const char *name, Trial &trial, const Promises &before, const std::function<void()> &work)
{
    Scenario scenario{QString::fromLatin1(name), filesIn(trial.folder()), before,
                      trial.beside(QStringLiteral("recording")), examineOffice};
    trial.recordTo(scenario.recording);
    work();
    trial.recordTo({});
    return scenario;
}

Scenario bookings(Trial &trial, const char *mode, int pages)
{
    const Promises before = madeOffice(trial);
    return recorded(mode, trial, before, [&] {
        for (const int first : {1, 101}) {
            const Ended booked = trial.driver(driverWords(trial, first, 30, mode, pages));
            EXPECT_EQ(booked.exitCode, 0) << booked.complaint.toStdString();
        }
    });
}

void expectSound(const Scenario &scenario, int count, const Trial &trial)
{
    const ImagesTried tried = tryImages(scenario, count, seed(), trial.beside(QStringLiteral("image")));
    std::printf("%s: %d images, %d acknowledgements, %d bad, seed %llu\n", qPrintable(scenario.name), tried.tried,
                tried.acknowledgements, int(tried.bad.size()), seed());
    EXPECT_GT(tried.acknowledgements, 0);
    for (const BadImage &bad : tried.bad.mid(0, 3))
        ADD_FAILURE() << keep(scenario, bad, seed()).toStdString();
    EXPECT_EQ(tried.bad.size(), 0);
}

/// How often a file was synced in a recording; the database itself is when the log is taken into it.
int syncsOf(const QByteArray &name, const QString &recording)
{
    std::set<quint64> files;
    int syncs = 0;
    for (const Record &record : readRecording(recording).value_or(QVector<Record>())) {
        if (record.name == name && (record.action == Action::open || record.action == Action::create))
            files.insert(record.file);
        syncs += record.action == Action::sync && files.contains(record.file) ? 1 : 0;
    }
    return syncs;
}

/// A database as an earlier version of the program left it: the first migrations only, with a setting to find again.
void makeOldDatabase(const QString &path, int version)
{
    auto connection = Connection::open(sqliteEngine(), {.driver = QStringLiteral("QSQLITE"), .name = path, .shown = path});
    ASSERT_TRUE(connection);
    const auto run = [&](const QString &text) { EXPECT_TRUE((*connection)->run(text)) << text.toStdString(); };
    run(QStringLiteral("CREATE TABLE schema_migration (number INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL, "
                       "checksum TEXT NOT NULL, applied_at_ms BIGINT NOT NULL)"));
    for (const Migration &migration : migrationsIn(sqliteEngine().migrationsFolder()).first(version)) {
        for (const QString &statement : migration.statements)
            run(statement);
        run(QStringLiteral("INSERT INTO schema_migration VALUES (%1, '%2', '%3', 0)")
                .arg(migration.number)
                .arg(migration.name, migration.checksum));
    }
    run(QStringLiteral("INSERT INTO setting VALUES ('kept', 'yes')"));
    run(QStringLiteral("PRAGMA application_id = %1").arg(sqliteApplicationId));
    run(QStringLiteral("PRAGMA user_version = %1").arg(version));
    run(QStringLiteral("PRAGMA journal_mode = WAL"));
}

QStringList examineMigrated(const QString &folder, const Promises &)
{
    const auto store = openSqliteStore(databaseIn(folder), OpenMode::openExisting);
    if (!store)
        return {QStringLiteral("cannot be opened: ") + store.error().detail};
    const Result<QString> kept = (*store)->settings().value(QStringLiteral("kept"));
    if (!kept || *kept != QLatin1String("yes"))
        return {QStringLiteral("lost: the setting")};
    return disagreementsIn(databaseIn(folder));
}

class WeakMode : public testing::TestWithParam<const char *> {};

}  // namespace

TEST(PowerLoss, WhileADatabaseIsMadeAndSetUpByTheProgram)
{
    Trial trial;
    const Scenario scenario = recorded("office", trial, {}, [&] {
        Promises promises;
        EXPECT_EQ(trial.perform(officeCommands(), promises), std::string());
        EXPECT_EQ(trial.perform(caseCommands(QStringLiteral("DK-1")), promises), std::string());
    });
    expectSound(scenario, share(35), trial);
}

TEST(PowerLoss, WhileManyBookingsGoThroughTheLogIntoTheFile)
{
    Trial trial;
    const Scenario scenario = bookings(trial, "strong", checkpointPages);
    EXPECT_GT(syncsOf("office.mittelbuch", scenario.recording), 5) << "no log was taken into the file";
    expectSound(scenario, share(50), trial);
}

TEST(PowerLoss, WhileAnOldDatabaseIsBroughtUpToDate)
{
    for (int version = 1; version < schemaVersion(sqliteEngine()); ++version) {
        Trial trial;
        makeOldDatabase(trial.database(), version);
        Scenario scenario = recorded("migration", trial, {}, [&] {
            Promises promises;
            const PromisedCommand list{
                QStringLiteral("S. Wagner"), {QStringLiteral("budget"), QStringLiteral("list")}, "made"};
            EXPECT_EQ(trial.perform({list}, promises), std::string());
        });
        scenario.examine = examineMigrated;
        expectSound(scenario, share(15) / (schemaVersion(sqliteEngine()) - 1), trial);
    }
}

/// The harness must find what is known to be unsafe: each of these loses an acknowledged booking, or breaks the file.
TEST_P(WeakMode, IsFoundOut)
{
    Trial trial;
    const Scenario scenario = bookings(trial, GetParam(), checkpointPages);
    const ImagesTried tried = tryImages(scenario, share(10), seed(), trial.beside(QStringLiteral("image")));
    std::printf("%s: %d images, %d acknowledgements, %d bad, seed %llu\n", GetParam(), tried.tried,
                tried.acknowledgements, int(tried.bad.size()), seed());
    ASSERT_GT(tried.bad.size(), 0);
    std::printf("  the first: %s\n", qPrintable(tried.bad.first().faults.first()));
}

INSTANTIATE_TEST_SUITE_P(PowerLoss, WeakMode, testing::Values("delete-full", "wal-normal", "off"));

/// Makes one image again that an earlier run has kept, see CONTRIBUTING.md.
TEST(PowerLoss, KeptImage)
{
    const QString folder = qEnvironmentVariable("MITTELBUCH_CRASH_KEPT");
    if (folder.isEmpty())
        GTEST_SKIP() << "no MITTELBUCH_CRASH_KEPT";
    const Scenario scenario = keptScenario(folder);
    const Trial trial;
    const QString image = trial.beside(QStringLiteral("image"));
    const Promises promises = makeImage(scenario, static_cast<int>(chosen("MITTELBUCH_CRASH_IMAGE", 0)), seed(), image);
    const QStringList faults =
        scenario.name == QLatin1String("migration") ? examineMigrated(image, promises) : examineOffice(image, promises);
    EXPECT_EQ(faults, QStringList()) << faults.join(u'\n').toStdString();
}

}  // namespace mittelbuch::crash
