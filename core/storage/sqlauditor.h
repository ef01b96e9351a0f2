// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/audit.h"
#include "storage/connection.h"

namespace mittelbuch {

/// The audit over one connection, in one reading transaction.
class SqlAuditor final : public Auditor {
public:
    explicit SqlAuditor(Connection &connection) : m_connection(connection) {}
    Result<AuditReport> audit(const AuditWatch &watch) override;

private:
    Connection &m_connection;
};

}  // namespace mittelbuch
