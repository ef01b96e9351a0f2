// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/directiveterms.h"

namespace mittelbuch {

/// The parameters that the general rules give to each rule set (domain brief 2.1), with their norms.
struct RuleSetParameters {
    MinimumGrant minimumGrant;        ///< VVK 1.1; VwV-SäHO § 44 Nr. 1.2
    Money earlyStartBelow;            ///< expenditure below which a project may begin on receipt: VVK 1.3; Nr. 1.4
    QString earlyStartSource;
    bool deficitFinancingAllowed = false;  ///< VVK 2.2.3; Nr. 2.2.3
    Money minimumPart;                ///< of a payment: VVK 7.5; Nr. 7.7
    int proofDueMonths = 12;          ///< ANBest-K 6.1; ANBest-P 6.1
    Money interestFloor;              ///< interest up to this is not levied: VVK 8.8; Nr. 8.9
    QString source;
};
const RuleSetParameters &parametersOf(RuleSet set);

}  // namespace mittelbuch
