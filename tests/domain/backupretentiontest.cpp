// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/backupretention.h"

#include "support/testsupport.h"

#include <gtest/gtest.h>

namespace mittelbuch {

namespace {

const QString base = QStringLiteral("office");

/// A backup of a day such as "2027-03-01" or "2027-03-01 0930", verified when marked "!".
DatedBackup backupOf(const QString &text)
{
    const QString plain = QString(text).remove(u'!');
    const QTime time = QTime::fromString(plain.section(u' ', 1, 1), QStringLiteral("HHmm"));
    const QDate day = QDate::fromString(plain.section(u' ', 0, 0), Qt::ISODate);
    DatedBackup backup = *datedBackup(base, datedBackupName(base, day, time.isValid() ? time : QTime(12, 0)));
    backup.isVerified = text.contains(u'!');
    return backup;
}

struct RetentionCase {
    const char *name;
    RetentionRule rule;
    const char *backups;
    const char *kept;
};

void PrintTo(const RetentionCase &given, std::ostream *out)
{
    *out << given.name;
}

class RetentionTest : public testing::TestWithParam<RetentionCase> {};

struct NameCase {
    const char *name;
    bool isOurs;
};

class BackupNameTest : public testing::TestWithParam<NameCase> {};

}  // namespace

TEST_P(RetentionTest, KeepsWhatTheRuleSays)
{
    QVector<DatedBackup> backups;
    QStringList kept;
    for (const QString &text : QString::fromUtf8(GetParam().backups).split(u'|', Qt::SkipEmptyParts))
        backups.append(backupOf(text));
    const QStringList expendable = expendableBackups(backups, GetParam().rule);
    for (const DatedBackup &backup : backups) {
        if (!expendable.contains(backup.name))
            kept.append(backup.name);
    }
    QStringList expected;
    for (const QString &text : QString::fromUtf8(GetParam().kept).split(u'|', Qt::SkipEmptyParts))
        expected.append(backupOf(text).name);
    EXPECT_EQ(kept, expected);
}

INSTANTIATE_TEST_SUITE_P(Rules, RetentionTest, testing::Values(
    RetentionCase{"nothing", {}, "", ""},
    RetentionCase{"one", {0, 0, 0}, "2027-03-01!", "2027-03-01!"},
    RetentionCase{"noneVerified", {0, 0, 0}, "2027-03-01|2027-03-02", "2027-03-01|2027-03-02"},
    RetentionCase{"onlyVerifiedIsOld", {1, 0, 0}, "2025-01-01!|2027-03-01|2027-03-02", "2025-01-01!|2027-03-02"},
    RetentionCase{"newestVerifiedOnly", {0, 0, 0}, "2027-03-01!|2027-03-02!", "2027-03-02!"},
    RetentionCase{"newestOfADay", {2, 0, 0}, "2027-03-01 0800|2027-03-01 1700|2027-03-02 0800!",
                  "2027-03-01 1700|2027-03-02 0800!"},
    RetentionCase{"daysWithoutTakeNoPlace", {2, 0, 0}, "2027-01-05|2027-02-10|2027-03-02!", "2027-02-10|2027-03-02!"},
    RetentionCase{"weeksBeginOnMonday", {0, 2, 0}, "2027-02-26|2027-02-28|2027-03-01|2027-03-07!",
                  "2027-02-28|2027-03-07!"},
    RetentionCase{"weekAcrossNewYear", {0, 2, 0}, "2026-12-27|2026-12-28|2026-12-31|2027-01-03!",
                  "2026-12-27|2027-01-03!"},
    RetentionCase{"months", {0, 0, 2}, "2026-12-31|2027-01-01|2027-01-31|2027-02-01!", "2027-01-31|2027-02-01!"},
    RetentionCase{"sameMonthOfAnotherYear", {0, 0, 2}, "2026-03-31|2027-03-31!", "2026-03-31|2027-03-31!"},
    RetentionCase{"rulesAddUp", {2, 2, 2}, "2027-01-31|2027-02-05|2027-02-14|2027-02-20|2027-02-21|2027-02-22!",
                  "2027-01-31|2027-02-21|2027-02-22!"},
    RetentionCase{"orderDoesNotMatter", {1, 0, 0}, "2027-03-02!|2027-03-01", "2027-03-02!"}),
    [](const auto &row) { return std::string(row.param.name); });

/// Ten years of a backup every day: what is kept at the end of each is what the rule promises.
TEST(Retention, TenYearsLeaveAtMostTheSumOfTheRule)
{
    QVector<DatedBackup> kept;
    const RetentionRule rule;
    for (QDate day(2027, 1, 1); day < QDate(2037, 1, 1); day = day.addDays(1)) {
        for (DatedBackup &backup : kept)
            backup.isVerified = false;
        kept.append(backupOf(day.toString(Qt::ISODate) + u'!'));
        const QStringList expendable = expendableBackups(kept, rule);
        kept.removeIf([&expendable](const DatedBackup &backup) { return expendable.contains(backup.name); });
        ASSERT_LE(kept.size(), 7 + 4 + 12);
        ASSERT_EQ(kept.last().day, day);
    }
    EXPECT_EQ(kept.first().day, QDate(2036, 1, 31));
    EXPECT_GE(kept.size(), 7 + 12);
}

TEST_P(BackupNameTest, OnlyItsOwnNamesAreKnown)
{
    EXPECT_EQ(datedBackup(base, QString::fromUtf8(GetParam().name)).has_value(), GetParam().isOurs) << GetParam().name;
}

INSTANTIATE_TEST_SUITE_P(Names, BackupNameTest, testing::Values(
    NameCase{"office_2027-03-01_1412.mittelbuch", true},
    NameCase{"office_2027-03-01_1412.mittelbuch.part", false},
    NameCase{"office2_2027-03-01_1412.mittelbuch", false},
    NameCase{"my office_2027-03-01_1412.mittelbuch", false},
    NameCase{"office_2027-02-30_1412.mittelbuch", false},
    NameCase{"office_2027-03-01_2460.mittelbuch", false},
    NameCase{"office_2027-03-01.mittelbuch", false},
    NameCase{"office.mittelbuch", false},
    NameCase{"", false}));

TEST(BackupName, SaysDayAndTimeAndIsReadBack)
{
    const QString name = datedBackupName(base, QDate(2027, 3, 1), QTime(9, 5, 59));
    EXPECT_EQ(name, QStringLiteral("office_2027-03-01_0905.mittelbuch"));
    EXPECT_EQ(datedBackup(base, name), (DatedBackup{name, QDate(2027, 3, 1), QTime(9, 5)}));
}

}  // namespace mittelbuch
