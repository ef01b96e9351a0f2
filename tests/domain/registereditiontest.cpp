// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/registeredition.h"

#include "support/testsupport.h"

#include <gtest/gtest.h>

namespace mittelbuch {

namespace {

struct CutCase {
    QString cut;
    QString full;
    bool isCut;
};

class CutFormTest : public testing::TestWithParam<CutCase> {};

struct ShortNameCase {
    QString name;
    RegionKind kind;
    QString shortName;
};

class ShortNameTest : public testing::TestWithParam<ShortNameCase> {};

const QString bautzen = QStringLiteral("Bautzen / Budyšin, Stadt, Hochschulstadt / Wysokošulske město");
const QString fifty = QString(49, u'a') + u'b';

}  // namespace

TEST_P(CutFormTest, IsTheFirstFiftyCharacters)
{
    EXPECT_EQ(isCutFormOf(GetParam().cut, GetParam().full), GetParam().isCut);
}

INSTANTIATE_TEST_SUITE_P(Names, CutFormTest, testing::Values(
    CutCase{QStringLiteral("Bautzen / Budyšin, Stadt, Hochschulstadt / Wysokoš"), bautzen, true},
    CutCase{fifty, fifty + QStringLiteral("c"), true},
    CutCase{fifty.chopped(1), fifty.chopped(1) + QStringLiteral(" c"), true},
    CutCase{fifty, fifty, false},
    CutCase{bautzen, bautzen, false},
    CutCase{QStringLiteral("Bautzen"), bautzen, false},
    CutCase{QStringLiteral("Bautzen / Budyšin, Stadt, Hochschulstadt / Wysoko"), bautzen, false},
    CutCase{QString(), bautzen, false},
    CutCase{QStringLiteral("Görlitz"), QStringLiteral("Görlitz, Stadt"), false}));

TEST_P(ShortNameTest, EndsAtTheFirstCommaUnlessMembersAreListed)
{
    EXPECT_EQ(shortRegionName(GetParam().name, GetParam().kind), GetParam().shortName);
}

INSTANTIATE_TEST_SUITE_P(Names, ShortNameTest, testing::Values(
    ShortNameCase{QStringLiteral("Görlitz, Stadt"), RegionKind::town, QStringLiteral("Görlitz")},
    ShortNameCase{QStringLiteral("Amtsberg"), RegionKind::municipality, QStringLiteral("Amtsberg")},
    ShortNameCase{bautzen, RegionKind::town, QStringLiteral("Bautzen / Budyšin")},
    ShortNameCase{QStringLiteral("Ruhla, Stadt"), RegionKind::fulfillingCommunity, QStringLiteral("Ruhla")},
    ShortNameCase{QStringLiteral("Oelsnitz/Vogtl., Bösenbrunn, Eichigt und Triebel/Vogtl."),
                  RegionKind::administrativeCommunity,
                  QStringLiteral("Oelsnitz/Vogtl., Bösenbrunn, Eichigt und Triebel/Vogtl.")}));

}  // namespace mittelbuch
