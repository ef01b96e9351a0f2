// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/auditdialog.h"

#include "smalloffice.h"
#include "uiaudit.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QThread>

namespace mittelbuch {
namespace {

TEST(AuditDialogTest, SaysThatEverythingAgreesAndGivesTheHeadsOfTheChains)
{
    test::SmallOffice office;
    const AuditReport expected = *office.now([](Session &session) {
        return session.store.auditor().audit([](const AuditProgress &) { return true; });
    });
    AuditDialog dialog(office.desk(), nullptr);
    dialog.show();
    dialog.start();
    EXPECT_TRUE(dialog.findChild<QProgressBar *>()->isVisible());
    EXPECT_TRUE(office.desk().waitUntilIdle());
    EXPECT_FALSE(dialog.findChild<QProgressBar *>()->isVisible());
    EXPECT_TRUE(dialog.findChild<QLabel *>()->text().contains(QStringLiteral("Everything agrees")));
    const QString details = dialog.findChild<QPlainTextEdit *>()->toPlainText();
    EXPECT_TRUE(details.contains(expected.postings.link));
    EXPECT_TRUE(details.contains(expected.records.link));
    dialog.findChild<QPushButton *>()->click();
    EXPECT_FALSE(dialog.isVisible());
}

TEST(AuditDialogTest, IsStoppedByItsButton)
{
    test::SmallOffice office;
    AuditDialog dialog(office.desk(), nullptr);
    dialog.show();
    std::atomic<bool> released = false;
    office.desk().ask(
        &dialog,
        [&released](Session &) {
            while (!released)
                QThread::msleep(1);
            return 0;
        },
        [](int) {});
    dialog.start();
    dialog.findChild<QPushButton *>()->click();
    released = true;
    EXPECT_TRUE(office.desk().waitUntilIdle());
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_TRUE(dialog.findChild<QLabel *>()->text().contains(QStringLiteral("cancelled")));
}

}  // namespace
}  // namespace mittelbuch
