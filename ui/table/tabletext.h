// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "ui/table/tablemodel.h"

namespace mittelbuch {

/// The cells of the source rows in the columns, parted by tabs, with the titles on top: what a spreadsheet takes from the clipboard.
/// Tabs and line breaks inside a cell become blanks.
QString toTsv(const TableModel &model, const QVector<int> &rows, const QVector<int> &columns);

/// The same as CSV for German spreadsheets: semicolons, CRLF, UTF-8 with mark. A text that a spreadsheet would take for a
/// formula is led by an apostrophe (also one that already begins so, so that a reader can undo it exactly).
QByteArray toCsv(const TableModel &model, const QVector<int> &rows, const QVector<int> &columns);

/// One text cell as CSV wants it.
QString csvCell(const QString &text, ColumnKind kind);

/// Writes whole or not at all.
Result<void> writeFile(const QString &path, const QByteArray &content);

}  // namespace mittelbuch
