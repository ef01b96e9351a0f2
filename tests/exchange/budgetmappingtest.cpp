// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/budgetmapping.h"

#include "support/testsupport.h"

#include <gtest/gtest.h>

namespace mittelbuch {
namespace {

const FiscalYear y2027 = FiscalYear::fromNumber(2027);
const FiscalYear y2028 = FiscalYear::fromNumber(2028);

BudgetMapping everyField()
{
    BudgetMapping mapping;
    mapping.sheet = QStringLiteral("EP 02");
    mapping.headerRow = 4;
    mapping.headerRows = 2;
    mapping.section = QStringLiteral("Einzelplan");
    mapping.chapter = QStringLiteral("Kapitel");
    mapping.title = QStringLiteral("Titel");
    mapping.purpose = QStringLiteral("#7");
    mapping.amounts = {{QStringLiteral("Ansatz 2027"), y2027}, {QStringLiteral("Soll"), std::nullopt}};
    mapping.unitEuro = 1000;
    mapping.numbers = NumberStyle::english;
    mapping.side = QStringLiteral("E/A");
    mapping.revenueWord = QStringLiteral("Einnahme");
    mapping.expenditureWord = QStringLiteral("Ausgabe");
    mapping.skippedBeginnings = {QStringLiteral("Summe")};
    return mapping;
}

TEST(BudgetMapping, ComesBackFromItsText)
{
    const auto read = budgetMappingFromJson(toJsonText(everyField()));
    ASSERT_TRUE(read) << read.error().field.toStdString();
    EXPECT_EQ(*read, everyField());
    BudgetMapping combined;
    combined.line = QStringLiteral("Haushaltsstelle");
    EXPECT_EQ(budgetMappingFromJson(toJsonText(combined)), combined);
}

TEST(BudgetMapping, KeepsTheDefaultsOfWhatIsLeftOut)
{
    const auto read = budgetMappingFromJson(R"({"format": "mittelbuch-budget-mapping", "version": 1})");
    ASSERT_TRUE(read);
    EXPECT_EQ(*read, BudgetMapping());
}

struct FaultyText {
    const char *change;  ///< members put behind format and version; null: the whole text is "[]"
    const char *field;
};

class FaultyMappings : public testing::TestWithParam<FaultyText> {};

TEST_P(FaultyMappings, NameTheKey)
{
    const QByteArray text = GetParam().change
        ? QByteArray(R"({"format": "mittelbuch-budget-mapping", "version": 1, )") + GetParam().change + '}'
        : QByteArray("[]");
    const auto read = budgetMappingFromJson(text);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, ImportFaultCode::mappingBroken);
    EXPECT_EQ(read.error().field, QString::fromLatin1(GetParam().field));
}

INSTANTIATE_TEST_SUITE_P(Rows, FaultyMappings, testing::Values(
    FaultyText{nullptr, "JSON"}, FaultyText{"\"unitEuro\": 100", "unitEuro"}, FaultyText{"\"unitEuro\": \"1\"", "unitEuro"},
    FaultyText{"\"format\": \"other\"", "format"}, FaultyText{"\"version\": 2", "version"},
    FaultyText{"\"headerRow\": -1", "headerRow"}, FaultyText{"\"headerRows\": 0", "headerRows"},
    FaultyText{"\"numbers\": \"roman\"", "numbers"}, FaultyText{"\"sheet\": 3", "sheet"},
    FaultyText{"\"colums\": {}", "colums"}, FaultyText{"\"columns\": {\"titel\": \"Titel\"}", "columns.titel"},
    FaultyText{"\"columns\": {\"title\": 5}", "title"}, FaultyText{"\"amounts\": [{\"year\": 2027}]", "amounts.column"},
    FaultyText{"\"amounts\": [{\"column\": \"Soll\", \"year\": 27}]", "amounts.year"},
    FaultyText{"\"skippedBeginnings\": [\"\"]", "skippedBeginnings"}));

TEST(BudgetMapping, IsNarrowedToYears)
{
    BudgetMapping mapping;
    mapping.amounts = {{QStringLiteral("a"), y2027}, {QStringLiteral("b"), y2028}};
    EXPECT_EQ(mappingOfYears(mapping, {}).amounts.size(), 2);
    EXPECT_EQ(mappingOfYears(mapping, {y2028}).amounts, (QVector<AmountColumn>{{QStringLiteral("b"), y2028}}));
    mapping.amounts = {{QStringLiteral("Soll"), std::nullopt}};
    EXPECT_EQ(mappingOfYears(mapping, {y2027}).amounts.first().year, y2027);
    EXPECT_EQ(mappingOfYears(mapping, {y2027, y2028}).amounts.first().year, std::nullopt);
}

TEST(ColumnNames, JoinTheRowsOfTheHeader)
{
    const auto row = [](int line, const QStringList &texts) {
        SourceRow made{line, {}};
        for (const QString &text : texts)
            made.cells.append({text.isEmpty() ? CellKind::empty : CellKind::text, text});
        return made;
    };
    const QVector<SourceRow> rows{row(1, {QStringLiteral("Haushaltsplan")}),
                                 row(2, {QStringLiteral("Kapitel"), QStringLiteral("Titel"), QStringLiteral("Ansatz")}),
                                 row(3, {QString(), QString(), QStringLiteral("2027"), QStringLiteral("2028")}),
                                 row(4, {QStringLiteral("0205")})};
    const QStringList names = columnNames(rows, 3, 2);
    EXPECT_EQ(names, (QStringList{QStringLiteral("Kapitel"), QStringLiteral("Titel"), QStringLiteral("Ansatz 2027"),
                                  QStringLiteral("Ansatz 2028")}));
    EXPECT_EQ(columnsNamed(QStringLiteral(" ANSATZ  2028"), names), QVector<int>{4});
    EXPECT_EQ(columnsNamed(QStringLiteral("#2"), names), QVector<int>{2});
    EXPECT_EQ(columnsNamed(QStringLiteral("Ist"), names), QVector<int>());
    EXPECT_EQ(columnsNamed(QString(), names), QVector<int>());
    const QStringList twice{QStringLiteral("Bezeichnung"), QStringLiteral("Bezeichnung")};
    EXPECT_EQ(columnsNamed(QStringLiteral("Bezeichnung"), twice), (QVector<int>{1, 2}));
    EXPECT_EQ(referenceTo(2, twice), QStringLiteral("#2"));
    EXPECT_EQ(referenceTo(3, names), QStringLiteral("Ansatz 2027"));
}

}  // namespace
}  // namespace mittelbuch
