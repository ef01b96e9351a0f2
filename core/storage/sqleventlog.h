// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/store.h"
#include "storage/connection.h"

namespace mittelbuch {

class SqlEventLog final : public EventLog {
public:
    explicit SqlEventLog(Connection &connection) : m_connection(connection) {}
    /// An instant before that of the last event is recorded as that one: instants never run backwards.
    Result<void> record(const Event &event, const UserName &user, qint64 nowMs) override;
    Result<QVector<RecordedEvent>> events(int limit) override;

private:
    Connection &m_connection;
};

}  // namespace mittelbuch
