// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sqlstore.h"

namespace mittelbuch {

SqlStore::SqlStore(std::unique_ptr<Connection> connection, QString description, bool readOnly)
    : m_connection(std::move(connection)), m_regions(*m_connection), m_budget(*m_connection), m_programmes(*m_connection),
      m_ledger(*m_connection), m_budgetControl(*m_connection), m_applications(*m_connection), m_events(*m_connection),
      m_settings(*m_connection), m_drafts(*m_connection), m_auditor(*m_connection),
      m_description(std::move(description)), m_readOnly(readOnly)
{
}

Outcome<void> SqlStore::write(const std::function<Outcome<void>()> &work)
{
    if (m_readOnly)
        return fail(FailureKind::readOnly, m_description);
    if (const Result<void> begun = m_connection->beginWrite(); !begun)
        return begun;
    Outcome<void> outcome = work();
    if (outcome)
        return m_connection->commit();
    m_connection->rollback();
    return outcome;
}

Result<void> SqlStore::read(const std::function<Result<void>()> &work)
{
    if (m_connection->isInTransaction())
        return work();
    if (Result<void> begun = m_connection->beginRead(); !begun)
        return begun;
    Result<void> outcome = work();
    if (outcome)
        return m_connection->commit();
    m_connection->rollback();
    return outcome;
}

}  // namespace mittelbuch
