// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/applicationdesk.h"

#include "service/availability.h"
#include "service/casefacts.h"
#include "service/casework.h"
#include "service/refusing.h"
#include "service/writing.h"

namespace mittelbuch {

namespace {

tl::unexpected<Failure> failed(const Failure &failure)
{
    return tl::unexpected<Failure>(failure);
}

/// Of a case that is decided the money is spoken for; whether there is any left is no longer its matter.
bool isOpen(const std::optional<Application> &application)
{
    return !application || !stepsFrom(application->state).isEmpty();
}

void appendWarnings(QVector<Finding> &findings, const Refusals &refusals)
{
    for (const Refusal &refusal : refusals)
        findings.append({Severity::warning, refusal});
}

Refusals coverRefusals(const LineCover &cover, FiscalYear budgetYear, const QString &programmeName)
{
    const QString subject =
        cover.line ? programmeName + QStringLiteral(" · ") + cover.line->key.toDisplay() : programmeName;
    Refusals refusals;
    for (qsizetype index = 0; index < cover.shares.size(); ++index) {
        const ShareCover &share = cover.shares[index];
        const QString path = QStringLiteral("split[%1]").arg(index);
        if (share.share.year < budgetYear) {
            refusals.append(
                refusalAt(RefusalCode::splitYearPast, path + QStringLiteral(".year"), share.share.year.toString()));
            refusals.last().year = share.share.year;
        } else if (!share.isCovered()) {
            refusals.append(notCovered(share, path + QStringLiteral(".amount"), subject));
        }
    }
    return refusals;
}

Result<void> assessFunds(Session &session, const ApplicationForm &form, bool open, FormAssessment &assessment)
{
    const Result<QVector<BudgetLine>> lines = session.store.budget().lines();
    if (!lines)
        return failed(lines.error());
    const Result<QVector<PotBalance>> balances = session.store.ledger().balances(session.clock.today());
    if (!balances)
        return failed(balances.error());
    const Result<std::optional<Programme>> programme = programmeOf(session.store, form.programme);
    if (!programme)
        return failed(programme.error());
    const FiscalYear budgetYear = FiscalYear::of(session.clock.today());
    const LineCover cover =
        coverOf(availabilityOf(form.programme, *balances, *lines, budgetYear), form.split, budgetYear, {});
    for (const ShareCover &share : cover.shares)
        assessment.years.append({share.share.year, share.share.amount, share.available,
                                 cover.line ? cover.line->key.toDisplay() : QString(), share.authorization,
                                 share.byCarryOver});
    if (open && *programme)
        appendWarnings(assessment.findings,
                       coverRefusals(cover, budgetYear, (*programme)->key + u' ' + (*programme)->name));
    return {};
}

Result<FormAssessment> assessCase(Session &session, const ApplicationForm &form, QDate receivedOn,
                              const std::optional<Application> &stored)
{
    const DirectiveId examinedUnder = stored ? stored->directive : DirectiveId();
    const Result<ApplicationFacts> facts =
        factsOn(session.store, {form, session.clock.today(), receivedOn, examinedUnder,
                                stored ? stored->id : ApplicationId()});
    if (!facts)
        return failed(facts.error());
    ApplicationJudgement judgement = judge(*facts);
    FormAssessment assessment;
    assessment.findings = std::move(judgement.findings);
    assessment.directive = facts->directive;
    assessment.grant = std::move(judgement.assessment);
    assessment.possible = judgement.possible;
    if (isOpen(stored)) {
        const Result<Refusals> duplicates =
            duplicateRefusals(session.store, form, stored ? stored->id : ApplicationId());
        if (!duplicates)
            return failed(duplicates.error());
        appendWarnings(assessment.findings, *duplicates);
    }
    return assessFunds(session, form, isOpen(stored), assessment).map([&assessment] { return std::move(assessment); });
}

Result<std::optional<Application>> storedIfAny(Store &store, ApplicationId id)
{
    return id.isStored() ? store.applications().application(id) : Result<std::optional<Application>>(std::nullopt);
}

Result<void> fill(Session &session, ApplicationCase &whole)
{
    Store &store = session.store;
    const Application &application = whole.application;
    if (application.form.applicant) {
        const Result<std::optional<Region>> region =
            store.regions().region(*application.form.applicant, session.clock.today());
        if (!region)
            return failed(region.error());
        whole.applicant = *region;
    }
    return assessCase(session, application.form, application.receivedOn, application)
        .map([&](const FormAssessment &assessment) { whole.assessment = assessment; })
        .and_then([&] { return store.applications().transitions(application.id); })
        .map([&](const QVector<ApplicationTransition> &transitions) { whole.transitions = transitions; })
        .and_then([&] { return store.applications().decisions(application.id); })
        .map([&](const QVector<Decision> &decisions) { whole.decisions = decisions; })
        .and_then([&] { return store.ledger().postingsOf(application.id); })
        .map([&](const QVector<Posting> &postings) { whole.postings = postings; });
}

Outcome<ApplicationCase> wholeCase(Session &session, ApplicationId id)
{
    const Outcome<Application> application = storedApplication(session.store, id);
    if (!application)
        return denied(application.error());
    const Result<std::optional<Programme>> programme = programmeOf(session.store, application->form.programme);
    if (!programme)
        return denied(programme.error());
    if (!*programme)
        return refuse(refusalAt(RefusalCode::notFound, QStringLiteral("programme"),
                                QString::number(application->form.programme.number())));
    ApplicationCase whole{*application, **programme, {}, {}, {}, {}, {}};
    const Result<void> filled = fill(session, whole);
    if (!filled)
        return denied(filled.error());
    return whole;
}

}  // namespace

Result<FormAssessment> assessForm(Session &session, const ApplicationForm &form, QDate receivedOn, ApplicationId id)
{
    FormAssessment assessment;
    return session.store
        .read([&]() -> Result<void> {
            return storedIfAny(session.store, id)
                .and_then(
                    [&](const std::optional<Application> &stored) { return assessCase(session, form, receivedOn, stored); })
                .map([&](const FormAssessment &made) { assessment = made; });
        })
        .map([&] { return assessment; });
}

Outcome<ApplicationCase> applicationCase(Session &session, ApplicationId id)
{
    return reading<ApplicationCase>(session.store, [&] { return wholeCase(session, id); });
}

Outcome<ApplicationId> applicationByReference(Session &session, const QString &reference)
{
    return reading<ApplicationId>(session.store, [&]() -> Outcome<ApplicationId> {
        const Refusal unknown = refusalAt(RefusalCode::notFound, QStringLiteral("reference"), reference);
        const std::optional<FileReference> parsed = FileReference::tryFromString(reference.trimmed());
        if (!parsed)
            return refuse(unknown);
        const Result<std::optional<ApplicationId>> id = session.store.applications().idOf(*parsed);
        if (!id)
            return denied(id.error());
        if (!*id)
            return refuse(unknown);
        return **id;
    });
}

}  // namespace mittelbuch
