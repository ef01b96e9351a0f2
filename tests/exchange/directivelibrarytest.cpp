// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/directivelibrary.h"

#include "support/testsupport.h"

#include <QDir>
#include <QSet>

#include <gtest/gtest.h>

namespace mittelbuch {

namespace {

/// The programmes of the domain brief, section 3.1, in its order; some have two directives.
QStringList programmesOfTheBrief()
{
    return {QStringLiteral("SN-LIFD-2023"), QStringLiteral("SN-DIOS-2023"), QStringLiteral("SN-DIGITALE-SCHULEN-2019"),
            QStringLiteral("SN-ITADMIN-2021"), QStringLiteral("SN-INITIATIVE-DIGITALE-SCHULE-2024"),
            QStringLiteral("SN-PROJEKTE-SCHULWESEN-2019"), QStringLiteral("SN-ARCHIVE-2022"), QStringLiteral("SN-JUGENDPAUSCHALE"),
            QStringLiteral("SN-KOMMUNALES-KLIMABUDGET"), QStringLiteral("SN-STRASSENBAUBUDGETS"), QStringLiteral("SN-INVESTKRAFT"),
            QStringLiteral("SN-MENSCHEN-MIT-BEHINDERUNGEN"), QStringLiteral("SN-FAG-22B"), QStringLiteral("SN-STECKER-PV"),
            QStringLiteral("BY-FOERDR"), QStringLiteral("HE-SMARTE-KOMMUNEN"), QStringLiteral("ST-SACHSEN-ANHALT-DIGITAL"),
            QStringLiteral("BW-FUTURE-COMMUNITIES-2018"), QStringLiteral("TH-EGOVRL"), QStringLiteral("BUND-SMART-CITIES-A"),
            QStringLiteral("RP-KIPKI")};
}

}  // namespace

TEST(DirectiveLibraryTest, HoldsEveryFileAndEveryProgramme)
{
    const QDir folder(QStringLiteral(MITTELBUCH_SOURCE "/resources/directives"));
    const QStringList files = folder.entryList({QStringLiteral("*.json")}, QDir::Files);
    EXPECT_EQ(directiveLibrary().size(), files.size());
    for (const DirectiveFile &file : directiveLibrary())
        EXPECT_TRUE(files.contains(file.key.toLower() + QStringLiteral(".json"))) << file.key.toStdString();
    for (const QString &key : programmesOfTheBrief())
        EXPECT_TRUE(libraryDirective(key)) << key.toStdString();
}

TEST(DirectiveLibraryTest, SaysOfEachWhereItComesFromAndWhatWasAssumed)
{
    for (const DirectiveFile &file : directiveLibrary()) {
        const DirectiveSource &source = file.terms.source;
        EXPECT_FALSE(file.terms.title.german.isEmpty()) << file.key.toStdString();
        EXPECT_FALSE(file.terms.title.english.isEmpty()) << file.key.toStdString();
        EXPECT_FALSE(source.citation.isEmpty()) << file.key.toStdString();
        EXPECT_TRUE(source.standing == SourceStanding::fullText || !source.remark.isEmpty()) << file.key.toStdString();
        EXPECT_TRUE(source.standing != SourceStanding::fullText || source.readOn.isValid()) << file.key.toStdString();
    }
}

TEST(DirectiveLibraryTest, IsReadBackAsItIsWritten)
{
    for (const DirectiveFile &file : directiveLibrary()) {
        const auto again = readDirectiveFile(writeDirectiveFile(file));
        ASSERT_TRUE(again) << file.key.toStdString();
        EXPECT_EQ(*again, file) << file.key.toStdString();
    }
}

TEST(DirectiveLibraryTest, FindsAKeyWhateverItsCapitals)
{
    ASSERT_TRUE(libraryDirective(QStringLiteral("sn-lifd-2023")));
    EXPECT_EQ(libraryDirective(QStringLiteral("sn-lifd-2023"))->key, QStringLiteral("SN-LIFD-2023"));
    EXPECT_FALSE(libraryDirective(QStringLiteral("SN-LIFD")));
}

/// The golden figures of the domain brief, section 4.
TEST(DirectiveLibraryTest, KeepsTheContingentsOfTheInvestkraft)
{
    const DirectiveFile *investkraft = libraryDirective(QStringLiteral("SN-INVESTKRAFT"));
    ASSERT_TRUE(investkraft);
    Money cities;
    Money districts;
    const QSet<QString> cityKeys{QStringLiteral("14511"), QStringLiteral("14612"), QStringLiteral("14713")};
    for (const Contingent &one : investkraft->terms.selection.contingents) {
        ASSERT_EQ(one.regions.size(), 1);
        (cityKeys.contains(one.regions.first().toString()) ? cities : districts) += one.amount;
    }
    EXPECT_EQ(cities, Money::fromEuro(85'676'750));
    EXPECT_EQ(districts, Money::fromEuro(85'676'750));
}

}  // namespace mittelbuch
