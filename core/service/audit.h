// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QString>
#include <QVector>

#include <functional>
#include <optional>
#include <span>

namespace mittelbuch {

/// What an audit goes through, in this order.
enum class AuditStage { postings, events, records, balances, references, file };

/// What kind of record a fault was found at.
enum class AuditRecord {
    file, posting, event, recordLink, consent, freeze, carryOver, yearStep, decision, decisionShare, transition, directive,
    application, pot, casePot, month, decisionCommitment, table,
};
/// Stable word for files and the command line, such as "casePot"; and back.
QString toString(AuditRecord record);
std::optional<AuditRecord> auditRecordFromString(const QString &word);

/// What is wrong with it.
enum class AuditFault {
    fileDamaged,       ///< the engine itself finds the file or its indices broken
    unreadable,        ///< a value is not of the type that it must be
    numberMissing,     ///< numbers do not run on without a gap
    instantBackwards,  ///< recorded before the record in front of it
    linkBroken,        ///< the content is not what its link in the chain was made of, or the link was changed
    recordMissing,     ///< something refers to it or explains it, and it is not there
    recordUnexplained, ///< nothing explains it: no link, no posting
    valueDiffers,      ///< it is there, and says something else than what it is derived from
};
QString toString(AuditFault fault);

/// One thing that does not agree. `name` tells the record as people know it: "17", "02 05/883 01 2027→2028 KOMM".
struct AuditFinding {
    AuditFault fault = AuditFault::valueDiffers;
    AuditRecord record = AuditRecord::posting;
    QString name;
    QString field = {};     ///< the column; empty when it is the record as a whole
    QString expected = {};
    QString found = {};
};

/// The end of a hash chain: whoever has it on paper can prove later that nothing before it was changed.
struct ChainHead {
    qint64 last = 0;  ///< number of the last record, and so their count
    QString link;

    friend bool operator==(const ChainHead &, const ChainHead &) = default;
};

struct AuditReport {
    bool isComplete = false;  ///< false: it was cancelled, and the findings are those up to then
    ChainHead postings;
    ChainHead events;
    ChainHead records;
    qint64 balances = 0;      ///< rows of kept balances and sums that were derived anew
    qint64 references = 0;    ///< decisions, applications and other records whose references were followed
    qint64 findingCount = 0;
    QVector<AuditFinding> findings;  ///< the first broken link first; at most `findingsMax`

    static constexpr int findingsMax = 200;
    bool isClean() const { return isComplete && findingCount == 0; }
};

struct AuditProgress {
    AuditStage stage = AuditStage::postings;
    qint64 done = 0;
    qint64 total = 0;  ///< 0: not known
};
/// Called some times a second; answering false cancels.
using AuditWatch = std::function<bool(const AuditProgress &)>;

/// Derives everything anew that the database keeps, and compares.
class Auditor {
public:
    virtual ~Auditor() = default;
    /// Reads one unchanging state and changes nothing. What contradicts itself is a finding; `Failure` is only what kept the
    /// audit from reading at all.
    virtual Result<AuditReport> audit(const AuditWatch &watch) = 0;
};

}  // namespace mittelbuch
