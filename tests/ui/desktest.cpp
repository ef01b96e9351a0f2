// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smalloffice.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace mittelbuch {

namespace {

Result<QVector<BudgetLine>> linesOf(Session &session)
{
    return session.store.budget().lines();
}

}  // namespace

// The window waits for this silence to show itself with its first page in it.
TEST(DeskTest, FallsSilentOnceWhenTheLastAnswerOfAChainIsIn)
{
    test::SmallOffice office;
    Desk &desk = office.desk();
    QSignalSpy busy(&desk, &Desk::busyChanged);
    int answers = 0;
    desk.ask(&desk, linesOf, [&](const Result<QVector<BudgetLine>> &) {
        ++answers;
        desk.ask(&desk, linesOf, [&](const Result<QVector<BudgetLine>> &) { ++answers; });
    });
    ASSERT_TRUE(desk.waitUntilIdle());
    EXPECT_EQ(answers, 2);
    ASSERT_EQ(busy.count(), 2);
    EXPECT_TRUE(busy.first().first().toBool());
    EXPECT_FALSE(busy.last().first().toBool());
}

}  // namespace mittelbuch
