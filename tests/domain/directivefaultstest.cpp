// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/directiveterms.h"

#include "grants.h"
#include "support/testsupport.h"

#include <gtest/gtest.h>

#include <functional>

namespace mittelbuch {
namespace {

using namespace test;
using enum RefusalCode;
using enum CostCategory;

/// A directive with one of everything, and no fault.
DirectiveTerms rich()
{
    DirectiveTerms terms = share(60);
    terms.groups = {group("towns", {GranteeKind::town}), group("districts", {GranteeKind::ruralDistrict})};
    terms.facts = {{key("devices"), {}, true, {}}, {key("emergency"), {}, false, {}}};
    terms.categories = {category("staff", {staff}), category("marketing", {marketing}, {rate(40, forGroup("towns"))})};
    terms.categories[1].maxShare = CategoryShareCap{Rate::fromPercent(1), {key("staff")}};
    terms.flatRates = {{key("overhead"), {}, Rate::fromPercent(15), {key("staff")}, {}, {}}};
    terms.unpaidWork = UnpaidWork{euro(12), Rate::fromPercent(10), {}};
    terms.expenditure = {euro(1'000), euro(25'000), false, {}};
    Criterion when;
    when.confirmed = {key("emergency")};
    when.financialStrength = FinancialStrengthRange{800, 1'000};
    when.fundedBy = key("bkm");
    terms.rates.prepend(rate(90, when));
    terms.limits = {limit(AmountPerUnit{key("devices"), euro(120), 5}), limit(EqualShare{euro(13), 13}),
                    limit(BaseAndKey{euro(1), euro(1), inhabitantsFigure(), 1}), limit(TopUp{Rate::fromPercent(100), key("bkm")}),
                    limit(MatchingFunds{Rate::fromPercent(100)}), limit(FixedAmount{euro(5)}),
                    limit(AmountByGrantee{{{OfficialKey::fromString(QStringLiteral("14625")), euro(5)}}})};
    terms.selection.cutOffs = {{{}, 2, 28, false, {}}, {QDate(2027, 5, 31), 0, 0, false, {}}};
    terms.selection.criteria = {{key("reach"), {}, 5, 2, {}}};
    terms.selection.contingents = {{{}, {key("towns")}, {}, euro(100), {}, {}}};
    terms.maxDurationMonths = 24;
    terms.payment = PaymentScheme{{{Rate::fromPercent(90), PaymentTrigger::onDay}, {Rate::fromPercent(10), PaymentTrigger::onDay}},
                                  euro(0), {}};
    return terms;
}

struct Row {
    const char *name;
    std::function<void(DirectiveTerms &)> change;
    RefusalCode code;
    const char *path;
    const char *value;
};

class DirectiveFault : public testing::TestWithParam<Row> {};

TEST_P(DirectiveFault, IsFoundAloneAtItsPath)
{
    DirectiveTerms terms = rich();
    GetParam().change(terms);
    const Refusals faults = faultsOf(terms);
    ASSERT_EQ(faults.size(), 1);
    EXPECT_EQ(stableCode(faults[0].code), stableCode(GetParam().code));
    EXPECT_EQ(faults[0].field, QString::fromUtf8(GetParam().path));
    EXPECT_EQ(faults[0].value, QString::fromUtf8(GetParam().value));
}

template <typename Rule>
Rule &ruleOf(DirectiveTerms &terms, qsizetype index)
{
    return std::get<Rule>(terms.limits[index].terms[0].rule);
}

INSTANTIATE_TEST_SUITE_P(Keys, DirectiveFault, testing::Values(
    Row{"groupTwice", [](auto &terms) { terms.groups.append(group("towns", {})); }, duplicateKey, "groups[2].key", "towns"},
    Row{"groupWithoutKey", [](auto &terms) { terms.groups.append(GranteeGroup()); }, fieldEmpty, "groups[2].key", ""},
    Row{"factTwice", [](auto &terms) { terms.facts.append(terms.facts[0]); }, duplicateKey, "facts[2].key", "devices"},
    Row{"reserved", [](auto &terms) { terms.facts.append({inhabitantsFigure(), {}, true, {}}); }, keyReserved, "facts[2].key", "inhabitants"},
    Row{"categoryTwice", [](auto &terms) { terms.categories.append(category("staff", {other})); }, duplicateKey, "categories[2].key", "staff"},
    Row{"flatRateLikeACategory", [](auto &terms) { terms.flatRates[0].key = key("staff"); }, duplicateKey, "flatRates[0].key", "staff"},
    Row{"rankingTwice", [](auto &terms) { terms.selection.criteria.append(terms.selection.criteria[0]); }, duplicateKey,
        "selection.criteria[1].key", "reach"},
    Row{"unknownGroup", [](auto &terms) { terms.categories[1].rates[0].when = forGroup("firms"); }, notFound,
        "categories[1].rates[0].when.groups[0]", "firms"},
    Row{"unknownCircumstance", [](auto &terms) { terms.rates[0].when.confirmed = {key("devices")}; }, notFound,
        "rates[0].when.confirmed[0]", "devices"},
    Row{"unknownFigure", [](auto &terms) { ruleOf<AmountPerUnit>(terms, 0).figure = key("emergency"); }, notFound,
        "limits[0].terms[0].figure", "emergency"},
    Row{"unknownWeight", [](auto &terms) { ruleOf<BaseAndKey>(terms, 2).weight = key("pupils"); }, notFound,
        "limits[2].terms[0].weight", "pupils"},
    Row{"unknownBase", [](auto &terms) { terms.flatRates[0].base = {key("overhead")}; }, notFound, "flatRates[0].base[0]", "overhead"},
    Row{"unknownShareBase", [](auto &terms) { terms.categories[1].maxShare->of = {key("rest")}; }, notFound,
        "categories[1].maxShare.of[0]", "rest"},
    Row{"shareOfItself", [](auto &terms) { terms.categories[1].maxShare->of = {key("marketing")}; }, fieldInvalid,
        "categories[1].maxShare.of", "marketing"},
    Row{"contingentOfUnknown", [](auto &terms) { terms.selection.contingents[0].groups = {key("firms")}; }, notFound,
        "selection.contingents[0].groups[0]", "firms"},
    Row{"ownShareOfUnknown", [](auto &terms) { terms.minimumOwnShare = {rate(10, forGroup("firms"))}; }, notFound,
        "minimumOwnShare[0].when.groups[0]", "firms"},
    Row{"termOfUnknown", [](auto &terms) { terms.basis[0].when = forGroup("firms"); }, notFound, "basis[0].when.groups[0]", "firms"}),
    [](const auto &row) { return std::string(row.param.name); });

INSTANTIATE_TEST_SUITE_P(Numbers, DirectiveFault, testing::Values(
    Row{"eachNotPositive", [](auto &terms) { ruleOf<AmountPerUnit>(terms, 0).each = Money(); }, amountNotPositive,
        "limits[0].terms[0].each", "0.00"},
    Row{"countNotPositive", [](auto &terms) { ruleOf<AmountPerUnit>(terms, 0).maximumCount = 0; }, amountNotPositive,
        "limits[0].terms[0].maximumCount", "0"},
    Row{"nobodyShares", [](auto &terms) { ruleOf<EqualShare>(terms, 1).recipients = 0; }, amountNotPositive,
        "limits[1].terms[0].recipients", "0"},
    Row{"poolNegative", [](auto &terms) { ruleOf<EqualShare>(terms, 1).pool = euro(-1); }, amountNegative, "limits[1].terms[0].pool", "-1.00"},
    Row{"weightTotal", [](auto &terms) { ruleOf<BaseAndKey>(terms, 2).weightTotal = -1; }, amountNotPositive,
        "limits[2].terms[0].weightTotal", "-1"},
    Row{"baseNegative", [](auto &terms) { ruleOf<BaseAndKey>(terms, 2).base = euro(-1); }, amountNegative, "limits[2].terms[0].base", "-1.00"},
    Row{"keyPoolNegative", [](auto &terms) { ruleOf<BaseAndKey>(terms, 2).pool = euro(-1); }, amountNegative, "limits[2].terms[0].pool", "-1.00"},
    Row{"fixedNegative", [](auto &terms) { ruleOf<FixedAmount>(terms, 5).amount = euro(-1); }, amountNegative,
        "limits[5].terms[0].amount", "-1.00"},
    Row{"rowNegative", [](auto &terms) { ruleOf<AmountByGrantee>(terms, 6).rows[0].amount = euro(-1); }, amountNegative,
        "limits[6].terms[0].rows[0].amount", "-1.00"},
    Row{"rowTwice", [](auto &terms) { auto &rows = ruleOf<AmountByGrantee>(terms, 6).rows; rows.append(rows[0]); }, duplicateKey,
        "limits[6].terms[0].rows[1].grantee", "14625"},
    Row{"termStep", [](auto &terms) { terms.basis[0].step = Money(); }, amountNotPositive, "basis[0].step", "0.00"},
    Row{"step", [](auto &terms) { terms.step = Money(); }, amountNotPositive, "step", "0.00"},
    Row{"minimum", [](auto &terms) { terms.minimumGrant = atLeast(-1); }, amountNegative, "minimumGrant.amount", "-1.00"},
    Row{"expenditureMinimum", [](auto &terms) { terms.expenditure.minimum = euro(-1); }, amountNegative, "expenditure.minimum", "-1.00"},
    Row{"expenditureMaximum", [](auto &terms) { terms.expenditure = {{}, Money(), false, {}}; }, amountNotPositive, "expenditure.maximum", "0.00"},
    Row{"boundsReversed", [](auto &terms) { terms.expenditure.minimum = euro(25'001); }, limitsReversed, "expenditure", "25001.00"},
    Row{"strengthReversed", [](auto &terms) { terms.rates[0].when.financialStrength = FinancialStrengthRange{1'000, 1'000}; },
        limitsReversed, "rates[0].when.financialStrength", "1000"},
    Row{"maxAmount", [](auto &terms) { terms.categories[0].maxAmount = euro(-1); }, amountNegative, "categories[0].maxAmount", "-1.00"},
    Row{"hour", [](auto &terms) { terms.unpaidWork->perHour = Money(); }, amountNotPositive, "unpaidWork.perHour", "0.00"},
    Row{"points", [](auto &terms) { terms.selection.criteria[0].maxPoints = 0; }, amountNotPositive, "selection.criteria[0].maxPoints", "0"},
    Row{"weight", [](auto &terms) { terms.selection.criteria[0].weight = -1; }, amountNotPositive, "selection.criteria[0].weight", "-1"},
    Row{"contingent", [](auto &terms) { terms.selection.contingents[0].amount = Money(); }, amountNotPositive,
        "selection.contingents[0].amount", "0.00"},
    Row{"duration", [](auto &terms) { terms.maxDurationMonths = 0; }, amountNotPositive, "maxDurationMonths", "0"},
    Row{"minimumPart", [](auto &terms) { terms.payment->minimumPart = euro(-1); }, amountNegative, "payment.minimumPart", "-1.00"},
    Row{"shares", [](auto &terms) { terms.payment->parts[0].share = Rate::fromPercent(85); }, sharesNotWhole, "payment.parts", "95.00"},
    Row{"noParts", [](auto &terms) { terms.payment->parts.clear(); }, sharesNotWhole, "payment.parts", "0.00"}),
    [](const auto &row) { return std::string(row.param.name); });

INSTANTIATE_TEST_SUITE_P(Shape, DirectiveFault, testing::Values(
    Row{"noBasis", [](auto &terms) { terms.basis.clear(); }, fieldEmpty, "basis", ""},
    Row{"limitOfNothing", [](auto &terms) { terms.limits[5].terms.clear(); }, fieldEmpty, "limits[5].terms", ""},
    Row{"noMembers", [](auto &terms) { terms.categories[0].members.clear(); }, fieldEmpty, "categories[0].members", ""},
    Row{"memberTwice", [](auto &terms) { terms.categories[1].members.append(staff); }, categoryTwice, "categories[1].members[1]", "staff"},
    Row{"noBase", [](auto &terms) { terms.flatRates[0].base.clear(); }, fieldEmpty, "flatRates[0].base", ""},
    Row{"noRows", [](auto &terms) { ruleOf<AmountByGrantee>(terms, 6).rows.clear(); }, fieldEmpty, "limits[6].terms[0].rows", ""},
    Row{"noFunder", [](auto &terms) { ruleOf<TopUp>(terms, 3).funder = {}; }, fieldEmpty, "limits[3].terms[0].funder", ""},
    Row{"noOtherFunder", [](auto &terms) { terms.rates[0].when.fundedBy = TermKey(); }, fieldEmpty, "rates[0].when.fundedBy", ""},
    Row{"noStrength", [](auto &terms) { terms.rates[0].when.financialStrength = FinancialStrengthRange(); }, fieldEmpty,
        "rates[0].when.financialStrength", ""},
    Row{"noRate", [](auto &terms) { terms.rates.clear(); }, rateMissing, "basis[0]", ""},
    Row{"noRateForTheFlatRate", [](auto &terms) {
            terms.rates.clear();
            terms.unpaidWork.reset();
            terms.categories[0].rates = {rate(50)};
        }, rateMissing, "basis[0]", ""},
    Row{"nobodysContingent", [](auto &terms) { terms.selection.contingents[0].groups.clear(); }, contingentForNobody,
        "selection.contingents[0]", ""},
    Row{"leapDay", [](auto &terms) { terms.selection.cutOffs[0].day = 29; }, dayNotInCalendar, "selection.cutOffs[0]", "2-29"},
    Row{"noDay", [](auto &terms) { terms.selection.cutOffs[0] = CutOff(); }, dayNotInCalendar, "selection.cutOffs[0]", "0-0"}),
    [](const auto &row) { return std::string(row.param.name); });

TEST(DirectiveFaults, AreNoneOfASoundDirective)
{
    EXPECT_EQ(faultsOf(rich()), Refusals());
    EXPECT_EQ(faultsOf(share(80)), Refusals());
    DirectiveTerms rated = share(0);
    rated.rates.clear();
    rated.categories = {category("it", {software}, {rate(50)}), category("rest", {other})};
    rated.categories[1].eligible = false;
    EXPECT_EQ(faultsOf(rated), Refusals());
    rated.categories.clear();
    rated.basis = {term(FixedAmount{euro(5)})};
    EXPECT_EQ(faultsOf(rated), Refusals());
}

TEST(DirectiveFaults, AreAllFoundAtOnceInPrecedence)
{
    DirectiveTerms terms = rich();
    terms.step = Money();
    terms.rates.clear();
    terms.groups.append(group("towns", {}));
    QStringList codes;
    for (const Refusal &fault : faultsOf(terms))
        codes.append(stableCode(fault.code));
    EXPECT_EQ(codes.join(u' '), QStringLiteral("duplicate-key amount-not-positive rate-missing"));
}

}  // namespace
}  // namespace mittelbuch
