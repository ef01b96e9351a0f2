// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/wordingdirective.h"

#include "support/testsupport.h"

#include <gtest/gtest.h>

namespace mittelbuch {

namespace {

DirectiveTerms share(int percent)
{
    return plainShare(Rate::fromPercent(percent), Money::fromEuro(400'000), {Money::fromEuro(10'000), true, {}});
}

}  // namespace

TEST(DirectiveWording, SaysInOneSentenceWhatIsGranted)
{
    DirectiveTerms terms = share(80);
    EXPECT_EQ(shortDescription(terms),
              QStringLiteral("Share financing: 80%, up to €400,000.00 for each application; no grant of €10,000.00 or less"));
    terms.rates.prepend({Rate::fromPercent(90), {}, {}});
    terms.minimumGrant->mustExceed = false;
    EXPECT_EQ(shortDescription(terms), QStringLiteral("Share financing: 80% to 90%, up to €400,000.00 for each application; "
                                                      "no grant below €10,000.00"));
    terms.limits.clear();
    terms.minimumGrant.reset();
    EXPECT_EQ(shortDescription(terms), QStringLiteral("Share financing: 80% to 90%"));
}

struct PathRow {
    const char *path;
    const char *value;
    const char *label;
    const char *shown;
};

TEST(DirectiveWording, NamesPathsAndShowsValuesAsPeopleReadThem)
{
    const PathRow rows[]{
        {"limits[0].terms[1].amount", "400000.00", "Upper limits, row 1, Summands, row 2, Amount", "€400,000.00"},
        {"rates[2].rate", "66.6667", "Rates, row 3, Rate", "66.6667%"},
        {"categories[0].closedFrom", "2027-06-03", "Categories of expenditure, row 1, Closed from", "3 Jun 2027"},
        {"categories[0].members", "hardware, staff", "Categories of expenditure, row 1, Costs of the form", "Equipment, Staff"},
        {"mayForward", "true", "Forwarding", "yes"},
        {"cumulation", "noOtherPublicGrant", "Other public money", "no other public grant"},
        {"title.german", "true", "Title, German", "true"},
        {"rates[0].rate", "", "Rates, row 1, Rate", ""},
        {"limits[0].terms[0].amount", "viel", "Upper limits, row 1, Summands, row 1, Amount", "viel"},
    };
    for (const PathRow &row : rows) {
        const QString path = QLatin1String(row.path);
        EXPECT_EQ(directivePathLabel(path), QString::fromUtf8(row.label)) << row.path;
        EXPECT_EQ(directiveValueText(path, QString::fromUtf8(row.value)), QString::fromUtf8(row.shown)) << row.path;
    }
}

TEST(DirectiveWording, SaysEveryFaultOfAFileWithItsPath)
{
    for (int code = 0; code <= static_cast<int>(JsonFaultCode::againstRule); ++code) {
        const DirectiveFileFault fault{QStringLiteral("limits[1].scope"), QStringLiteral("x%1"), static_cast<JsonFaultCode>(code),
                                       {QStringLiteral("grantee")}, {}};
        const QString said = sentence(fault);
        EXPECT_TRUE(said.startsWith(QStringLiteral("limits[1].scope: "))) << said.toStdString();
        EXPECT_TRUE(said.contains(QStringLiteral("grantee"))) << said.toStdString();
        EXPECT_FALSE(said.contains(QStringLiteral("%2"))) << said.toStdString();
    }
}

}  // namespace mittelbuch
