// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/applicationdesk.h"

#include "service/casefacts.h"
#include "service/casework.h"
#include "service/eventdetail.h"
#include "service/refusing.h"
#include "service/writing.h"

namespace mittelbuch {

namespace {

Outcome<FileReference> proposedReference(Session &session)
{
    const QString series = QStringLiteral("DK-%1").arg(session.clock.today().year());
    const Result<int> next = session.store.applications().nextNumber(series);
    if (!next)
        return denied(next.error());
    for (int number = *next;; ++number) {
        const FileReference reference =
            FileReference::fromString(QStringLiteral("%1-%2").arg(series).arg(number, 4, 10, QLatin1Char('0')));
        const Result<std::optional<ApplicationId>> taken = session.store.applications().idOf(reference);
        if (!taken)
            return denied(taken.error());
        if (!*taken)
            return reference;
    }
}

Outcome<FileReference> givenReference(Session &session, const QString &text)
{
    const QString field = QStringLiteral("reference");
    const std::optional<FileReference> reference = FileReference::tryFromString(text.trimmed());
    if (!reference)
        return refuse(refusalAt(RefusalCode::fieldInvalid, field, text));
    const Result<std::optional<ApplicationId>> taken = session.store.applications().idOf(*reference);
    if (!taken)
        return denied(taken.error());
    if (*taken)
        return refuse(refusalAt(RefusalCode::duplicateKey, field, text));
    return *reference;
}

Outcome<FileReference> referenceFor(Session &session, const QString &text)
{
    return text.trimmed().isEmpty() ? proposedReference(session) : givenReference(session, text);
}

/// Joins what the content refuses with what the reference refuses, so that one answer names everything.
Outcome<FileReference> referenceForContent(Session &session, const ApplicationForm &form, const QString &text)
{
    const Result<Refusals> content = contentRefusals(session.store, form, session.clock.today());
    if (!content)
        return denied(content.error());
    Outcome<FileReference> reference = referenceFor(session, text);
    if (content->isEmpty() || (!reference && std::holds_alternative<Failure>(reference.error())))
        return reference;
    Refusals all = *content;
    if (!reference)
        all += std::get<Refusals>(reference.error());
    return refuse(all);
}

Outcome<Recorded> record(Session &session, const ApplicationForm &form, const QString &text)
{
    const Outcome<FileReference> reference = referenceForContent(session, form, text);
    if (!reference)
        return denied(reference.error());
    const Application draft{{},           *reference, form, ApplicationState::draft, {}, {}, {}, {}, {}, {}, {}, {},
                            session.user, {},         {}};
    const Result<ApplicationId> id = session.store.applications().add(draft, session.clock.nowMs());
    if (!id)
        return denied(id.error());
    const Result<void> logged = recordEvent(session, {QStringLiteral("application.record"), reference->toString(),
                                                      session.clock.today(), changeDetail({}, toJson(form)), {}});
    if (!logged)
        return denied(logged.error());
    return Recorded{*id, *reference};
}

Refusals notEditable(const Application &application)
{
    if (isEditable(application.state))
        return {};
    Refusal refusal = refusalAt(RefusalCode::wrongState, QStringLiteral("state"), QStringLiteral("change"));
    refusal.subject = application.reference.toString();
    refusal.other = toString(application.state);
    return {refusal};
}

Refusals staleRevision(const Application &application, qint64 seen)
{
    if (application.revision == seen)
        return {};
    Refusal refusal = refusalAt(RefusalCode::staleRevision, QStringLiteral("revision"), QString::number(seen));
    refusal.subject = application.reference.toString();
    refusal.other = QString::number(application.revision);
    return {refusal};
}

/// A case that was found complete stays complete: a change that would bring an error back is refused with it.
Result<Refusals> errorsWhenComplete(Session &session, const Application &application, const ApplicationForm &form)
{
    if (application.state != ApplicationState::complete)
        return Refusals();
    return factsOn(session.store, {form, application.completeOn, application.receivedOn, {}, application.id})
        .map([](const ApplicationFacts &facts) { return errorsAmong(judge(facts).findings); });
}

Outcome<void> change(Session &session, ApplicationId id, qint64 revision, const ApplicationForm &form)
{
    const Outcome<Application> stored = storedApplication(session.store, id);
    if (!stored)
        return denied(stored.error());
    const Result<Refusals> content = contentRefusals(session.store, form, session.clock.today());
    if (!content)
        return denied(content.error());
    const Result<Refusals> errors = errorsWhenComplete(session, *stored, form);
    if (!errors)
        return denied(errors.error());
    const Refusals refusals = notEditable(*stored) + staleRevision(*stored, revision) + *content + *errors;
    if (!refusals.isEmpty())
        return refuse(refusals);
    Application changed = *stored;
    changed.form = form;
    const Result<bool> replaced = session.store.applications().replace(changed, session.clock.nowMs());
    if (!replaced)
        return denied(replaced.error());
    if (!*replaced)
        return refuse(staleRevision(*stored, -1));
    return recordEvent(session, {QStringLiteral("application.change"),
                                 stored->reference.toString(),
                                 session.clock.today(),
                                 changeDetail(toJson(stored->form), toJson(form)),
                                 {}});
}

}  // namespace

Outcome<Recorded> recordApplication(Session &session, const ApplicationForm &form, const QString &reference)
{
    return writing<Recorded>(session.store, [&] { return record(session, form, reference); });
}

Outcome<void> changeApplication(Session &session, ApplicationId id, qint64 revision, const ApplicationForm &form)
{
    return session.store.write([&] { return change(session, id, revision, form); });
}

}  // namespace mittelbuch
