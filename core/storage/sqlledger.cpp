// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sqlledger.h"

#include "storage/chain.h"
#include "storage/columns.h"
#include "storage/potreading.h"
#include "storage/shortfall.h"

namespace mittelbuch {

namespace {

const QString selectHead =
    QStringLiteral("SELECT id, chain_hash, recorded_at_ms FROM posting ORDER BY id DESC LIMIT 1");
const QString selectCommand = QStringLiteral("SELECT id FROM posting WHERE command_key = ? ORDER BY position");
const QString insertPosting = QStringLiteral(
    "INSERT INTO posting (id, command_key, position, kind, line_id, programme_id, budget_year, due_year, amount, "
    "effective_day, reason, application_id, decision_id, reversal_of, consent_id, payable_in, recorded_at_ms, recorded_by, "
    "chain_version, chain_hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 2, ?)");
// Two texts, because a reading without a line would otherwise have to look into every line's index.
const QString selectPostings = QStringLiteral(
    "SELECT id, kind, line_id, programme_id, budget_year, due_year, amount, effective_day, reason, application_id, "
    "decision_id, reversal_of, consent_id, payable_in, recorded_at_ms, recorded_by, chain_hash FROM posting "
    "WHERE id > ? AND (CAST(? AS BIGINT) = 0 OR programme_id = ?) AND due_year BETWEEN ? AND ? AND effective_day <= ? "
    "AND recorded_at_ms <= ? ORDER BY id LIMIT ?");
const QString selectPostingsOfLine = QStringLiteral(
    "SELECT id, kind, line_id, programme_id, budget_year, due_year, amount, effective_day, reason, application_id, "
    "decision_id, reversal_of, consent_id, payable_in, recorded_at_ms, recorded_by, chain_hash FROM posting "
    "WHERE id > ? AND (CAST(? AS BIGINT) = 0 OR programme_id = ?) AND due_year BETWEEN ? AND ? AND effective_day <= ? "
    "AND recorded_at_ms <= ? AND line_id = ? ORDER BY id LIMIT ?");
const QString selectPostingsOfApplication = QStringLiteral(
    "SELECT id, kind, line_id, programme_id, budget_year, due_year, amount, effective_day, reason, application_id, "
    "decision_id, reversal_of, consent_id, payable_in, recorded_at_ms, recorded_by, chain_hash FROM posting "
    "WHERE application_id = ? ORDER BY id");
const QString sumCases = QStringLiteral(
    "SELECT application_id, CAST(sum(committed) AS BIGINT) FROM case_pot WHERE due_year = ? "
    "GROUP BY application_id ORDER BY application_id");
const QString sumLaterDays = QStringLiteral(
    "SELECT application_id, CAST(sum(amount) AS BIGINT) FROM posting WHERE effective_day > ? AND application_id IS NOT NULL "
    "AND due_year = ? AND kind IN ('commitment', 'repaymentOffset') GROUP BY application_id");
const QString sumLaterRecorded = QStringLiteral(
    "SELECT application_id, CAST(sum(amount) AS BIGINT) FROM posting WHERE id > ? AND effective_day <= ? "
    "AND application_id IS NOT NULL AND due_year = ? AND kind IN ('commitment', 'repaymentOffset') GROUP BY application_id");

PostingKind kindAt(Statement &row, int column)
{
    return row.parsed(column, postingKindFromString, PostingKind::appropriation);
}

Posting readPosting(Statement &row)
{
    const Pot pot{row.id<BudgetLineId>(2), row.year(4), row.year(5)};
    const PostingDraft draft{kindAt(row, 1), pot, row.money(6), row.day(7), row.text(8), row.id<ProgrammeId>(3),
                             row.id<ApplicationId>(9), row.id<DecisionId>(10), row.id<PostingId>(11),
                             row.id<ConsentId>(12), row.isNull(13) ? std::nullopt : std::optional(row.year(13))};
    return {row.id<PostingId>(0), draft, row.number(14), row.user(15), row.text(16)};
}

CaseCommitment readCommitment(Statement &row)
{
    return {row.id<ApplicationId>(0), row.money(1)};
}

/// Takes what came later off what the cases have now.
Result<void> takeOff(QVector<CaseCommitment> &cases, const Result<QVector<CaseCommitment>> &later)
{
    if (!later)
        return tl::unexpected(later.error());
    for (const CaseCommitment &one : *later) {
        const auto found = std::lower_bound(cases.begin(), cases.end(), one.application,
                                            [](const CaseCommitment &each, ApplicationId id) {
                                                return each.application < id;
                                            });
        if (found == cases.end() || found->application != one.application)
            return fail(FailureKind::damaged, QStringLiteral("case_pot"));
        found->committed -= one.committed;
    }
    return {};
}

PostingId readId(Statement &row)
{
    return row.id<PostingId>(0);
}

}  // namespace

struct SqlLedger::Head {
    PostingId last;
    QString link = firstLink();
    qint64 recordedAtMs = std::numeric_limits<qint64>::min();
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
    if (inserted)
        return ids;
    // All may be in and the connection break only then.
    if (ids.size() == command.drafts.size())
        return tl::unexpected(inserted.error());
    return denied(denialOf(inserted.error(), command.drafts[ids.size()]));
}

/// Afterwards `ids` are those that were booked; the first draft beyond them is the one that failed.
Result<void> SqlLedger::insertAll(const Command &command, Head head, QVector<PostingId> &ids)
{
    for (const PostingDraft &draft : command.drafts) {
        Posting posting{PostingId(head.last.number() + 1), draft, std::max(command.nowMs, head.recordedAtMs),
                        command.user, {}};
        const int position = static_cast<int>(ids.size());
        posting.chainHash = chainLink(head.link, posting, command.key, position);
        if (Result<void> inserted = insert(posting, command.key, position); !inserted)
            return inserted;
        head = {posting.id, posting.chainHash, posting.recordedAtMs};
        ids.append(posting.id);
    }
    return {};
}

Result<SqlLedger::Head> SqlLedger::head()
{
    const auto found = m_connection.statement(selectHead)
                           .first([](Statement &row) { return Head{row.id<PostingId>(0), row.text(1), row.number(2)}; });
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
                          draft.application, draft.decision, draft.reversalOf, draft.consent, draft.payableIn,
                          posting.recordedAtMs, posting.recordedBy, posting.chainHash)
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

Result<QVector<PotBalance>> SqlLedger::balances(AsAt asAt)
{
    return readPots(m_connection, {}, asAt);
}

Result<QVector<PotBalance>> SqlLedger::balancesOf(BudgetLineId line, AsAt asAt)
{
    return readPots(m_connection, {.line = line}, asAt);
}

Result<QVector<PotBalance>> SqlLedger::balancesOf(FiscalYear year, AsAt asAt)
{
    return readPots(m_connection, {.year = year}, asAt);
}

Result<QVector<Posting>> SqlLedger::postings(const PostingFilter &filter, AsAt asAt)
{
    const int earliest = filter.dueYear ? filter.dueYear->number() : 0;
    const int latest = filter.dueYear ? filter.dueYear->number() : std::numeric_limits<int>::max();
    const int limit = filter.limit > 0 ? filter.limit : std::numeric_limits<int>::max();
    const qint64 after = filter.after.number();
    const qint64 programme = filter.programme.number();
    if (filter.line.isStored())
        return m_connection.statement(selectPostingsOfLine)
            .bind(after, programme, programme, earliest, latest, asAt.day, instantOf(asAt), filter.line, limit)
            .all(readPosting);
    return m_connection.statement(selectPostings)
        .bind(after, programme, programme, earliest, latest, asAt.day, instantOf(asAt), limit)
        .all(readPosting);
}

Result<QVector<CaseCommitment>> SqlLedger::commitmentsDue(FiscalYear year, AsAt asAt)
{
    Result<QVector<CaseCommitment>> cases = m_connection.statement(sumCases).bind(year).all(readCommitment);
    if (!cases)
        return cases;
    const Result<void> taken =
        takeOff(*cases, m_connection.statement(sumLaterDays).bind(asAt.day, year).all(readCommitment)).and_then([&] {
            return asAt.knownAtMs ? takeOffUnknown(*cases, year, asAt) : Result<void>();
        });
    return taken ? std::move(cases) : tl::unexpected(taken.error());
}

Result<void> SqlLedger::takeOffUnknown(QVector<CaseCommitment> &cases, FiscalYear year, AsAt asAt)
{
    return lastPostingKnown(m_connection, *asAt.knownAtMs).and_then([&](qint64 last) {
        return takeOff(cases, m_connection.statement(sumLaterRecorded).bind(last, asAt.day, year).all(readCommitment));
    });
}

Result<QVector<Posting>> SqlLedger::postingsOf(ApplicationId application)
{
    return m_connection.statement(selectPostingsOfApplication).bind(application).all(readPosting);
}

}  // namespace mittelbuch
