// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/gv100ad.h"

#include "exchange/smallregister.h"
#include "support/testsupport.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>
#include <iterator>

namespace mittelbuch {

using test::editionOf;
using test::fileOf;
using test::smallRegister;

namespace {

QByteArray germany()
{
    return test::contentOf(test::sharedData(QStringLiteral("gv100ad/GV100AD_30112025.txt")));
}

QString saxonExcerpt()
{
    return test::sharedData(QStringLiteral("gv100ad/GV100AD_30112025_SN_excerpt.txt"));
}

bool isMunicipality(const Region &region)
{
    return region.key.level() == RegionLevel::municipality;
}

qsizetype count(const QVector<Region> &regions, RegionLevel level)
{
    return std::count_if(regions.begin(), regions.end(),
                         [level](const Region &region) { return region.key.level() == level; });
}

qint64 inhabitants(const QVector<Region> &regions)
{
    qint64 sum = 0;
    for (const Region &region : regions) {
        if (isMunicipality(region))
            sum += region.population->inhabitants;
    }
    return sum;
}

QVector<Region> saxonOnes(const QVector<Region> &regions)
{
    QVector<Region> found;
    std::copy_if(regions.begin(), regions.end(), std::back_inserter(found),
                 [](const Region &region) { return region.key.state() == u"14"; });
    return found;
}

const Region *find(const RegisterEdition &edition, const QString &key)
{
    const auto found = std::find_if(edition.regions.begin(), edition.regions.end(),
                                    [&key](const Region &region) { return region.key.toString() == key; });
    if (found == edition.regions.end())
        ADD_FAILURE() << "No region has the key " << key.toStdString();
    return found == edition.regions.end() ? nullptr : &*found;
}

}  // namespace

TEST(Gv100adTest, ReadsEveryFieldOfATown)
{
    const RegisterEdition edition = editionOf(fileOf(smallRegister()));
    EXPECT_EQ(edition.territoryDay, QDate(2025, 11, 30));
    ASSERT_EQ(edition.regions.size(), 5);
    Region expected = regionNamed(OfficialKey::fromString(QStringLiteral("14626600")), RegionKind::town,
                                  QStringLiteral("Weißwasser/O.L. / Běła Woda, Stadt"));
    expected.shortName = QStringLiteral("Weißwasser/O.L. / Běła Woda");
    expected.association = QStringLiteral("5215");
    expected.postcode = QStringLiteral("02943");
    expected.areaHectares = 6360;
    expected.population = Population{QDate(2024, 12, 31), 14660};
    expected.validFrom = QDate(2025, 11, 30);
    EXPECT_TRUE(edition.regions.at(4) == expected);
}

TEST(Gv100adTest, ReadsLandDistrictAndAssociation)
{
    const RegisterEdition edition = editionOf(fileOf(smallRegister()));
    ASSERT_EQ(edition.regions.size(), 5);
    EXPECT_EQ(edition.regions.at(0).key.toString(), QStringLiteral("14"));
    EXPECT_EQ(edition.regions.at(0).kind, RegionKind::state);
    EXPECT_EQ(edition.regions.at(0).seat, QStringLiteral("Dresden"));
    EXPECT_EQ(edition.regions.at(1).kind, RegionKind::ruralDistrict);
    EXPECT_EQ(edition.regions.at(1).seat, QStringLiteral("Görlitz"));
    EXPECT_EQ(edition.regions.at(2).key.toString(), QStringLiteral("146260110"));
    EXPECT_EQ(edition.regions.at(2).kind, RegionKind::associationFree);
}

TEST(Gv100adTest, ADistrictIsTheSumOfItsMunicipalities)
{
    const RegisterEdition edition = editionOf(fileOf(smallRegister()));
    EXPECT_EQ(edition.regions.at(1).population, (Population{QDate(2024, 12, 31), 57356 + 14660}));
    EXPECT_EQ(edition.regions.at(1).areaHectares, 6752 + 6360);
    EXPECT_FALSE(edition.regions.at(0).population);
}

TEST(Gv100adTest, TakesThePopulationDayItIsGiven)
{
    const RegisterEdition edition = editionOf(fileOf(smallRegister()), QDate(2025, 6, 30));
    EXPECT_EQ(edition.populationDay, QDate(2025, 6, 30));
    EXPECT_EQ(edition.regions.at(3).population->day, QDate(2025, 6, 30));
    EXPECT_EQ(edition.regions.at(1).population->day, QDate(2025, 6, 30));
    EXPECT_EQ(editionOf(fileOf(smallRegister())).populationDay, QDate(2024, 12, 31));
}

TEST(Gv100adTest, MarkAndLineEndsChangeNothing)
{
    const QByteArray plain = fileOf(smallRegister());
    const RegisterEdition edition = editionOf(plain);
    const QByteArray variants[] = {
        "\xEF\xBB\xBF" + plain, fileOf(smallRegister(), QStringLiteral("\r\n")), plain.chopped(1), plain + "\n\r\n"};
    for (const QByteArray &variant : variants) {
        const RegisterEdition same = editionOf(variant);
        EXPECT_TRUE(same.regions == edition.regions);
        EXPECT_NE(same.checksum, edition.checksum);
    }
}

TEST(Gv100adTest, ReadsOlderEditionsInIso8859)
{
    QStringList lines = smallRegister().first(4);
    const RegisterEdition edition = editionOf(lines.join(u'\n').toLatin1());
    EXPECT_TRUE(edition.regions == editionOf(fileOf(lines)).regions);
}

TEST(Gv100adTest, ChecksumIsThatOfTheBytes)
{
    // As sha256sum prints it.
    EXPECT_EQ(editionOf(germany()).checksum,
              QStringLiteral("73a8b0fac2e9ee3716eaf264dfcf4d87a5e1cff04ce8847d7b26a33f188fd352"));
}

TEST(Gv100adTest, CountsOfGermanyAndSaxonyAreThePublishersOwn)
{
    const RegisterEdition edition = editionOf(germany());
    EXPECT_EQ(edition.regions.size(), 16'000);
    EXPECT_EQ(count(edition.regions, RegionLevel::state), 16);
    EXPECT_EQ(count(edition.regions, RegionLevel::governmentRegion), 29);
    EXPECT_EQ(count(edition.regions, RegionLevel::planningRegion), 12);
    EXPECT_EQ(count(edition.regions, RegionLevel::district), 400);
    EXPECT_EQ(count(edition.regions, RegionLevel::association), 4'590);
    EXPECT_EQ(count(edition.regions, RegionLevel::municipality), 10'953);
    EXPECT_EQ(inhabitants(edition.regions), 83'577'140);
    const QVector<Region> saxony = saxonOnes(edition.regions);
    EXPECT_EQ(saxony.size(), 744);
    EXPECT_EQ(count(saxony, RegionLevel::municipality), 418);
    EXPECT_EQ(inhabitants(saxony), 4'042'422);
}

TEST(Gv100adTest, ExcerptIsTheSaxonPartOfTheWhole)
{
    EXPECT_TRUE(editionOf(test::contentOf(saxonExcerpt())).regions == saxonOnes(editionOf(germany()).regions));
}

TEST(Gv100adTest, PlacesAfterLettersOfTwoBytesAreRead)
{
    const RegisterEdition edition = editionOf(germany());
    const Region *town = find(edition, QStringLiteral("14625020"));
    ASSERT_NE(town, nullptr);
    EXPECT_EQ(town->name, QStringLiteral("Bautzen / Budyšin, Stadt, Hochschulstadt / Wysokoš"));
    EXPECT_EQ(town->population->inhabitants, 37'566);
    EXPECT_EQ(town->postcode, QStringLiteral("02625"));
    const MunicipalityKey key = MunicipalityKey::fromAgs(town->key.toString());
    EXPECT_EQ(key.arsWithin(town->association), QStringLiteral("146250020020"));
}

TEST(Gv100adTest, CityAndDistrictOfOneNameStayApart)
{
    const RegisterEdition edition = editionOf(germany());
    const Region *city = find(edition, QStringLiteral("14713"));
    const Region *district = find(edition, QStringLiteral("14729"));
    ASSERT_TRUE(city && district);
    EXPECT_EQ(city->shortName, district->shortName);
    EXPECT_EQ(city->population->inhabitants, 611'850);
    EXPECT_EQ(district->population->inhabitants, 260'127);
}

TEST(Gv100adFileTest, ReadsAFile)
{
    const Result<Gv100adResult> read = readGv100adFile(saxonExcerpt());
    ASSERT_TRUE(read.has_value());
    ASSERT_TRUE(read->has_value());
    EXPECT_EQ((*read)->regions.size(), 744);
}

TEST(Gv100adFileTest, AFileThatIsNotThereIsAFailure)
{
    const QTemporaryDir folder;
    const Result<Gv100adResult> missing = readGv100adFile(folder.filePath(QStringLiteral("none.txt")));
    ASSERT_FALSE(missing.has_value());
    EXPECT_EQ(missing.error().kind, FailureKind::notFound);
    EXPECT_FALSE(readGv100adFile(folder.path()).has_value());
}

TEST(Gv100adFileTest, AFileLargerThanAnyRegisterIsAFailure)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("large.txt")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_TRUE(file.resize(64 * 1024 * 1024 + 1));
    file.close();
    const Result<Gv100adResult> large = readGv100adFile(file.fileName());
    ASSERT_FALSE(large.has_value());
    EXPECT_EQ(large.error().kind, FailureKind::unsupported);
}

}  // namespace mittelbuch
