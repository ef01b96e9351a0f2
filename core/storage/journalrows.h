// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/chain.h"
#include "storage/engine.h"

#include <array>
#include <vector>

namespace mittelbuch {

/// The columns of a posting in the order in which `selectJournal` asks for them.
enum JournalColumn {
    journalId, journalCommandKey, journalPosition, journalKind, journalLine, journalProgramme, journalBudgetYear,
    journalDueYear, journalAmount, journalDay, journalReason, journalApplication, journalDecision, journalReversalOf,
    journalConsent, journalPayableIn, journalRecordedAt, journalRecordedBy, journalForm, journalHash, journalColumns,
};
extern const QString selectJournal;

/// Some rows of the journal, copied out of the engine, so that another thread examines them while the next are read.
class JournalRows final {
public:
    /// As many as stay within the nearer caches.
    static constexpr std::size_t rowsMax = 256;

    void clear();
    bool isFull() const { return m_rows.size() >= rowsMax; }
    std::size_t size() const { return m_rows.size(); }
    void take(RowScan &row);

    class Row final {
    public:
        /// Of an absent id or year 0.
        qint64 number(JournalColumn column) const { return m_cells->numbers[column]; }
        QByteArrayView text(JournalColumn column) const
        {
            const TextPlace &place = m_cells->texts[column];
            return QByteArrayView(m_texts + place.begin, place.size);
        }
        /// The posting's link after another one; `room` is only room.
        Sha256Digits digitsAfter(QByteArrayView previous, ChainText &room) const;

    private:
        friend class JournalRows;
        struct TextPlace {
            qsizetype begin = 0;
            qsizetype size = 0;
        };
        struct Cells {
            std::array<qint64, journalColumns> numbers;
            std::array<TextPlace, journalColumns> texts;
        };
        Row(const Cells &cells, const char *texts) : m_cells(&cells), m_texts(texts) {}

        const Cells *m_cells;
        const char *m_texts;
    };
    Row at(std::size_t index) const { return Row(m_rows[index], m_texts.data()); }

private:
    std::vector<Row::Cells> m_rows;
    std::vector<char> m_texts;
};

}  // namespace mittelbuch
