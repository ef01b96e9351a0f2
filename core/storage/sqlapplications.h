// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/store.h"
#include "storage/connection.h"

namespace mittelbuch {

class SqlApplications final : public ApplicationStore {
public:
    explicit SqlApplications(Connection &connection) : m_connection(connection) {}

    Result<ApplicationId> add(const Application &application, qint64 nowMs) override;
    Result<std::optional<Application>> application(ApplicationId id) override;
    Result<std::optional<ApplicationId>> idOf(const FileReference &reference) override;
    Result<bool> replace(const Application &application, qint64 nowMs) override;
    Result<void> addTransition(ApplicationId id, const ApplicationTransition &transition) override;
    Result<QVector<ApplicationTransition>> transitions(ApplicationId id) override;
    Result<DecisionId> addDecision(const Decision &decision) override;
    Result<QVector<Decision>> decisions(ApplicationId id) override;
    Result<QVector<ApplicationSummary>> list(AsAt asAt) override;
    Result<QVector<DecisionRow>> decisionsOf(FiscalYear year, AsAt asAt) override;
    /// Takes the number: the next call answers the one after it.
    Result<int> nextNumber(const QString &series) override;
    Result<std::optional<FileReference>> duplicateOf(const ApplicationForm &form, ApplicationId except) override;
    Result<QVector<GrantedCase>> grantsIn(ProgrammeId programme, ApplicationId except) override;
    Result<Money> grantedTo(const OfficialKey &grantee, ProgrammeId programme, ApplicationId except) override;
    Result<QVector<FileReference>> sameProjectElsewhere(const ApplicationForm &form, ApplicationId except) override;

private:
    Result<ApplicationId> insertContent(const Application &application, qint64 nowMs);
    Result<bool> updateContent(const Application &application, qint64 nowMs);
    Result<void> writeParts(ApplicationId id, const ApplicationForm &form);
    Result<void> readParts(Application &application);
    Result<QVector<YearShare>> decisionShares(DecisionId id);

    Connection &m_connection;
};

}  // namespace mittelbuch
