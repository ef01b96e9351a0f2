// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/directivefile.h"

#include "support/testsupport.h"

#include <gtest/gtest.h>

namespace mittelbuch {

namespace {

QByteArray plainFile()
{
    return R"({
  "format": "mittelbuch directive",
  "formatVersion": 1,
  "key": "MUSTER",
  "validFrom": "2027-01-01",
  "validTo": "2028-12-31",
  "terms": {
    "title": {"german": "Muster"},
    "source": {"citation": "Muster", "standing": "illustrative"},
    "rates": [{"rate": "80"}],
    "basis": [{"rule": "shareOfExpenditure"}],
    "limits": [{"terms": [{"rule": "fixedAmount", "amount": "100000.00"}]}]
  }
})";
}

/// "path code value" for each fault, in the order given.
QStringList faultsIn(const QByteArray &content)
{
    QStringList lines;
    const auto read = readDirectiveFile(content);
    if (read)
        return lines;
    for (const DirectiveFileFault &fault : read.error())
        lines.append(QStringLiteral("%1 %2 %3").arg(fault.path, stableCode(fault.code), fault.value).trimmed());
    return lines;
}

struct FaultCase {
    const char *before;  ///< a part of the plain file
    const char *after;   ///< what stands there instead
    QStringList faults;
};

class DirectiveFileFaultTest : public testing::TestWithParam<FaultCase> {};

QStringList lines(std::initializer_list<const char *> texts)
{
    QStringList list;
    for (const char *text : texts)
        list.append(QString::fromUtf8(text));
    return list;
}

}  // namespace

TEST(DirectiveFileTest, ReadsThePlainFile)
{
    const auto read = readDirectiveFile(plainFile());
    ASSERT_TRUE(read);
    EXPECT_EQ(read->key, QStringLiteral("MUSTER"));
    EXPECT_EQ(read->validFrom, QDate(2027, 1, 1));
    EXPECT_EQ(read->validTo, QDate(2028, 12, 31));
    ASSERT_EQ(read->terms.limits.size(), 1);
    EXPECT_EQ(read->terms.limits.first().terms.first().rule, AmountRule(FixedAmount{Money::fromEuro(100'000)}));
}

TEST(DirectiveFileTest, ReadsWhatItWrites)
{
    const auto read = readDirectiveFile(plainFile());
    ASSERT_TRUE(read);
    const auto again = readDirectiveFile(writeDirectiveFile(*read));
    ASSERT_TRUE(again);
    EXPECT_EQ(*again, *read);
}

TEST_P(DirectiveFileFaultTest, IsRefusedWithThePathOfEachFault)
{
    QByteArray content = plainFile();
    ASSERT_EQ(content.count(GetParam().before), 1);
    content.replace(GetParam().before, GetParam().after);
    EXPECT_EQ(faultsIn(content), GetParam().faults);
}

INSTANTIATE_TEST_SUITE_P(
    Table, DirectiveFileFaultTest,
    testing::Values(
        FaultCase{R"("key": "MUSTER",)", R"("key": "MUSTER")", lines({"line 5 not-json unterminated object"})},
        FaultCase{R"("format": "mittelbuch directive",)", "", lines({"format member-missing"})},
        FaultCase{"mittelbuch directive", "mittelbuch application", lines({"format not-a-word mittelbuch application"})},
        FaultCase{R"("formatVersion": 1)", R"("formatVersion": 0)", lines({"formatVersion not-a-word 0"})},
        FaultCase{R"("formatVersion": 1)", R"("formatVersion": 2, "news": [])", lines({"formatVersion not-a-word 2"})},
        FaultCase{R"("formatVersion": 1)", R"("formatVersion": "1")", lines({"formatVersion not-an-integer 1"})},
        FaultCase{"MUSTER\"", "Muster Nr. 1\"", lines({"key not-a-directive-key Muster Nr. 1"})},
        FaultCase{"MUSTER\"", "A--B\"", lines({"key not-a-directive-key A--B"})},
        FaultCase{"2027-01-01", "01.01.2027", lines({"validFrom not-a-day 01.01.2027"})},
        FaultCase{"2028-12-31", "2026-12-31", lines({"validTo against-rule 2026-12-31"})},
        FaultCase{R"("rate": "80")", R"("rate": "80", "rate": "90")", lines({"terms.rates[0].rate member-twice"})},
        FaultCase{"100000.00", "100.000,00", lines({"terms.limits[0].terms[0].amount not-an-amount 100.000,00"})},
        FaultCase{R"("rates")", R"("rate")", lines({"terms.rate unknown-member [{\"rate\":\"80\"}]"})},
        FaultCase{R"({"rate": "80"})", R"({"rate": 80, "when": {"groups": "all"}}, 5)",
                  lines({"terms.rates[0].rate not-a-rate 80", "terms.rates[0].when.groups not-a-list all", "terms.rates[1] not-an-object 5"})}));

/// What the domain has against terms that are well formed, at the same paths.
INSTANTIATE_TEST_SUITE_P(
    Rules, DirectiveFileFaultTest,
    testing::Values(
        FaultCase{R"("rates": [{"rate": "80"}],)", "", lines({"terms.basis[0] against-rule"})},
        FaultCase{R"([{"rule": "shareOfExpenditure"}])", "[]", lines({"terms.basis against-rule"})},
        FaultCase{"100000.00", "-1.00", lines({"terms.limits[0].terms[0].amount against-rule -1.00"})},
        FaultCase{R"({"rule": "fixedAmount", "amount": "100000.00"})", R"({"rule": "amountPerUnit", "figure": "pupils", "each": "1.00"})",
                  lines({"terms.limits[0].terms[0].figure against-rule pupils"})},
        FaultCase{R"("basis")", R"("expenditure": {"minimum": "2.00", "maximum": "1.00"}, "basis")",
                  lines({"terms.expenditure against-rule 2.00"})},
        FaultCase{R"("basis")", R"("selection": {"cutOffs": [{"month": 4, "day": 31}]}, "basis")",
                  lines({"terms.selection.cutOffs[0] against-rule 4-31"})},
        FaultCase{R"("basis")", R"("payment": {"parts": [{"share": "50", "trigger": "onDay"}]}, "basis")",
                  lines({"terms.payment.parts against-rule 50.00"})},
        FaultCase{R"({"rate": "80"})", R"({"rate": "80", "when": {"groups": ["towns"], "confirmed": ["need"]}})",
                  lines({"terms.rates[0].when.groups[0] against-rule towns", "terms.rates[0].when.confirmed[0] against-rule need"})}));

TEST(DirectiveFileTest, NamesTheLineWhereTheTextIsNoJson)
{
    EXPECT_EQ(faultsIn("").size(), 1);
    EXPECT_EQ(faultsIn("[]"), lines({"line 1 not-json not an object"}));
}

TEST(DirectiveKeyTest, IsMadeOfLettersDigitsAndSingleHyphens)
{
    const QString longest(40, QChar(u'a'));
    for (const QString &key : {QStringLiteral("SN-LIFD-2023"), QStringLiteral("a"), QStringLiteral("7"), longest})
        EXPECT_TRUE(isDirectiveKey(key)) << key.toStdString();
    for (const QString &key : {QString(), QStringLiteral("-a"), QStringLiteral("a-"), QStringLiteral("a b"), QStringLiteral("ä"),
                               QStringLiteral("a.json"), QStringLiteral("../a"), QString(longest + QChar(u'a'))})
        EXPECT_FALSE(isDirectiveKey(key)) << key.toStdString();
}

}  // namespace mittelbuch
