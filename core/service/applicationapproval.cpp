// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/applicationdesk.h"

#include "domain/apportionment.h"
#include "service/availability.h"
#include "service/casefacts.h"
#include "service/casework.h"
#include "service/earmarking.h"
#include "service/eventdetail.h"
#include "service/formjson.h"
#include "service/refusing.h"

#include <QSet>

#include <algorithm>

namespace mittelbuch {

namespace {

/// One approval from its checks to its bookings; every member is one of them, so that `run` reads as the list.
class ApprovalWork final {
public:
    ApprovalWork(Session &session, const Application &application, const Approval &approval)
        : m_session(session), m_application(application), m_approval(approval),
          m_split(approval.split.isEmpty() ? proposedSplit(application) : approval.split)
    {
    }

    Outcome<void> run()
    {
        m_refusals = stepRefusals(m_application, ApplicationStep::approve, m_approval.day, m_session.clock.today());
        if (!stateAfter(m_application.state, ApplicationStep::approve) || !m_approval.day.isValid())
            return refuse(m_refusals);
        checkPerson();
        checkSplit();
        const Result<void> checked =
            checkDirective().and_then([this] { return checkProvisional(); }).and_then([this] { return checkFunds(); });
        if (!checked)
            return denied(checked.error());
        return m_refusals.isEmpty() ? decide() : refuse(m_refusals);
    }

private:
    FiscalYear budgetYear() const { return FiscalYear::of(m_approval.day); }

    void checkPerson()
    {
        const UserName &decider = m_session.user;
        const bool recorded = decider == m_application.recordedBy;
        if (!recorded && !(m_application.examinedBy && decider == *m_application.examinedBy))
            return;
        Refusal refusal =
            refusalAt(RefusalCode::samePerson, recorded ? QStringLiteral("recordedBy") : QStringLiteral("examinedBy"),
                      decider.toString());
        refusal.subject = m_application.reference.toString();
        refusal.other = (recorded ? m_application.recordedBy : *m_application.examinedBy).toString();
        m_refusals.append(refusal);
    }

    void checkSplit()
    {
        if (m_split.isEmpty())
            m_refusals.append(refusalAt(RefusalCode::splitNotComplete, QStringLiteral("split")));
        QSet<int> years;
        for (qsizetype index = 0; index < m_split.size(); ++index)
            checkShare(m_split[index], QStringLiteral("split[%1]").arg(index), years);
        std::optional<Money> granted = Money();
        for (const YearShare &share : m_split)
            granted = granted ? granted->checkedPlus(share.amount) : std::nullopt;
        if (!granted)
            m_refusals.append(refusalAt(RefusalCode::amountOutOfRange, QStringLiteral("split")));
        m_granted = granted.value_or(Money());
        const Money requested = m_application.form.financing.requestedGrant;
        if (m_granted > requested)
            refuseLimit(RefusalCode::grantAboveRequested, m_granted, requested);
        if (m_granted < requested)
            m_refusals += emptyRefusals(RefusalCode::reasonMissing, QStringLiteral("reason"), m_approval.reason);
    }

    void checkShare(const YearShare &share, const QString &path, QSet<int> &years)
    {
        if (!share.amount.isPositive())
            m_refusals.append(refusalAt(RefusalCode::amountNotPositive, path + QStringLiteral(".amount"),
                                        toDecimalString(share.amount)));
        if (years.contains(share.year.number()))
            refuseYear(RefusalCode::splitYearTwice, share, path);
        if (share.year < budgetYear())
            refuseYear(RefusalCode::splitYearPast, share, path);
        years.insert(share.year.number());
    }

    void refuseYear(RefusalCode code, const YearShare &share, const QString &path)
    {
        m_refusals.append(refusalAt(code, path + QStringLiteral(".year"), share.year.toString()));
        m_refusals.last().year = share.year;
    }

