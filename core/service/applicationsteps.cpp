// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/applicationdesk.h"

#include "service/casefacts.h"
#include "service/casework.h"
#include "service/earmarking.h"
#include "service/refusing.h"

#include <functional>

namespace mittelbuch {

namespace {

/// Loads the case and takes one step with it: `prepare` adds what else refuses, and what the step writes into the case.
struct Step {
    StepRecord record;
    std::function<Result<Refusals>(Application &)> prepare;
};

Outcome<void> perform(Session &session, ApplicationId id, Step step)
{
    const Outcome<Application> stored = storedApplication(session.store, id);
    if (!stored)
        return denied(stored.error());
    const Refusals ofStep = stepRefusals(*stored, step.record.step, step.record.day, session.clock.today());
    if (!stateAfter(stored->state, step.record.step))
        return refuse(ofStep);
    Application after = *stored;
    const Result<Refusals> more = step.prepare(after);
    if (!more)
        return denied(more.error());
    if (const Refusals all = ofStep + *more; !all.isEmpty())
        return refuse(all);
    return takeStep(session, *stored, after, step.record);
}

Outcome<void> performInTransaction(Session &session, ApplicationId id, const Step &step)
{
    return session.store.write([&] { return perform(session, id, step); });
}

Result<Refusals> receptionRefusals(Store &store, const ApplicationForm &form)
{
    Refusals refusals = emptyRefusals(RefusalCode::fieldEmpty, QStringLiteral("title"), form.title);
    if (!form.applicant)
        refusals.append(refusalAt(RefusalCode::fieldEmpty, QStringLiteral("applicant")));
    const Result<std::optional<Programme>> programme = programmeOf(store, form.programme);
    if (!programme)
        return tl::unexpected<Failure>(programme.error());
    if (!*programme)
        refusals.append(refusalAt(RefusalCode::fieldEmpty, QStringLiteral("programme")));
    else if (!(*programme)->open)
        refusals.append(refusalAt(RefusalCode::programmeClosed, QStringLiteral("programme"), (*programme)->key));
    return refusals;
}

Result<Refusals> completionRefusals(Store &store, const Application &application, QDate day)
{
    const Result<ApplicationFacts> facts =
        factsOn(store, {application.form, day, application.receivedOn, {}, application.id});
    if (!facts)
        return tl::unexpected<Failure>(facts.error());
    return duplicateRefusals(store, application.form, application.id).map([&](const Refusals &duplicates) {
        return errorsAmong(judge(*facts).findings) + duplicates;
    });
}

Refusal limitCrossed(RefusalCode code, Money proposed, Money limit)
{
    Refusal refusal = refusalAt(code, QStringLiteral("proposedGrant"), toDecimalString(proposed));
    refusal.required = proposed;
    refusal.available = limit;
    return refusal;
}

/// What keeps an amount other than the calculated one from being proposed.
Refusals proposalRefusals(Money proposed, const ApplicationFacts &facts, const GrantAssessment &assessment)
{
    if (!proposed.isPositive())
        return {refusalAt(RefusalCode::amountNotPositive, QStringLiteral("proposedGrant"), toDecimalString(proposed))};
    Refusals refusals;
    const Money requested = facts.grant.form.financing.requestedGrant;
    if (proposed > requested)
        refusals.append(limitCrossed(RefusalCode::grantAboveRequested, proposed, requested));
    else if (proposed > assessment.computed)
        refusals.append(limitCrossed(RefusalCode::grantAboveMaximum, proposed, assessment.computed));
    return refusals + minimumRefusals(facts.directive->terms, assessment.ruleSet, QStringLiteral("proposedGrant"), proposed);
}

/// What keeps the calculated amount from being proposed.
Refusals refusalsOf(const GrantAssessment &assessment)
{
    if (assessment.refused)
        return errorsAmong(assessment.findings);
    if (assessment.amount.isPositive())
        return {};
    return {refusalAt(RefusalCode::amountNotPositive, QStringLiteral("proposedGrant"), toDecimalString(assessment.amount))};
}

/// Sets the directive of the day and the proposed grant, or says why there is none.
Result<Refusals> propose(Store &store, Application &application, QDate day, std::optional<Money> proposal)
{
    const Result<ApplicationFacts> facts =
        factsOn(store, {application.form, day, application.receivedOn, {}, application.id});
    if (!facts)
        return tl::unexpected<Failure>(facts.error());
    if (!facts->directive)
        return Refusals{refusalAt(RefusalCode::programmeClosed, QStringLiteral("programme"))};
    const GrantAssessment assessment = assess(facts->directive->terms, facts->grant);
    application.directive = facts->directive->id;
    application.proposedGrant = proposal.value_or(assessment.amount);
    return proposal ? proposalRefusals(*proposal, *facts, assessment) : refusalsOf(assessment);
}

}  // namespace

Outcome<void> receiveApplication(Session &session, ApplicationId id, QDate day)
{
    const Step step{{ApplicationStep::receive, day, {}, {}}, [&](Application &application) {
                        application.receivedOn = day;
                        return receptionRefusals(session.store, application.form);
                    }};
    return performInTransaction(session, id, step);
}

Outcome<void> completeApplication(Session &session, ApplicationId id, QDate day)
{
    const Step step{{ApplicationStep::complete, day, {}, {}}, [&](Application &application) {
                        application.completeOn = day;
                        return completionRefusals(session.store, application, day);
                    }};
    return performInTransaction(session, id, step);
}

Outcome<void> examineApplication(Session &session, ApplicationId id, const Examination &examination)
{
    Step step{{ApplicationStep::examine, examination.day, examination.note, {}}, {}};
    if (examination.proposedGrant)
        step.record.detail.insert(QStringLiteral("proposedGrant"), toDecimalString(*examination.proposedGrant));
    step.prepare = [&](Application &application) {
        application.examinedOn = examination.day;
        application.examinationNote = examination.note.trimmed();
        application.examinedBy = session.user;
        return propose(session.store, application, examination.day, examination.proposedGrant)
            .map([&](const Refusals &refusals) {
                return emptyRefusals(RefusalCode::fieldEmpty, QStringLiteral("note"), examination.note) + refusals;
            });
    };
    return session.store.write([&] {
        return perform(session, id, step).and_then([&]() -> Outcome<void> {
            const Outcome<Application> examined = storedApplication(session.store, id);
            return examined ? earmark(session, *examined, examination.day) : Outcome<void>(denied(examined.error()));
        });
    });
}

Outcome<void> rejectApplication(Session &session, ApplicationId id, QDate day, const QString &reason)
{
    const Step step{{ApplicationStep::reject, day, reason.trimmed(), {}},
                    [&](Application &application) -> Result<Refusals> {
                        application.decidedOn = day;
                        application.decidedBy = session.user;
                        return emptyRefusals(RefusalCode::reasonMissing, QStringLiteral("reason"), reason);
                    }};
    return session.store.write([&] {
        return perform(session, id, step).and_then([&]() -> Outcome<void> {
            const Outcome<Application> rejected = storedApplication(session.store, id);
            if (!rejected)
                return denied(rejected.error());
            const Result<QVector<Decision>> earlier = session.store.applications().decisions(id);
            if (!earlier)
                return denied(earlier.error());
            Decision decision;
            decision.application = id;
            decision.version = static_cast<int>(earlier->size()) + 1;
            decision.day = day;
            decision.reason = reason.trimmed();
            decision.decidedBy = session.user;
            decision.directive = rejected->directive;
            const Result<DecisionId> added = session.store.applications().addDecision(decision);
            return added ? releaseEarmarks(session, *rejected, day) : Outcome<void>(denied(added.error()));
        });
    });
}

Outcome<void> withdrawApplication(Session &session, ApplicationId id, QDate day, const QString &reason)
{
    const Step step{{ApplicationStep::withdraw, day, reason.trimmed(), {}},
                    [&](Application &application) -> Result<Refusals> {
                        application.decidedOn = day;
                        return emptyRefusals(RefusalCode::reasonMissing, QStringLiteral("reason"), reason);
                    }};
    return session.store.write([&] {
        return perform(session, id, step).and_then([&]() -> Outcome<void> {
            const Outcome<Application> withdrawn = storedApplication(session.store, id);
            return withdrawn ? releaseEarmarks(session, *withdrawn, day) : Outcome<void>(denied(withdrawn.error()));
        });
    });
}

}  // namespace mittelbuch
