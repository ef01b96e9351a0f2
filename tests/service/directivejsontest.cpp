// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/directivejson.h"

#include "anyterms.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>
#include <rapidcheck.h>

namespace mittelbuch {

namespace {

QJsonObject object(const char *text)
{
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray(text));
    EXPECT_TRUE(document.isObject()) << text;
    return document.object();
}

/// As the text of a file, so that numbers go through the parser.
QJsonObject throughText(const QJsonObject &json)
{
    return QJsonDocument::fromJson(QJsonDocument(json).toJson()).object();
}

QJsonObject plainDirective()
{
    return object(R"({"title": {"german": "Muster"}, "source": {"citation": "Muster", "standing": "illustrative"},
                      "rates": [{"rate": "80"}], "basis": [{"rule": "shareOfExpenditure"}]})");
}

/// "path code value", a line each.
QStringList linesOf(const DirectiveFileFaults &faults)
{
    QStringList lines;
    for (const DirectiveFileFault &fault : faults)
        lines.append(QStringLiteral("%1 %2 %3").arg(fault.path, stableCode(fault.code), fault.value).trimmed());
    lines.sort();
    return lines;
}

}  // namespace

TEST(DirectiveJsonTest, GivesBackEveryDirectiveAsItWas)
{
    EXPECT_TRUE(rc::check("terms", [] {
        const DirectiveTerms terms = anyTerms();
        const auto read = draftTermsFromJson(throughText(toJson(terms)));
        RC_ASSERT(read.has_value());
        RC_ASSERT(*read == terms);
    }));
}

TEST(DirectiveJsonTest, GivesBackEveryCircumstanceAsItWas)
{
    EXPECT_TRUE(rc::check("circumstances", [] {
        const GrantCircumstances circumstances = anyCircumstances();
        const auto read = circumstancesFromJson(throughText(toJson(circumstances)));
        RC_ASSERT(read.has_value());
        RC_ASSERT(*read == circumstances);
    }));
}

TEST(DirectiveJsonTest, WritesDefaultsOutAndLeavesEmptyOnesAway)
{
    const QJsonObject json = toJson(*termsFromJson(plainDirective()));
    EXPECT_EQ(json.value(QStringLiteral("financing")).toString(), QStringLiteral("share"));
    EXPECT_EQ(json.value(QStringLiteral("step")).toString(), QStringLiteral("0.01"));
    EXPECT_EQ(json.value(QStringLiteral("mayForward")), QJsonValue(false));
    EXPECT_FALSE(json.contains(QStringLiteral("groups")));
    EXPECT_FALSE(json.contains(QStringLiteral("minimumGrant")));
}

TEST(DirectiveJsonTest, TakesWhatIsLeftOutAsTheDefault)
{
    const auto read = termsFromJson(plainDirective());
    ASSERT_TRUE(read.has_value());
    DirectiveTerms expected;
    expected.title.german = QStringLiteral("Muster");
    expected.source.citation = QStringLiteral("Muster");
    expected.source.standing = SourceStanding::illustrative;
    expected.rates = {RateRule{Rate::fromPercent(80), {}, {}}};
    expected.basis = {AmountTerm()};
    EXPECT_EQ(*read, expected);
}

struct FaultCase {
    const char *member;       ///< replaces this member of the plain directive
    const char *json;         ///< by this; nothing: takes it away
    QStringList expected;
};

class DirectiveJsonFaultTest : public ::testing::TestWithParam<FaultCase> {};

TEST_P(DirectiveJsonFaultTest, NamesThePathOfEachFault)
{
    QJsonObject json = plainDirective();
    const QString member = QString::fromLatin1(GetParam().member);
    if (*GetParam().json == '\0')
        json.remove(member);
    else
        json[member] = QJsonDocument::fromJson(QByteArray("[") + GetParam().json + "]").array().first();
    const auto read = termsFromJson(json);
    ASSERT_FALSE(read.has_value());
    EXPECT_EQ(linesOf(read.error()), GetParam().expected);
}

QStringList lines(std::initializer_list<const char *> texts)
{
    QStringList list;
    for (const char *text : texts)
        list.append(QString::fromUtf8(text));
    return list;
}

