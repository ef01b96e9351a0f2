// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/region.h"

#include "support/testsupport.h"

#include <gtest/gtest.h>

namespace mittelbuch {

namespace {

struct ApplicantCase {
    int code;
    bool mayApply;
};

class ApplicantTest : public testing::TestWithParam<ApplicantCase> {};

}  // namespace

TEST(RegionKindTest, ExactlyTheCodesOfTheRegisterAreKnown)
{
    QVector<int> known;
    for (int code = -1; code <= 100; ++code) {
        if (const std::optional<RegionKind> kind = regionKindOfCode(code)) {
            EXPECT_EQ(registerCode(*kind), code);
            known.append(code);
        }
    }
    const QVector<int> expected{10, 20, 30, 41, 42, 43, 44, 45, 50, 51, 52, 53, 54, 55, 56, 57, 58,
                                60, 61, 62, 63, 64, 65, 66, 67};
    EXPECT_EQ(known, expected);
}

TEST_P(ApplicantTest, GoesByTheKind)
{
    const Region region{.key = OfficialKey::fromString(QStringLiteral("14625020")),
                        .kind = regionKindOfCode(GetParam().code).value(),
                        .name = {},
                        .shortName = {},
                        .seat = {},
                        .association = {},
                        .postcode = {},
                        .areaHectares = {},
                        .population = {},
                        .coordinates = {},
                        .validFrom = {},
                        .validTo = {},
                        .successor = {}};
    EXPECT_EQ(mayApply(region), GetParam().mayApply);
}

INSTANTIATE_TEST_SUITE_P(Kinds, ApplicantTest, testing::Values(
    ApplicantCase{10, false}, ApplicantCase{20, false}, ApplicantCase{30, false},
    ApplicantCase{41, false}, ApplicantCase{42, false}, ApplicantCase{43, true}, ApplicantCase{44, true},
    ApplicantCase{50, false}, ApplicantCase{54, false}, ApplicantCase{56, true}, ApplicantCase{58, false},
    ApplicantCase{60, true}, ApplicantCase{61, true}, ApplicantCase{62, true}, ApplicantCase{63, true},
    ApplicantCase{64, true}, ApplicantCase{65, false}, ApplicantCase{66, false}, ApplicantCase{67, true}));

}  // namespace mittelbuch
