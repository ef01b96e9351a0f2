// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/granttrace.h"

#include <utility>

namespace mittelbuch {

/// An amount, and the step of the trace that it comes from; -1: from none.
struct TracedMoney {
    Money amount;
    int step = -1;
};

TraceOperand operand(TracedMoney money, LocalText label = {});
TraceOperand operand(Money money, LocalText label = {});
TraceOperand operand(Rate rate);
TraceOperand operand(qint64 count, LocalText label = {});

/// Computes step by step and keeps each: nothing reaches an amount that the trace does not show. A step whose result leaves the
/// range counts as zero and is remembered; the amount is worthless then.
class TraceBuilder final {
public:
    /// Adds the step with its result.
    TracedMoney add(TraceStep step);
    /// min(amount, cap), as a step only when the cap binds or `always` is set.
    TracedMoney cap(TracedMoney amount, TracedMoney cap, TraceStep step, bool always = false);

    void rememberOutOfRange() { m_isOutOfRange = true; }
    bool isOutOfRange() const { return m_isOutOfRange; }
    const Trace &trace() const { return m_trace; }
    Trace take() { return std::move(m_trace); }

private:
    Trace m_trace;
    bool m_isOutOfRange = false;
};

}  // namespace mittelbuch
