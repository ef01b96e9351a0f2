// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/store.h"
#include "storage/connection.h"

namespace mittelbuch {

class SqlBudget final : public BudgetStore {
public:
    explicit SqlBudget(Connection &connection) : m_connection(connection) {}
    Result<QVector<BudgetLine>> lines() override;
    Result<std::optional<BudgetLine>> line(const BudgetLineKey &key) override;
    Result<BudgetLineId> add(const BudgetLine &line) override;

private:
    Connection &m_connection;
};

}  // namespace mittelbuch
