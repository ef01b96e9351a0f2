// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/builtinregister.h"

#include "exchange/smallregister.h"
#include "support/testsupport.h"

#include <QMap>

#include <gtest/gtest.h>

#include <algorithm>

namespace mittelbuch {

namespace {

/// The Saxon part of the publisher's file that the program brings along: without the Land, the former Direktionsbezirke
/// and the associations that only repeat their single municipality.
QMap<QString, Region> expectedRegions()
{
    QMap<QString, Region> regions;
    const QString path = test::sharedData(QStringLiteral("gv100ad/GV100AD_30112025_SN_excerpt.txt"));
    const RegisterEdition edition = test::editionOf(test::contentOf(path));
    for (const Region &region : edition.regions) {
        const bool isKept = region.kind != RegionKind::state && region.kind != RegionKind::governmentRegion
            && region.kind != RegionKind::associationFree;
        if (isKept)
            regions.insert(region.key.toString(), region);
    }
    return regions;
}

}  // namespace

TEST(BuiltInRegisterTest, HasTheDaysOfThePublisher)
{
    const RegisterEdition edition = builtInRegister();
    EXPECT_EQ(edition.territoryDay, QDate(2025, 11, 30));
    EXPECT_EQ(edition.populationDay, QDate(2024, 12, 31));
    EXPECT_EQ(builtInCoordinatesDay(), QDate(2021, 12, 31));
    EXPECT_EQ(edition.checksum.size(), 64);
}

TEST(BuiltInRegisterTest, NamesItsSource)
{
    EXPECT_EQ(builtInRegisterSource(),
              QStringLiteral("© Statistisches Bundesamt (Destatis), 2025; Daten bearbeitet; "
                             "Gemeindeverzeichnis GV-ISys, Stand 30.11.2025"));
}

TEST(BuiltInRegisterTest, IsTheSaxonPartOfThePublishersFile)
{
    const QMap<QString, Region> expected = expectedRegions();
    const RegisterEdition edition = builtInRegister();
    ASSERT_EQ(edition.regions.size(), expected.size());
    int cutNames = 0;
    for (Region region : edition.regions) {
        const auto found = expected.constFind(region.key.toString());
        ASSERT_NE(found, expected.constEnd()) << region.key.toString().toStdString();
        const Region &original = *found;
        if (isCutFormOf(original.name, region.name)) {
            ++cutNames;
            region.name = original.name;
            region.shortName = original.shortName;
        }
        region.coordinates.reset();
        EXPECT_TRUE(region == original) << region.key.toString().toStdString() << ' ' << region.name.toStdString();
    }
    EXPECT_EQ(cutNames, 2);
}

TEST(BuiltInRegisterTest, EveryMunicipalityLiesInSaxony)
{
    int municipalities = 0;
    const RegisterEdition edition = builtInRegister();
    for (const Region &region : edition.regions) {
        if (region.key.level() != RegionLevel::municipality)
            continue;
        ++municipalities;
        ASSERT_TRUE(region.coordinates) << region.name.toStdString();
        EXPECT_GT(region.coordinates->longitudeMicro, 11'850'000);
        EXPECT_LT(region.coordinates->longitudeMicro, 15'050'000);
        EXPECT_GT(region.coordinates->latitudeMicro, 50'170'000);
        EXPECT_LT(region.coordinates->latitudeMicro, 51'690'000);
    }
    EXPECT_EQ(municipalities, 418);
}

TEST(BuiltInRegisterTest, HasTheWholeNameWhereTheFileHasACutOne)
{
    const RegisterEdition edition = builtInRegister();
    const auto bautzen = std::find_if(edition.regions.begin(), edition.regions.end(),
                                      [](const Region &region) { return region.key.toString() == u"14625020"; });
    ASSERT_NE(bautzen, edition.regions.end());
    EXPECT_EQ(bautzen->name, QStringLiteral("Bautzen / Budyšin, Stadt, Hochschulstadt / Wysokošulske město"));
    EXPECT_EQ(bautzen->shortName, QStringLiteral("Bautzen / Budyšin"));
    EXPECT_EQ(bautzen->coordinates, (Coordinates{14'427'688, 51'180'868}));
}

}  // namespace mittelbuch
