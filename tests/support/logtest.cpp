// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testsupport.h"

#include <QWidget>

#include <gtest/gtest-spi.h>
#include <gtest/gtest.h>

namespace mittelbuch::test {

TEST(Log, UnexpectedWarningFailsTheTest)
{
    EXPECT_NONFATAL_FAILURE(qWarning("something odd"), "something odd");
}

TEST(Log, ExpectedWarningDoesNot)
{
    const ExpectWarning expected(QStringLiteral("odd"));
    qWarning("something odd");
}

TEST(Log, ExpectedWarningHasToCome)
{
    EXPECT_NONFATAL_FAILURE(ExpectWarning(QStringLiteral("odd")), "No warning came");
}

TEST(Log, ShowingAWindowIsNoFault)
{
    QWidget window;
    window.show();
    EXPECT_TRUE(window.isVisible());
}

}  // namespace mittelbuch::test
