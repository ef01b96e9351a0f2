// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/budgetentryfile.h"

#include <gtest/gtest.h>

namespace mittelbuch {
namespace {

using enum BudgetEntryKind;
using enum EntryFaultCode;

const QDate today(2027, 3, 1);

EntryFileResult read(const char *content)
{
    return readEntryFile(QByteArray(content), today, NumberStyle::german);
}

tl::expected<BudgetEntry, EntryFaults> readOne(const EntryFields &fields)
{
    EntryFields all{{QStringLiteral("line"), QStringLiteral("0205/88301")}, {QStringLiteral("year"), QStringLiteral("2027")}};
    all.insert(fields);
    return readEntry(all, today, NumberStyle::german);
}

EntryFields fields(const char *text)
{
    EntryFields made;
    for (const QString &part : QString::fromUtf8(text).split(u'|', Qt::SkipEmptyParts))
        made.insert(part.section(u'=', 0, 0), part.section(u'=', 1));
    return made;
}

struct FaultCase {
    const char *given;
    EntryFaultCode code;
    const char *field;
};

class EntryFaultTest : public testing::TestWithParam<FaultCase> {};

TEST_P(EntryFaultTest, IsToldWithItsField)
{
    const auto entry = readOne(fields(GetParam().given));
    ASSERT_FALSE(entry);
    ASSERT_EQ(entry.error().size(), 1);
    EXPECT_EQ(entry.error().first().code, GetParam().code);
    EXPECT_EQ(entry.error().first().field, QString::fromLatin1(GetParam().field));
}

INSTANTIATE_TEST_SUITE_P(Fields, EntryFaultTest, testing::Values(
    FaultCase{"", fieldMissing, "amount"},
    FaultCase{"kind=gift|amount=1", badKind, "kind"},
    FaultCase{"line=0205/8830|amount=1", badLine, "line"},
    FaultCase{"year=27|amount=1", badYear, "year"},
    FaultCase{"amount=1.234.5", badAmount, "amount"},
    FaultCase{"amount=1|day=2027-02-30", badDay, "day"},
    FaultCase{"kind=cover|amount=1", fieldMissing, "counter-line"},
    FaultCase{"kind=overPlan|amount=1|counter-line=88301", badLine, "counter-line"},
    FaultCase{"kind=maturityShift|amount=1|due-year=2028", fieldMissing, "counter-year"},
    FaultCase{"kind=commitmentAuthorization|amount=1", fieldMissing, "due-year"},
    FaultCase{"kind=freeze", amountOrRate, "amount"},
    FaultCase{"kind=freeze|amount=1|rate=5", amountOrRate, "amount"},
    FaultCase{"kind=freeze|rate=101", badRate, "rate"},
    FaultCase{"kind=freeze|amount=1|basis=mood", badBasis, "basis"},
    FaultCase{"kind=freezeRelease|amount=1", fieldMissing, "freeze"},
    FaultCase{"kind=freezeRelease|amount=1|freeze=0", badNumber, "freeze"},
    FaultCase{"amount=1|rate=5", fieldNotOfKind, "rate"},
    FaultCase{"amount=1|programme=KOMM", fieldNotOfKind, "programme"},
    FaultCase{"amount=1|consent-issuer=budgetOfficer|consent-day=1.3.27", consentIncomplete, "consent-reference"},
    FaultCase{"amount=1|consent-issuer=king|consent-reference=1|consent-day=1.3.27", badIssuer, "consent-issuer"}));

TEST(EntryFieldsTest, AnEntryHasWhatItsFieldsSay)
{
    const auto entry = readOne(fields("kind=freeze|rate=5|basis=economicSituation|until=30.6.27|reason=Sperre|consent-issuer=parliament|"
                                      "consent-reference=Drs. 8/1|consent-day=2027-02-01|consent-amount=1.000,50|consent-note=n"));
    ASSERT_TRUE(entry);
    EXPECT_EQ(entry->kind, freeze);
    EXPECT_EQ(entry->rate, std::optional(Rate::fromPercent(5)));
    EXPECT_EQ(entry->basis, FreezeBasis::economicSituation);
    EXPECT_EQ(entry->until, QDate(2027, 6, 30));
    EXPECT_EQ(entry->day, today);
    EXPECT_EQ(entry->dueYear, FiscalYear::fromNumber(2027));
    ASSERT_TRUE(entry->consent);
    EXPECT_EQ(*entry->consent, (Consent{{}, ConsentIssuer::parliament, QStringLiteral("Drs. 8/1"), QDate(2027, 2, 1),
                                        Money::fromCents(100'050), QStringLiteral("n")}));
}

TEST(EntryFieldsTest, WithoutAKindTheYearsSayIt)
{
    EXPECT_EQ(readOne(fields("amount=1"))->kind, appropriation);
    EXPECT_EQ(readOne(fields("amount=1|due-year=2028"))->kind, commitmentAuthorization);
}

TEST(EntryFieldsTest, EveryKindSaysWhatItNeeds)
{
    for (const BudgetEntryKind kind : allBudgetEntryKinds()) {
        EXPECT_TRUE(fieldsNeededBy(kind).contains(QStringLiteral("line"))) << toString(kind).toStdString();
        for (const QString &name : fieldsNeededBy(kind) + fieldsOnlyOf(kind))
            EXPECT_TRUE(entryFieldNames().contains(name)) << name.toStdString();
    }
}

TEST(EntryFileTest, ReadsCsvWithSemicolonsQuotesAndEmptyLines)
{
    const EntryFileResult entries = read("\xEF\xBB\xBFline;year;dueYear;amount;reason\r\n"
                                         "0205/88301;2027;;1.000,50;\"Plan; Seite \"\"1\"\"\"\r\n"
                                         "\r\n"
                                         "\"02 05/883 01\";2027;2028;20;\r\n");
    ASSERT_TRUE(entries);
    ASSERT_EQ(entries->size(), 2);
    EXPECT_EQ(entries->at(0).line, 2);
    EXPECT_EQ(entries->at(0).entry.amount, Money::fromCents(100'050));
    EXPECT_EQ(entries->at(0).entry.reason, QStringLiteral("Plan; Seite \"1\""));
    EXPECT_EQ(entries->at(1).line, 4);
    EXPECT_EQ(entries->at(1).entry.kind, commitmentAuthorization);
}

TEST(EntryFileTest, ReadsCsvWithCommasAndJsonLinesAlike)
{
    const EntryFileResult csv = read("line,year,kind,amount\n0205/88301,2027,globalCut,10.50\n");
    const EntryFileResult json = read("{\"line\": \"0205/88301\", \"year\": 2027, \"kind\": \"globalCut\", \"amount\": \"10.50\"}\n");
    ASSERT_TRUE(csv);
    ASSERT_TRUE(json);
    EXPECT_EQ(csv->first().entry.amount, Money::fromCents(1'050));
    EXPECT_EQ(json->first().entry.amount, csv->first().entry.amount);
    EXPECT_EQ(json->first().entry.kind, globalCut);
}

TEST(EntryFileTest, TellsEveryFaultWithLineAndCell)
{
    const EntryFileResult entries = read("line;year;amount\n0205/88301;2027;x\n0205/8830;27;1\n0205/88301;2027\n0205/88301;2027;1;2\n");
    ASSERT_FALSE(entries);
    const EntryFaults expected{
        {.code = badAmount, .field = QStringLiteral("amount"), .value = QStringLiteral("x"), .line = 2, .column = 3},
        {.code = badLine, .field = QStringLiteral("line"), .value = QStringLiteral("0205/8830"), .line = 3, .column = 1},
        {.code = badYear, .field = QStringLiteral("year"), .value = QStringLiteral("27"), .line = 3, .column = 2},
        {.code = fieldMissing, .field = QStringLiteral("amount"), .kind = QStringLiteral("appropriation"), .line = 4, .column = 1},
        {.code = cellCount, .value = QStringLiteral("4"), .line = 5, .column = 4}};
    EXPECT_EQ(entries.error(), expected);
}

struct FileCase {
    const char *content;
    EntryFaultCode code;
    int line;
};

class EntryFileFaultTest : public testing::TestWithParam<FileCase> {};

TEST_P(EntryFileFaultTest, IsToldOnce)
{
    const EntryFileResult entries = read(GetParam().content);
    ASSERT_FALSE(entries);
    ASSERT_EQ(entries.error().size(), 1);
    EXPECT_EQ(entries.error().first().code, GetParam().code);
    EXPECT_EQ(entries.error().first().line, GetParam().line);
}

INSTANTIATE_TEST_SUITE_P(Files, EntryFileFaultTest, testing::Values(
    FileCase{"", emptyFile, 1},
    FileCase{"line;year;amount\n", emptyFile, 1},
    FileCase{"line;year;betrag\n0205/88301;2027;1\n", unknownField, 1},
    FileCase{"line;line;year;amount\n0205/88301;0205/88301;2027;1\n", fieldTwice, 1},
    FileCase{"line;year;amount\n0205/88301;2027;\"1\n", brokenTable, 2},
    FileCase{"{\"line\": \"0205/88301\", \"year\": 2027, \"amount\": \"1\"}\n{\"line\": \n", notJson, 2},
    FileCase{"{\"line\": \"0205/88301\", \"year\": 2027, \"amount\": \"1\", \"betrag\": 1}\n", unknownField, 1},
    FileCase{"{\"line\": \"0205/88301\", \"year\": 2027, \"amount\": \"1\", \"reason\": [1]}\n", badText, 1}));

}  // namespace
}  // namespace mittelbuch
