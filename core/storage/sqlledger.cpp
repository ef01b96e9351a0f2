// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sqlledger.h"

#include "domain/potbalances.h"
#include "storage/chain.h"
#include "storage/columns.h"
#include "storage/shortfall.h"

namespace mittelbuch {

namespace {

const QString selectHead = QStringLiteral("SELECT id, chain_hash FROM posting ORDER BY id DESC LIMIT 1");
const QString selectCommand = QStringLiteral("SELECT id FROM posting WHERE command_key = ? ORDER BY position");
const QString insertPosting = QStringLiteral(
    "INSERT INTO posting (id, command_key, position, kind, line_id, programme_id, budget_year, due_year, amount, "
    "effective_day, reason, application_id, decision_id, reversal_of, recorded_at_ms, recorded_by, chain_hash) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
const QString selectLatestDay = QStringLiteral("SELECT max(effective_day) FROM posting");
const QString selectPots = QStringLiteral(
    "SELECT line_id, programme_id, budget_year, due_year, planned, authority, allotted, earmarked, "
    "committed_own + committed_prior, committed_prior, ordered, paid FROM pot WHERE line_id BETWEEN ? AND ? "
    "ORDER BY line_id, programme_id, budget_year, due_year");
const QString sumPostings = QStringLiteral(
    "SELECT kind, line_id, programme_id, budget_year, due_year, CAST(sum(amount) AS BIGINT) FROM posting "
    "WHERE line_id BETWEEN ? AND ? AND effective_day <= ? GROUP BY kind, line_id, programme_id, budget_year, due_year");
const QString selectPostings = QStringLiteral(
    "SELECT id, kind, line_id, programme_id, budget_year, due_year, amount, effective_day, reason, application_id, "
    "decision_id, reversal_of, recorded_at_ms, recorded_by, chain_hash FROM posting "
    "WHERE line_id BETWEEN ? AND ? AND (CAST(? AS BIGINT) = 0 OR programme_id = ?) AND due_year BETWEEN ? AND ? AND effective_day <= ? "
    "ORDER BY id");
const QString selectPostingsOfApplication = QStringLiteral(
    "SELECT id, kind, line_id, programme_id, budget_year, due_year, amount, effective_day, reason, application_id, "
    "decision_id, reversal_of, recorded_at_ms, recorded_by, chain_hash FROM posting WHERE application_id = ? ORDER BY id");

PostingKind kindAt(Statement &row, int column)
{
    return row.parsed(column, postingKindFromString, PostingKind::appropriation);
}

Posting readPosting(Statement &row)
{
    const Pot pot{row.id<BudgetLineId>(2), row.year(4), row.year(5)};
    const PostingDraft draft{kindAt(row, 1), pot, row.money(6), row.day(7), row.text(8), row.id<ProgrammeId>(3),
                             row.id<ApplicationId>(9), row.id<DecisionId>(10), row.id<PostingId>(11)};
    return {row.id<PostingId>(0), draft, row.number(12), row.user(13), row.text(14)};
}

PotBalance readPot(Statement &row)
{
    const Pot pot{row.id<BudgetLineId>(0), row.year(2), row.year(3)};
    const Balance balance{row.money(5), row.money(6), row.money(7), row.money(8), row.money(10), row.money(11)};
    return {pot, row.id<ProgrammeId>(1), balance, row.money(9), row.truth(4)};
}

/// A sum of alike postings, as if it were one.
PostingDraft readSum(Statement &row)
{
    PostingDraft sum{kindAt(row, 0), Pot{row.id<BudgetLineId>(1), row.year(3), row.year(4)}, row.money(5), {}, {}, {}, {}, {}, {}};
    sum.programme = row.id<ProgrammeId>(2);
    return sum;
}

// An id of zero means any.
qint64 lowest(qint64 number)
{
    return number;
}

qint64 highest(qint64 number)
{
    return number == 0 ? std::numeric_limits<qint64>::max() : number;
}

PostingId readId(Statement &row)
{
    return row.id<PostingId>(0);
}

}  // namespace

struct SqlLedger::Head {
    PostingId last;
    QString link = firstLink();
};

struct SqlLedger::Command {
    const QVector<PostingDraft> &drafts;
    const QString &key;
    const UserName &user;
    qint64 nowMs;
};

Outcome<QVector<PostingId>> SqlLedger::book(const QVector<PostingDraft> &drafts, const QString &commandKey,
                                            const UserName &user, qint64 nowMs)
{
    Q_ASSERT(!drafts.isEmpty() && !commandKey.isEmpty());
    const bool ownTransaction = !m_connection.isInTransaction();
    if (ownTransaction) {
        if (const Result<void> begun = m_connection.beginWrite(); !begun)
            return tl::unexpected(begun.error());
    }
    Outcome<QVector<PostingId>> ids = append({drafts, commandKey, user, nowMs});
    if (!ownTransaction)
        return ids;
    if (!ids) {
        m_connection.rollback();
        return ids;
    }
    if (const Result<void> committed = m_connection.commit(); !committed)
        return tl::unexpected(committed.error());
    return ids;
}

Outcome<QVector<PostingId>> SqlLedger::append(const Command &command)
{
    const Result<QVector<PostingId>> earlier = idsOf(command.key);
    if (!earlier || !earlier->isEmpty())
        return earlier;
    Result<Head> head = this->head();
    if (!head)
        return tl::unexpected(head.error());
    QVector<PostingId> ids;
    const Result<void> inserted = m_connection.readableAfter([&] { return insertAll(command, *head, ids); });
    if (!inserted)
        return denied(denialOf(inserted.error(), command.drafts[ids.size()]));
    return ids;
}

/// Afterwards `ids` are those that were booked; the first draft beyond them is the one that failed.
Result<void> SqlLedger::insertAll(const Command &command, Head head, QVector<PostingId> &ids)
{
    for (const PostingDraft &draft : command.drafts) {
        Posting posting{PostingId(head.last.number() + 1), draft, command.nowMs, command.user, {}};
        const int position = static_cast<int>(ids.size());
        posting.chainHash = chainLink(head.link, posting, command.key, position);
        if (Result<void> inserted = insert(posting, command.key, position); !inserted)
            return inserted;
        head = {posting.id, posting.chainHash};
        ids.append(posting.id);
    }
    return {};
}

Result<SqlLedger::Head> SqlLedger::head()
{
    const auto found = m_connection.statement(selectHead)
                           .first([](Statement &row) { return Head{row.id<PostingId>(0), row.text(1)}; });
    if (!found)
        return tl::unexpected(found.error());
    return found->value_or(Head());
}

Result<QVector<PostingId>> SqlLedger::idsOf(const QString &commandKey)
{
    return m_connection.statement(selectCommand).bind(commandKey).all(readId);
}

Result<void> SqlLedger::insert(const Posting &posting, const QString &commandKey, int position)
{
    const PostingDraft &draft = posting.draft;
    return done(m_connection.statement(insertPosting)
                    .bind(posting.id, commandKey, position, toString(draft.kind), draft.pot.line, draft.programme,
                          draft.pot.budgetYear, draft.pot.dueYear, draft.amount, draft.effectiveDay, draft.reason,
                          draft.application, draft.decision, draft.reversalOf, posting.recordedAtMs, posting.recordedBy,
                          posting.chainHash)
                    .run());
}

Denial SqlLedger::denialOf(const Failure &failure, const PostingDraft &draft)
{
    const std::optional<RefusalCode> code = refusalCodeOf(failure, draft);
    if (!code)
        return failure;
    const Result<Refusal> refusal = shortfall(m_connection, *code, draft);
    return refusal ? Denial(Refusals{*refusal}) : Denial(refusal.error());
}

Result<bool> SqlLedger::isCurrent(QDate asAt)
{
    const Result<QDate> latest = m_connection.statement(selectLatestDay).one([](Statement &row) { return row.day(0); });
    if (!latest)
        return tl::unexpected(latest.error());
    return latest->isNull() || asAt >= *latest;
}

Result<QVector<PotBalance>> SqlLedger::balances(QDate asAt)
{
    return balancesOf(BudgetLineId(), asAt);
}

Result<QVector<PotBalance>> SqlLedger::balancesOf(BudgetLineId line, QDate asAt)
{
    const Result<bool> current = isCurrent(asAt);
    if (!current)
        return tl::unexpected(current.error());
    if (!*current)
        return derived(line, asAt);
    return m_connection.statement(selectPots).bind(lowest(line.number()), highest(line.number())).all(readPot);
}

Result<QVector<PotBalance>> SqlLedger::derived(BudgetLineId line, QDate asAt)
{
    const Result<QVector<PostingDraft>> sums =
        m_connection.statement(sumPostings).bind(lowest(line.number()), highest(line.number()), asAt).all(readSum);
    if (!sums)
        return tl::unexpected(sums.error());
    PotBalances pots;
    for (const PostingDraft &sum : *sums)
        pots.apply(sum);
    return pots.all();
}

Result<QVector<Posting>> SqlLedger::postings(BudgetLineId line, ProgrammeId programme, std::optional<FiscalYear> dueYear,
                                             QDate asAt)
{
    const int earliest = dueYear ? dueYear->number() : 0;
    const int latest = dueYear ? dueYear->number() : std::numeric_limits<int>::max();
    return m_connection.statement(selectPostings)
        .bind(lowest(line.number()), highest(line.number()), programme.number(), programme.number(), earliest, latest, asAt)
        .all(readPosting);
}

Result<QVector<Posting>> SqlLedger::postingsOf(ApplicationId application)
{
    return m_connection.statement(selectPostingsOfApplication).bind(application).all(readPosting);
}

}  // namespace mittelbuch
