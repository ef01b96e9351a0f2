// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "randomgrants.h"

#include "grants.h"

#include <rapidcheck.h>

#include <array>

namespace mittelbuch::test {

namespace {

const QVector<CostCategory> costKinds{CostCategory::hardware, CostCategory::staff, CostCategory::other, CostCategory::marketing};

template <typename Value>
Value drawOne(Draws &draws, std::span<const Value> values)
{
    return values[static_cast<std::size_t>(draws.below(static_cast<qint64>(values.size())))];
}

Rate drawRate(Draws &draws)
{
    static const std::array rates{Rate::fromPercent(80), Rate::fromPercent(60), Rate::fromPercent(100), Rate::fromMillionths(333'333)};
    return drawOne(draws, std::span<const Rate>(rates));
}

Criterion drawCriterion(Draws &draws)
{
    Criterion when;
    switch (draws.below(12)) {
    case 0: when.groups = {key("towns")}; break;
    case 1: when.cooperation = draws.chance(50); break;
    case 2: when.confirmed = {key("emergency")}; break;
    case 3: when.financialStrength = FinancialStrengthRange{draws.chance(50) ? std::optional(800) : std::nullopt, 1'000}; break;
    case 4: when.fundedBy = key("bkm"); break;
    default: break;
    }
    return when;
}

AmountRule drawRule(Draws &draws)
{
    switch (draws.below(10)) {
    case 0: return FixedAmount{drawMoney(draws, 20'000'000)};
    case 1: return AmountPerUnit{draws.chance(50) ? key("devices") : inhabitantsFigure(), Money::fromCents(1'040),
                                 draws.chance(30) ? std::optional<qint64>(500) : std::nullopt};
    case 2: return EqualShare{drawMoney(draws, 100'000'000), 1 + draws.below(13)};
    case 3: return BaseAndKey{drawMoney(draws, 2'000'000), drawMoney(draws, 100'000'000), key("devices"), 1 + draws.below(5'000)};
    case 4: return TopUp{drawRate(draws), key("bkm")};
    case 5: return MatchingFunds{drawRate(draws)};
    case 6: return AmountByGrantee{{{OfficialKey::fromString(QStringLiteral("14626110")), drawMoney(draws, 20'000'000)}}};
    default: return ShareOfExpenditure{};
    }
}

Money drawStep(Draws &draws)
{
    static const std::array steps{Money::fromCents(1), Money::fromEuro(1), Money::fromEuro(100)};
    return drawOne(draws, std::span<const Money>(steps));
}

AmountTerm drawTerm(Draws &draws)
{
    AmountTerm made = term(drawRule(draws), drawCriterion(draws));
    made.step = drawStep(draws);
    made.rounding = drawOne(draws, allRoundings());
    return made;
}

QVector<RateRule> drawRates(Draws &draws)
{
    QVector<RateRule> rates;
    while (draws.chance(40))
        rates.append({drawRate(draws), drawCriterion(draws), {}});
    return rates;
}

void drawCategories(Draws &draws, DirectiveTerms &terms)
{
    terms.categories = {category("equipment", {CostCategory::hardware}, drawRates(draws)),
                        category("staff", {CostCategory::staff}, drawRates(draws))};
    if (draws.chance(70))
        terms.categories.append(category("other", {CostCategory::other}, drawRates(draws)));
    DirectiveCategory &one = terms.categories[draws.below(terms.categories.size())];
    one.eligible = !draws.chance(20);
    if (draws.chance(30))
        one.maxAmount = drawMoney(draws, 8'000'000);
    if (draws.chance(30))
        terms.categories.first().maxShare = CategoryShareCap{drawRate(draws), draws.chance(50) ? QVector<TermKey>{key("staff")} : QVector<TermKey>()};
    if (draws.chance(20))
        terms.categories.last().closedFrom = QDate(2027, 2, 1);
    if (draws.chance(50))
        terms.flatRates = {{key("overhead"), {}, Rate::fromPercent(15), {key("staff")}, drawRates(draws), {}}};
}

void drawBounds(Draws &draws, DirectiveTerms &terms)
{
    if (draws.chance(20))
        terms.expenditure.minimum = drawMoney(draws, 1'000'000);
    if (draws.chance(30))
        terms.expenditure.maximum = terms.expenditure.minimum.value_or(Money()) + drawMoney(draws, 20'000'000) + Money::fromCents(1);
    terms.expenditure.cutAtMaximum = draws.chance(50);
}

void drawLimits(Draws &draws, DirectiveTerms &terms)
{
    while (draws.chance(50)) {
        GrantLimit one = limit(drawRule(draws), drawOne(draws, allLimitScopes()));
        one.terms = {drawTerm(draws)};
        if (draws.chance(30))
            one.terms.append(drawTerm(draws));
        terms.limits.append(one);
    }
}

OtherFunding drawFunding(Draws &draws, bool complete)
{
    OtherFunding funding{QStringLiteral("BKM"), drawOne(draws, allFunderLevels()), draws.chance(60) || complete ? key("bkm") : TermKey(), {},
                         drawMoney(draws, 4'000'000), draws.chance(80) || complete, {}};
    if (draws.chance(80) || complete)
        funding.recognisedExpenditure = drawMoney(draws, 20'000'000);
    return funding;
}

}  // namespace

Draws Draws::any()
{
    return Draws(*rc::gen::container<std::vector<quint32>>(200, rc::gen::inRange<quint32>(0, 1'000'000'000)));
}

qint64 Draws::below(qint64 bound)
{
    return m_numbers[m_next++ % m_numbers.size()] % bound;
}

Money drawMoney(Draws &draws, qint64 mostCents)
{
    return Money::fromCents(draws.below(mostCents + 1));
}

DirectiveTerms drawTerms(Draws &draws)
{
    DirectiveTerms terms = share(0);
    terms.rates = drawRates(draws);
    terms.rates.append({drawRate(draws), {}, {}});
    terms.ruleSet = RuleSet::communal;
    terms.groups = {group("towns", {GranteeKind::town}), group("districts", {GranteeKind::ruralDistrict})};
    terms.facts = {{key("devices"), {}, true, {}}, {key("emergency"), {}, false, {}}};
    if (draws.chance(60))
        drawCategories(draws, terms);
    if (draws.chance(30))
        terms.unpaidWork = UnpaidWork{euro(12), Rate::fromPercent(10), {}};
    drawBounds(draws, terms);
    terms.basis = {drawTerm(draws)};
    while (draws.chance(30))
        terms.basis.append(drawTerm(draws));
    drawLimits(draws, terms);
    if (draws.chance(20))
        terms.minimumGrant = MinimumGrant{drawMoney(draws, 500'000), draws.chance(50), {}};
    if (draws.chance(30))
        terms.minimumOwnShare = {{drawRate(draws), drawCriterion(draws), {}}};
    terms.cumulation = draws.chance(10) ? Cumulation::noOtherStateGrant : Cumulation::allowed;
    terms.step = drawStep(draws);
    terms.rounding = drawOne(draws, allRoundings());
    terms.selection.method = drawOne(draws, allSelectionMethods());
    return terms;
}

GrantFacts drawFacts(Draws &draws, bool complete)
{
    GrantFacts facts = factsOf(QVector<CostItem>());
    for (qint64 count = draws.below(6); count > 0; --count)
        facts.form.costs.append({costKinds[draws.below(costKinds.size())], {}, drawMoney(draws, 10'000'000)});
    facts.kind = draws.chance(50) ? GranteeKind::ruralDistrict : GranteeKind::town;
    facts.form.financing = {drawMoney(draws, 10'000'000), draws.chance(40) ? drawMoney(draws, 5'000'000) : Money(), draws.chance(50) ? drawMoney(draws, 20'000'000) : Money()};
    facts.form.split = {{FiscalYear::fromNumber(2027), drawMoney(draws, 5'000'000)}, {FiscalYear::fromNumber(2028), drawMoney(draws, 5'000'000)}};
    facts.form.circumstances.cooperation = draws.chance(50);
    facts.form.circumstances.unpaidHours = draws.chance(50) ? static_cast<int>(draws.below(2'000)) : 0;
    if (draws.chance(50))
        facts.form.circumstances.confirmed = {key("emergency")};
    if (complete || draws.chance(80))
        facts.form.circumstances.figures = {{key("devices"), draws.below(5'000)}};
    if (complete || draws.chance(40))
        facts.form.circumstances.otherFunding = {drawFunding(draws, complete)};
    if (complete || draws.chance(90))
        facts.inhabitants = draws.below(600'000);
    if (complete || draws.chance(80))
        facts.financialStrengthPerMille = 500 + static_cast<int>(draws.below(700));
    if (draws.chance(30))
        facts.grantedBefore = drawMoney(draws, 5'000'000);
    if (draws.chance(15))
        facts.contingentLeft = drawMoney(draws, 10'000'000);
    return facts;
}

}  // namespace mittelbuch::test
