// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/tracebuilder.h"

namespace mittelbuch {

TraceOperand operand(TracedMoney money, LocalText label)
{
    return {money.amount, money.step, std::move(label)};
}

TraceOperand operand(Money money, LocalText label)
{
    return {money, -1, std::move(label)};
}

TraceOperand operand(Rate rate)
{
    return {rate, -1, {}};
}

TraceOperand operand(qint64 count, LocalText label)
{
    return {count, -1, std::move(label)};
}

TracedMoney TraceBuilder::add(TraceStep step)
{
    const std::optional<Money> result = recomputed(step);
    if (!result)
        rememberOutOfRange();
    step.result = result.value_or(Money());
    m_trace.append(std::move(step));
    return {m_trace.last().result, static_cast<int>(m_trace.size()) - 1};
}

TracedMoney TraceBuilder::cap(TracedMoney amount, TracedMoney cap, TraceStep step, bool always)
{
    if (!always && amount.amount <= cap.amount)
        return amount;
    step.operation = TraceOperation::minimum;
    step.operands = {operand(amount), operand(cap)};
    return add(std::move(step));
}

}  // namespace mittelbuch
