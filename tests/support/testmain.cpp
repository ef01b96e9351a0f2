// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testsupport.h"

#ifdef MITTELBUCH_TEST_APPLICATION
#include <QApplication>
#else
#include <QCoreApplication>
#define MITTELBUCH_TEST_APPLICATION QCoreApplication
#endif

#include <QLocale>

#include <gtest/gtest.h>

#include <cstdio>

namespace {

/// What the platform offscreen says whenever a window is shown: it speaks of itself, not of us.
bool speaksOfThePlatform(const QString &message)
{
    return message == QLatin1String("This plugin does not support propagateSizeHints()");
}

/// A line in the log is a failure, unless the running test said that it expects it.
void failOnLogLine(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    // A fatal line ends the program anyway; death tests look for it in the error stream.
    if (type == QtDebugMsg || type == QtInfoMsg || type == QtFatalMsg) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(message));
        return;
    }
    if (speaksOfThePlatform(message) || mittelbuch::test::takeExpectedWarning(message))
        return;
    ADD_FAILURE() << "Unexpected line in the log: " << message.toStdString();
}

/// Every test begins in English and with the numbers of no country, whatever the one before it has set.
class PlainLocale final : public testing::EmptyTestEventListener {
    void OnTestStart(const testing::TestInfo &) override { QLocale::setDefault(QLocale::c()); }
};

}  // namespace

int main(int argc, char **argv)
{
    qInstallMessageHandler(failOnLogLine);
    const MITTELBUCH_TEST_APPLICATION application(argc, argv);
#ifdef MITTELBUCH_TEST_MODULES
    QCoreApplication::addLibraryPath(QStringLiteral(MITTELBUCH_TEST_MODULES));
#endif
    testing::InitGoogleTest(&argc, argv);
    testing::UnitTest::GetInstance()->listeners().Append(new PlainLocale);
    const int outcome = RUN_ALL_TESTS();
    if (testing::UnitTest::GetInstance()->test_to_run_count() == 0) {
        std::fprintf(stderr, "No tests found: that is an error.\n");
        return 1;
    }
    return outcome;
}
