// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/toldfacts.h"

#include "exchange/builtinregister.h"
#include "service/jsonreading.h"

#include <algorithm>

namespace mittelbuch {

namespace {

template <typename Io>
void describe(Io &io, ToldFacts &facts)
{
    io.optional("granteeKind", facts.granteeKind);
    io.optional("inhabitants", facts.inhabitants);
    io.optional("financialStrengthPerMille", facts.financialStrengthPerMille);
    io.optional("grantedBefore", facts.grantedBefore);
    io.optional("contingentLeft", facts.contingentLeft);
    io.optional("receivedOn", facts.receivedOn);
    io.optional("day", facts.day);
    io.optional("sameProjectElsewhere", facts.sameProjectElsewhere);
}

std::optional<Region> regionOf(const OfficialKey &key)
{
    const QVector<Region> regions = builtInRegister().regions;
    const auto found = std::find_if(regions.cbegin(), regions.cend(), [&key](const Region &region) { return region.key == key; });
    return found == regions.cend() ? std::nullopt : std::optional(*found);
}

void takeFromRegister(const Region &region, GrantFacts &facts)
{
    facts.kind = granteeKindOf(region.kind).value_or(facts.kind);
    if (region.population)
        facts.inhabitants = region.population->inhabitants;
}

}  // namespace

tl::expected<ToldFacts, DirectiveFileFaults> toldFactsFromJson(const QJsonObject &object)
{
    ToldFacts facts;
    DirectiveFileFaults faults;
    JsonReading reading(object, QString(), faults);
    describe(reading, facts);
    reading.finish();
    if (facts.inhabitants && *facts.inhabitants < 0)
        faults.append({QStringLiteral("inhabitants"), QString::number(*facts.inhabitants), JsonFaultCode::notAnInteger, {}, {}});
    if (!faults.isEmpty())
        return tl::unexpected(faults);
    return facts;
}

GrantFacts grantFactsOf(const ApplicationForm &form, const ToldFacts &told, QDate today)
{
    GrantFacts facts;
    facts.form = form;
    const bool isTold = told.granteeKind && told.inhabitants;
    const std::optional<Region> region = form.applicant && !isTold ? regionOf(*form.applicant) : std::nullopt;
    if (region)
        takeFromRegister(*region, facts);
    facts.kind = told.granteeKind.value_or(facts.kind);
    facts.inhabitants = told.inhabitants ? told.inhabitants : facts.inhabitants;
    facts.financialStrengthPerMille = told.financialStrengthPerMille;
    facts.grantedBefore = told.grantedBefore;
    facts.contingentLeft = told.contingentLeft;
    facts.receivedOn = told.receivedOn;
    facts.day = told.day.isNull() ? today : told.day;
    facts.sameProjectElsewhere = told.sameProjectElsewhere;
    return facts;
}

}  // namespace mittelbuch
