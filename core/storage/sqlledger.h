// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/store.h"
#include "storage/chain.h"
#include "storage/connection.h"

namespace mittelbuch {

/// The ledger as tables: `posting`, to which is only added, and `pot`, which the database moves with every posting.
class SqlLedger final : public Ledger {
public:
    explicit SqlLedger(Connection &connection) : m_connection(connection) {}

    Outcome<QVector<PostingId>> book(const QVector<PostingDraft> &drafts, const QString &commandKey, const UserName &user,
                                     qint64 nowMs) override;
    Result<QVector<PotBalance>> balances(AsAt asAt) override;
    Result<QVector<PotBalance>> balancesOf(BudgetLineId line, AsAt asAt) override;
    Result<QVector<PotBalance>> balancesOf(FiscalYear year, AsAt asAt) override;
    Result<QVector<Posting>> postings(const PostingFilter &filter, AsAt asAt) override;
    Result<QVector<CaseCommitment>> commitmentsDue(FiscalYear year, AsAt asAt) override;
    Result<QVector<Posting>> postingsOf(ApplicationId application) override;

private:
    Result<void> takeOffUnknown(QVector<CaseCommitment> &cases, FiscalYear year, AsAt asAt);

    struct Head;
    struct Command;
    Result<Head> head(const Command &command);
    Result<QVector<PostingId>> idsOf(const QString &commandKey);
    Outcome<QVector<PostingId>> append(const Command &command);
    Result<void> insertAll(const Command &command, Head head, QVector<PostingId> &ids);
    Result<void> insert(DirectStatement &statement, const Command &command, const PostingDraft &draft, qsizetype position,
                        Head &head);
    Result<void> sumIfMany(qint64 before, qint64 last);
    Denial denialOf(const Failure &failure, const PostingDraft &draft);

    Connection &m_connection;
    ChainText m_text;  // keeps its room
};

}  // namespace mittelbuch
