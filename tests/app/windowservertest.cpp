// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/newdatabase.h"
#include "app/openwindow.h"
#include "support/testserver.h"
#include "support/testsupport.h"
#include "ui/frame/noticestrip.h"
#include "ui/pages/database/serverdialog.h"

#include <QAction>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace mittelbuch {

namespace {

const QString serverName = QStringLiteral("window_server");

/// The window on a file, from which it goes over to a server.
class WindowServerTest : public testing::Test {
protected:
    WindowServerTest()
        : m_composition{m_folder.filePath(QStringLiteral("office.mittelbuch")), UserName::fromString(QStringLiteral("A. Lehmann")),
                        QDate(2027, 3, 1)}
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        test::createDatabase(serverName);
        EXPECT_TRUE(makeDatabase(m_composition, NewContent::registerOnly));
        m_open = std::make_unique<OpenWindow>(m_composition);
        m_open->show({});
        settle();
    }
    ~WindowServerTest() override
    {
        m_open.reset();
        test::dropDatabase(serverName);
    }

    /// As people write it, with the password elsewhere.
    static QString address()
    {
        return test::serverAddress(serverName).remove(u':' + QString(QLatin1String(test::serverPassword)));
    }

    void settle()
    {
        QTest::qWait(100);
        EXPECT_TRUE(m_open->desk().waitUntilIdle());
        QTest::qWait(20);
    }

    ServerDialog *ask(const char *action)
    {
        auto *found = m_open->window().findChild<QAction *>(QLatin1String(action));
        EXPECT_TRUE(found) << action;
        if (found)
            found->trigger();
        auto *dialog = m_open->window().findChild<ServerDialog *>();
        EXPECT_TRUE(dialog);
        return dialog;
    }

    static void enter(ServerDialog &dialog, const QString &address, const QString &password)
    {
        dialog.findChild<QLineEdit *>(QStringLiteral("address"))->setText(address);
        dialog.findChild<QLineEdit *>(QStringLiteral("password"))->setText(password);
        dialog.submit();
    }

