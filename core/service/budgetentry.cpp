// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/budgetentry.h"

#include "domain/wordtable.h"
#include "service/casework.h"
#include "service/entryplan.h"
#include "service/eventdetail.h"
#include "service/freezeexpiry.h"
#include "service/globalcuts.h"
#include "service/writing.h"

namespace mittelbuch {

namespace {

constexpr WordTable kindWords(std::array{
    word(BudgetEntryKind::appropriation, "appropriation"),
    word(BudgetEntryKind::supplement, "supplement"),
    word(BudgetEntryKind::commitmentAuthorization, "commitmentAuthorization"),
    word(BudgetEntryKind::maturityShift, "maturityShift"),
    word(BudgetEntryKind::freeze, "freeze"),
    word(BudgetEntryKind::freezeRelease, "freezeRelease"),
    word(BudgetEntryKind::globalCut, "globalCut"),
    word(BudgetEntryKind::cover, "cover"),
    word(BudgetEntryKind::overPlan, "overPlan"),
    word(BudgetEntryKind::advanceDraw, "advanceDraw"),
    word(BudgetEntryKind::earmarkedRevenue, "earmarkedRevenue"),
    word(BudgetEntryKind::distributedAway, "distributedAway"),
    word(BudgetEntryKind::carryOverRequest, "carryOverRequest"),
    word(BudgetEntryKind::carryOverApproval, "carryOverApproval"),
    word(BudgetEntryKind::carryOverRelease, "carryOverRelease"),
    word(BudgetEntryKind::draftAppropriation, "draftAppropriation"),
    word(BudgetEntryKind::authorizationConsent, "authorizationConsent"),
    word(BudgetEntryKind::cutToDistribute, "cutToDistribute"),
    word(BudgetEntryKind::cutDistribution, "cutDistribution"),
});

void insertFilled(QJsonObject &object, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        object.insert(name, text);
}

QJsonObject toJson(const Consent &consent)
{
    QJsonObject object{{QStringLiteral("number"), consent.id.number()},
                       {QStringLiteral("issuer"), toString(consent.issuer)},
                       {QStringLiteral("reference"), consent.reference},
                       {QStringLiteral("day"), consent.day.toString(Qt::ISODate)}};
    if (consent.amount)
        object.insert(QStringLiteral("amount"), toDecimalString(*consent.amount));
    insertFilled(object, QStringLiteral("note"), consent.note);
    return object;
}

QJsonObject toJson(const BudgetEntry &entry, const std::optional<Consent> &consent)
{
    QJsonObject object{{QStringLiteral("kind"), toString(entry.kind)},
                       {QStringLiteral("budgetYear"), entry.budgetYear.number()},
                       {QStringLiteral("dueYear"), entry.dueYear.number()},
                       {QStringLiteral("amount"), toDecimalString(entry.amount)}};
    if (entry.rate)
        object.insert(QStringLiteral("rateMillionths"), entry.rate->millionths());
    if (entry.counterLine)
        object.insert(QStringLiteral("counterLine"), entry.counterLine->toString());
    if (entry.counterYear)
        object.insert(QStringLiteral("counterYear"), entry.counterYear->number());
    if (entry.kind == BudgetEntryKind::freeze)
        object.insert(QStringLiteral("basis"), toString(entry.basis));
    insertFilled(object, QStringLiteral("until"), entry.until.toString(Qt::ISODate));
    insertFilled(object, QStringLiteral("programme"), entry.programmeKey);
    if (consent)
        object.insert(QStringLiteral("consent"), toJson(*consent));
    return object;
}

/// Books what was planned: the consent first, then the postings that rest on it, then what stands beside them.
class Booking final {
public:
    Booking(Session &session, const BudgetEntry &entry, const EntryPlan &plan)
        : m_session(session), m_entry(entry), m_plan(plan)
    {
    }