    void refuseLimit(RefusalCode code, Money required, Money available)
    {
        m_refusals.append(refusalAt(code, QStringLiteral("split"), toDecimalString(m_granted)));
        m_refusals.last().required = required;
        m_refusals.last().available = available;
    }

    Result<void> checkDirective()
    {
        const Result<ApplicationFacts> facts =
            factsOn(m_session.store, {m_application.form, m_approval.day, m_application.receivedOn, m_application.directive,
                                      m_application.id});
        if (!facts)
            return tl::unexpected<Failure>(facts.error());
        if (!facts->directive) {
            m_refusals.append(refusalAt(RefusalCode::programmeClosed, QStringLiteral("programme")));
            return {};
        }
        const GrantAssessment assessment = assess(facts->directive->terms, facts->grant);
        if (m_granted <= m_application.form.financing.requestedGrant && m_granted > assessment.computed)
            refuseLimit(RefusalCode::grantAboveMaximum, m_granted, assessment.computed);
        m_refusals += minimumRefusals(facts->directive->terms, assessment.ruleSet, QStringLiteral("split"), m_granted);
        return {};
    }

    /// While there is no budget, only programmes that go on unchanged may grant (SächsVerf Art. 98, VwV vorl. HWiF).
    Result<void> checkProvisional()
    {
        const Result<QVector<FiscalYearEntry>> steps = m_session.store.budgetControl().yearSteps();
        const Result<std::optional<Programme>> programme = programmeOf(m_session.store, m_application.form.programme);
        if (!steps || !programme)
            return tl::unexpected<Failure>(steps ? programme.error() : steps.error());
        if (!isProvisional(budgetYear(), *steps) || !*programme || (*programme)->continuedUnchanged)
            return {};
        m_refusals.append(refusalAt(RefusalCode::newInProvisionalYear, QStringLiteral("programme"), (*programme)->key));
        m_refusals.last().subject = (*programme)->name;
        m_refusals.last().year = budgetYear();
        return {};
    }

    Result<void> checkFunds()
    {
        const Result<QVector<BudgetLine>> lines = m_session.store.budget().lines();
        if (!lines)
            return tl::unexpected<Failure>(lines.error());
        if (m_approval.line && std::none_of(lines->cbegin(), lines->cend(),
                                            [this](const BudgetLine &one) { return one.key == *m_approval.line; })) {
            m_refusals.append(refusalAt(RefusalCode::notFound, QStringLiteral("line"), m_approval.line->toDisplay()));
            return {};
        }
        const Result<QVector<PotBalance>> balances = m_session.store.ledger().balances(m_session.clock.today());
        if (!balances)
            return tl::unexpected<Failure>(balances.error());
        const Result<std::optional<Programme>> programme = programmeOf(m_session.store, m_application.form.programme);
        if (!programme)
            return tl::unexpected<Failure>(programme.error());
        m_cover = coverOf(availabilityOf(m_application.form.programme, *balances, *lines, budgetYear()), m_split,
                          budgetYear(), m_approval.line);
        for (qsizetype index = 0; index < m_cover.shares.size(); ++index)
            checkCover(m_cover.shares[index], QStringLiteral("split[%1].amount").arg(index), subject(*programme));
        return {};
    }

    QString subject(const std::optional<Programme> &programme) const
    {
        const QString name = programme ? programme->key + u' ' + programme->name : QString();
        if (m_cover.line)
            return name + QStringLiteral(" · ") + m_cover.line->key.toDisplay();
        return m_approval.line ? name + QStringLiteral(" · ") + m_approval.line->toDisplay() : name;
    }

    void checkCover(const ShareCover &cover, const QString &field, const QString &subject)
    {
        if (cover.isCovered() || cover.share.year < budgetYear())
            return;
        m_refusals.append(notCovered(cover, field, subject));
    }

