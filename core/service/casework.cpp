// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/casework.h"

#include "service/eventdetail.h"
#include "service/refusing.h"

#include <algorithm>

namespace mittelbuch {

namespace {

void appendIfNegative(Refusals &refusals, const QString &field, Money amount)
{
    if (amount.isNegative())
        refusals.append(refusalAt(RefusalCode::amountNegative, field, toDecimalString(amount)));
}

Refusals negativeAmounts(const ApplicationForm &form)
{
    Refusals refusals;
    for (qsizetype index = 0; index < form.costs.size(); ++index)
        appendIfNegative(refusals, QStringLiteral("costItems[%1].amount").arg(index), form.costs[index].amount);
    appendIfNegative(refusals, QStringLiteral("financing.ownFunds"), form.financing.ownFunds);
    appendIfNegative(refusals, QStringLiteral("financing.otherGrants"), form.financing.otherGrants);
    appendIfNegative(refusals, QStringLiteral("financing.requestedGrant"), form.financing.requestedGrant);
    for (qsizetype index = 0; index < form.split.size(); ++index)
        appendIfNegative(refusals, QStringLiteral("split[%1].amount").arg(index), form.split[index].amount);
    return refusals;
}

QDate lastStepDay(const Application &application)
{
    // A null day is before every other.
    return std::max({application.receivedOn, application.completeOn, application.examinedOn});
}

template <typename T>
tl::unexpected<Failure> handOn(const Result<T> &failed)
{
    return tl::unexpected<Failure>(failed.error());
}

}  // namespace

Outcome<Application> storedApplication(Store &store, ApplicationId id)
{
    Result<std::optional<Application>> found = store.applications().application(id);
    if (!found)
        return denied(found.error());
    if (!*found)
        return refuse(refusalAt(RefusalCode::notFound, QStringLiteral("application"), QString::number(id.number())));
    return std::move(**found);
}

Result<std::optional<Programme>> programmeOf(Store &store, ProgrammeId id)
{
    return store.programmes().programmes().map([id](const QVector<Programme> &all) -> std::optional<Programme> {
        const auto found = std::find_if(all.cbegin(), all.cend(), [id](const Programme &one) { return one.id == id; });
        return found == all.cend() ? std::nullopt : std::optional(*found);
    });
}

Result<std::optional<Directive>> directiveOf(Store &store, ProgrammeId programme, DirectiveId id)
{
    return store.programmes().directives(programme).map([id](
                                                            const QVector<Directive> &all) -> std::optional<Directive> {
        const auto found = std::find_if(all.cbegin(), all.cend(), [id](const Directive &one) { return one.id == id; });
        return found == all.cend() ? std::nullopt : std::optional(*found);
    });
}

Result<Refusals> contentRefusals(Store &store, const ApplicationForm &form, QDate today)
{
    Refusals refusals;
    const Result<std::optional<Programme>> programme = programmeOf(store, form.programme);
    if (!programme)
        return handOn(programme);
    if (!*programme)
        refusals.append(
            form.programme.isStored()
                ? refusalAt(RefusalCode::notFound, QStringLiteral("programme"), QString::number(form.programme.number()))
                : refusalAt(RefusalCode::fieldEmpty, QStringLiteral("programme")));
    if (form.applicant) {
        const Result<std::optional<Region>> applicant = store.regions().region(*form.applicant, today);
        if (!applicant)
            return handOn(applicant);
        if (!*applicant)
            refusals.append(refusalAt(RefusalCode::notFound, QStringLiteral("applicant"), form.applicant->toString()));
    }
    return refusals + negativeAmounts(form);
}

Refusals stepRefusals(const Application &application, ApplicationStep step, QDate day, QDate today)
{
    Refusals refusals = dayRefusals(QStringLiteral("day"), day, today, lastStepDay(application));
    if (!stateAfter(application.state, step)) {
        Refusal refusal = refusalAt(RefusalCode::wrongState, QStringLiteral("state"), toString(step));
        refusal.subject = application.reference.toString();
        refusal.other = toString(application.state);
        refusals.append(refusal);
    }
    return refusals;
}

Result<Refusals> duplicateRefusals(Store &store, const ApplicationForm &form, ApplicationId except)
{
    if (!form.applicant || form.title.trimmed().isEmpty())
        return Refusals();
    return store.applications().duplicateOf(form, except).map([&form](const std::optional<FileReference> &earlier) {
        if (!earlier)
            return Refusals();
        Refusal refusal = refusalAt(RefusalCode::duplicateApplication, QStringLiteral("title"), form.title);
        refusal.other = earlier->toString();
        return Refusals{refusal};
    });
}

Outcome<void> takeStep(Session &session, const Application &before, Application after, const StepRecord &record)
{
    const std::optional<ApplicationState> state = stateAfter(before.state, record.step);
    Q_ASSERT(state);
    after.state = *state;
    const qint64 nowMs = session.clock.nowMs();
    const Result<bool> replaced = session.store.applications().replace(after, nowMs);
    if (!replaced)
        return denied(replaced.error());
    if (!*replaced)
        return refuse(
            refusalAt(RefusalCode::staleRevision, QStringLiteral("revision"), QString::number(after.revision)));

    QJsonObject detail = record.detail;
    detail.insert(QStringLiteral("from"), toString(before.state));
    detail.insert(QStringLiteral("to"), toString(after.state));
    const Event event{QStringLiteral("application.") + toString(record.step), before.reference.toString(), record.day,
                      compactJson(detail), record.note};
    return session.store.applications()
        .addTransition(before.id,
                       {record.step, before.state, after.state, record.day, nowMs, session.user, record.note})
        .and_then([&] { return recordEvent(session, event); })
        .map_error([](Failure failure) { return Denial(std::move(failure)); });
}

Outcome<QVector<PostingId>> book(Session &session, const QVector<PostingDraft> &drafts)
{
    if (drafts.isEmpty())
        return QVector<PostingId>();
    return session.store.ledger().book(drafts, session.nextCommandKey(), session.user, session.clock.nowMs());
}

Result<void> recordEvent(Session &session, const Event &event)
{
    return session.store.events().record(event, session.user, session.clock.nowMs());
}

}  // namespace mittelbuch
