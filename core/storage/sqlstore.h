// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/sqlapplications.h"
#include "storage/sqlauditor.h"
#include "storage/sqlbudget.h"
#include "storage/sqlbudgetcontrol.h"
#include "storage/sqleventlog.h"
#include "storage/sqlledger.h"
#include "storage/sqlprogrammes.h"
#include "storage/sqlregister.h"
#include "storage/sqlsettings.h"

namespace mittelbuch {

/// The store over one connection, whichever engine it leads to.
class SqlStore final : public Store {
public:
    SqlStore(std::unique_ptr<Connection> connection, QString description, bool readOnly);

    RegisterStore &regions() override { return m_regions; }
    BudgetStore &budget() override { return m_budget; }
    ProgrammeStore &programmes() override { return m_programmes; }
    Ledger &ledger() override { return m_ledger; }
    BudgetControlStore &budgetControl() override { return m_budgetControl; }
    ApplicationStore &applications() override { return m_applications; }
    EventLog &events() override { return m_events; }
    SettingStore &settings() override { return m_settings; }
    DraftStore &drafts() override { return m_drafts; }
    Auditor &auditor() override { return m_auditor; }

    Outcome<void> write(const std::function<Outcome<void>()> &work) override;
    /// Within `write` or another `read` simply runs `work`: it sees what they see.
    Result<void> read(const std::function<Result<void>()> &work) override;
    QString description() const override { return m_description; }
    bool isReadOnly() const override { return m_readOnly; }

private:
    std::unique_ptr<Connection> m_connection;
    SqlRegister m_regions;
    SqlBudget m_budget;
    SqlProgrammes m_programmes;
    SqlLedger m_ledger;
    SqlBudgetControl m_budgetControl;
    SqlApplications m_applications;
    SqlEventLog m_events;
    SqlSettings m_settings;
    SqlDrafts m_drafts;
    SqlAuditor m_auditor;
    QString m_description;
    bool m_readOnly;
};

}  // namespace mittelbuch
