// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/session.h"

#include <QJsonObject>

namespace mittelbuch {

/// What the use cases of an application have in common. All of it runs inside a transaction that the caller has begun.

/// Refused: notFound.
Outcome<Application> storedApplication(Store &store, ApplicationId id);
Result<std::optional<Programme>> programmeOf(Store &store, ProgrammeId id);
Result<std::optional<Directive>> directiveOf(Store &store, ProgrammeId programme, DirectiveId id);

/// notFound (programme, applicant on the day) and amountNegative, each at its field.
Result<Refusals> contentRefusals(Store &store, const ApplicationForm &form, QDate today);

/// wrongState, and what dayRefusals says: the day is neither in the future nor before the step before it.
Refusals stepRefusals(const Application &application, ApplicationStep step, QDate day, QDate today);

/// The application already there with the same applicant and title, as a refusal at the title.
Result<Refusals> duplicateRefusals(Store &store, const ApplicationForm &form, ApplicationId except);

struct StepRecord {
    ApplicationStep step = ApplicationStep::receive;
    QDate day;
    QString note;
    QJsonObject detail;  ///< what the step decided, for the event log
};
/// Stores `after` in the state that the step leads to, with a transition and an event "application.<step>".
/// Refused: staleRevision.
Outcome<void> takeStep(Session &session, const Application &before, Application after, const StepRecord &record);

/// Books the drafts, all or none, as one command under the session's name and clock; none are none.
Outcome<QVector<PostingId>> book(Session &session, const QVector<PostingDraft> &drafts);

/// Keeps an event under the session's name and clock.
Result<void> recordEvent(Session &session, const Event &event);

}  // namespace mittelbuch
