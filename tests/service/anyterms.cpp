// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "anyterms.h"

#include <rapidcheck.h>

namespace mittelbuch {

namespace {

bool yes()
{
    return *rc::gen::arbitrary<bool>();
}

template <typename T>
T oneOf(std::span<const T> values)
{
    return values[*rc::gen::inRange<std::size_t>(0, values.size())];
}

template <typename Make>
auto maybe(Make make) -> std::optional<decltype(make())>
{
    return yes() ? std::optional(make()) : std::nullopt;
}

template <typename Make>
auto some(Make make) -> QVector<decltype(make())>
{
    QVector<decltype(make())> list;
    for (int left = *rc::gen::inRange(0, 3); left > 0; --left)
        list.append(make());
    return list;
}

QString anyText()
{
    return *rc::gen::element(QStringLiteral("Fördersatz"), QStringLiteral("§ 4 Abs. 1 „Budget“"), QStringLiteral("a\nb\\\"c"), QString());
}

TermKey anyKey()
{
    return TermKey::fromString(*rc::gen::element(QStringLiteral("a"), QStringLiteral("youngPeople"), QStringLiteral("x9Z")));
}

OfficialKey anyOfficialKey()
{
    return OfficialKey::fromString(*rc::gen::element(QStringLiteral("14"), QStringLiteral("14612"), QStringLiteral("14612000")));
}

Money anyMoney()
{
    return Money::fromCents(*rc::gen::inRange<qint64>(-Money::limitCents, Money::limitCents + 1));
}

qint64 anyCount()
{
    return *rc::gen::inRange<qint64>(0, 1'000'000'000'000'000'000);
}

int anyNumber()
{
    return *rc::gen::inRange(0, 2'000'000'000);
}

QDate anyDay()
{
    return yes() ? QDate() : QDate(1990, 1, 1).addDays(*rc::gen::inRange(0, 70'000));
}

LocalText anyLocal()
{
    return {anyText(), anyText()};
}

Criterion anyCriterion()
{
    const auto range = [] { return FinancialStrengthRange{maybe(anyNumber), maybe(anyNumber)}; };
    return {some(anyKey), maybe(yes), some(anyKey), maybe(range), maybe(anyKey)};
}

RateRule anyRateRule()
{
    return {anyRate(), anyCriterion(), anyText()};
}

AmountRule anyRule()
{
    switch (*rc::gen::inRange(0, 8)) {
    case 0: return FixedAmount{anyMoney()};
    case 1: return AmountPerUnit{anyKey(), anyMoney(), maybe(anyCount)};
    case 2: return EqualShare{anyMoney(), anyCount()};
    case 3: return BaseAndKey{anyMoney(), anyMoney(), anyKey(), anyCount()};
    case 4: return TopUp{anyRate(), anyKey()};
    case 5: return MatchingFunds{anyRate()};
    case 6: return AmountByGrantee{some([] { return AmountByGrantee::Row{anyOfficialKey(), anyMoney()}; })};
    default: return ShareOfExpenditure{};
    }
}

AmountTerm anyTerm()
{
    return {anyLocal(), anyRule(), anyCriterion(), anyMoney(), oneOf(allRoundings()), anyText()};
}

GrantLimit anyLimit()
{
    return {oneOf(allLimitScopes()), anyLocal(), some(anyTerm), anyText()};
}

DirectiveCategory anyCategory()
{
    const auto cost = [] { return oneOf(allCostCategories()); };
    const auto cap = [] { return CategoryShareCap{anyRate(), some(anyKey)}; };
    return {anyKey(), anyLocal(), some(cost), yes(), some(anyRateRule), maybe(anyMoney), maybe(cap), anyDay(), anyText()};
}

GranteeGroup anyGroup()
{
    return {anyKey(), anyLocal(), some([] { return oneOf(allGranteeKinds()); }), some(anyOfficialKey), anyText()};
}

Selection anySelection()
{
    const auto cutOff = [] { return CutOff{anyDay(), anyNumber(), anyNumber(), yes(), anyText()}; };
    const auto criterion = [] { return RankingCriterion{anyKey(), anyLocal(), anyNumber(), anyNumber(), anyText()}; };
    const auto contingent = [] { return Contingent{anyLocal(), some(anyKey), some(anyOfficialKey), anyMoney(), anyDay(), anyText()}; };
    return {oneOf(allSelectionMethods()), some(cutOff), some(criterion), some(contingent), anyText()};
}

PaymentScheme anyPayment()
{
    const auto part = [] { return PaymentPart{anyRate(), oneOf(allPaymentTriggers())}; };
    return {some(part), maybe(anyMoney), anyText()};
}

void fillExpenditure(DirectiveTerms &terms)
{
    terms.categories = some(anyCategory);
    terms.flatRates = some([] { return FlatRateExpenditure{anyKey(), anyLocal(), anyRate(), some(anyKey), some(anyRateRule), anyText()}; });
    terms.unpaidWork = maybe([] { return UnpaidWork{anyMoney(), anyRate(), anyText()}; });
    terms.expenditure = {maybe(anyMoney), maybe(anyMoney), yes(), anyText()};
}

void fillAmount(DirectiveTerms &terms)
{
    terms.rates = some(anyRateRule);
    terms.basis = some(anyTerm);
    terms.limits = some(anyLimit);
    terms.minimumGrant = maybe([] { return MinimumGrant{anyMoney(), yes(), anyText()}; });
    terms.minimumOwnShare = some(anyRateRule);
    terms.cumulation = oneOf(allCumulations());
    terms.step = anyMoney();
    terms.rounding = oneOf(allRoundings());
}

}  // namespace

Rate anyRate()
{
    return Rate::fromMillionths(*rc::gen::inRange<qint64>(0, Rate::one + 1));
}

DirectiveTerms anyTerms()
{
    DirectiveTerms terms;
    terms.title = anyLocal();
    terms.source = {anyText(), anyText(), anyDay(), oneOf(allSourceStandings()), anyText()};
    terms.financing = oneOf(allFinancingTypes());
    terms.form = oneOf(allGrantForms());
    terms.ruleSet = maybe([] { return oneOf(allRuleSets()); });
    terms.groups = some(anyGroup);
    terms.needsLeadPartner = yes();
    terms.mayForward = yes();
    terms.facts = some([] { return AskedFact{anyKey(), anyLocal(), yes(), anyText()}; });
    fillExpenditure(terms);
    fillAmount(terms);
    terms.selection = anySelection();
    terms.maxDurationMonths = maybe(anyNumber);
    terms.startBeforeDecision = yes();
    terms.payment = maybe(anyPayment);
    return terms;
}

GrantCircumstances anyCircumstances()
{
    const auto figure = [] { return FigureFact{anyKey(), anyCount()}; };
    const auto funding = [] {
        return OtherFunding{anyText(), oneOf(allFunderLevels()), yes() ? anyKey() : TermKey(), anyText(), anyMoney(), yes(), maybe(anyMoney)};
    };
    return {yes() ? anyKey() : TermKey(), yes(), anyNumber(), some(anyKey), some(figure), anyNumber(), yes(), some(funding)};
}

}  // namespace mittelbuch