    /// Waits until the dialog has done its deed, or has said why not.
    QString outcomeOf(const QPointer<ServerDialog> &dialog)
    {
        EXPECT_TRUE(QTest::qWaitFor([&] { return !dialog || dialog->findChild<QPushButton *>(QStringLiteral("do"))->isEnabled(); },
                                    30'000));
        settle();
        return dialog ? dialog->findChild<QLabel *>(QStringLiteral("refusal"))->text() : QString();
    }

    void expectOnServer()
    {
        const QString title = m_open->window().windowTitle();
        EXPECT_TRUE(title.startsWith(QStringLiteral("postgresql://"))) << title.toStdString();
        EXPECT_TRUE(title.contains(serverName)) << title.toStdString();
        EXPECT_FALSE(title.contains(QLatin1String(test::serverPassword))) << title.toStdString();
    }

    QTemporaryDir m_folder;
    Composition m_composition;
    std::unique_ptr<OpenWindow> m_open;
};

TEST_F(WindowServerTest, MakesOpensAndRemembersWithoutThePassword)
{
    const QPointer<ServerDialog> making = ask("newOnServer");
    enter(*making, address(), QLatin1String(test::serverPassword));
    EXPECT_EQ(outcomeOf(making), QString());
    EXPECT_FALSE(making);
    expectOnServer();

    const QPointer<ServerDialog> opening = ask("openOnServer");
    EXPECT_EQ(opening->findChild<QLineEdit *>(QStringLiteral("address"))->text(), address());
    EXPECT_EQ(opening->findChild<QLineEdit *>(QStringLiteral("password"))->text(), QString());
    enter(*opening, address(), QLatin1String(test::serverPassword));
    EXPECT_EQ(outcomeOf(opening), QString());
    expectOnServer();
    for (const QString &name : QDir(m_folder.path()).entryList({QStringLiteral("*.conf"), QStringLiteral("*.ini")}, QDir::Files))
        EXPECT_FALSE(test::contentOf(m_folder.filePath(name)).contains(test::serverPassword));
    for (const QString &key : QSettings().allKeys())
        EXPECT_FALSE(QSettings().value(key).toString().contains(QLatin1String(test::serverPassword))) << key.toStdString();
}

TEST_F(WindowServerTest, TakesThePasswordOutOfAPastedAddress)
{
    ServerDialog *dialog = ask("openOnServer");
    auto *field = dialog->findChild<QLineEdit *>(QStringLiteral("address"));
    auto *password = dialog->findChild<QLineEdit *>(QStringLiteral("password"));
    for (const char *pasted : {"postgresql://anna:s%40cr%20et@db.example:5433/office?sslmode=require",
                               "postgresql://anna@db.example:5433/office?password=s%40cr%20et&sslmode=require"}) {
        password->clear();
        field->setText(QLatin1String(pasted));
        QTest::keyClick(field, Qt::Key_Tab);
        Q_EMIT field->editingFinished();
        EXPECT_EQ(field->text(), QStringLiteral("postgresql://anna@db.example:5433/office?sslmode=require")) << pasted;
        EXPECT_EQ(password->text(), QStringLiteral("s@cr et")) << pasted;
    }
    EXPECT_EQ(password->echoMode(), QLineEdit::Password);
}

TEST_F(WindowServerTest, SaysWhyAndStaysWhereItIs)
{
    struct Attempt {
        QString address;
        QString password;
        QString says;
    };
    const QString right = QLatin1String(test::serverPassword);
    const QString nowhere = QStringLiteral("postgresql://mittelbuch@127.0.0.1:1/office");
    const QPointer<ServerDialog> dialog = ask("openOnServer");
    for (const Attempt &attempt : {Attempt{QStringLiteral("db.example/office"), right, QStringLiteral("no address of a database")},
                                   Attempt{nowhere, right, QStringLiteral("cannot be reached")},
                                   Attempt{address(), QStringLiteral("wrong"), QStringLiteral("Check address, user and password")},
                                   Attempt{address(), right, QStringLiteral("not a Mittelbuch")}}) {
        enter(*dialog, attempt.address, attempt.password);
        const QString said = outcomeOf(dialog);
        ASSERT_TRUE(dialog);
        EXPECT_TRUE(said.contains(attempt.says)) << attempt.address.toStdString() << ": " << said.toStdString();
        EXPECT_FALSE(said.contains(right));
    }
    EXPECT_TRUE(m_open->window().windowTitle().contains(m_composition.database));
}

TEST_F(WindowServerTest, RestoresABackupOnAServerAndBacksItUp)
{
    const QString backup = m_folder.filePath(QStringLiteral("backup.mittelbuch"));
    const QString second = m_folder.filePath(QStringLiteral("second.mittelbuch"));
    QString proposedName;
    const auto setQuestions = [&](const QString &target) {
        m_open->backups().setQuestions({[&, target](const QString &proposed) {
                                            proposedName = proposed;
                                            return target;
                                        },
                                        [&] { return backup; }, [](const QString &) { return QString(); },
                                        [](const QString &) { return true; }});
    };
    const auto backUp = [this] {
        const QSignalSpy ended(&m_open->backups(), &WindowBackups::finished);
        m_open->window().findChild<QAction *>(QStringLiteral("backUpNow"))->trigger();
        EXPECT_TRUE(QTest::qWaitFor([&] { return !ended.isEmpty(); }, 30'000));
    };
    setQuestions(backup);
    backUp();
    const QPointer<ServerDialog> dialog = ask("restoreToServer");
    const QSignalSpy ended(&m_open->backups(), &WindowBackups::finished);
    enter(*dialog, address(), QLatin1String(test::serverPassword));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !ended.isEmpty(); }, 60'000));
    settle();
    expectOnServer();

    setQuestions(second);
    backUp();
    EXPECT_EQ(proposedName, QStringLiteral("backup_window_server_2027-03-01.mittelbuch"));
    EXPECT_TRUE(QFile::exists(second));

    const QPointer<ServerDialog> again = ask("restoreToServer");
    enter(*again, address(), QLatin1String(test::serverPassword));
    EXPECT_TRUE(outcomeOf(again).contains(QStringLiteral("already"))) << "it is not empty any more";
}

}  // namespace

}  // namespace mittelbuch