INSTANTIATE_TEST_SUITE_P(
    Table, DirectiveJsonFaultTest,
    ::testing::Values(
        FaultCase{"title", "", lines({"title member-missing"})},
        FaultCase{"title", "\"Muster\"", lines({"title not-an-object Muster"})},
        FaultCase{"title", "{}", lines({"title.german member-missing"})},
        FaultCase{"title", R"({"german": 5})", lines({"title.german not-a-text 5"})},
        FaultCase{"colour", "\"red\"", lines({"colour unknown-member red"})},
        FaultCase{"basis", "", lines({"basis member-missing"})},
        FaultCase{"basis", "{}", lines({"basis not-a-list {}"})},
        FaultCase{"basis", "[{}]", lines({"basis[0].rule member-missing"})},
        FaultCase{"basis", R"([{"rule": "gift", "amount": 5}])", lines({"basis[0].rule not-a-word gift"})},
        FaultCase{"basis", R"([{"rule": "fixedAmount"}])", lines({"basis[0].amount member-missing"})},
        FaultCase{"basis", R"([{"rule": "fixedAmount", "amount": 5}])", lines({"basis[0].amount not-an-amount 5"})},
        FaultCase{"basis", R"([{"rule": "fixedAmount", "amount": "1.234,50"}])", lines({"basis[0].amount not-an-amount 1.234,50"})},
        FaultCase{"basis", R"([{"rule": "shareOfExpenditure", "amount": "5.00"}])", lines({"basis[0].amount unknown-member 5.00"})},
        FaultCase{"basis", R"([{"rule": "equalShare", "pool": "1.00", "recipients": 1.5}])", lines({"basis[0].recipients not-an-integer 1.5"})},
        FaultCase{"limits", R"([{"terms": [{"rule": "fixedAmount", "amount": "5.00"}, {"rule": "topUp", "upTo": "101", "funder": "The Bund"}]}])",
                  lines({"limits[0].terms[1].funder not-a-key The Bund", "limits[0].terms[1].upTo not-a-rate 101"})},
        FaultCase{"rates", R"([{"rate": 80}])", lines({"rates[0].rate not-a-rate 80"})},
        FaultCase{"rates", R"([{"rate": "66.66667"}])", lines({"rates[0].rate not-a-rate 66.66667"})},
        FaultCase{"rates", R"([{"rate": "80", "when": {"cooperation": "yes", "financialStrength": {"toPerMille": 1e12}}}])",
                  lines({"rates[0].when.cooperation not-a-boolean yes", "rates[0].when.financialStrength.toPerMille not-an-integer 1000000000000"})},
        FaultCase{"groups", R"([{"key": "a", "label": {"german": "A"}, "kinds": ["town", "village"], "within": ["17"]}])",
                  lines({"groups[0].kinds[1] not-a-word village", "groups[0].within[0] not-an-official-key 17"})},
        FaultCase{"selection", R"({"cutOffs": [{"once": "31.12.2026"}, {"once": "2026-02-30"}]})",
                  lines({"selection.cutOffs[0].once not-a-day 31.12.2026", "selection.cutOffs[1].once not-a-day 2026-02-30"})},
        FaultCase{"ruleSet", "null", lines({"ruleSet not-a-word null"})}));

TEST(DirectiveJsonTest, SaysWhichWordsAndMembersThereAre)
{
    QJsonObject json = plainDirective();
    json[QStringLiteral("financing")] = QStringLiteral("gift");
    const auto read = termsFromJson(json);
    ASSERT_FALSE(read.has_value());
    EXPECT_EQ(read.error().first().allowed,
              QStringList({QStringLiteral("share"), QStringLiteral("fixedAmount"), QStringLiteral("deficit"), QStringLiteral("full")}));
}

TEST(DirectiveJsonTest, ShowsTheBeginningOfLongValues)
{
    QJsonObject json = plainDirective();
    json[QStringLiteral("financing")] = QString(500, QChar(u'x'));
    const QString shown = termsFromJson(json).error().first().value;
    EXPECT_EQ(shown.size(), 80);
    EXPECT_TRUE(shown.endsWith(QChar(u'…')));
}

TEST(DirectiveJsonTest, RefusesNegativeCounts)
{
    const auto read = circumstancesFromJson(
        object(R"({"partners": -1, "unpaidHours": -2, "figures": [{"key": "a", "count": 1}, {"key": "b", "count": -3}]})"));
    ASSERT_FALSE(read.has_value());
    EXPECT_EQ(linesOf(read.error()),
              lines({"figures[1].count not-an-integer -3", "partners not-an-integer -1", "unpaidHours not-an-integer -2"}));
}

TEST(PercentStringTest, GivesBackEveryRate)
{
    EXPECT_TRUE(rc::check("rates", [] {
        const Rate rate = anyRate();
        RC_ASSERT(fromPercentString(toPercentString(rate)) == rate);
    }));
}

TEST(PercentStringTest, ReadsOnlyPlainPercentages)
{
    const auto millionths = [](const char *text) {
        const std::optional<Rate> rate = fromPercentString(QString::fromLatin1(text));
        return rate ? rate->millionths() : -1;
    };
    EXPECT_EQ(millionths("80"), 800'000);
    EXPECT_EQ(millionths("66.67"), 666'700);
    EXPECT_EQ(millionths("66.6700"), 666'700);
    EXPECT_EQ(millionths("0"), 0);
    EXPECT_EQ(millionths("0.0001"), 1);
    EXPECT_EQ(millionths("100.0000"), 1'000'000);
    for (const char *text : {"", "80 %", "080", "-1", "100.0001", "101", "66,67", "66.", ".5", "66.66667", "8e1", " 80"})
        EXPECT_EQ(millionths(text), -1) << text;
}

}  // namespace mittelbuch
