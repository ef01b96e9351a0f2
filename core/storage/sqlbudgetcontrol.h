// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/store.h"
#include "storage/connection.h"

namespace mittelbuch {

class SqlBudgetControl final : public BudgetControlStore {
public:
    explicit SqlBudgetControl(Connection &connection) : m_connection(connection) {}

    Result<ConsentId> addConsent(const Consent &consent) override;
    Result<QVector<Consent>> consents() override;
    Result<void> addFreeze(const Freeze &freeze) override;
    Result<QVector<Freeze>> freezes(AsAt asAt) override;
    Result<void> addCarryOver(const CarryOverEntry &entry) override;
    Result<QVector<CarryOverEntry>> carryOverEntries() override;
    Result<void> addYearStep(const FiscalYearEntry &entry) override;
    Result<QVector<FiscalYearEntry>> yearSteps() override;

private:
    Connection &m_connection;
};

}  // namespace mittelbuch
