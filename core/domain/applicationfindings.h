// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/grantassessment.h"

namespace mittelbuch {

/// Everything that judging a form takes: what the calculator is told, and what the register and the programme say.
struct ApplicationFacts {
    GrantFacts grant;                    ///< the form is in it
    std::optional<Directive> directive;  ///< in force on the day, or the version the case was examined under; nullopt: none
    bool applicantMayApply = true;
    bool applicantDissolved = false;
};

struct ApplicationJudgement {
    QVector<Finding> findings;                   ///< errors, warnings and notes, each at its field; errors keep it from being complete
    std::optional<GrantAssessment> assessment;   ///< without a directive none
    std::optional<Money> possible;               ///< what could be granted if nothing less were requested
};

/// Everything there is to say about a form: what it is still missing, and what its directive makes of it.
ApplicationJudgement judge(const ApplicationFacts &facts);
/// The errors among the findings, as refusals in precedence order.
Refusals errorsAmong(const QVector<Finding> &findings);

}  // namespace mittelbuch
