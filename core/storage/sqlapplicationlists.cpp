// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/columns.h"
#include "storage/recordchain.h"
#include "storage/sqlapplications.h"

#include <QHash>

namespace mittelbuch {

// The second half of SqlApplications: decisions, and the lists that read across the tables.

namespace {

const QString insertDecision = QStringLiteral(
    "INSERT INTO decision (id, application_id, version, approved, day, amount, line_id, reason, decided_by, decided_by_key, "
    "directive_id) VALUES ((SELECT coalesce(max(id), 0) + 1 FROM decision), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id");
const QString insertDecisionShare =
    QStringLiteral("INSERT INTO decision_share (decision_id, year, amount) VALUES (?, ?, ?)");
const QString selectDecisions = QStringLiteral(
    "SELECT id, application_id, version, approved, day, amount, line_id, reason, decided_by, directive_id FROM decision "
    "WHERE application_id = ? ORDER BY version");
const QString selectDecisionShares =
    QStringLiteral("SELECT year, amount FROM decision_share WHERE decision_id = ? ORDER BY year");

// The state as at a day is where the last transition up to that day led; before the first it was a draft.
const QString selectSummaries = QStringLiteral(
    "SELECT a.id, a.reference, "
    "coalesce((SELECT t.to_state FROM application_transition t WHERE t.application_id = a.id AND t.day <= ? "
    "AND t.recorded_at_ms <= ? "
    "ORDER BY t.id DESC LIMIT 1), 'draft'), "
    "a.title, a.programme_id, coalesce(p.name, ''), a.field, a.applicant, coalesce(r.name, ''), coalesce(d.name, ''), "
    "coalesce((SELECT CAST(sum(c.amount) AS BIGINT) FROM cost_item c WHERE c.application_id = a.id), 0), "
    "a.requested_grant, a.grant_amount, a.received_on, a.decided_on, a.recorded_by "
    "FROM application a "
    "LEFT JOIN programme p ON p.id = a.programme_id "
    "LEFT JOIN region r ON r.key = a.applicant "
    "LEFT JOIN region d ON d.key = substr(a.applicant, 1, 5) "
    "WHERE a.recorded_on <= ? AND a.recorded_at_ms <= ? ORDER BY a.recorded_at_ms DESC, a.id DESC");

const QString selectDecisionRows = QStringLiteral(
    "SELECT e.id, a.reference, a.id, e.approved, e.day, coalesce(r.name, ''), a.applicant, a.title, a.programme_id, "
    "e.amount, coalesce(e.decided_by, ''), e.reason "
    "FROM decision e JOIN application a ON a.id = e.application_id LEFT JOIN region r ON r.key = a.applicant "
    "WHERE e.day <= ? AND EXISTS (SELECT 1 FROM application_transition t WHERE t.application_id = a.id "
    "AND t.to_state IN ('approved', 'rejected') AND t.recorded_at_ms <= ?) AND ((e.approved = 1 AND EXISTS (SELECT 1 FROM decision_share s WHERE s.decision_id = e.id "
    "AND s.year = ?)) OR (e.approved = 0 AND e.day BETWEEN ? AND ?)) ORDER BY e.day, e.id");
const QString selectSharesUpTo = QStringLiteral(
    "SELECT s.year, s.amount, s.decision_id FROM decision_share s JOIN decision e ON e.id = s.decision_id WHERE e.day <= ? "
    "ORDER BY s.decision_id, s.year");

Decision readDecision(Statement &row)
{
    Decision decision;
    decision.id = row.id<DecisionId>(0);
    decision.application = row.id<ApplicationId>(1);
    decision.version = row.smallNumber(2);
    decision.approved = row.truth(3);
    decision.day = row.day(4);
    decision.amount = row.money(5);
    if (!row.isNull(6))
        decision.line = row.id<BudgetLineId>(6);
    decision.reason = row.text(7);
    decision.decidedBy = row.optionalUser(8);
    decision.directive = row.id<DirectiveId>(9);
    return decision;
}

bool isDecided(ApplicationState state)
{
    return state == ApplicationState::approved || state == ApplicationState::rejected
        || state == ApplicationState::withdrawn;
}

/// A draft may hold costs whose sum leaves the range of Money; the list shows the limit and stays readable.
Money costsAt(Statement &row, int column)
{
    return Money::fromCents(std::clamp(row.number(column), -Money::limitCents, Money::limitCents));
}

FileReference referenceAt(Statement &row, int column)
{
    return row.parsed(column, FileReference::tryFromString, FileReference::fromString(QStringLiteral("0-0")));
}

ApplicationSummary readSummary(Statement &row, AsAt asAt)
{
    ApplicationSummary summary{row.id<ApplicationId>(0), referenceAt(row, 1), stateAt(row, 2), row.text(3),
                               row.id<ProgrammeId>(4), row.text(5), row.parsed(6, fieldOfActionFromString, FieldOfAction::other),
                               row.officialKey(7), row.text(8), row.text(9), costsAt(row, 10), row.money(11),
                               std::nullopt, {}, {}, row.text(15)};
    const QDate received = row.day(13);
    if (received <= asAt.day && (summary.state != ApplicationState::draft || !asAt.knownAtMs))
        summary.receivedOn = received;
    if (isDecided(summary.state))
        summary.decidedOn = row.day(14);
    if (summary.state == ApplicationState::approved)
        summary.grant = row.optionalMoney(12);
    return summary;
}

struct NumberedDecision {
    DecisionId id;
    DecisionRow row;
};

NumberedDecision readDecisionRow(Statement &row)
{
    const std::optional<OfficialKey> applicant = row.officialKey(6);
    return {row.id<DecisionId>(0),
            {referenceAt(row, 1), row.id<ApplicationId>(2), row.truth(3), row.day(4), row.text(5),
             applicant ? applicant->district() : std::nullopt, row.text(7), row.id<ProgrammeId>(8), row.money(9), {},
             row.text(10), row.text(11)}};
}

struct OwnedShare {
    DecisionId decision;
    YearShare share;
};

using Shares = QHash<qint64, QVector<YearShare>>;

Shares sharesByDecision(const QVector<OwnedShare> &owned)
{
    Shares shares;
    for (const OwnedShare &each : owned)
        shares[each.decision.number()].append(each.share);
    return shares;
}

}  // namespace

Result<DecisionId> SqlApplications::addDecision(const Decision &decision)
{
    return m_connection.atomically<DecisionId>([&]() -> Result<DecisionId> {
        const Result<DecisionId> id = m_connection.statement(insertDecision)
            .bind(decision.application, decision.version, decision.approved, decision.day, decision.amount, decision.line,
                  decision.reason, decision.decidedBy, userKey(decision.decidedBy), decision.directive)
            .one([](Statement &row) { return row.id<DecisionId>(0); });
        if (!id)
            return id;
        for (const YearShare &share : decision.split) {
            const Result<int> inserted =
                m_connection.statement(insertDecisionShare).bind(*id, share.year, share.amount).run();
            if (!inserted)
                return tl::unexpected(inserted.error());
        }
        return linkRecord(m_connection, QLatin1String("decision"), id->number())
            .and_then([&] { return linkRecord(m_connection, QLatin1String("decisionShare"), id->number()); })
            .map([&] { return *id; });
    });
}

Result<QVector<Decision>> SqlApplications::decisions(ApplicationId id)
{
    Result<QVector<Decision>> decisions = m_connection.statement(selectDecisions).bind(id).all(readDecision);
    if (!decisions)
        return decisions;
    for (Decision &decision : *decisions) {
        Result<QVector<YearShare>> shares = decisionShares(decision.id);
        if (!shares)
            return tl::unexpected(shares.error());
        decision.split = std::move(*shares);
    }
    return decisions;
}

Result<QVector<YearShare>> SqlApplications::decisionShares(DecisionId id)
{
    return m_connection.statement(selectDecisionShares).bind(id).all(yearShare);
}

Result<QVector<ApplicationSummary>> SqlApplications::list(AsAt asAt)
{
    const qint64 instant = instantOf(asAt);
    return m_connection.statement(selectSummaries).bind(asAt.day, instant, asAt.day, instant)
        .all([asAt](Statement &row) { return readSummary(row, asAt); });
}

Result<QVector<DecisionRow>> SqlApplications::decisionsOf(FiscalYear year, AsAt asAt)
{
    const Result<QVector<NumberedDecision>> found = m_connection.statement(selectDecisionRows)
        .bind(asAt.day, instantOf(asAt), year, year.firstDay(), year.lastDay()).all(readDecisionRow);
    if (!found)
        return tl::unexpected(found.error());
    const Result<QVector<OwnedShare>> owned = m_connection.statement(selectSharesUpTo).bind(asAt.day)
        .all([](Statement &row) { return OwnedShare{row.id<DecisionId>(2), yearShare(row)}; });
    if (!owned)
        return tl::unexpected(owned.error());
    const Shares shares = sharesByDecision(*owned);
    QVector<DecisionRow> rows;
    for (const NumberedDecision &each : *found) {
        rows.append(each.row);
        rows.last().split = shares.value(each.id.number());
    }
    return rows;
}

}  // namespace mittelbuch