    Outcome<void> decide()
    {
        Q_ASSERT(m_cover.coversAll());
        const Outcome<DecisionId> decision = addDecision();
        if (!decision)
            return denied(decision.error());
        const Result<QVector<PostingDraft>> releases = earmarkReleases(m_session.store, m_application, m_approval.day);
        if (!releases)
            return denied(releases.error());
        const Outcome<QVector<PostingId>> booked = book(m_session, *releases + commitments(*decision));
        if (!booked)
            return denied(booked.error());
        Application approved = m_application;
        approved.decidedOn = m_approval.day;
        approved.decidedBy = m_session.user;
        approved.grant = m_granted;
        const QJsonObject detail{
            {QStringLiteral("grant"), toDecimalString(m_granted)},
            {QStringLiteral("requestedGrant"), toDecimalString(m_application.form.financing.requestedGrant)},
            {QStringLiteral("line"), m_cover.line->key.toString()},
            {QStringLiteral("split"), splitToJson(m_split)}};
        return takeStep(m_session, m_application, approved,
                        {ApplicationStep::approve, m_approval.day, m_approval.reason.trimmed(), detail});
    }

    Outcome<DecisionId> addDecision()
    {
        const Result<QVector<Decision>> earlier = m_session.store.applications().decisions(m_application.id);
        if (!earlier)
            return denied(earlier.error());
        Decision decision;
        decision.application = m_application.id;
        decision.version = static_cast<int>(earlier->size()) + 1;
        decision.approved = true;
        decision.day = m_approval.day;
        decision.amount = m_granted;
        decision.split = m_split;
        decision.line = m_cover.line->id;
        decision.reason = m_approval.reason.trimmed();
        decision.decidedBy = m_session.user;
        decision.directive = m_application.directive;
        return m_session.store.applications().addDecision(decision);
    }

    QVector<PostingDraft> commitments(DecisionId decision) const
    {
        QVector<PostingDraft> drafts;
        for (const ShareCover &share : m_cover.shares) {
            drafts.append({PostingKind::commitment, share.potOn(*m_cover.line, budgetYear()), share.share.amount,
                           m_approval.day, m_approval.reason.trimmed(), m_application.form.programme, m_application.id,
                           decision, {}});
            if (share.byCarryOver)
                drafts.last().payableIn = share.share.year;
        }
        return drafts;
    }

    Session &m_session;
    const Application &m_application;
    const Approval &m_approval;
    QVector<YearShare> m_split;
    Money m_granted;
    LineCover m_cover;
    Refusals m_refusals;
};

}  // namespace

Refusal notCovered(const ShareCover &cover, const QString &field, const QString &subject)
{
    Refusal refusal =
        refusalAt(cover.authorization ? RefusalCode::authorizationNotAvailable : RefusalCode::fundsNotAvailable, field,
                  toDecimalString(cover.share.amount));
    refusal.subject = subject;
    refusal.year = cover.share.year;
    refusal.required = cover.share.amount;
    refusal.available = cover.available.value_or(Money());
    return refusal;
}

QVector<YearShare> proposedSplit(const Application &application)
{
    const QVector<YearShare> &requested = application.form.split;
    const Money grant = application.proposedGrant.value_or(application.form.financing.requestedGrant);
    if (grant == application.form.financing.requestedGrant)
        return requested;
    QVector<Weight> weights;
    for (const YearShare &share : requested)
        weights.append({share.year.toString(), share.amount.cents()});
    const ApportionmentResult parts = apportion(grant, weights, Money::fromCents(1));
    if (!parts.apportionment)
        return requested;
    QVector<YearShare> split;
    for (qsizetype index = 0; index < requested.size(); ++index) {
        if (const Money part = parts.apportionment->parts[index]; part.isPositive())
            split.append({requested[index].year, part});
    }
    return split;
}

Outcome<void> approveApplication(Session &session, ApplicationId id, const Approval &approval)
{
    return session.store.write([&]() -> Outcome<void> {
        const Outcome<Application> stored = storedApplication(session.store, id);
        if (!stored)
            return denied(stored.error());
        return ApprovalWork(session, *stored, approval).run();
    });
}

}  // namespace mittelbuch
