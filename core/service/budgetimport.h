// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/budgetimport.h"
#include "service/session.h"

#include <QStringList>

namespace mittelbuch {

struct BudgetImportOptions {
    bool withRevenue = false;      ///< adds the titles of revenue as lines; they never get authority to spend
    bool postDifferences = false;  ///< posts a changed amount as a supplement instead of refusing it
    bool dryRun = false;           ///< says what would change and changes nothing
    /// Asked before the first and the last step; false calls the import off, and nothing has changed.
    std::function<bool()> isWanted = [] { return true; };
};

/// What an import of a budget changed.
struct BudgetImportChange {
    int linesAdded = 0;
    int appropriations = 0;       ///< posted, those of zero (Leertitel) included
    int emptyTitles = 0;          ///< of them of zero
    Money appropriated;
    int supplements = 0;
    Money supplemented;
    int unchanged = 0;            ///< lines and years that have this amount already
    int revenueTitles = 0;        ///< of the file, and not imported
    /// Negative amounts: cuts still to be distributed (globale Minderausgabe, VwV-SäHO § 34 Nr. 1.7), posted as such
    /// (service/globalcuts.h).
    int cuts = 0;
    Money cutTotal;

    bool isEmpty() const { return linesAdded + appropriations + supplements + cuts == 0; }
};

/// Takes a sound budget in one transaction, all or nothing: adds the lines that are missing and posts the appropriation of
/// each line and year, which takes effect on the year's first day, or today if that is still to come. The same file twice
/// changes nothing. What is there already is what was posted as appropriation and supplement. One event with the
/// file's name, checksum and totals.
///
/// Refused: appropriationDiffers, once for each line and year with another amount, unless differences are to be posted;
/// then amountBelowUse where less would remain than is committed or handed to programmes. Called off: a Failure "other"
/// with an empty detail.
Outcome<BudgetImportChange> importBudget(Session &session, const BudgetImport &import, const BudgetImportOptions &options);

/// Mappings of columns kept by name in the database, as JSON text that this room does not look into.
Result<QStringList> budgetMappingNames(Store &store);
/// Empty: there is none by that name.
Result<QString> keptBudgetMapping(Store &store, const QString &name);
/// Replaces the one of that name. Refused: fieldEmpty without a name.
Outcome<void> keepBudgetMapping(Session &session, const QString &name, const QString &text);

}  // namespace mittelbuch
