// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/application.h"
#include "domain/directiveterms.h"

namespace mittelbuch {

/// Everything the calculator is told; it looks nothing up. The form's financing and its circumstances agree, or the checks say
/// so. Costs, hours and funds that are not positive count for nothing; findingsOf names them.
struct GrantFacts {
    ApplicationForm form;
    QDate day;                              ///< on which it is judged
    QDate receivedOn;                       ///< null: not received yet
    GranteeKind kind = GranteeKind::municipality;
    std::optional<qint64> inhabitants;      ///< at the day that the key asks for; the figure "inhabitants"
    std::optional<int> financialStrengthPerMille;
    Money grantedBefore;                    ///< to this grantee in the programme, without this case
    std::optional<Money> contingentLeft;    ///< of the contingent that the grantee may use; empty: none binds it
    QVector<QString> sameProjectElsewhere;  ///< cases of the grantee for the same project in other programmes of ours
};

}  // namespace mittelbuch
