// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/directiveterms.h"

namespace mittelbuch {

std::optional<GranteeKind> granteeKindOf(RegionKind kind)
{
    switch (kind) {
    case RegionKind::countyDistrict:
    case RegionKind::ruralDistrict:
    case RegionKind::regionalAssociation: return GranteeKind::ruralDistrict;
    case RegionKind::administrativeAssociation: return GranteeKind::administrativeAssociation;
    case RegionKind::market:
    case RegionKind::municipality: return GranteeKind::municipality;
    case RegionKind::town: return GranteeKind::town;
    case RegionKind::largeDistrictTown: return GranteeKind::largeDistrictTown;
    case RegionKind::urbanMunicipality:
    case RegionKind::districtCity: return GranteeKind::urbanDistrict;
    default: return std::nullopt;
    }
}

RuleSet ruleSetOf(GranteeKind kind)
{
    switch (kind) {
    case GranteeKind::municipality:
    case GranteeKind::town:
    case GranteeKind::largeDistrictTown:
    case GranteeKind::urbanDistrict:
    case GranteeKind::ruralDistrict:
    case GranteeKind::administrativeAssociation:
    case GranteeKind::specialPurposeAssociation: return RuleSet::communal;
    case GranteeKind::publicInstitution:
    case GranteeKind::company:
    case GranteeKind::association:
    case GranteeKind::person: return RuleSet::general;
    }
    Q_UNREACHABLE();
}

TermKey inhabitantsFigure()
{
    static const TermKey key = TermKey::fromString(QStringLiteral("inhabitants"));
    return key;
}

DirectiveTerms plainShare(Rate rate, Money maxGrant, MinimumGrant minimum)
{
    const QString source = QStringLiteral("VVK 2.2.2");
    DirectiveTerms terms;
    terms.rates.append(RateRule{rate, {}, source});
    terms.basis.append(AmountTerm{{}, ShareOfExpenditure{}, {}, Money::fromCents(1), Rounding::towardZero, source});
    GrantLimit limit;
    limit.source = source;
    limit.terms.append(AmountTerm{{}, FixedAmount{maxGrant}, {}, Money::fromCents(1), Rounding::towardZero, source});
    terms.limits.append(limit);
    terms.minimumGrant = std::move(minimum);
    return terms;
}

}  // namespace mittelbuch
