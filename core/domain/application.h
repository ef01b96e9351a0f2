// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/costcategory.h"
#include "domain/directive.h"
#include "domain/fieldofaction.h"
#include "domain/filereference.h"
#include "domain/grantcircumstances.h"
#include "domain/officialkey.h"
#include "domain/refusal.h"

#include <QVector>

namespace mittelbuch {

struct CostItem {
    CostCategory category = CostCategory::software;
    QString description;
    Money amount;

    friend bool operator==(const CostItem &, const CostItem &) = default;
};

/// How the costs are paid (Finanzierungsplan, VVK 3.3): the three sum to the costs, to the cent.
struct FinancingPlan {
    Money ownFunds;
    Money otherGrants;
    Money requestedGrant;

    Money total() const { return ownFunds + otherGrants + requestedGrant; }
    friend bool operator==(const FinancingPlan &, const FinancingPlan &) = default;
};

/// The part of the grant that falls due in a year.
struct YearShare {
    FiscalYear year;
    Money amount;

    friend bool operator==(const YearShare &, const YearShare &) = default;
};

enum class ApplicationState { draft, received, complete, examined, approved, rejected, withdrawn };

QString toString(ApplicationState state);
std::optional<ApplicationState> applicationStateFromString(const QString &word);
std::span<const ApplicationState> allApplicationStates();

/// The steps that lead from state to state (domain brief 2.4 A).
enum class ApplicationStep { receive, complete, examine, approve, reject, withdraw };

QString toString(ApplicationStep step);
std::optional<ApplicationStep> applicationStepFromString(const QString &word);
/// The state that the step leads to, or nullopt when it does not lead on from `from`.
std::optional<ApplicationState> stateAfter(ApplicationState from, ApplicationStep step);
/// The steps that lead on from a state, in the order of the enum.
QVector<ApplicationStep> stepsFrom(ApplicationState from);
/// True while the content (costs, financing, split …) may still be changed: draft, received and complete.
bool isEditable(ApplicationState state);

/// What the applicant asks for: the content of the form. May be incomplete; findings say what is missing.
struct ApplicationForm {
    ProgrammeId programme;
    std::optional<OfficialKey> applicant;
    QString title;
    QString description;
    FieldOfAction field = FieldOfAction::citizenServices;
    QVector<CostItem> costs;
    FinancingPlan financing;
    QVector<YearShare> split;    ///< of the requested grant, by year
    QDate projectStart;
    QDate projectEnd;
    GrantCircumstances circumstances = {};  ///< what the directive asks for beside costs, financing and split

    /// Sum of the cost items; nullopt when it leaves the range of Money.
    std::optional<Money> totalCosts() const;
    friend bool operator==(const ApplicationForm &, const ApplicationForm &) = default;
};

/// An application as it is stored.
struct Application {
    ApplicationId id;
    FileReference reference;
    ApplicationForm form;
    ApplicationState state = ApplicationState::draft;
    QDate receivedOn;
    QDate completeOn;
    QDate examinedOn;
    QDate decidedOn;
    QString examinationNote;
    std::optional<Money> proposedGrant;  ///< from the examination on
    std::optional<Money> grant;          ///< of an approved application
    DirectiveId directive;               ///< the version it was examined and decided under
    UserName recordedBy;
    std::optional<UserName> examinedBy;
    std::optional<UserName> decidedBy;
    qint64 revision = 1;                 ///< counts every change; a change names the revision it saw
};

}  // namespace mittelbuch
