// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/grantassessment.h"

#include <vector>

namespace mittelbuch::test {

/// Numbers that RapidCheck draws, and shrinks towards zero, from which directives and facts are made: nested generators would take
/// minutes for what this does in seconds. When all are used it begins again.
class Draws final {
public:
    explicit Draws(std::vector<quint32> numbers) : m_numbers(std::move(numbers)) {}
    /// Within a property.
    static Draws any();

    /// 0 up to, not including, `bound`, which is at most a thousand million.
    qint64 below(qint64 bound);
    bool chance(int percent) { return below(100) >= 100 - percent; }

private:
    std::vector<quint32> m_numbers;
    std::size_t m_next = 0;
};

/// A directive without faults. Over many draws every rule, criterion, cap and rounding occurs.
DirectiveTerms drawTerms(Draws &draws);
/// Facts for it. With `complete` every figure, decision and financial strength is told.
GrantFacts drawFacts(Draws &draws, bool complete);
/// Up to that many cents.
Money drawMoney(Draws &draws, qint64 mostCents);

}  // namespace mittelbuch::test
