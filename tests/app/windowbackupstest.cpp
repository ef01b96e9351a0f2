// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/newdatabase.h"
#include "app/openwindow.h"
#include "support/testsupport.h"
#include "ui/frame/noticestrip.h"
#include "ui/pages/database/backupsettingsdialog.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace mittelbuch {

namespace {

/// The window on an office of its own; files are chosen by the test.
class WindowBackupsTest : public testing::Test {
protected:
    WindowBackupsTest()
        : m_composition{path(QStringLiteral("office.mittelbuch")), UserName::fromString(QStringLiteral("A. Lehmann")),
            QDate(2027, 3, 1)}
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        EXPECT_TRUE(makeDatabase(m_composition, NewContent::registerOnly));
        m_open = std::make_unique<OpenWindow>(m_composition);
        m_open->show({});
        settle();
        m_open->backups().setQuestions({[this](const QString &proposed) { return m_target = path(proposed); },
                                        [this] { return m_target; },
                                        [this](const QString &proposed) { return m_restored = path(proposed); },
                                        [this](const QString &restored) { return restored == m_restored && m_opens; }});
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }

    void settle()
    {
        QTest::qWait(100);
        EXPECT_TRUE(m_open->desk().waitUntilIdle());
        QTest::qWait(20);
    }

    void choose(const char *name)
    {
        auto *action = m_open->window().findChild<QAction *>(QLatin1String(name));
        ASSERT_TRUE(action) << name;
        action->trigger();
    }

    /// Chooses an entry of the menu and waits until its copy has ended.
    void carryOut(const char *name)
    {
        const QSignalSpy ended(&m_open->backups(), &WindowBackups::finished);
        choose(name);
        EXPECT_TRUE(QTest::qWaitFor([&] { return !ended.isEmpty(); }, 20'000));
        settle();
    }

    void backUpIfDue()
    {
        m_open->backups().backUpIfDue();
        settle();
        EXPECT_TRUE(QTest::qWaitFor([&] { return !m_open->backups().isWorking(); }, 20'000));
    }

    QString message() const
    {
        QStringList said;
        for (const NoticeStrip *strip : m_open->window().findChildren<NoticeStrip *>())
            said.append(strip->sentence());
        return said.join(u'\n');
    }

    QStringList automatic(const QString &folder) const { return QDir(path(folder)).entryList(QDir::Files); }

    QTemporaryDir m_folder;
    Composition m_composition;
    QString m_target;
    QString m_restored;
    bool m_opens = true;
    std::unique_ptr<OpenWindow> m_open;
};

}  // namespace

TEST_F(WindowBackupsTest, BacksUpRestoresAndOpensWhatWasRestored)
{
    carryOut("backUpNow");
    EXPECT_EQ(QFileInfo(m_target).fileName(), QStringLiteral("backup_office_2027-03-01.mittelbuch"));
    EXPECT_TRUE(QFile::exists(m_target));
    EXPECT_TRUE(message().contains(m_target)) << message().toStdString();

    carryOut("restoreBackup");
    EXPECT_TRUE(QFile::exists(m_restored));
    EXPECT_TRUE(m_open->window().windowTitle().contains(m_restored)) << m_open->window().windowTitle().toStdString();
}

TEST_F(WindowBackupsTest, SaysWhyAndLeavesWhatIsThere)
{
    carryOut("backUpNow");
    const QByteArray before = test::contentOf(m_target);
    carryOut("backUpNow");
    EXPECT_TRUE(message().contains(QStringLiteral("already exists"))) << message().toStdString();
    EXPECT_EQ(test::contentOf(m_target), before);
    m_target = m_composition.database + QStringLiteral(".lost");
    carryOut("restoreBackup");
    EXPECT_TRUE(message().contains(QStringLiteral("was not found"))) << message().toStdString();
    EXPECT_TRUE(m_open->window().windowTitle().contains(m_composition.database));
}

TEST_F(WindowBackupsTest, BacksUpByItselfOnceADay)
{
    backUpIfDue();
    EXPECT_EQ(automatic(QStringLiteral("backups")).join(u' '), QStringLiteral("office_2027-03-01_1300.mittelbuch"));
    EXPECT_EQ(message().trimmed(), QString());
    ASSERT_TRUE(QFile::rename(path(QStringLiteral("backups/office_2027-03-01_1300.mittelbuch")),
                              path(QStringLiteral("backups/office_2027-03-01_0700.mittelbuch"))));
    backUpIfDue();
    EXPECT_EQ(automatic(QStringLiteral("backups")).size(), 1);
}

TEST_F(WindowBackupsTest, SettingsSayWhetherAndWhereTo)
{
    choose("editBackups");
    settle();
    auto *dialog = m_open->window().findChild<BackupSettingsDialog *>();
    ASSERT_TRUE(dialog);
    dialog->findChild<QLineEdit *>(QStringLiteral("folder"))->setText(QStringLiteral("elsewhere/deep"));
    dialog->findChild<QSpinBox *>(QStringLiteral("daily"))->setValue(3);
    dialog->submit();
    settle();
    EXPECT_FALSE(m_open->window().findChild<BackupSettingsDialog *>());
    backUpIfDue();
    EXPECT_EQ(automatic(QStringLiteral("backups")).size(), 0);
    ASSERT_EQ(automatic(QStringLiteral("elsewhere/deep")).size(), 1);
    EXPECT_TRUE(automatic(QStringLiteral("elsewhere/deep")).first().startsWith(QStringLiteral("office-")));
}

TEST_F(WindowBackupsTest, TellsWhenTheAutomaticBackupFails)
{
    QFile inTheWay(path(QStringLiteral("backups")));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    backUpIfDue();
    EXPECT_TRUE(message().contains(QStringLiteral("There is no automatic backup of today.")))
        << message().toStdString();
    EXPECT_TRUE(message().contains(inTheWay.fileName())) << message().toStdString();
}

TEST_F(WindowBackupsTest, LeavesNothingWhenTheWindowGoesMeanwhile)
{
    choose("backUpNow");
    m_open.reset();
    EXPECT_TRUE(QDir(m_folder.path()).entryList({QStringLiteral("*.part*")}).isEmpty());
}

}  // namespace mittelbuch
