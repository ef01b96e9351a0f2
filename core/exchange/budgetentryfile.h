// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/budgetentryfields.h"

#include <QByteArray>

namespace mittelbuch {

struct EntryInFile {
    int line = 0;  ///< from 1
    BudgetEntry entry;
};

using EntryFileResult = tl::expected<QVector<EntryInFile>, EntryFaults>;

/// Reads entries of budget control, all or none, and tells every fault.
///
/// CSV, in the encodings and with the separators that `openText` knows: the first line names the fields as `entryFieldNames` does
/// or in lower camel case ("dueYear"), in any order. JSON lines: an object a line, with the same names; amounts and days are
/// texts. A file whose first sign is "{" is the latter. Empty lines count but say nothing.
[[nodiscard]] EntryFileResult readEntryFile(const QByteArray &content, QDate today, NumberStyle style);

}  // namespace mittelbuch
