// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crash/examination.h"
#include "crash/officework.h"
#include "crash/trial.h"

#include "support/testsupport.h"

#include <QThread>

#include <gtest/gtest.h>

#include <random>

namespace mittelbuch::crash {

namespace {

constexpr int killsPerOffice = 20;  ///< then a new one, so that looking at it does not take longer and longer

int kills()
{
    return static_cast<int>(chosen("MITTELBUCH_CRASH_KILLS", 100));
}

quint64 seed()
{
    return chosen("MITTELBUCH_CRASH_SEED", 20270301);
}

void waitMs(std::mt19937_64 &dice, quint64 most)
{
    QThread::usleep(static_cast<unsigned long>(dice() % (most * 1'000)));
}

void killHard(QProcess &process)
{
    process.kill();
    process.waitForFinished();
}

/// What was told before the kill; the last line may have come by half.
QByteArray wholeLinesOf(QProcess &process)
{
    const QByteArray output = process.readAllStandardOutput();
    return output.left(output.lastIndexOf('\n') + 1);
}

void expectSound(const Trial &trial, const Promises &promises, int kill)
{
    const QStringList faults = faultsAfterCrash(trial.database(), promises);
    EXPECT_EQ(faults, QStringList()) << "kill " << kill << " of seed " << seed() << "\n"
                                     << faults.join(u'\n').toStdString();
}

}  // namespace

TEST(Kill, WhileBookingLosesNothingThatWasAcknowledged)
{
    Trial trial;
    trial.setVariable("LD_PRELOAD", {});
    Promises atFirst;
    ASSERT_EQ(trial.perform(officeCommands(), atFirst), std::string());
    const Files office = filesIn(trial.folder());
    std::mt19937_64 dice(seed());
    Promises promises;
    qsizetype told = 0;
    for (int kill = 0; kill < kills() && !testing::Test::HasFailure(); ++kill) {
        if (kill % killsPerOffice == 0) {
            fillFolder(trial.folder(), office);
            promises = atFirst;
        }
        QProcess driver;
        trial.startDriver(driver, {QStringLiteral("book"), trial.database(), QString::number(1 + kill * 10'000),
                                   QStringLiteral("9999"), QStringLiteral("strong"), QStringLiteral("40")});
        // Some are killed before they have said anything: while they mend what the kill before has left.
        const bool isEarly = dice() % 4 == 0;
        ASSERT_TRUE(isEarly ? driver.waitForStarted() : driver.waitForReadyRead(60'000));
        waitMs(dice, 120);
        killHard(driver);
        const QByteArray lines = wholeLinesOf(driver);
        told += lines.count('\n');
        ASSERT_TRUE(promises.take(lines)) << lines.toStdString();
        expectSound(trial, promises, kill);
    }
    std::printf("%d kills, %d acknowledgements, seed %llu\n", kills(), int(told), seed());
    EXPECT_GT(told, kills());
}

/// From before the first line of main to after the last write.
TEST(Kill, WhileMakingADatabaseLeavesAWholeOneOrNone)
{
    Trial trial;
    trial.setVariable("LD_PRELOAD", {});
    std::mt19937_64 dice(seed());
    int made = 0;
    const int all = kills() / 5;
    for (int kill = 0; kill < all && !testing::Test::HasFailure(); ++kill) {
        fillFolder(trial.folder(), {});
        QProcess program;
        trial.startProgram(program, QStringLiteral("S. Wagner"), {QStringLiteral("init")});
        waitMs(dice, 80);
        killHard(program);
        expectSound(trial, {}, kill);
        const Ended again = trial.program(QStringLiteral("S. Wagner"), {QStringLiteral("init")});
        const bool wasThere = again.exitCode == 4;
        made += wasThere ? 1 : 0;
        EXPECT_TRUE(wasThere || again.exitCode == 0) << again.complaint.toStdString();
        const Files left = filesIn(trial.folder());
        EXPECT_TRUE(left.size() == 1 && left.contains("office.mittelbuch")) << left.rbegin()->first.toStdString();
    }
    std::printf("%d kills, %d after the database was made, seed %llu\n", all, made, seed());
}

}  // namespace mittelbuch::crash
