// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/budgetguess.h"

#include "support/testsupport.h"

#include <gtest/gtest.h>

namespace mittelbuch {
namespace {

/// A guess as text: "row 1+0: line | section | chapter | title | purpose | side | amounts | unit | numbers".
QString shown(const BudgetMapping &mapping)
{
    QStringList amounts;
    for (const AmountColumn &amount : mapping.amounts)
        amounts.append(amount.column + u'=' + (amount.year ? amount.year->toString() : QStringLiteral("?")));
    return QStringLiteral("%1x%2|").arg(mapping.headerRow).arg(mapping.headerRows)
        + QStringList{mapping.line, mapping.section, mapping.chapter, mapping.title, mapping.purpose,
                      mapping.side.isEmpty() ? QString() : mapping.side + u':' + mapping.revenueWord + u'/' + mapping.expenditureWord,
                      amounts.join(u',')}.join(u'|')
        + QStringLiteral("|%1|").arg(mapping.unitEuro)
        + (mapping.numbers == NumberStyle::german ? QStringLiteral("de") : QStringLiteral("en"));
}

QString guessOf(const QByteArray &content, std::optional<FiscalYear> year = std::nullopt)
{
    const TableOpened opened = openTable(content);
    const auto rows = opened ? firstRows(**opened, {}) : tl::unexpected(opened.error());
    EXPECT_TRUE(rows.has_value());
    return rows ? shown(guessBudgetMapping(*rows, year)) : QString();
}

struct GuessRow {
    const char *name;
    QByteArray content;
    const char16_t *guess;
};

void PrintTo(const GuessRow &row, std::ostream *out)
{
    *out << row.name;
}

class Guesses : public testing::TestWithParam<GuessRow> {};

TEST_P(Guesses, TakeTheColumnsByTheirNames)
{
    EXPECT_EQ(guessOf(GetParam().content), QString::fromUtf16(GetParam().guess));
}

const GuessRow guessRows[] = {
    {"plain", "Kapitel;Titel;Zweckbestimmung;Ansatz 2027;Ansatz 2028\n0205;88301;x;1.000,00;2\n",
     u"1x1|||Kapitel|Titel|Zweckbestimmung||Ansatz 2027=2027,Ansatz 2028=2028|1|de"},
    {"combined", "Haushaltsstelle;Zweck;Soll 2027 in T\xE2\x82\xAC\n",
     u"1x1|Haushaltsstelle||||Zweck||Soll 2027 in T€=2027|1000|de"},
    {"below a caption", "Staatskanzlei;Angaben in Tsd. EUR\n\nEpl.;Kap.;Tit.;Bezeichnung;2027;2028;Ist 2025;VE 2027\n",
     u"3x1||Epl.|Kap.|Tit.|Bezeichnung||2027=2027,2028=2028|1000|de"},
    {"twoRows", "Kapitel;Titel;Zweckbestimmung;Ansatz;;Ist\n;;;2027;2028;2025\n",
     u"2x2|||Kapitel|Titel|Zweckbestimmung||Ansatz 2027=2027,Ansatz 2028=2028|1|de"},
    {"plan before draft", "Kapitel;Titel;Text;Entwurf 2027;Ansatz 2027\n", u"1x1|||Kapitel|Titel|Text||Ansatz 2027=2027|1|de"},
    {"purpose after title", "Kapitel;Bezeichnung;Titel;Bezeichnung;Ansatz 2027\n",
     u"1x1|||Kapitel|Titel|#4||Ansatz 2027=2027|1|de"},
    {"sides", "Kapitel;Titel;Text;E/A;Soll 2027\n0205;11901;x;Einnahmen;1\n0205;88301;x;Ausgaben;1\n",
     u"1x1|||Kapitel|Titel|Text|E/A:Einnahmen/Ausgaben|Soll 2027=2027|1|de"},
    {"english", "Kapitel;Titel;Text;Soll 2027\n0205;88301;x;1,000.50\n", u"1x1|||Kapitel|Titel|Text||Soll 2027=2027|1|en"},
    {"yearUnknown", "Kapitel;Titel;Text;Soll\n0205;88301;x;2000\n0205;88302;x;2001\n", u"1x1|||Kapitel|Titel|Text||Soll=?|1|de"},
    {"titleAlone", "Titel;Name\n", u"1x1||||Titel||||1|de"},
    {"nothing", "a;b\n1;2\n", u"1x1||||||||1|de"},
};

INSTANTIATE_TEST_SUITE_P(Files, Guesses, testing::ValuesIn(guessRows), [](const auto &row) {
    std::string name = row.param.name;
    std::erase(name, ' ');
    return name;
});

TEST(Guess, FitsTheBudgetsOfBrandenburgAndTheFederation)
{
    EXPECT_EQ(guessOf(test::contentOf(test::sharedData(QStringLiteral("budgets/brandenburg_2017-2018.xlsx")))),
              QStringLiteral("1x1|||Kapitel|Titel|Zweckbestimmung||Ansatz 2016 in EUR=2016,Ansatz 2017 in EUR=2017,"
                             "Ansatz 2018 in EUR=2018|1|de"));
    EXPECT_EQ(guessOf(test::contentOf(test::sharedData(QStringLiteral("budgets/bund_2022.csv"))), FiscalYear::fromNumber(2022)),
              QStringLiteral("1x1||einzelplan|kapitel|titel|titel-text|einnahmen-ausgaben:E/A|soll=2022|1|de"));
}

TEST(Guess, KnowsTheYearOfAFileName)
{
    const auto year = [](const char *name) { return yearInFileName(QString::fromLatin1(name)); };
    EXPECT_EQ(year("bund_2022.csv"), FiscalYear::fromNumber(2022));
    EXPECT_EQ(year("brandenburg_2017-2018.xlsx"), std::nullopt);
    EXPECT_EQ(year("plan.csv"), std::nullopt);
    EXPECT_EQ(year("20220101.csv"), std::nullopt);
}

}  // namespace
}  // namespace mittelbuch
