// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/budget/budgetfigures.h"

#include "ui/pages/budget/budgetpage.h"

namespace mittelbuch {

QString label(LineFigure figure)
{
    switch (figure) {
    case LineFigure::authority: return BudgetPage::tr("Authority");
    case LineFigure::committed: return BudgetPage::tr("Committed");
    case LineFigure::ordered: return BudgetPage::tr("Ordered");
    case LineFigure::openCommitment: return BudgetPage::tr("Committed, open");
    case LineFigure::available: return BudgetPage::tr("Available");
    case LineFigure::earmarked: return BudgetPage::tr("Earmarked");
    case LineFigure::plannable: return BudgetPage::tr("Plannable");
    case LineFigure::priorCommitments: return BudgetPage::tr("Prior commitments");
    case LineFigure::authorization: return BudgetPage::tr("Authorisations");
    case LineFigure::authorizationUsed: return BudgetPage::tr("Authorisations used");
    case LineFigure::authorizationAvailable: return BudgetPage::tr("Authorisations available");
    }
    Q_UNREACHABLE();
}

QString formulaOf(LineFigure figure)
{
    switch (figure) {
    case LineFigure::openCommitment: return BudgetPage::tr("committed − ordered");
    case LineFigure::available: return BudgetPage::tr("authority − committed");
    case LineFigure::plannable: return BudgetPage::tr("authority − committed − earmarked");
    case LineFigure::authorizationAvailable: return BudgetPage::tr("authorisations − used");
    default: return {};
    }
}

QString label(FreezeBasis basis)
{
    switch (basis) {
    case FreezeBasis::budgetNote: return BudgetPage::tr("Note in the budget (SäHO § 22)");
    case FreezeBasis::economicSituation: return BudgetPage::tr("Economic situation (SäHO § 41)");
    }
    Q_UNREACHABLE();
}

QString describe(const Pot &pot)
{
    if (pot.isCash())
        return BudgetPage::tr("cash %1", "year").arg(pot.dueYear.toString());
    return BudgetPage::tr("authorisation %1, due %2", "budget year, year due")
        .arg(pot.budgetYear.toString(), pot.dueYear.toString());
}

Shortage shortageOf(LineFigure figure, Money left, bool hadSomething)
{
    const bool isRest = figure == LineFigure::available || figure == LineFigure::plannable
        || figure == LineFigure::authorizationAvailable;
    if (!isRest || left.isPositive())
        return Shortage::none;
    if (left.isNegative())
        return Shortage::overdrawn;
    return hadSomething ? Shortage::usedUp : Shortage::none;
}

Shortage shortageOf(const BudgetRow &row, LineFigure figure)
{
    const bool isAuthorization = figure == LineFigure::authorizationAvailable;
    const Money given = isAuthorization ? row.authorization : row.balance.authority;
    const Money taken = isAuthorization ? row.authorizationUsed : row.balance.committed;
    return shortageOf(figure, figureOf(row, figure), !given.isZero() || !taken.isZero());
}

}  // namespace mittelbuch
