// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/audit.h"
#include "storage/connection.h"

#include <mutex>

namespace mittelbuch {

/// What an audit hands from part to part: where findings go, who watches, and how records are called.
class AuditWork final {
public:
    AuditWork(Connection &connection, const AuditWatch &watch) : m_connection(connection), m_watch(watch) {}

    Connection &connection() const { return m_connection; }
    AuditReport &report() { return m_report; }

    /// From any thread.
    void find(const AuditFinding &finding);
    /// A number that differs.
    void compare(AuditRecord record, const QString &name, const char *field, qint64 expected, qint64 found);

    void begin(AuditStage stage, qint64 total = 0);
    /// One more row. False when the audit is to end.
    bool step()
    {
        ++m_progress.done;
        return (m_progress.done & 0x3fff) != 0 ? !m_isCancelled : tell();
    }
    bool isCancelled() const { return m_isCancelled; }

    /// Every row by `read`, until the end, the cancelling or damage, which is a finding at `table`.
    template <typename Read, typename... Values>
    Result<void> eachRow(const char *table, const QString &text, Read read, const Values &...values);

    /// Names as people know them; "#7" where even that is not readable.
    QString line(qint64 id);
    QString programme(qint64 id);
    QString application(qint64 id);

private:
    bool tell();
    QString nameOf(const QString &text, qint64 id);

    Connection &m_connection;
    const AuditWatch &m_watch;
    std::mutex m_finding;
    AuditReport m_report;
    AuditProgress m_progress;
    bool m_isCancelled = false;
};

template <typename Read, typename... Values>
Result<void> AuditWork::eachRow(const char *table, const QString &text, Read read, const Values &...values)
{
    const Result<std::unique_ptr<RowScan>> rows = m_connection.scan(text, values...);
    if (!rows)
        return tl::unexpected(rows.error());
    while (!m_isCancelled && (*rows)->next()) {
        read(**rows);
        step();
    }
    const std::optional<Failure> &failure = (*rows)->failure();
    if (failure && failure->kind != FailureKind::damaged)
        return tl::unexpected(*failure);
    if (failure)
        find({AuditFault::unreadable, AuditRecord::table, QString::fromLatin1(table), {}, {}, failure->detail});
    return {};
}

}  // namespace mittelbuch
