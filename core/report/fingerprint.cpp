// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/fingerprint.h"

#include "base/sha256.h"

namespace mittelbuch {

namespace {

/// The length first, so that cells cannot run into one another.
QByteArray measured(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    return QByteArray::number(bytes.size()) + ':' + bytes;
}

}  // namespace

QString fingerprintOf(const Document &document)
{
    QByteArray cells;
    for (const Block &block : document.blocks) {
        const auto *table = std::get_if<Table>(&block);
        if (!table)
            continue;
        for (const TableRow &row : table->rows) {
            for (const QString &cell : row.cells)
                cells += measured(cell);
        }
    }
    return sha256Of(cells).left(16);
}

}  // namespace mittelbuch
