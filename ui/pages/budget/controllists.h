// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/budgetcontrol.h"
#include "service/session.h"
#include "ui/table/columns.h"

namespace mittelbuch {

/// A freeze that still holds, at least in part.
struct FreezeRow {
    Freeze freeze;
    BudgetLine line;
};

struct CarryOverRow {
    CarryOver carryOver;
    BudgetLine line;
    QString programmeKey;  ///< empty: the line's own
    QString programmeName;

    Money toApprove() const { return carryOver.requested - carryOver.approved; }
    Money toRelease() const { return carryOver.approved - carryOver.released; }
};

/// What waits for somebody beside the lines, read from one state of the database.
struct ControlLists {
    QVector<FreezeRow> freezes;
    QVector<CarryOverRow> carryOvers;
};
Result<ControlLists> controlLists(Session &session, AsAt asAt);

QVector<Column<FreezeRow>> freezeColumns();
QVector<Column<CarryOverRow>> carryOverColumns();
QString freezeKey(const FreezeRow &row);
QString carryOverKey(const CarryOverRow &row);

}  // namespace mittelbuch
