// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/grantcalculator.h"

namespace mittelbuch {

namespace {

/// Carries the running amount from step to step and writes the trace.
class Trace final {
public:
    explicit Trace(Money start) : m_amount(start)
    {
        m_steps.append({CalculationStepKind::eligibleExpenditure, start, start, {}, {}, QStringLiteral("VVK 2.2.2, 2.4")});
    }

    void share(Rate rate)
    {
        step(CalculationStepKind::shareOfExpenditure, rate.of(m_amount, Rounding::towardZero), rate, {},
             QStringLiteral("VVK 2.2.2"));
    }
    void cap(CalculationStepKind kind, Money limit, const QString &source)
    {
        if (limit < m_amount)
            step(kind, limit, {}, limit, source);
    }
    void roundDown(Money unit)
    {
        const Money rounded = m_amount.roundedTo(unit, Rounding::towardZero);
        if (rounded != m_amount)
            step(CalculationStepKind::roundedDown, rounded, {}, unit, QString());
    }

    Money amount() const { return m_amount; }
    const QVector<CalculationStep> &steps() const { return m_steps; }

private:
    void step(CalculationStepKind kind, Money after, std::optional<Rate> rate, std::optional<Money> limit, const QString &source)
    {
        m_steps.append({kind, m_amount, after, rate, limit, source});
        m_amount = after;
    }

    Money m_amount;
    QVector<CalculationStep> m_steps;
};

Refusal notAboveMinimum(const Directive &directive, Money amount)
{
    Refusal refusal;
    refusal.code = RefusalCode::grantNotAboveMinimum;
    refusal.field = QStringLiteral("financing.requestedGrant");
    refusal.value = toDecimalString(amount);
    refusal.required = directive.minimumGrant;
    refusal.available = amount;
    return refusal;
}

}  // namespace

std::optional<GrantCalculation> calculateGrant(const Directive &directive, const ApplicationForm &form)
{
    const std::optional<Money> costs = form.totalCosts();
    if (!costs)
        return std::nullopt;
    Trace trace(*costs);
    trace.share(directive.rate);
    trace.cap(CalculationStepKind::cappedAtMaximum, directive.maxGrant, QStringLiteral("VVK 2.2.2"));
    const Money gap = std::max(Money(), *costs - form.financing.otherGrants);
    trace.cap(CalculationStepKind::cappedAtGap, gap, QStringLiteral("VVK 1.4, 2.2.2"));
    if (form.financing.requestedGrant.isPositive())
        trace.cap(CalculationStepKind::cappedAtRequest, form.financing.requestedGrant, QStringLiteral("VVK 3.3"));
    trace.roundDown(directive.step);

    GrantCalculation calculation{trace.amount(), trace.steps(), {}};
    if (costs->isPositive() && trace.amount() <= directive.minimumGrant) {
        calculation.refusals.append(notAboveMinimum(directive, trace.amount()));
        calculation.grant = Money();
    }
    return calculation;
}

}  // namespace mittelbuch
