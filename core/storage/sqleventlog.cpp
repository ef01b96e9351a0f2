// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sqleventlog.h"

#include "storage/chain.h"
#include "storage/columns.h"

namespace mittelbuch {

namespace {

const QString selectHead = QStringLiteral("SELECT number, chain_hash, recorded_at_ms FROM event ORDER BY number DESC LIMIT 1");
const QString insertEvent = QStringLiteral(
    "INSERT INTO event (number, action, subject, day, detail, reason, recorded_at_ms, user_name, chain_hash) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
const QString selectEvents = QStringLiteral(
    "SELECT number, action, subject, day, detail, reason, recorded_at_ms, user_name FROM event "
    "ORDER BY number DESC LIMIT ?");

struct Head {
    qint64 number = 0;
    QString link = firstLink();
    qint64 recordedAtMs = std::numeric_limits<qint64>::min();
};

RecordedEvent readEvent(Statement &row)
{
    return {row.number(0), {row.text(1), row.text(2), row.day(3), row.text(4), row.text(5)}, row.number(6), row.text(7)};
}

}  // namespace

Result<void> SqlEventLog::record(const Event &event, const UserName &user, qint64 nowMs)
{
    return m_connection.atomically<void>([&]() -> Result<void> {
        const auto found = m_connection.statement(selectHead)
                               .first([](Statement &row) { return Head{row.number(0), row.text(1), row.number(2)}; });
        if (!found)
            return tl::unexpected(found.error());
        const Head head = found->value_or(Head());
        const RecordedEvent recorded{head.number + 1, event, std::max(nowMs, head.recordedAtMs), user.toString()};
        return done(m_connection.statement(insertEvent)
                        .bind(recorded.number, event.action, event.subject, event.day, event.detail, event.reason,
                              recorded.recordedAtMs, user, chainLink(head.link, recorded))
                        .run());
    });
}

Result<QVector<RecordedEvent>> SqlEventLog::events(int limit)
{
    return m_connection.statement(selectEvents).bind(limit).all(readEvent);
}

}  // namespace mittelbuch
