// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/districtoutlines.h"

#include "exchange/builtinregister.h"
#include "support/testsupport.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>

namespace mittelbuch {

namespace {

using Ring = QVector<QPair<qint32, qint32>>;

struct Box {
    qint32 west = 180'000'000;
    qint32 east = -180'000'000;
    qint32 south = 90'000'000;
    qint32 north = -90'000'000;
};

Box boxOf(const DistrictOutline &outline)
{
    Box box;
    for (const Ring &ring : outline.rings) {
        for (const auto &[longitude, latitude] : ring) {
            box.west = std::min(box.west, longitude);
            box.east = std::max(box.east, longitude);
            box.south = std::min(box.south, latitude);
            box.north = std::max(box.north, latitude);
        }
    }
    return box;
}

/// Crossings of the line to the east: odd means inside. Later rings are holes or exclaves, which parity does right too.
bool contains(const DistrictOutline &outline, Coordinates place)
{
    bool inside = false;
    for (const Ring &ring : outline.rings) {
        for (qsizetype at = 1; at < ring.size(); ++at) {
            const auto [x1, y1] = ring[at - 1];
            const auto [x2, y2] = ring[at];
            if ((y1 > place.latitudeMicro) == (y2 > place.latitudeMicro))
                continue;
            const double x = x1 + double(x2 - x1) * (place.latitudeMicro - y1) / (y2 - y1);
            inside = inside != (place.longitudeMicro < x);
        }
    }
    return inside;
}

/// Area in hectares of the outer line on a sphere seen flat at its mean latitude; good to a few in a thousand here.
double hectares(const DistrictOutline &outline)
{
    const Ring &ring = outline.rings.first();
    const double metresPerMicro = 0.111'195;
    const Box box = boxOf(outline);
    const double shrink = std::cos((box.south + box.north) / 2e6 * 3.14159265 / 180.0);
    double twice = 0;
    for (qsizetype at = 1; at < ring.size(); ++at) {
        twice += double(ring[at - 1].first - box.west) * (ring[at].second - box.south)
            - double(ring[at].first - box.west) * (ring[at - 1].second - box.south);
    }
    return std::abs(twice) / 2 * shrink * metresPerMicro * metresPerMicro / 10'000;
}

}  // namespace

TEST(DistrictOutlinesTest, AreThoseOfTheThirteenDistrictsInOrder)
{
    QStringList districts;
    const RegisterEdition edition = builtInRegister();
    for (const Region &region : edition.regions) {
        if (region.key.level() == RegionLevel::district)
            districts.append(region.key.toString());
    }
    QStringList outlined;
    for (const DistrictOutline &outline : districtOutlines())
        outlined.append(outline.district.toString());
    EXPECT_EQ(outlined.size(), 13);
    EXPECT_EQ(outlined, districts);
}

TEST(DistrictOutlinesTest, AreClosedRings)
{
    for (const DistrictOutline &outline : districtOutlines()) {
        ASSERT_FALSE(outline.rings.isEmpty());
        for (const Ring &ring : outline.rings) {
            EXPECT_GT(ring.size(), 50) << outline.name.toStdString();
            EXPECT_EQ(ring.first(), ring.last()) << outline.name.toStdString();
        }
    }
}

TEST(DistrictOutlinesTest, HaveTheAreaOfTheRegister)
{
    std::map<QString, qint64> registered;
    const RegisterEdition edition = builtInRegister();
    for (const Region &region : edition.regions)
        registered[region.key.toString()] = region.areaHectares.value_or(0);
    for (const DistrictOutline &outline : districtOutlines()) {
        const double expected = static_cast<double>(registered[outline.district.toString()]);
        EXPECT_NEAR(hectares(outline) / expected, 1.0, 0.015) << outline.name.toStdString();
    }
}

TEST(DistrictOutlinesTest, HoldTheirMunicipalities)
{
    constexpr qint32 looseMicro = 10'000;
    std::map<QString, DistrictOutline> outlines;
    for (const DistrictOutline &outline : districtOutlines())
        outlines.emplace(outline.district.toString(), outline);
    int inside = 0;
    const RegisterEdition edition = builtInRegister();
    for (const Region &region : edition.regions) {
        if (!region.coordinates)
            continue;
        const DistrictOutline &outline = outlines.at(region.key.district()->toString());
        const Box box = boxOf(outline);
        EXPECT_GT(region.coordinates->longitudeMicro, box.west - looseMicro) << region.name.toStdString();
        EXPECT_LT(region.coordinates->longitudeMicro, box.east + looseMicro) << region.name.toStdString();
        EXPECT_GT(region.coordinates->latitudeMicro, box.south - looseMicro) << region.name.toStdString();
        EXPECT_LT(region.coordinates->latitudeMicro, box.north + looseMicro) << region.name.toStdString();
        inside += contains(outline, *region.coordinates) ? 1 : 0;
    }
    // A place on the very border may fall outside of the simplified line.
    EXPECT_GE(inside, 415);
}

TEST(DistrictOutlinesTest, NameTheirSource)
{
    EXPECT_EQ(districtOutlinesSource(), QStringLiteral("© GeoBasis-DE / BKG 2016 (Daten verändert)"));
}

}  // namespace mittelbuch
