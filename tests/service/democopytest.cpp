// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/builtinregister.h"
#include "exchange/demoplan.h"
#include "service/demo.h"
#include "service/registerdesk.h"
#include "servicesupport.h"
#include "storage/backup.h"
#include "storage/sqliteconnection.h"

#include <gtest/gtest.h>

namespace mittelbuch {
namespace {

bool goOn(CopyStage, qint64, qint64)
{
    return true;
}

/// Two years of an office's work, copied the way that leads from one engine to another: what the triggers of the copy
/// make of the postings is what they made of them at first.
TEST(DemoCopy, RowsMakeTheSameDatabase)
{
    test::TemporaryStore file;
    const DemoPlan plan = demoPlan();
    const FixedClock clock(plan.budgetDay);
    Session session{file.store(), clock, plan.budgetOfficer};
    test::expectDone(importRegister(session, builtInRegister(), QStringLiteral("built-in"), false));
    test::expectDone(fillWithDemo(file.store(), plan, {}));

    const auto source = connectSqliteFile(file.store().description(), FileAccess::readOnly);
    ASSERT_TRUE(source);
    const auto copy = PassingFile::make(file.store().description() + QStringLiteral(".copy"), ExistingFile::keep);
    ASSERT_TRUE(copy);
    const Result<DatabaseContent> content = writeVerified(**source, **source, CopyMethod::rows, *copy, goOn);
    ASSERT_TRUE(content) << content.error().subject.toStdString() << ": " << content.error().detail.toStdString();
    EXPECT_GT(content->postings.last, 100);
    EXPECT_GT(content->rows(), 2'000);
}

}  // namespace
}  // namespace mittelbuch
