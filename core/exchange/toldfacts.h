// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/grantfacts.h"
#include "service/directivejson.h"

namespace mittelbuch {

/// What an application file tells the calculator beside the form, because without a database there is nobody else to ask.
struct ToldFacts {
    std::optional<GranteeKind> granteeKind;   ///< empty: the applicant's by the built-in register, else a municipality
    std::optional<qint64> inhabitants;        ///< empty: the applicant's by the built-in register, else not known
    std::optional<int> financialStrengthPerMille;  ///< empty: not known
    Money grantedBefore;                      ///< to this grantee in the programme
    std::optional<Money> contingentLeft;      ///< empty: no contingent binds it
    QDate receivedOn;                         ///< null: not received yet
    QDate day;                                ///< on which it is judged; null: today
    QVector<QString> sameProjectElsewhere;    ///< references of cases for the same project

    friend bool operator==(const ToldFacts &, const ToldFacts &) = default;
};

/// Reads {"granteeKind", "inhabitants", "financialStrengthPerMille", "grantedBefore", "contingentLeft", "receivedOn", "day",
/// "sameProjectElsewhere"}, each of which may be missing.
[[nodiscard]] tl::expected<ToldFacts, DirectiveFileFaults> toldFactsFromJson(const QJsonObject &object);

/// All facts of a form: what is told, and the defaults of ToldFacts for the rest.
GrantFacts grantFactsOf(const ApplicationForm &form, const ToldFacts &told, QDate today);

}  // namespace mittelbuch
