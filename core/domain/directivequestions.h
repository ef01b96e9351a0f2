// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/directiveterms.h"

namespace mittelbuch {

/// What an application is to answer because the directive's terms depend on it, beside costs, financing and split.
struct DirectiveQuestions {
    QVector<GranteeGroup> groupsByHand;  ///< those that no kind of grantee decides
    bool cooperation = false;            ///< a term asks whether several bodies apply together
    bool partners = false;               ///< partners apply through one of them
    bool financialStrength = false;      ///< a term asks for the Finanzkraft
    QVector<AskedFact> facts;
    bool unpaidHours = false;
    QVector<TermKey> funders;            ///< other funders that a term names, each once
    bool inhabitants = false;            ///< a term counts the register's population

    friend bool operator==(const DirectiveQuestions &, const DirectiveQuestions &) = default;
};
DirectiveQuestions questionsOf(const DirectiveTerms &terms);

/// The figures by which people know a directive, for lists. Amounts under a condition do not count.
struct DirectiveFigures {
    std::optional<Rate> lowestRate;      ///< of all rates, those of categories included
    std::optional<Rate> highestRate;
    std::optional<Money> maxGrant;       ///< the least unconditional fixed limit of an application
    std::optional<Money> minimumGrant;
    std::optional<Rate> ownShare;        ///< the highest that may be asked for

    friend bool operator==(const DirectiveFigures &, const DirectiveFigures &) = default;
};
DirectiveFigures figuresOf(const DirectiveTerms &terms);

}  // namespace mittelbuch
