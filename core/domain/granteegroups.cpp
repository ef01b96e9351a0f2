// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/granteegroups.h"

#include <algorithm>

namespace mittelbuch {

namespace {

bool fits(const GranteeGroup &group, const GrantFacts &facts, bool byHand)
{
    const bool isKind = group.kinds.isEmpty() ? byHand : group.kinds.contains(facts.kind);
    return isKind && liesWithin(facts.form.applicant, group.within);
}

}  // namespace

std::optional<TermKey> groupOf(const DirectiveTerms &terms, const GrantFacts &facts)
{
    const TermKey &chosen = facts.form.circumstances.group;
    for (const GranteeGroup &group : terms.groups) {
        const bool isMeant = chosen.isEmpty() || chosen == group.key;
        if (isMeant && fits(group, facts, !chosen.isEmpty()))
            return group.key;
    }
    return std::nullopt;
}

bool liesWithin(const std::optional<OfficialKey> &body, const QVector<OfficialKey> &regions)
{
    if (regions.isEmpty())
        return true;
    return body && std::any_of(regions.cbegin(), regions.cend(), [&body](const OfficialKey &region) {
        return body->toString().startsWith(region.toString());
    });
}

}  // namespace mittelbuch
