// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sqlauditor.h"

#include "storage/auditkept.h"
#include "storage/auditreferences.h"
#include "storage/journalaudit.h"

namespace mittelbuch {

namespace {

/// The chains first: where one is broken, everything derived from it differs as well.
Result<void> runStages(AuditWork &work)
{
    Result<JournalSums> sums = auditJournal(work);
    if (!sums)
        return tl::unexpected(sums.error());
    const auto unlessCancelled = [&work](auto stage) {
        return [&work, stage] { return work.isCancelled() ? Result<void>() : stage(); };
    };
    return unlessCancelled([&work] { return auditEvents(work); })()
        .and_then(unlessCancelled([&work] { return auditRecords(work); }))
        .and_then(unlessCancelled([&] { return auditKept(work, *sums); }))
        .and_then(unlessCancelled([&] { return auditReferences(work, *sums); }))
        .and_then(unlessCancelled([&work] { return auditStorage(work); }));
}

}  // namespace

Result<AuditReport> SqlAuditor::audit(const AuditWatch &watch)
{
    const bool ownTransaction = !m_connection.isInTransaction();
    if (ownTransaction) {
        if (const Result<void> begun = m_connection.beginRead(); !begun)
            return tl::unexpected(begun.error());
    }
    AuditWork work(m_connection, watch);
    const Result<void> done = runStages(work);
    // Nothing was written.
    if (ownTransaction)
        m_connection.rollback();
    if (!done)
        return tl::unexpected(done.error());
    work.report().isComplete = !work.isCancelled();
    return work.report();
}

}  // namespace mittelbuch
