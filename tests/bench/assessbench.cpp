// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/grantassessment.h"

#include <benchmark/benchmark.h>

namespace {

using namespace mittelbuch;

TermKey key(const char *text)
{
    return TermKey::fromString(QString::fromUtf8(text));
}

DirectiveCategory category(const char *name, QVector<CostCategory> members, int percent)
{
    DirectiveCategory made;
    made.key = key(name);
    made.label = {QString::fromUtf8(name), QString::fromUtf8(name)};
    made.members = std::move(members);
    made.rates = {{Rate::fromPercent(percent), {}, QStringLiteral("Nr. V.3")}};
    made.source = QStringLiteral("Nr. V.2");
    return made;
}

/// As rich as the directives of domain brief 3.1 come: rates by category, an overhead, a share cap, a maximum for each application,
/// recipients by kind, no other public money, an own share.
DirectiveTerms innovationSpaces()
{
    DirectiveTerms terms = plainShare(Rate::fromPercent(60), Money::fromEuro(400'000), {Money::fromEuro(4'000), false, {}});
    terms.source.citation = QStringLiteral("FRL LIfD");
    terms.groups = {{key("bodies"), {QStringLiteral("Gebietskörperschaften"), {}},
                     {GranteeKind::municipality, GranteeKind::town, GranteeKind::ruralDistrict}, {}, {}}};
    terms.categories = {category("equipment", {CostCategory::hardware, CostCategory::software}, 80),
                        category("staff", {CostCategory::staff}, 60), category("other", {CostCategory::other}, 60),
                        category("marketing", {CostCategory::marketing}, 60)};
    terms.categories[3].maxShare = CategoryShareCap{Rate::fromPercent(1), {}};
    terms.flatRates = {{key("overhead"), {QStringLiteral("Gemeinkosten"), {}}, Rate::fromPercent(15), {key("staff")}, {}, {}}};
    terms.cumulation = Cumulation::noOtherPublicGrant;
    terms.minimumOwnShare = {{Rate::fromPercent(10), {}, {}}};
    return terms;
}

GrantFacts townsProject()
{
    GrantFacts facts;
    facts.form.applicant = OfficialKey::fromString(QStringLiteral("14626110"));
    facts.form.title = QStringLiteral("Werkstatt für Digitales");
    facts.form.costs = {{CostCategory::hardware, QStringLiteral("Geräte"), Money::fromEuro(60'000)},
                        {CostCategory::software, QStringLiteral("Lizenzen"), Money::fromEuro(30'000)},
                        {CostCategory::staff, QStringLiteral("Leitung"), Money::fromEuro(60'000)},
                        {CostCategory::other, QStringLiteral("Miete"), Money::fromEuro(30'000)},
                        {CostCategory::marketing, QStringLiteral("Plakate"), Money::fromEuro(1'000)}};
    facts.form.financing = {Money::fromEuro(58'000), Money(), Money::fromEuro(132'000)};
    facts.form.split = {{FiscalYear::fromNumber(2027), Money::fromEuro(70'000)}, {FiscalYear::fromNumber(2028), Money::fromEuro(62'000)}};
    facts.form.projectStart = QDate(2027, 5, 1);
    facts.form.projectEnd = QDate(2028, 12, 31);
    facts.day = QDate(2027, 3, 1);
    facts.receivedOn = QDate(2027, 2, 1);
    facts.kind = GranteeKind::town;
    return facts;
}

void assessment(benchmark::State &state, const DirectiveTerms &terms, const GrantFacts &facts)
{
    if (!faultsOf(terms).isEmpty() || !assess(terms, facts).amount.isPositive())
        state.SkipWithError("The directive grants nothing, so nothing worth measuring is measured.");
    for ([[maybe_unused]] auto each : state)
        benchmark::DoNotOptimize(assess(terms, facts));
    state.SetItemsProcessed(state.iterations());
}

void richDirective(benchmark::State &state)
{
    assessment(state, innovationSpaces(), townsProject());
}
BENCHMARK(richDirective);

void plainDirective(benchmark::State &state)
{
    assessment(state, plainShare(Rate::fromPercent(80), Money::fromEuro(400'000), {Money::fromEuro(10'000), true, {}}), townsProject());
}
BENCHMARK(plainDirective);

}  // namespace

BENCHMARK_MAIN();
