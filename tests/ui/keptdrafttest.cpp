// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/application/keptdraft.h"

#include "support/testsupport.h"

#include <gtest/gtest.h>

namespace mittelbuch {
namespace {

KeptDraft wholeDraft()
{
    KeptDraft draft{ApplicationId(7), 3, QStringLiteral("DK-2027-0007"), {}};
    draft.form.programme = ProgrammeId(2);
    draft.form.applicant = OfficialKey::fromString(QStringLiteral("14626110"));
    draft.form.title = QStringLiteral("Bürgerkonto \"<b>\"\n");
    draft.form.description = QStringLiteral("äöü ß š");
    draft.form.field = FieldOfAction::servicePortal;
    draft.form.costs = {{CostCategory::staff, QStringLiteral("Stelle"), Money::fromCents(1)}, {CostCategory::other,
            {}, Money()}};
    draft.form.financing = {Money::fromEuro(24), Money(), Money::fromCents(9'600'001)};
    draft.form.split = {{FiscalYear::fromNumber(2027), Money::fromCents(1)}};
    draft.form.projectStart = QDate(2027, 3, 1);
    return draft;
}

TEST(KeptDraftTest, comesBackAsItWas)
{
    EXPECT_EQ(draftFromJson(toJson(wholeDraft())), wholeDraft());
    EXPECT_EQ(draftFromJson(toJson({})), KeptDraft());
}

class BrokenDraftTest : public testing::TestWithParam<std::pair<const char *, const char *>> {};

TEST_P(BrokenDraftTest, isNotHalfRestored)
{
    QByteArray json = toJson(wholeDraft());
    ASSERT_TRUE(json.contains(GetParam().first));
    json.replace(GetParam().first, GetParam().second);
    EXPECT_FALSE(draftFromJson(json).has_value());
}
INSTANTIATE_TEST_SUITE_P(Breaks, BrokenDraftTest, testing::Values(
    std::pair("\"version\":1", "\"version\":2"), std::pair("96000.01", "96000.011"), std::pair("\"staff\"",
            "\"stuff\""),
    std::pair("14626110", "1462611"), std::pair("\"year\":2027", "\"year\":27"), std::pair("\"id\":7", "\"id\":-7"),
    std::pair("{\"applicant\"", "{applicant")));

}  // namespace
}  // namespace mittelbuch
