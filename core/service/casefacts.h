// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/applicationfindings.h"
#include "service/store.h"

namespace mittelbuch {

/// What is asked about a case.
struct CaseQuestion {
    const ApplicationForm &form;
    QDate day;                    ///< on which it is judged
    QDate receivedOn;             ///< null: not received yet
    DirectiveId examinedUnder;    ///< of a stored case; else the directive of the day is meant
    ApplicationId id;             ///< of a stored case, whose own grant does not count; else none
};

/// What the checks of a form need to know: of a stored case the directive that it was examined under, else the one in force,
/// and none for a case not received yet when the programme takes no applications; the grantee as the register knows it on the day, what it was granted
/// before, the same project in other programmes, and what is left of the contingent that binds it. Looks up only what the
/// directive's terms ask for.
Result<ApplicationFacts> factsOn(Store &store, const CaseQuestion &question);

/// Why a grant of this amount is too small to be given: by the directive, or by the rule set where it says nothing.
Refusals minimumRefusals(const DirectiveTerms &terms, RuleSet set, const QString &field, Money grant);

}  // namespace mittelbuch
