// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/grantlimits.h"

#include "domain/amountterms.h"

#include <algorithm>

namespace mittelbuch {

namespace {

/// The running amount and the least of all that has limited it, above which no rounding may lift it.
class Limited final {
public:
    Limited(TracedMoney amount, Judgement &judgement) : m_amount(amount), m_judgement(judgement) {}

    void cap(TracedMoney limit, TraceStep step, bool always = false)
    {
        m_least = std::min(m_least, limit.amount);
        m_amount = m_judgement.trace().cap(m_amount, limit, std::move(step), always);
    }
    void bringToStep();
    TracedMoney amount() const { return m_amount; }

private:
    TracedMoney m_amount;
    Money m_least = Money::fromCents(Money::limitCents);
    Judgement &m_judgement;
};

TraceStep titled(TraceTopic topic, const QString &source, const LocalText &subject = {})
{
    TraceStep step;
    step.topic = topic;
    step.subject = subject;
    step.source = source;
    return step;
}

void Limited::bringToStep()
{
    const DirectiveTerms &terms = m_judgement.terms();
    if (m_amount.amount.cents() % terms.step.cents() == 0)
        return;
    const std::optional<Money> lifted = m_amount.amount.checkedRoundedTo(terms.step, terms.rounding);
    TraceStep step = titled(TraceTopic::rounded, terms.source.citation);
    step.operation = TraceOperation::round;
    step.operands = {operand(m_amount), operand(terms.step)};
    step.rounding = lifted && *lifted <= m_least ? terms.rounding : Rounding::towardZero;
    m_amount = m_judgement.trace().add(std::move(step));
}

/// What a limit for all grants of the body leaves.
TracedMoney leftFor(TracedMoney whole, const GrantLimit &limit, Judgement &judgement)
{
    const Money before = std::max(Money(), judgement.facts().grantedBefore);
    TraceStep step = titled(TraceTopic::granteeLimitLeft, limit.source, limit.label);
    step.operation = TraceOperation::difference;
    step.operands = {operand(whole), operand(before)};
    return judgement.trace().add(std::move(step));
}

void applyLimit(const GrantLimit &limit, Limited &grant, const Expenditure &expenditure, Judgement &judgement)
{
    const std::optional<TracedMoney> sum =
        sumOf(limit.terms, titled(TraceTopic::limit, limit.source, limit.label), expenditure, judgement);
    if (!sum)
        return;
    if (limit.scope == LimitScope::application)
        return grant.cap(*sum, titled(TraceTopic::cappedByLimit, limit.source, limit.label), true);
    grant.cap(leftFor(*sum, limit, judgement), titled(TraceTopic::cappedByGranteeLimit, limit.source, limit.label), true);
}

/// Expenditure less other funds (VVK 1.4): more would be paid than the project costs.
void applyGap(Limited &grant, const Expenditure &expenditure, Judgement &judgement)
{
    if (judgement.isAllocatedWithoutCosts())
        return;
    const QString source = QStringLiteral("VVK 1.4, 2.2.2");
    const Money others = judgement.otherFunds();
    if (others.isZero())
        return grant.cap(expenditure.eligible, titled(TraceTopic::cappedByGap, source));
    TraceStep gap = titled(TraceTopic::gap, source);
    gap.operation = TraceOperation::difference;
    gap.operands = {operand(expenditure.eligible), operand(others)};
    grant.cap(judgement.trace().add(std::move(gap)), titled(TraceTopic::cappedByGap, source), true);
}

void applyContingent(Limited &grant, Judgement &judgement)
{
    if (!judgement.facts().contingentLeft)
        return;
    const QString &source = judgement.terms().selection.source;
    const Money left = std::max(Money(), *judgement.facts().contingentLeft);
    Refusal usedUp = refusalAt(RefusalCode::contingentUsedUp, QStringLiteral("financing.requestedGrant"), source,
                               grant.amount().amount, left);
    if (left.isZero())
        judgement.ruleOut(std::move(usedUp));
    else if (left < grant.amount().amount)
        judgement.warn(std::move(usedUp));
    grant.cap({left, -1}, titled(TraceTopic::cappedByContingent, source), true);
}

}  // namespace

LimitedGrant withinLimits(TracedMoney basis, const Expenditure &expenditure, Judgement &judgement)
{
    Limited grant(basis, judgement);
    for (const GrantLimit &limit : judgement.terms().limits)
        applyLimit(limit, grant, expenditure, judgement);
    applyGap(grant, expenditure, judgement);
    applyContingent(grant, judgement);
    grant.bringToStep();
    const TracedMoney possible = grant.amount();
    const Money requested = judgement.form().financing.requestedGrant;
    if (requested.isPositive())
        grant.cap({requested, -1}, titled(TraceTopic::cappedByRequest, QStringLiteral("VVK 3.3")));
    grant.bringToStep();
    return {possible, grant.amount()};
}

}  // namespace mittelbuch
