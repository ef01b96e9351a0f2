// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/document.h"
#include "service/overview.h"
#include "ui/frame/page.h"

namespace mittelbuch {

/// One figure shown large, and all that can be said about it.
struct KeyFigure {
    QString label;
    Money amount;
    QString share;    ///< small line below, "70.1 % of authority"; may be empty
    QString formula;  ///< how the amount comes about, with its amounts
    Place rows;       ///< where the rows stand that it is made of

    /// What a screen reader says: label, amount and share as one sentence.
    QString sentence() const;
};

/// The figures of a year in their fixed order: authority, committed, ordered, paid, earmarked, available, commitment
/// authorisations, requested. Amounts come from the read model; only Balance's own formulas are applied to them.
QVector<KeyFigure> keyFigureCards(const Overview &overview);
inline constexpr int keyFigureCount = 8;

/// A table of the report together with what each of its rows opens; a row without a place opens nothing.
struct OpeningTable {
    Table table;
    QVector<Place> places;  ///< as many as there are rows
};

/// The report's table of programmes.
OpeningTable openingProgrammes(const Overview &overview);
/// Applications by state, with their number and what they ask for.
OpeningTable openingStates(const Overview &overview);
/// The newest decisions of the report's list, newest first, without its sum.
OpeningTable openingDecisions(const Overview &overview, int most);

Place applicationsWhere(const QString &name, const QString &value);

}  // namespace mittelbuch
