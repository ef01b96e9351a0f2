// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/grantexpenditure.h"

namespace mittelbuch {

/// What a summand comes to, brought to its step. Facts that it needs and that are missing rule the grant out.
TracedMoney amountOf(const AmountTerm &term, const Expenditure &expenditure, Judgement &judgement);

/// The sum of the terms whose criterion holds, with the words of `total` as a step when there is not exactly one; nullopt when
/// none holds.
std::optional<TracedMoney> sumOf(const QVector<AmountTerm> &terms, TraceStep total, const Expenditure &expenditure,
                                 Judgement &judgement);

}  // namespace mittelbuch
