// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/journalrows.h"

namespace mittelbuch {

const QString selectJournal = QStringLiteral(
    "SELECT id, command_key, position, kind, line_id, programme_id, budget_year, due_year, amount, effective_day, reason, "
    "application_id, decision_id, reversal_of, consent_id, payable_in, recorded_at_ms, recorded_by, chain_version, chain_hash "
    "FROM posting ORDER BY id");

void JournalRows::clear()
{
    m_rows.clear();
    m_texts.clear();
}

void JournalRows::take(RowScan &row)
{
    Row::Cells &cells = m_rows.emplace_back();
    for (const JournalColumn column : {journalId, journalPosition, journalLine, journalBudgetYear, journalDueYear, journalAmount,
                                       journalRecordedAt, journalForm})
        cells.numbers[column] = row.number(column);
    for (const JournalColumn column : {journalProgramme, journalApplication, journalDecision, journalReversalOf, journalConsent,
                                       journalPayableIn})
        cells.numbers[column] = row.numberOrZero(column);
    for (const JournalColumn column : {journalCommandKey, journalKind, journalDay, journalReason, journalRecordedBy, journalHash}) {
        const QByteArrayView text = row.text(column);
        cells.texts[column] = {static_cast<qsizetype>(m_texts.size()), text.size()};
        m_texts.insert(m_texts.end(), text.begin(), text.end());
    }
}

Sha256Digits JournalRows::Row::digitsAfter(QByteArrayView previous, ChainText &room) const
{
    const PostingContent content{
        previous, number(journalId), text(journalCommandKey), number(journalPosition), text(journalKind), number(journalLine),
        number(journalProgramme), number(journalBudgetYear), number(journalDueYear), number(journalAmount), text(journalDay),
        text(journalReason), number(journalApplication), number(journalDecision), number(journalReversalOf),
        number(journalConsent), number(journalPayableIn), number(journalRecordedAt), text(journalRecordedBy)};
    return postingLink(number(journalForm), content, room);
}

}  // namespace mittelbuch
