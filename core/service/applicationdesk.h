// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/grantassessment.h"
#include "service/availability.h"
#include "service/session.h"

namespace mittelbuch {

/// The use cases of an application, one verb each. Each runs in one transaction, is written to the event log, and is refused
/// without any change when a rule says no.

struct Recorded {
    ApplicationId id;
    FileReference reference;
};

/// Records a draft; `reference` empty: the next of the series "DK-<year>-NNNN". The form may be incomplete.
/// Refused: notFound (programme, applicant), duplicateKey (reference), amountNegative.
Outcome<Recorded> recordApplication(Session &session, const ApplicationForm &form, const QString &reference);

/// Replaces the form of an editable application. A complete application stays complete: a change that brings back an error
/// is refused with it. Refused: wrongState, staleRevision, and what recordApplication refuses.
Outcome<void> changeApplication(Session &session, ApplicationId id, qint64 revision, const ApplicationForm &form);

/// It came in on `day` (Posteingang). Refused: wrongState, dayInFuture, fieldEmpty when programme, applicant or title is
/// missing, programmeClosed when the programme takes no applications.
Outcome<void> receiveApplication(Session &session, ApplicationId id, QDate day);

/// It is complete; every error among the findings refuses. Refused: also dayBefore, duplicateApplication.
Outcome<void> completeApplication(Session &session, ApplicationId id, QDate day);

struct Examination {
    QDate day;
    QString note;                      ///< Prüfvermerk (VVK 3.4), required
    std::optional<Money> proposedGrant;  ///< nullopt: what the directive gives
};
/// Refused: fieldEmpty (note), programmeClosed, grantAboveRequested, grantAboveMaximum when more is proposed than the directive
/// gives, grantNotAboveMinimum.
Outcome<void> examineApplication(Session &session, ApplicationId id, const Examination &examination);

struct Approval {
    QDate day;
    QVector<YearShare> split;          ///< empty: the application's split, in proportion to the proposed grant
    std::optional<BudgetLineKey> line; ///< nullopt: the first line of the programme that covers every year
    QString reason;                    ///< required where less is granted than requested (VwVfG § 39)
};
/// The split of an approval that names none: the application's, in proportion to the proposed grant by the largest remainder.
QVector<YearShare> proposedSplit(const Application &application);
/// The refusal of a share that is not covered; `subject` names programme and line.
Refusal notCovered(const ShareCover &cover, const QString &field, const QString &subject);

/// Grants: a decision and one commitment per year, all or none, against the cash of the decision's year and the commitment
/// authorisations of later years. Refused: wrongState, splitYearPast, reasonMissing, samePerson (recorder or examiner), fundsNotAvailable and
/// authorizationNotAvailable with year, line, required and available amounts.
Outcome<void> approveApplication(Session &session, ApplicationId id, const Approval &approval);

Outcome<void> rejectApplication(Session &session, ApplicationId id, QDate day, const QString &reason);
/// The applicant took it back; final, so the reason is required.
Outcome<void> withdrawApplication(Session &session, ApplicationId id, QDate day, const QString &reason);

/// Findings and calculation for a form, stored or not: what stands live beside the form. `id`: the stored application that the
/// form belongs to, or zero. Warnings also tell of shares that the money does not cover today, and of a duplicate.
struct FormAssessment {
    QVector<Finding> findings;
    std::optional<Directive> directive;
    std::optional<GrantAssessment> grant;  ///< without a directive none
    std::optional<Money> possible;         ///< what the directive gives whatever is requested; without one none
    struct YearAvailability {
        FiscalYear year;
        Money requested;     ///< this form's share of the year
        std::optional<Money> available;  ///< nullopt: the programme has nothing in this year
        QString line;        ///< display key of the line that would be charged
        bool authorization = false;      ///< a commitment authorisation rather than cash
        bool byCarryOver = false;        ///< this year's cash, paid next year (SäHO § 38 Abs. 4 S. 2)
    };
    QVector<YearAvailability> years;
};
Result<FormAssessment> assessForm(Session &session, const ApplicationForm &form, QDate receivedOn, ApplicationId id);

/// The whole case for the detail page and `application show`.
struct ApplicationCase {
    Application application;
    Programme programme;
    std::optional<Region> applicant;
    FormAssessment assessment;
    QVector<ApplicationTransition> transitions;
    QVector<Decision> decisions;
    QVector<Posting> postings;
};
Outcome<ApplicationCase> applicationCase(Session &session, ApplicationId id);
Outcome<ApplicationId> applicationByReference(Session &session, const QString &reference);

}  // namespace mittelbuch