    Outcome<void> run()
    {
        return recordConsent()
            .and_then([this] { return book(); })
            .and_then([this]() -> Outcome<void> { return keepBeside(); })
            .and_then([this]() -> Outcome<void> {
                return recordEvent(m_session, {QStringLiteral("budget.enter"), m_entry.line.toString(), m_entry.day,
                                               changeDetail({}, toJson(m_entry, m_consent)), m_entry.reason.trimmed()});
            });
    }

private:
    Outcome<void> recordConsent()
    {
        if (!m_entry.consent)
            return {};
        m_consent = m_entry.consent;
        if (m_entry.kind == BudgetEntryKind::authorizationConsent)
            m_consent->amount = m_entry.amount;
        const Result<ConsentId> id = m_session.store.budgetControl().addConsent(*m_consent);
        if (!id)
            return denied(id.error());
        m_consent->id = *id;
        return {};
    }

    Outcome<void> book()
    {
        QVector<PostingDraft> drafts = m_plan.preview.postings;
        if (drafts.isEmpty())
            return {};
        for (PostingDraft &draft : drafts)
            draft.consent = m_consent ? m_consent->id : ConsentId();
        const Outcome<QVector<PostingId>> booked = mittelbuch::book(m_session, drafts);
        if (!booked)
            return denied(booked.error());
        m_first = booked->first();
        return {};
    }

    Result<void> keepBeside()
    {
        if (m_entry.kind == BudgetEntryKind::cutToDistribute)
            return rememberLineWithCuts(m_session.store, m_plan.preview.postings.first().pot.line);
        if (m_plan.freeze) {
            Freeze freeze = *m_plan.freeze;
            freeze.posting = m_first;
            return m_session.store.budgetControl().addFreeze(freeze);
        }
        if (!m_plan.carryOver)
            return {};
        CarryOverEntry carryOver = *m_plan.carryOver;
        carryOver.consent = m_consent ? m_consent->id : ConsentId();
        return m_session.store.budgetControl().addCarryOver(carryOver);
    }

    Session &m_session;
    const BudgetEntry &m_entry;
    const EntryPlan &m_plan;
    std::optional<Consent> m_consent;
    PostingId m_first;
};

Outcome<void> enterInTransaction(Session &session, const BudgetEntry &entry)
{
    const Result<EntryPlan> plan = planEntry(session, entry);
    if (!plan)
        return denied(plan.error());
    if (!plan->preview.refusals.isEmpty())
        return refuse(plan->preview.refusals);
    return Booking(session, entry, *plan).run();
}

Denial inEntry(Denial denial, qsizetype index)
{
    if (auto *refusals = std::get_if<Refusals>(&denial)) {
        for (Refusal &refusal : *refusals)
            refusal.field.prepend(QStringLiteral("entries[%1].").arg(index));
    }
    return denial;
}

Outcome<void> enterEach(Session &session, const QVector<BudgetEntry> &entries)
{
    if (const Outcome<void> released = releaseExpired(session); !released)
        return released;
    for (qsizetype index = 0; index < entries.size(); ++index) {
        const Outcome<void> entered = enterInTransaction(session, entries[index]);
        if (!entered)
            return denied(inEntry(entered.error(), index));
    }
    return {};
}

}  // namespace

QString toString(BudgetEntryKind kind)
{
    return kindWords.wordOf(kind);
}

std::optional<BudgetEntryKind> budgetEntryKindFromString(const QString &text)
{
    return kindWords.valueOf(text);
}

std::span<const BudgetEntryKind> allBudgetEntryKinds()
{
    return kindWords.values();
}

Result<EntryPreview> previewEntry(Session &session, const BudgetEntry &entry)
{
    EntryPreview preview;
    return session.store
        .read([&] {
            return planEntry(session, entry).map([&](const EntryPlan &plan) {
                preview = plan.preview;
                preview.refusals = inPrecedence(preview.refusals);
            });
        })
        .map([&] { return preview; });
}

Outcome<void> enter(Session &session, const BudgetEntry &entry)
{
    return session.store.write([&] {
        return releaseExpired(session).and_then([&] { return enterInTransaction(session, entry); });
    });
}

Outcome<void> enterAll(Session &session, const QVector<BudgetEntry> &entries)
{
    return session.store.write([&] { return enterEach(session, entries); });
}

Outcome<void> tryAll(Session &session, const QVector<BudgetEntry> &entries)
{
    return trying(session.store, [&] { return enterEach(session, entries); });
}

}  // namespace mittelbuch
