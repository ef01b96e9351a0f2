// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/overview.h"
#include "service/session.h"
#include "ui/table/columns.h"

namespace mittelbuch {

/// What a programme was allotted from a line in one pot.
struct AllotmentRow {
    BudgetLineKey line;
    PotBalance pot;
};

/// Everything about a programme beyond its row of the list.
struct ProgrammeDetailData {
    QVector<Directive> directives;  ///< newest first
    QVector<AllotmentRow> allotments;
};

Result<ProgrammeDetailData> programmeDetail(Session &session, ProgrammeId programme, AsAt asAt);

QVector<Column<ProgrammeRow>> programmeColumns();
QVector<Column<Directive>> directiveColumns();
QVector<Column<AllotmentRow>> allotmentColumns();

}  // namespace mittelbuch
