// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/directivedifferences.h"

#include "support/testsupport.h"

#include <gtest/gtest.h>

#include <functional>

namespace mittelbuch::test {

namespace {

DirectiveTerms twoCategories()
{
    DirectiveTerms terms = plainShare(Rate::fromPercent(80), Money::fromEuro(400'000), {Money::fromEuro(10'000), true, {}});
    for (const char *key : {"equipment", "staff"}) {
        DirectiveCategory category;
        category.key = TermKey::fromString(QString::fromLatin1(key));
        category.label.german = QString::fromLatin1(key);
        category.members = {key[0] == 'e' ? CostCategory::hardware : CostCategory::staff};
        terms.categories.append(category);
    }
    return terms;
}

struct DifferenceRow {
    const char *name;
    std::function<void(DirectiveTerms &)> change;
    QStringList told;  ///< "path: before -> after"
};

void PrintTo(const DifferenceRow &row, std::ostream *out)
{
    *out << row.name;
}

class Differences : public testing::TestWithParam<DifferenceRow> {};

TEST_P(Differences, NamesEachFieldThatDiffers)
{
    const DirectiveTerms before = twoCategories();
    DirectiveTerms after = before;
    GetParam().change(after);
    QStringList told;
    for (const TermDifference &one : differences(before, after))
        told.append(one.path + QStringLiteral(": ") + one.before + QStringLiteral(" -> ") + one.after);
    EXPECT_EQ(told, GetParam().told) << told.join(u'\n').toStdString();
}

INSTANTIATE_TEST_SUITE_P(Rows, Differences, testing::Values(
    DifferenceRow{"nothing", [](DirectiveTerms &) {}, {}},
    DifferenceRow{"amountOfALimit",
                  [](DirectiveTerms &terms) { terms.limits[0].terms[0].rule = FixedAmount{Money::fromEuro(300'000)}; },
                  {QStringLiteral("limits[0].terms[0].amount: 400000.00 -> 300000.00")}},
    DifferenceRow{"aFieldMore", [](DirectiveTerms &terms) { terms.maxDurationMonths = 24; },
                  {QStringLiteral("maxDurationMonths:  -> 24")}},
    DifferenceRow{"yesAndNo", [](DirectiveTerms &terms) { terms.mayForward = true; },
                  {QStringLiteral("mayForward: false -> true")}},
    DifferenceRow{"aRateInFront",
                  [](DirectiveTerms &terms) { terms.rates.prepend({Rate::fromPercent(90), {}, {}}); },
                  {QStringLiteral("rates[0].rate:  -> 90")}},
    DifferenceRow{"namedRowGone", [](DirectiveTerms &terms) { terms.categories.removeFirst(); },
                  {QStringLiteral("categories[0].eligible: true -> "), QStringLiteral("categories[0].key: equipment -> "),
                   QStringLiteral("categories[0].label.german: equipment -> "),
                   QStringLiteral("categories[0].members: hardware -> ")}},
    DifferenceRow{"namedRowsMovedAndChanged",
                  [](DirectiveTerms &terms) {
                      terms.categories.move(0, 1);
                      terms.categories[1].eligible = false;
                  },
                  {QStringLiteral("categories: equipment, staff -> staff, equipment"),
                   QStringLiteral("categories[1].eligible: true -> false")}},
    DifferenceRow{"anotherRule", [](DirectiveTerms &terms) { terms.basis[0].rule = MatchingFunds{Rate::fromPercent(100)}; },
                  {QStringLiteral("basis[0].rule: shareOfExpenditure -> matchingFunds"),
                   QStringLiteral("basis[0].share:  -> 100")}}),
    [](const auto &row) { return std::string(row.param.name); });

}  // namespace

}  // namespace mittelbuch::test
