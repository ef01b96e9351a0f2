// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/backupsettings.h"

#include "servicesupport.h"

#include <gtest/gtest.h>

namespace mittelbuch {
namespace {

TEST(BackupSettings, BeginWithWhatProtectsMost)
{
    test::Office office;
    const Result<BackupSettings> settings = backupSettings(office.store());
    ASSERT_TRUE(settings);
    EXPECT_TRUE(settings->automatic);
    EXPECT_EQ(settings->folder, QString());
    EXPECT_EQ(settings->keep, (RetentionRule{7, 4, 12}));
}

TEST(BackupSettings, AreKeptWithAnEventOfWhatChanged)
{
    test::Office office;
    Session session = office.head();
    const BackupSettings wanted{false, QStringLiteral("elsewhere"), {3, 0, 24}};
    test::expectDone(keepBackupSettings(session, wanted));
    test::expectDone(keepBackupSettings(session, wanted));
    EXPECT_EQ(*backupSettings(office.store()), wanted);
    const auto events = office.store().events().events(2);
    ASSERT_TRUE(events);
    EXPECT_EQ(events->at(0).event.action, QStringLiteral("backup.settings"));
    EXPECT_TRUE(events->at(0).event.detail.contains(QStringLiteral("\"monthly\":24")));
    EXPECT_NE(events->at(1).event.action, QStringLiteral("backup.settings")) << "nothing changed the second time";
}

TEST(BackupSettings, RefuseCountsBeyondReason)
{
    test::Office office;
    Session session = office.head();
    const QVector<RefusalCode> codes = test::codesOf(keepBackupSettings(session, {true, {}, {-1, 4, 1000}}));
    EXPECT_EQ(codes, (QVector<RefusalCode>{RefusalCode::fieldInvalid, RefusalCode::fieldInvalid}));
    EXPECT_EQ(backupSettings(office.store())->keep, RetentionRule());
    ASSERT_TRUE(office.store().settings().setValue(QStringLiteral("backup.daily"), QStringLiteral("many")));
    EXPECT_EQ(backupSettings(office.store())->keep.daily, 7);
}

}  // namespace
}  // namespace mittelbuch
