// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/registerfault.h"
#include "service/session.h"
#include "ui/table/columns.h"

namespace mittelbuch {

/// What is asked of the register.
struct RegionQuestion {
    QString words;
    QVector<RegionLevel> levels;
    bool wholeGermany = false;  ///< else the office's Land
    QDate on;
    int limit = 0;              ///< one more is asked for, to see whether there are more
};

/// A region with the name of its district.
struct RegionRow {
    Region region;
    QString district;
};

struct RegionAnswer {
    QVector<RegionRow> rows;
    bool more = false;           ///< the limit cut some off
    bool registerEmpty = false;  ///< nothing was ever imported
};

Result<RegionAnswer> findRegions(Session &session, const RegionQuestion &question);

/// Everything about one region.
struct RegionDetailData {
    Region region;
    QString district;
    QString association;
    QString successor;
    QVector<Population> populations;            ///< newest first
    QVector<ApplicationSummary> applications;   ///< its own; of a district also those of its municipalities
    std::optional<RegisterSource> source;       ///< the newest import
};

Result<std::optional<RegionDetailData>> regionDetail(Session &session, const OfficialKey &key, AsAt asAt);

QVector<Column<RegionRow>> regionColumns();
QVector<Column<Population>> populationColumns();
QVector<Column<ApplicationSummary>> regionApplicationColumns();
QVector<Column<RegisterFault>> faultColumns();

}  // namespace mittelbuch
