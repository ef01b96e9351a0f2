// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/budgetentry.h"

namespace mittelbuch {

/// The use cases of a fiscal year as a whole.

/// From the day on only shares of the draft are authority (SächsVerf Art. 98). Refused: alreadyDone when the year is provisional
/// or closed.
Outcome<void> beginProvisionalYear(Session &session, FiscalYear year, QDate day, const QString &reference);
/// The budget act is promulgated: each provisional share gives way to the amount of the draft, and authorisations of the year
/// before that were kept alive by the delay lapse (SäHO § 45 Abs. 1 S. 2). Refused: alreadyDone unless the year is provisional.
Outcome<void> enactBudget(Session &session, FiscalYear year, QDate day, const QString &reference);

/// The step carried out and undone again: what it would do to each pot. Refused as the step itself.
Outcome<QVector<EntryEffect>> previewYearStep(Session &session, const FiscalYearEntry &step);

/// What lapses, what falls due and what could be carried over, of one line or one programme's part in it.
struct YearEndRow {
    BudgetLine line;
    ProgrammeId programme;  ///< zero: the line itself
    Pot pot;
    Money amount;
};

/// The end of a year as it would be done now. Done once, what was done is no longer in it.
struct YearEnd {
    FiscalYear year;
    bool closed = false;
    /// Unused authorisations stay until the next budget is promulgated (SäHO § 45 Abs. 1 S. 2).
    bool nextYearIsLate = false;
    QVector<YearEndRow> lapses;      ///< unused maturities of the year's authorisations (VwV-SäHO § 34 Nr. 8.4)
    QVector<YearEndRow> maturities;  ///< committed under authorisations, to be paid next year (VwV-SäHO § 34 Nr. 8.2)
    QVector<YearEndRow> carryOvers;  ///< not spent and not requested yet, of lines that may carry over (SäHO §§ 19, 45)
    QVector<YearEndRow> forfeits;    ///< not committed, of lines that may not
};

Result<YearEnd> yearEnd(Store &store, FiscalYear year, QDate asAt);
/// Lets the unused authorisations lapse with the last day of the year, requests the carry-overs that `yearEnd` proposes, and
/// closes the year. Done again, it does only what has come up since. Refused: dayBefore while the year goes on.
Outcome<YearEnd> closeYear(Session &session, FiscalYear year, const QString &reference);

}  // namespace mittelbuch
