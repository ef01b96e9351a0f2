// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/tracebuilder.h"

#include "domain/grantmechanics.h"

#include <algorithm>

namespace mittelbuch {

namespace {

QString changeNorm()
{
    return QStringLiteral("ANBest-K 2.1, 2.2");
}

/// Carries Z0 to Z1.
class ReductionOf final {
public:
    explicit ReductionOf(const ReductionInput &input) : m_input(input)
    {
        Q_ASSERT_X(input.plannedExpenditure.isPositive(), "reducedGrant", "no planned expenditure");
        m_grant = step(TraceTopic::approvedGrant, TraceOperation::take, {operand(input.grant)}, {});
    }

    Reduction reduction()
    {
        switch (m_input.financing) {
        case FinancingType::share: reduceInProportion(); break;
        case FinancingType::deficit:
        case FinancingType::full: reduceInFull(); break;
        case FinancingType::fixedAmount: capByActualGap(); break;
        }
        reduceByDonations();
        return {m_grant.amount, m_trace.take()};
    }

private:
    TracedMoney step(TraceTopic topic, TraceOperation operation, QVector<TraceOperand> operands, const QString &source)
    {
        TraceStep one;
        one.topic = topic;
        one.operation = operation;
        one.operands = std::move(operands);
        one.source = source;
        return m_trace.add(std::move(one));
    }

    /// A change that counts; the threshold is none at full financing and for recurring support (ANBest-K 2.2).
    bool counts(Money change) const
    {
        const bool isAny = m_input.recurring || m_input.financing == FinancingType::full;
        return change > (isAny ? Money() : Money::fromEuro(500));
    }

    TracedMoney fall()
    {
        if (m_input.actualExpenditure >= m_input.plannedExpenditure)
            return {};
        return step(TraceTopic::expenditureFall, TraceOperation::difference,
                    {operand(m_input.plannedExpenditure), operand(m_input.actualExpenditure)}, changeNorm());
    }

    /// A change that does not count leaves the grant as it is, and is shown.
    void keepGrant()
    {
        if (m_trace.trace().size() > 1)
            m_grant = step(TraceTopic::withinThreshold, TraceOperation::take, {operand(m_grant)}, changeNorm());
    }

    /// `whole`, the fall of the expenditure and the new covering funds, as far as each counts.
    QVector<TraceOperand> less(TracedMoney whole)
    {
        QVector<TraceOperand> operands{operand(whole)};
        const TracedMoney fallen = fall();
        const Money covering = m_input.newCoveringFunds - m_input.earmarkedDonations;
        if (counts(fallen.amount))
            operands.append(operand(fallen));
        if (counts(covering))
            operands.append(operand(covering));
        return operands;
    }

    void reduceInProportion()
    {
        QVector<TraceOperand> operands = less({m_input.plannedExpenditure, -1});
        if (operands.size() == 1)
            return keepGrant();
        const TracedMoney counted =
            step(TraceTopic::countedExpenditure, TraceOperation::difference, std::move(operands), changeNorm());
        m_grant = step(TraceTopic::reducedInProportion, TraceOperation::proportion,
                       {operand(m_grant), operand(counted.amount.cents()), operand(m_input.plannedExpenditure.cents())},
                       QStringLiteral("ANBest-K 2.1.1"));
    }

    void reduceInFull()
    {
        QVector<TraceOperand> operands = less(m_grant);
        if (operands.size() == 1)
            return keepGrant();
        m_grant = step(TraceTopic::reducedInFull, TraceOperation::difference, std::move(operands),
                       QStringLiteral("ANBest-K 2.1.2"));
    }

    void capByActualGap()
    {
        const TracedMoney gap = step(TraceTopic::gap, TraceOperation::difference,
                                     {operand(m_input.actualExpenditure), operand(m_input.otherCoveringFunds)}, {});
        TraceStep cap;
        cap.topic = TraceTopic::cappedByActualGap;
        m_grant = m_trace.cap(m_grant, gap, std::move(cap), true);
    }

    /// Earmarked donations replace the own share first (ANBest-K 1.2).
    void reduceByDonations()
    {
        const QString source = QStringLiteral("ANBest-K 1.2");
        if (m_input.earmarkedDonations <= m_input.ownFunds)
            return;
        const TracedMoney beyond = step(TraceTopic::donationsBeyondOwnShare, TraceOperation::difference,
                                        {operand(m_input.earmarkedDonations), operand(m_input.ownFunds)}, source);
        m_grant = step(TraceTopic::reducedByDonations, TraceOperation::difference, {operand(m_grant), operand(beyond)}, source);
    }

    const ReductionInput &m_input;
    TraceBuilder m_trace;
    TracedMoney m_grant;
};

}  // namespace

Reduction reducedGrant(const ReductionInput &input)
{
    return ReductionOf(input).reduction();
}

}  // namespace mittelbuch
