// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sqlledger.h"

#include "base/isoday.h"
#include "storage/columns.h"
#include "storage/monthsums.h"
#include "storage/potreading.h"
#include "storage/shortfall.h"

namespace mittelbuch {

namespace {

// And whether the command has booked already.
const QString selectHead = QStringLiteral(
    "SELECT id, chain_hash, recorded_at_ms, EXISTS (SELECT 1 FROM posting WHERE command_key = ?) FROM posting "
    "ORDER BY id DESC LIMIT 1");
const QString selectCommand = QStringLiteral("SELECT id FROM posting WHERE command_key = ? ORDER BY position");
const QString insertPosting = QStringLiteral(
    "INSERT INTO posting (id, command_key, position, kind, line_id, programme_id, budget_year, due_year, amount, "
    "effective_day, reason, application_id, decision_id, reversal_of, consent_id, payable_in, recorded_at_ms, recorded_by, "
    "chain_version, chain_hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
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

void bindId(DirectStatement &statement, int position, qint64 id)
{
    if (id == 0)
        statement.bindNull(position);
    else
        statement.bindNumber(position, id);
}

/// In the order of insertPosting.
void bindPosting(DirectStatement &statement, const PostingContent &content, QByteArrayView link)
{
    statement.bindNumber(0, content.id);
    statement.bindText(1, content.commandKey);
    statement.bindNumber(2, content.position);
    statement.bindText(3, content.kind);
    statement.bindNumber(4, content.line);
    bindId(statement, 5, content.programme);
    statement.bindNumber(6, content.budgetYear);
    statement.bindNumber(7, content.dueYear);
    statement.bindNumber(8, content.cents);
    if (content.effectiveDay.isEmpty())
        statement.bindNull(9);
    else
        statement.bindText(9, content.effectiveDay);
    statement.bindText(10, content.reason);
    bindId(statement, 11, content.application);
    bindId(statement, 12, content.decision);
    bindId(statement, 13, content.reversalOf);
    bindId(statement, 14, content.consent);
    bindId(statement, 15, content.payableIn);
    statement.bindNumber(16, content.recordedAtMs);
    statement.bindText(17, content.recordedBy);
    statement.bindNumber(18, postingForm);
    statement.bindText(19, link);
}

PostingId readId(Statement &row)
{
    return row.id<PostingId>(0);
}

}  // namespace

struct SqlLedger::Head {
    qint64 last = 0;
    QByteArray link = {};
    qint64 recordedAtMs = std::numeric_limits<qint64>::min();
    bool isBooked = false;  ///< the command was carried out before
};

/// A command with its texts as they are bound.
struct SqlLedger::Command {
    const QVector<PostingDraft> &drafts;
    const QString &key;
    QByteArray keyBytes;
    QByteArray user;
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
    Outcome<QVector<PostingId>> ids = append({drafts, commandKey, commandKey.toUtf8(), user.toString().toUtf8(), nowMs});
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
    Result<Head> head = this->head(command);
    if (!head)
        return tl::unexpected(head.error());
    if (head->isBooked)
        return idsOf(command.key);
    QVector<PostingId> ids;
    const Result<void> inserted = m_connection.readableAfter([&] { return insertAll(command, *head, ids); });
    if (inserted) {
        const Result<void> summed = sumIfMany(head->last, ids.last().number());
        return summed ? Outcome<QVector<PostingId>>(ids) : tl::unexpected<Denial>(summed.error());
    }
    // All may be in and the connection break only then.
    if (ids.size() == command.drafts.size())
        return tl::unexpected(inserted.error());
    return denied(denialOf(inserted.error(), command.drafts[ids.size()]));
}

/// Afterwards `ids` are those that were booked; the first draft beyond them is the one that failed.
Result<void> SqlLedger::insertAll(const Command &command, Head head, QVector<PostingId> &ids)
{
    const Result<DirectStatement *> statement = m_connection.direct(insertPosting);
    if (!statement)
        return tl::unexpected(statement.error());
    ids.reserve(command.drafts.size());
    for (const PostingDraft &draft : command.drafts) {
        if (Result<void> inserted = insert(**statement, command, draft, ids.size(), head); !inserted)
            return inserted;
        ids.append(PostingId(head.last));
    }
    return {};
}

Result<SqlLedger::Head> SqlLedger::head(const Command &command)
{
    const Result<DirectStatement *> prepared = m_connection.direct(selectHead);
    if (!prepared)
        return tl::unexpected(prepared.error());
    DirectStatement &statement = **prepared;
    statement.bindText(0, command.keyBytes);
    const Result<DirectStatement::Answer> answer = m_connection.carryOut(statement);
    if (!answer)
        return tl::unexpected(answer.error());
    Head head;
    if (*answer == DirectStatement::Answer::row)
        head = {statement.number(0), statement.text(1).toByteArray(), statement.number(2), statement.number(3) > 0};
    else
        head.link = firstLink().toLatin1();
    statement.release();
    return head;
}

Result<QVector<PostingId>> SqlLedger::idsOf(const QString &commandKey)
{
    return m_connection.statement(selectCommand).bind(commandKey).all(readId);
}

/// Afterwards `head` is the posting that was booked.
Result<void> SqlLedger::insert(DirectStatement &statement, const Command &command, const PostingDraft &draft,
                               qsizetype position, Head &head)
{
    const QByteArray reason = draft.reason.toUtf8();
    const auto day = isoDigits(draft.effectiveDay);
    const QLatin1String kind = wordOf(draft.kind);
    const PostingContent content{
        head.link, head.last + 1, command.keyBytes, position, QByteArrayView(kind.data(), kind.size()),
        draft.pot.line.number(), draft.programme.number(), draft.pot.budgetYear.number(), draft.pot.dueYear.number(),
        draft.amount.cents(), day ? QByteArrayView(*day) : QByteArrayView(), reason, draft.application.number(),
        draft.decision.number(), draft.reversalOf.number(), draft.consent.number(),
        draft.payableIn ? draft.payableIn->number() : 0, std::max(command.nowMs, head.recordedAtMs), command.user};
    const Sha256Digits link = postingLink(postingForm, content, m_text);
    bindPosting(statement, content, QByteArrayView(link.data(), qsizetype(link.size())));
    if (const auto answer = m_connection.carryOut(statement); !answer)
        return tl::unexpected(answer.error());
    statement.release();
    head.last = content.id;
    head.link.resize(qsizetype(link.size()));
    std::copy(link.begin(), link.end(), head.link.data());
    head.recordedAtMs = content.recordedAtMs;
    return {};
}

/// The sums of months follow the journal many postings at a time.
Result<void> SqlLedger::sumIfMany(qint64 before, qint64 last)
{
    return before / unsummedMax == last / unsummedMax ? Result<void>() : sumPostings(m_connection, last);
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
