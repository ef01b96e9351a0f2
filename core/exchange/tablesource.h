// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "domain/importfault.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QVector>

#include <functional>
#include <memory>

namespace mittelbuch {

enum class CellKind {
    empty,
    text,
    number,      ///< with a decimal point and perhaps an exponent, as a workbook stores it: "1234.5", "1.2E7"
    error,       ///< "#REF!"
    notCalculated, ///< a formula without the value that it last had
};

/// What stands in a cell. Days come as text, "2027-03-01".
struct SourceCell {
    CellKind kind = CellKind::empty;
    QString text;

    friend bool operator==(const SourceCell &, const SourceCell &) = default;
};

struct SourceRow {
    int line = 0;               ///< from 1; of a text file, where the record begins
    QVector<SourceCell> cells;   ///< without empty ones at the end

    /// `column` from 1; an empty cell beyond the row's end.
    SourceCell at(int column) const { return cells.value(column - 1); }
};

/// How much a table may hold. A workbook of 1 MiB can unfold to a thousand (zip bombs), so what counts is what comes out
/// while it is read, not what the file says of itself.
struct TableLimits {
    qint64 fileBytes = 64 * 1024 * 1024;
    qint64 unpackedBytes = 512LL * 1024 * 1024;  ///< of all parts that are read
    int rows = 200'000;
    int columns = 2'000;
    int sharedTexts = 500'000;
    int cellCharacters = 32'767;                 ///< what a cell of a spreadsheet can hold
    qint64 sharedCharacters = 64 * 1024 * 1024;
};

/// Takes a row; false: no more are wanted.
using RowSink = std::function<bool(const SourceRow &)>;

using TableRead = tl::expected<void, ImportFault>;

/// A table in a file, read row by row. Rows without any content are left out.
class TableSource {
public:
    virtual ~TableSource() = default;
    /// In the order of the workbook; one empty name for a text file.
    virtual QStringList sheets() const = 0;
    /// Hands over the rows of the sheet (empty: the first) until the sink has enough or a fault stands in the way.
    virtual TableRead read(const QString &sheet, const RowSink &sink) = 0;
    /// "UTF-8", "Windows-1252", …; empty for a workbook.
    virtual QString encoding() const = 0;
};

using TableOpened = tl::expected<std::unique_ptr<TableSource>, ImportFault>;

/// A workbook (XLSX) if the content begins as one, else text parted by commas, semicolons, tabs or bars.
TableOpened openTable(const QByteArray &content, const TableLimits &limits = {});

/// The bytes of a file that may hold a table; the Failure is for a file that cannot be read, or is larger than the limit.
Result<QByteArray> readTableFile(const QString &path, const TableLimits &limits = {});

}  // namespace mittelbuch
