// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/grantfacts.h"

namespace mittelbuch {

/// The group of the directive that the grantee belongs to: the one chosen by hand if it fits, else the first that names its kind
/// and region. Nullopt when it fits none, and when there are no groups.
std::optional<TermKey> groupOf(const DirectiveTerms &terms, const GrantFacts &facts);
/// True when the body is, or lies in, one of the regions: its key begins with that of its district and of its Land. True when
/// there are none.
bool liesWithin(const std::optional<OfficialKey> &body, const QVector<OfficialKey> &regions);

}  // namespace mittelbuch
