// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/store.h"

namespace mittelbuch {

/// One row of money by programme, year or line: the one read model behind card, chart, table, PDF, CSV and JSON.
struct ProgrammeFunds {
    Programme programme;
    FiscalYear year;   ///< due year
    Balance balance;   ///< authority is what was allotted to the programme for this year as cash
};

struct DistrictFunds {
    OfficialKey district;
    QString name;
    int applications = 0;        ///< received in or before the year, as at the day
    int approved = 0;
    Money requested;
    Money committed;             ///< shares of the year, festgelegt or (before the year begins) prior commitments
    std::optional<qint64> inhabitants;
};

struct StateCount {
    ApplicationState state = ApplicationState::draft;
    int count = 0;
    Money requested;
};

struct Overview {
    FiscalYear year;
    QDate asAt;
    bool illustrative = false;          ///< some figures are of the demonstration
    Balance total;                      ///< all lines, this year's cash
    Money authorizationsAvailable;      ///< commitment authorisations of this budget year not used yet
    Money requestedOpen;                ///< requested by applications not yet decided
    QVector<ProgrammeFunds> programmes; ///< of the year, largest authority first
    QVector<ProgrammeFunds> years;      ///< the same programmes for every planned year, for the chart over years
    QVector<FiscalYear> plannedYears;   ///< years in which some line has authority
    QVector<DistrictFunds> districts;   ///< in key order; all districts of the office's Land
    QVector<StateCount> states;         ///< in order of the states
    QVector<DecisionRow> decisions;     ///< of the year, oldest first
    Balance unassigned;                 ///< of lines, outside any programme
    std::optional<qint64> knownAtMs = {};  ///< only what had been recorded then; empty: all
};

/// Everything that the page, the report and the command show of a year, read from one state of the database.
Result<Overview> overview(Store &store, FiscalYear year, AsAt asAt);
/// The same without districts and decisions, at about half the cost: what the page shows at first.
Result<Overview> overviewFigures(Store &store, FiscalYear year, AsAt asAt);

struct BudgetRow {
    BudgetLine line;
    FiscalYear year;
    Balance balance;             ///< cash of the year
    Money priorCommitments;      ///< under earlier authorisations, festgelegt or not yet
    Money authorization;         ///< commitment authorisations of this budget year, all maturities
    Money authorizationUsed;
};
/// The row of a line, summed from those of `pots` that are its own; pots of programmes are left out.
BudgetRow rowOf(const BudgetLine &line, FiscalYear year, const QVector<PotBalance> &pots, QDate day);
/// One row per line and per planned year.
Result<QVector<BudgetRow>> budgetRows(Store &store, AsAt asAt);

/// The figures of one year: a row for every line and every programme. Its cost does not grow with the journal.
struct YearFigures {
    QVector<BudgetRow> lines;
    QVector<ProgrammeFunds> programmes;
};
Result<YearFigures> yearFigures(Store &store, FiscalYear year, AsAt asAt);

struct ProgrammeRow {
    Programme programme;
    std::optional<Directive> directive;  ///< in force on the day
    Balance balance;                     ///< of the year
    int applications = 0;
    int approved = 0;
};
Result<QVector<ProgrammeRow>> programmeRows(Store &store, FiscalYear year, AsAt asAt);

}  // namespace mittelbuch
