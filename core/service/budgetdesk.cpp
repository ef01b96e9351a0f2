// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/budgetdesk.h"

#include "service/casework.h"
#include "service/eventdetail.h"
#include "service/refusing.h"
#include "service/writing.h"

#include <algorithm>

namespace mittelbuch {

namespace {

Refusal refusalAbout(RefusalCode code, const QString &field, const QString &value, const QString &subject)
{
    Refusal refusal = refusalAt(code, field, value);
    refusal.subject = subject;
    return refusal;
}

Result<void> recordToday(Session &session, const QString &action, const QString &subject, const QJsonObject &added)
{
    return recordEvent(session, {action, subject, session.clock.today(), changeDetail({}, added), {}});
}

Outcome<BudgetLine> storedLine(Store &store, const BudgetLineKey &key)
{
    const Result<std::optional<BudgetLine>> line = store.budget().line(key);
    if (!line)
        return denied(line.error());
    if (!*line)
        return refuse(refusalAt(RefusalCode::notFound, QStringLiteral("line"), key.toDisplay()));
    return **line;
}

Outcome<Programme> storedProgramme(Store &store, const QString &key)
{
    const Result<std::optional<Programme>> programme = store.programmes().programme(key);
    if (!programme)
        return denied(programme.error());
    if (!*programme)
        return refuse(refusalAt(RefusalCode::notFound, QStringLiteral("programme"), key));
    return **programme;
}

Outcome<BudgetLineId> addLine(Session &session, const BudgetLine &line)
{
    Refusals refusals = emptyRefusals(RefusalCode::fieldEmpty, QStringLiteral("purpose"), line.purpose);
    const Result<std::optional<BudgetLine>> same = session.store.budget().line(line.key);
    if (!same)
        return denied(same.error());
    if (*same)
        refusals.append(refusalAt(RefusalCode::duplicateKey, QStringLiteral("line"), line.key.toDisplay()));
    if (!refusals.isEmpty())
        return refuse(refusals);
    const Result<BudgetLineId> id = session.store.budget().add(line);
    if (!id)
        return denied(id.error());
    const Result<void> logged =
        recordToday(session, QStringLiteral("budget.line.add"), line.key.toString(), toJson(line));
    if (!logged)
        return denied(logged.error());
    return *id;
}

Outcome<ProgrammeId> addToProgrammes(Session &session, const Programme &programme)
{
    Refusals refusals = emptyRefusals(RefusalCode::fieldEmpty, QStringLiteral("key"), programme.key)
        + emptyRefusals(RefusalCode::fieldEmpty, QStringLiteral("name"), programme.name);
    const Result<std::optional<Programme>> same = session.store.programmes().programme(programme.key);
    if (!same)
        return denied(same.error());
    if (*same)
        refusals.append(refusalAt(RefusalCode::duplicateKey, QStringLiteral("key"), programme.key));
    if (!refusals.isEmpty())
        return refuse(refusals);
    const Result<ProgrammeId> id = session.store.programmes().add(programme);
    if (!id)
        return denied(id.error());
    const Result<void> logged = recordToday(session, QStringLiteral("programme.add"), programme.key, toJson(programme));
    if (!logged)
        return denied(logged.error());
    return *id;
}

/// A version can be calculated with and begins after the version that it replaces.
Refusals directiveRefusals(const Directive &directive, const QVector<Directive> &earlier)
{
    Refusals refusals;
    if (!directive.validFrom.isValid())
        refusals.append(refusalAt(RefusalCode::dayMissing, QStringLiteral("validFrom")));
    for (const Directive &version : earlier) {
        if (directive.validFrom.isValid() && directive.validFrom <= version.validFrom) {
            refusals.append(refusalAt(RefusalCode::dayBefore, QStringLiteral("validFrom"),
                                      directive.validFrom.toString(Qt::ISODate)));
            refusals.last().day = version.validFrom.addDays(1);
        }
    }
    if (directive.validTo.isValid() && directive.validTo < directive.validFrom)
        refusals.append(
            refusalAt(RefusalCode::periodReversed, QStringLiteral("validTo"), directive.validTo.toString(Qt::ISODate)));
    return refusals + faultsOf(directive.terms);
}

Outcome<DirectiveId> issue(Session &session, const QString &programmeKey, const Directive &directive)
{
    const Outcome<Programme> programme = storedProgramme(session.store, programmeKey);
    if (!programme)
        return denied(programme.error());
    const Result<QVector<Directive>> earlier = session.store.programmes().directives(programme->id);
    if (!earlier)
        return denied(earlier.error());
    if (const Refusals refusals = directiveRefusals(directive, *earlier); !refusals.isEmpty())
        return refuse(refusals);
    Directive version = directive;
    version.programme = programme->id;
    version.version = static_cast<int>(earlier->size()) + 1;
    const Result<DirectiveId> id = session.store.programmes().issue(version);
    if (!id)
        return denied(id.error());
    const Result<void> logged =
        recordEvent(session, {QStringLiteral("directive.issue"), programmeKey, version.validFrom,
                              changeDetail({}, toJson(version)), version.terms.source.citation});
    if (!logged)
        return denied(logged.error());
    return *id;
}

/// The balance of a pot, or an empty one.
Result<Balance> balanceOfPot(Store &store, const Pot &pot, ProgrammeId programme, QDate asAt)
{
    return store.ledger().balancesOf(pot.line, asAt).map([&](const QVector<PotBalance> &all) {
        const auto found = std::find_if(all.cbegin(), all.cend(), [&](const PotBalance &one) {
            return one.pot == pot && one.programme == programme;
        });
        return found == all.cend() ? Balance() : found->balance;
    });
}

Refusals yearRefusals(FiscalYear budgetYear, FiscalYear dueYear, bool isAuthorization)
{
    const bool fits = isAuthorization ? dueYear > budgetYear : dueYear == budgetYear;
    return fits ? Refusals()
                : Refusals{refusalAt(RefusalCode::fieldInvalid, QStringLiteral("dueYear"), dueYear.toString())};
}

Refusals entryRefusals(Session &session, Money amount, QDate effectiveDay)
{
    Refusals refusals = dayRefusals(QStringLiteral("effectiveDay"), effectiveDay, session.clock.today(), {});
    if (amount.isZero())
        refusals.append(refusalAt(RefusalCode::fieldInvalid, QStringLiteral("amount"), toDecimalString(amount)));
    return refusals;
}

QJsonObject postingDetail(const PostingDraft &draft)
{
    return {{QStringLiteral("kind"), toString(draft.kind)},
            {QStringLiteral("budgetYear"), draft.pot.budgetYear.number()},
            {QStringLiteral("dueYear"), draft.pot.dueYear.number()},
            {QStringLiteral("amount"), toDecimalString(draft.amount)}};
}

Outcome<void> bookAndRecord(Session &session, const PostingDraft &draft, const QString &action, const QString &subject)
{
    return book(session, {draft}).and_then([&](const QVector<PostingId> &) -> Outcome<void> {
        return recordEvent(session,
                           {action, subject, draft.effectiveDay, changeDetail({}, postingDetail(draft)), draft.reason});
    });
}

/// The least that must remain: what is committed, and what was handed on to programmes.
Refusals belowUse(const PostingDraft &draft, const Balance &balance, const QString &subject)
{
    const Money needed = std::max(balance.committed, balance.allotted);
    const Money left = balance.authority + draft.amount;
    if (!draft.amount.isNegative() || left >= needed)
        return {};
    Refusal refusal =
        refusalAbout(RefusalCode::amountBelowUse, QStringLiteral("amount"), toDecimalString(draft.amount), subject);
    refusal.year = draft.pot.dueYear;
    refusal.required = needed;
    refusal.available = left;
    return {refusal};
}

Refusals aboveAuthority(const PostingDraft &draft, const Balance &ofLine, const QString &subject)
{
    if (draft.amount <= ofLine.unallotted())
        return {};
    Refusal refusal = refusalAbout(RefusalCode::allotmentAboveAuthority, QStringLiteral("amount"),
                                   toDecimalString(draft.amount), subject);
    refusal.year = draft.pot.dueYear;
    refusal.required = draft.amount;
    refusal.available = ofLine.unallotted();
    return {refusal};
}

Outcome<void> allotToProgramme(Session &session, const AllotmentEntry &entry)
{
    const Outcome<Programme> programme = storedProgramme(session.store, entry.programmeKey);
    if (!programme)
        return denied(programme.error());
    const Outcome<BudgetLine> line = storedLine(session.store, entry.line);
    if (!line)
        return denied(line.error());
    const PostingDraft draft{PostingKind::allotment,
                             {line->id, entry.budgetYear, entry.dueYear},
                             entry.amount,
                             entry.effectiveDay,
                             entry.reason,
                             programme->id,
                             {},
                             {},
                             {}};
    const Result<Balance> ofLine = balanceOfPot(session.store, draft.pot, {}, session.clock.today());
    const Result<Balance> ofProgramme = balanceOfPot(session.store, draft.pot, programme->id, session.clock.today());
    if (!ofLine || !ofProgramme)
        return denied(ofLine ? ofProgramme.error() : ofLine.error());
    const QString subject = programme->key + u' ' + programme->name + QStringLiteral(" · ") + line->key.toDisplay();
    const Refusals refusals = entryRefusals(session, entry.amount, entry.effectiveDay)
        + yearRefusals(entry.budgetYear, entry.dueYear, entry.dueYear != entry.budgetYear)
        + aboveAuthority(draft, *ofLine, subject) + belowUse(draft, *ofProgramme, subject);
    if (!refusals.isEmpty())
        return refuse(refusals);
    return bookAndRecord(session, draft, QStringLiteral("programme.allot"), programme->key);
}

}  // namespace

Outcome<BudgetLineId> addBudgetLine(Session &session, const BudgetLine &line)
{
    return writing<BudgetLineId>(session.store, [&] { return addLine(session, line); });
}

Outcome<ProgrammeId> addProgramme(Session &session, const Programme &programme)
{
    return writing<ProgrammeId>(session.store, [&] { return addToProgrammes(session, programme); });
}

Outcome<DirectiveId> issueDirective(Session &session, const QString &programmeKey, const Directive &directive)
{
    return writing<DirectiveId>(session.store, [&] { return issue(session, programmeKey, directive); });
}

Outcome<void> allot(Session &session, const AllotmentEntry &entry)
{
    return session.store.write([&] { return allotToProgramme(session, entry); });
}

}  // namespace mittelbuch
