// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/storecase.h"

namespace mittelbuch::test {

namespace {

const QDate firstDay(2025, 11, 30);
const QDate secondDay(2026, 11, 30);
const QDate population1(2024, 12, 31);
const QDate population2(2025, 12, 31);

Region town(const char *key, const QString &name, qint64 inhabitants, QDate day = population1)
{
    Region region = regionNamed(OfficialKey::fromString(QLatin1String(key)), RegionKind::town, name);
    region.postcode = QStringLiteral("02826");
    region.population = Population{day, inhabitants};
    return region;
}

RegisterEdition edition(QDate territory, const QVector<Region> &regions)
{
    return {territory, population1, QString::number(territory.toJulianDay()), regions};
}

QVector<Region> firstRegions()
{
    return {regionNamed(OfficialKey::fromString(QStringLiteral("14626")), RegionKind::ruralDistrict, QStringLiteral("Görlitz")),
            town("14626110", QStringLiteral("Görlitz, Stadt"), 56'000), town("14626100", QStringLiteral("Schönau, Stadt"), 700),
            town("14625020", QStringLiteral("Bautzen/Budyšin, Stadt"), 38'000),
            town("14626500", QStringLiteral("Alt-Görlitz"), 10), town("09162000", QStringLiteral("München"), 1'500'000)};
}

class RegisterContract : public StoreCase {
protected:
    RegisterChange take(const RegisterEdition &taken)
    {
        return must(m_store->regions().take(taken, QStringLiteral("test"), 1));
    }
    QStringList found(const QString &words, QDate on = secondDay, const QString &state = {})
    {
        QStringList names;
        for (const Region &region : must(m_store->regions().find(words, {RegionLevel::municipality}, state, on, 10)))
            names.append(region.shortName);
        return names;
    }
    Region region(const char *key, QDate on = secondDay)
    {
        return *must(m_store->regions().region(OfficialKey::fromString(QLatin1String(key)), on));
    }
};

TEST_P(RegisterContract, TheSameEditionTwiceChangesNothing)
{
    const RegisterChange first = take(edition(firstDay, firstRegions()));
    EXPECT_EQ(first.inserted, 6);
    EXPECT_EQ(first.populations, 5);
    const RegisterChange second = take(edition(firstDay, firstRegions()));
    EXPECT_TRUE(second.isEmpty());
    EXPECT_EQ(second.unchanged, 6);
    EXPECT_EQ(must(m_store->regions().sources()).size(), 1);
}

TEST_P(RegisterContract, GivesARegionBackAsItWasTaken)
{
    Region taken = town("14626110", QStringLiteral("Görlitz, Stadt"), 56'000);
    taken.areaHectares = 6752;
    taken.coordinates = Coordinates{14'987'000, 51'153'000};
    taken.association = QStringLiteral("0110");
    take(edition(firstDay, {taken}));
    taken.validFrom = firstDay;
    EXPECT_EQ(region("14626110"), taken);
}

TEST_P(RegisterContract, FindsByAnyPartAndPutsBeginningsFirst)
{
    take(edition(firstDay, firstRegions()));
    const QStringList both{QStringLiteral("Görlitz"), QStringLiteral("Alt-Görlitz")};
    for (const char *words : {"görl", "goerl", "GORL", "görlitz", "Goerlitz"})
        EXPECT_EQ(found(QString::fromUtf8(words)), both) << words;
    EXPECT_EQ(found(QStringLiteral("budysin")), QStringList(QStringLiteral("Bautzen/Budyšin")));
    EXPECT_EQ(found(QStringLiteral("14626100")), QStringList(QStringLiteral("Schönau")));
    EXPECT_EQ(found(QStringLiteral("stadt 02826 schö")), QStringList(QStringLiteral("Schönau")));
    EXPECT_EQ(found(QStringLiteral("a b c d e f")), QStringList());
    EXPECT_EQ(found({}, secondDay, QStringLiteral("14")).size(), 4);
    EXPECT_EQ(found({}).first(), QStringLiteral("Alt-Görlitz"));
    EXPECT_EQ(found(QStringLiteral("%")).size(), 5);  // no word at all, so everything
}

TEST_P(RegisterContract, RenamesAndKeepsTheNameOfThePast)
{
    take(edition(firstDay, firstRegions()));
    QVector<Region> later = firstRegions();
    later[1] = town("14626110", QStringLiteral("Görlitz-Zgorzelec, Stadt"), 55'000, population2);
    const RegisterChange change = take(edition(secondDay, later));
    EXPECT_EQ(change.renamed, 1);
    EXPECT_EQ(change.changed, 0);
    EXPECT_EQ(change.populations, 1);
    EXPECT_EQ(change.notes, QStringList(QStringLiteral("14626110 Görlitz-Zgorzelec")));
    EXPECT_EQ(region("14626110", secondDay.addDays(-1)).shortName, QStringLiteral("Görlitz"));
    EXPECT_EQ(region("14626110", secondDay).shortName, QStringLiteral("Görlitz-Zgorzelec"));
    EXPECT_EQ(region("14626110", secondDay).population, std::optional(Population{population2, 55'000}));
    EXPECT_EQ(region("14626110", QDate(2025, 1, 1)).population, std::optional(Population{population1, 56'000}));
    EXPECT_EQ(must(m_store->regions().populations(OfficialKey::fromString(QStringLiteral("14626110")))).size(), 2);
}

TEST_P(RegisterContract, ClosesMissingKeysOfItsLaenderAndNamesTheSuccessor)
{
    take(edition(firstDay, firstRegions()));
    QVector<Region> later{firstRegions()[0], firstRegions()[1], firstRegions()[3],
                          town("14627999", QStringLiteral("Schönau, Stadt"), 710, population2)};
    const RegisterChange change = take(edition(secondDay, later));
    EXPECT_EQ(change.dissolved, 2);  // Schönau moved, Alt-Görlitz ended; Munich is of a Land that this edition does not hold
    EXPECT_EQ(change.inserted, 1);
    EXPECT_EQ(region("14626100").validTo, secondDay.addDays(-1));
    EXPECT_EQ(region("14626100").successor, std::optional(OfficialKey::fromString(QStringLiteral("14627999"))));
    EXPECT_FALSE(region("14626500").successor);
    EXPECT_TRUE(region("09162000").validTo.isNull());
    EXPECT_EQ(must(m_store->regions().count(RegionLevel::municipality, secondDay)), 4);
    EXPECT_EQ(must(m_store->regions().count(RegionLevel::municipality, secondDay.addDays(-1))), 5);
    EXPECT_EQ(must(m_store->regions().inhabitants(QStringLiteral("14"), secondDay)), 56'000 + 38'000 + 710);
    EXPECT_EQ(must(m_store->regions().inhabitants({}, secondDay)), 1'500'000 + 56'000 + 38'000 + 710);
    EXPECT_EQ(found(QStringLiteral("schönau"), secondDay.addDays(-1)).size(), 1);
}

TEST_P(RegisterContract, ACutNameDoesNotReplaceTheWholeOne)
{
    const QString whole(60, u'a');
    take(edition(firstDay, {town("14626110", whole, 1)}));
    EXPECT_TRUE(take(edition(secondDay, {town("14626110", whole.left(50), 1)})).isEmpty());
    EXPECT_EQ(region("14626110").name, whole);
}

TEST_P(RegisterContract, AnOlderEditionAddsFiguresAlone)
{
    take(edition(secondDay, {town("14626110", QStringLiteral("Neu"), 2, population2)}));
    const RegisterChange change = take(edition(firstDay, {town("14626110", QStringLiteral("Alt"), 1),
                                                          town("14626111", QStringLiteral("Ganz alt"), 1)}));
    EXPECT_EQ(change.populations, 1);
    EXPECT_EQ(change.inserted + change.renamed + change.changed + change.dissolved, 0);
    EXPECT_EQ(region("14626110").name, QStringLiteral("Neu"));
}

MITTELBUCH_EVERY_ENGINE(RegisterContract);

}  // namespace

}  // namespace mittelbuch::test
