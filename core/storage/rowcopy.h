// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/copyprogress.h"
#include "storage/tableshape.h"

namespace mittelbuch {

/// Copies every row of the tables from one database into another that holds the schema and no rows, whichever their
/// engines, in the order given, as in tableShapes. Derived tables come about by the triggers of the target, which
/// look at each posting as they did the first time. All or nothing: `from` and `to` are each in a transaction of the
/// caller's, the one seeing one unchanging state and the other writing. `of` of the progress is `rows`, which the
/// caller has counted.
Result<void> copyRows(Connection &from, Connection &to, const QVector<TableShape> &tables, qint64 rows,
                      const CopyProgress &progress);

}  // namespace mittelbuch
