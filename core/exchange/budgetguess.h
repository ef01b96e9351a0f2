// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/budgetmapping.h"

namespace mittelbuch {

/// How many rows a guess wants to see.
constexpr int rowsForGuess = 60;

/// The first rows of a sheet, at most `count`.
tl::expected<QVector<SourceRow>, ImportFault> firstRows(TableSource &source, const QString &sheet, int count = rowsForGuess);

/// Guesses from the German names that budgets use: Einzelplan, Kapitel, Titel, Haushaltsstelle, Zweckbestimmung,
/// Ansatz 2027, Soll, "Einnahmen/Ausgaben", T€. What is not found stays empty. `year` is for a column of amounts that
/// names none.
BudgetMapping guessBudgetMapping(const QVector<SourceRow> &rows, std::optional<FiscalYear> year);

/// The year in a file name, "bund_2022.csv", if it names exactly one.
std::optional<FiscalYear> yearInFileName(const QString &fileName);

}  // namespace mittelbuch
