// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/auditfindings.h"
#include "storage/chain.h"
#include "storage/journalsums.h"

#include <limits>
#include <optional>

namespace mittelbuch {

/// Walks along one hash chain and says where it breaks. A record whose content was changed is named, and so is one whose link
/// was changed, but not the record after it, whose link was right when it was made.
class ChainWalk final {
public:
    ChainWalk(AuditWork &work, AuditRecord record) : m_work(work), m_record(record), m_named(record) {}

    /// How the next record is called in a finding, and whether its link is worth one.
    void name(AuditRecord record, const QString &name, bool isReported)
    {
        m_named = record;
        m_name = name;
        m_isReported = isReported;
    }

    /// What the link of the next record was made of begins with this.
    QByteArrayView previous() const { return QByteArrayView(m_stored.data(), m_stored.size()); }
    /// Takes the next record. `digitsAfter(previous)` answers its link after another one.
    template <typename DigitsAfter>
    void take(qint64 number, QByteArrayView stored, DigitsAfter digitsAfter);
    void checkInstant(qint64 number, qint64 recordedAtMs);
    ChainHead head() const;

private:
    void keep(qint64 number, QByteArrayView stored, const Sha256Digits &computed);
    static QByteArrayView view(const Sha256Digits &digits) { return QByteArrayView(digits.data(), digits.size()); }

    AuditWork &m_work;
    AuditRecord m_record;
    AuditRecord m_named;
    QString m_name;  ///< empty: its number
    bool m_isReported = true;
    qint64 m_last = 0;
    qint64 m_recordedAtMs = std::numeric_limits<qint64>::min();
    QByteArray m_stored = firstLink().toLatin1();
    std::optional<Sha256Digits> m_instead;  ///< what the link before would be, where it is another one
};

template <typename DigitsAfter>
void ChainWalk::take(qint64 number, QByteArrayView stored, DigitsAfter digitsAfter)
{
    if (number != m_last + 1)
        m_work.find({AuditFault::numberMissing, m_record, QString::number(number), {}, QString::number(m_last + 1),
                     QString::number(number)});
    Sha256Digits digits = digitsAfter(previous());
    if (view(digits) != stored && m_instead) {
        const Sha256Digits otherwise = digitsAfter(view(*m_instead));
        if (view(otherwise) == stored)
            digits = otherwise;
    }
    keep(number, stored, digits);
}

/// The chain of postings and, in the same pass, the sums from which all that is kept follows.
Result<JournalSums> auditJournal(AuditWork &work);
Result<void> auditEvents(AuditWork &work);
/// The chain of the records beside the ledger: every record has its link, and every link its record.
Result<void> auditRecords(AuditWork &work);

}  // namespace mittelbuch
