// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/chain.h"
#include "storage/connection.h"

#include <span>

namespace mittelbuch {

/// What is recorded once and for all beside postings and events, and linked in a chain of its own (table record_link).
///
/// Form "record/1": the link before, number, word of the record, its id, its part, and the SHA-256 of its content, which is
/// form "consent/1" and the like: every column of the record, id and part left out. A record that somebody adds past the
/// program has no link, and one that is taken away leaves its link behind.
struct ChainedRecord {
    QString word;         ///< "consent"
    QString select;       ///< id, part and the content, of the ids between two marks, by id and part
    QByteArray columns;   ///< of the content: n a number, t a text
    int sinceMigration = 0;  ///< which made the table as it is chained
};
std::span<const ChainedRecord> chainedRecords();

/// The digits of the content of the row that the scan stands on.
Sha256Digits contentOf(const ChainedRecord &record, RowScan &row, ChainText &text);
/// The link of a record; `text` is only room.
Sha256Digits recordLink(QByteArrayView previous, qint64 number, QByteArrayView word, qint64 id, qint64 part,
                        QByteArrayView content, ChainText &text);

/// Links the record of that word and id with all its parts, in the transaction in which it was inserted.
Result<void> linkRecord(Connection &connection, QLatin1String word, qint64 id);
/// What a migration leaves to the program, because no hash can be computed in its SQL: links the earlier records of those kinds
/// that are chained from that migration on.
Result<void> completeMigration(Connection &connection, int number);

}  // namespace mittelbuch
