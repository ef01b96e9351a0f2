// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/officialkey.h"

#include "support/testsupport.h"

#include <gtest/gtest.h>

#include <QSet>
#include <QStringList>

namespace mittelbuch {

namespace {

struct KeyCase {
    QString digits;
    RegionLevel level;
    QString district;
};

void PrintTo(const KeyCase &given, std::ostream *out)
{
    *out << given.digits.toStdString();
}

class OfficialKeyTest : public testing::TestWithParam<KeyCase> {};

class OfficialKeyFaultTest : public testing::TestWithParam<QString> {};

class ArsFaultTest : public testing::TestWithParam<QString> {};

/// The lines of the list of Saxon municipalities, each cut at its commas; only the unquoted first fields are of use.
QVector<QStringList> saxonRows()
{
    QVector<QStringList> rows;
    const QStringList lines = QString::fromUtf8(test::contentOf(test::sharedData(QStringLiteral("gemeinden_sn.csv")))).split(u'\n');
    for (const QString &line : lines.mid(1)) {
        if (!line.isEmpty())
            rows.append(line.split(u','));
    }
    return rows;
}

}  // namespace

TEST_P(OfficialKeyTest, KnowsLevelAndDistrict)
{
    const std::optional<OfficialKey> key = OfficialKey::tryFromString(GetParam().digits);
    ASSERT_TRUE(key.has_value());
    EXPECT_EQ(key->level(), GetParam().level);
    EXPECT_EQ(key->state(), GetParam().digits.left(2));
    EXPECT_EQ(key->district().has_value(), !GetParam().district.isEmpty());
    EXPECT_EQ(key->district() ? key->district()->toString() : QString(), GetParam().district);
}

INSTANTIATE_TEST_SUITE_P(Valid, OfficialKeyTest, testing::Values(
    KeyCase{QStringLiteral("14"), RegionLevel::state, QString()},
    KeyCase{QStringLiteral("01"), RegionLevel::state, QString()},
    KeyCase{QStringLiteral("16"), RegionLevel::state, QString()},
    KeyCase{QStringLiteral("146"), RegionLevel::governmentRegion, QString()},
    KeyCase{QStringLiteral("0811"), RegionLevel::planningRegion, QString()},
    KeyCase{QStringLiteral("14625"), RegionLevel::district, QStringLiteral("14625")},
    KeyCase{QStringLiteral("14625020"), RegionLevel::municipality, QStringLiteral("14625")},
    KeyCase{QStringLiteral("146250020"), RegionLevel::association, QStringLiteral("14625")}));

TEST_P(OfficialKeyFaultTest, IsRefused)
{
    EXPECT_FALSE(OfficialKey::tryFromString(GetParam()).has_value());
    EXPECT_FALSE(MunicipalityKey::tryFromAgs(GetParam()).has_value());
}

INSTANTIATE_TEST_SUITE_P(Invalid, OfficialKeyFaultTest, testing::Values(
    QString(), QStringLiteral("1"), QStringLiteral("00"), QStringLiteral("17"), QStringLiteral("00625020"),
    QStringLiteral("17625020"), QStringLiteral("146250"), QStringLiteral("1462502"), QStringLiteral("1462500200"),
    QStringLiteral("1462502x"), QStringLiteral(" 4625020"), QStringLiteral("14625 20"), QStringLiteral("-4"),
    QStringLiteral("+1"), QStringLiteral("\u0661\u0664")));

TEST(MunicipalityKeyTest, HasExactlyEightDigits)
{
    EXPECT_FALSE(MunicipalityKey::tryFromAgs(QStringLiteral("14625")).has_value());
    EXPECT_FALSE(MunicipalityKey::tryFromAgs(QStringLiteral("146250020")).has_value());
    const MunicipalityKey bautzen = MunicipalityKey::fromAgs(QStringLiteral("14625020"));
    EXPECT_EQ(bautzen.toOfficialKey(), OfficialKey::fromString(QStringLiteral("14625020")));
    EXPECT_EQ(bautzen.district(), OfficialKey::fromString(QStringLiteral("14625")));
}

TEST(MunicipalityKeyTest, SitsAroundTheAssociationInTheArs)
{
    const MunicipalityKey bautzen = MunicipalityKey::fromAgs(QStringLiteral("14625020"));
    EXPECT_EQ(MunicipalityKey::tryFromArs(QStringLiteral("146250020020")), bautzen);
    EXPECT_EQ(bautzen.arsWithin(QStringLiteral("0020")), QStringLiteral("146250020020"));
    EXPECT_EQ(bautzen.arsWithin(QStringLiteral("020")), std::nullopt);
    EXPECT_EQ(bautzen.arsWithin(QStringLiteral("00 0")), std::nullopt);
}

TEST_P(ArsFaultTest, IsRefused)
{
    EXPECT_FALSE(MunicipalityKey::tryFromArs(GetParam()).has_value());
}

INSTANTIATE_TEST_SUITE_P(Invalid, ArsFaultTest, testing::Values(
    QString(), QStringLiteral("14625020"), QStringLiteral("14625002002"), QStringLiteral("1462500200200"),
    QStringLiteral("14625002002x"), QStringLiteral("14625x020020"), QStringLiteral("174250020020")));

TEST(MunicipalityKeyTest, HoldsForEverySaxonMunicipality)
{
    const QVector<QStringList> rows = saxonRows();
    ASSERT_EQ(rows.size(), 418);
    QSet<OfficialKey> keys;
    for (const QStringList &row : rows) {
        const std::optional<MunicipalityKey> key = MunicipalityKey::tryFromAgs(row[0]);
        ASSERT_TRUE(key.has_value()) << row[0].toStdString();
        EXPECT_EQ(MunicipalityKey::tryFromArs(row[1]), key);
        EXPECT_EQ(key->arsWithin(row[1].mid(5, 4)), row[1]);
        keys.insert(key->toOfficialKey());
    }
    EXPECT_EQ(keys.size(), 418);
}

TEST(OfficialKeyOrderTest, PutsTheWholeBeforeItsParts)
{
    EXPECT_LT(OfficialKey::fromString(QStringLiteral("14")), OfficialKey::fromString(QStringLiteral("14511")));
    EXPECT_LT(OfficialKey::fromString(QStringLiteral("14511")), OfficialKey::fromString(QStringLiteral("14511000")));
    EXPECT_LT(OfficialKey::fromString(QStringLiteral("14511000")), OfficialKey::fromString(QStringLiteral("14521")));
}

}  // namespace mittelbuch
