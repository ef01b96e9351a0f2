// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crash/verification.h"

#include "domain/potbalances.h"
#include "storage/chain.h"
#include "storage/connection.h"
#include "storage/database.h"

namespace mittelbuch::crash {

namespace {

const QDate farDay(2199, 12, 31);

struct ChainedPosting {
    Posting posting;
    QString command;
    int position = 0;
};

const QString selectPostings = QStringLiteral(
    "SELECT id, command_key, position, kind, line_id, programme_id, budget_year, due_year, amount, effective_day, "
    "reason, "
    "application_id, decision_id, reversal_of, recorded_at_ms, recorded_by, chain_hash FROM posting ORDER BY id");
const QString selectEvents = QStringLiteral("SELECT number, action, subject, day, detail, reason, recorded_at_ms, "
                                            "user_name, chain_hash FROM event ORDER BY number");

ChainedPosting readPosting(Statement &row)
{
    const PostingKind kind = row.parsed(3, postingKindFromString, PostingKind::appropriation);
    const Pot pot{row.id<BudgetLineId>(4), row.year(6), row.year(7)};
    const PostingDraft draft{kind,
                             pot,
                             row.money(8),
                             row.day(9),
                             row.text(10),
                             row.id<ProgrammeId>(5),
                             row.id<ApplicationId>(11),
                             row.id<DecisionId>(12),
                             row.id<PostingId>(13)};
    return {{row.id<PostingId>(0), draft, row.number(14), row.user(15), row.text(16)}, row.text(1), row.smallNumber(2)};
}

struct ChainedEvent {
    RecordedEvent recorded;
    QString link;
};

ChainedEvent readEvent(Statement &row)
{
    const Event event{row.text(1), row.text(2), row.day(3), row.text(4), row.text(5)};
    return {{row.number(0), event, row.number(6), row.text(7)}, row.text(8)};
}

QString told(const Failure &failure)
{
    return QStringLiteral("%1 (%2)").arg(failure.subject, failure.detail);
}

QStringList brokenLinks(Connection &connection)
{
    const auto postings = connection.statement(selectPostings).all(readPosting);
    const auto events = connection.statement(selectEvents).all(readEvent);
    if (!postings || !events)
        return {QStringLiteral("the chains cannot be read: ") + told(postings ? events.error() : postings.error())};
    QStringList broken;
    QString link = firstLink();
    for (const ChainedPosting &one : *postings) {
        if (chainLink(link, one.posting, one.command, one.position) != one.posting.chainHash)
            broken.append(QStringLiteral("the chain breaks at posting %1").arg(one.posting.id.number()));
        link = one.posting.chainHash;
    }
    link = firstLink();
    for (const ChainedEvent &one : *events) {
        if (chainLink(link, one.recorded) != one.link)
            broken.append(QStringLiteral("the chain breaks at event %1").arg(one.recorded.number));
        link = one.link;
    }
    return broken;
}

bool isSame(const PotBalance &left, const PotBalance &right)
{
    return left.pot == right.pot && left.programme == right.programme && left.balance == right.balance
           && left.priorCommitments == right.priorCommitments;
}

QStringList wrongPots(Store &store)
{
    const Result<QVector<Posting>> postings = store.ledger().postings({}, farDay);
    const Result<QVector<PotBalance>> kept = store.ledger().balances(farDay);
    if (!postings || !kept)
        return {QStringLiteral("the ledger cannot be read: ") + told(postings ? kept.error() : postings.error())};
    PotBalances derived;
    for (const Posting &posting : *postings)
        derived.apply(posting.draft);
    const QVector<PotBalance> expected = derived.all();
    if (!std::equal(expected.cbegin(), expected.cend(), kept->cbegin(), kept->cend(), isSame))
        return {QStringLiteral("the pots are not what the %1 postings make").arg(postings->size())};
    return {};
}

}  // namespace

QStringList disagreementsIn(const QString &path)
{
    QStringList found;
    if (const Result<void> whole = checkSqliteFile(path); !whole)
        found.append(QStringLiteral("the file is not whole: ") + told(whole.error()));
    const auto store = openSqliteStore(path, OpenMode::readOnly);
    const auto connection = Connection::open(sqliteEngine(), {.driver = QStringLiteral("QSQLITE"), .name = path, .shown = path});
    if (!store || !connection)
        return found << QStringLiteral("cannot be opened: ") + told(store ? connection.error() : store.error());
    return found + wrongPots(**store) + brokenLinks(**connection);
}

}  // namespace mittelbuch::crash
