// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/linebreakdown.h"

namespace mittelbuch {

/// The words of the page of the budget for what the service computes.
QString label(LineFigure figure);
/// "authority − committed"; empty for a figure that is summed from postings alone.
QString formulaOf(LineFigure figure);
QString label(FreezeBasis basis);
/// "cash 2027" or "authorisation 2027, due 2028"
QString describe(const Pot &pot);

/// How much is left, where that needs to be said in a word: nothing although there was something, or less than nothing.
enum class Shortage { none, usedUp, overdrawn };
Shortage shortageOf(const BudgetRow &row, LineFigure figure);
Shortage shortageOf(LineFigure figure, Money left, bool hadSomething);

}  // namespace mittelbuch
