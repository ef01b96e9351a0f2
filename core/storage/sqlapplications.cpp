// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sqlapplications.h"

#include "base/textfold.h"
#include "storage/columns.h"
#include "storage/recordchain.h"

#include <QDateTime>
#include <QTimeZone>

namespace mittelbuch {

namespace {

const QString insertApplication = QStringLiteral(
    "INSERT INTO application (reference, programme_id, applicant, title, title_key, description, field, own_funds, "
    "other_grants, requested_grant, project_start, project_end, state, received_on, complete_on, examined_on, decided_on, "
    "examination_note, proposed_grant, grant_amount, directive_id, recorded_by, recorded_by_key, examined_by, "
    "examined_by_key, decided_by, circumstances, changed_at_ms, recorded_on, recorded_at_ms, revision) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1) RETURNING id");
const QString updateApplication = QStringLiteral(
    "UPDATE application SET reference = ?, programme_id = ?, applicant = ?, title = ?, title_key = ?, description = ?, "
    "field = ?, own_funds = ?, other_grants = ?, requested_grant = ?, project_start = ?, project_end = ?, state = ?, "
    "received_on = ?, complete_on = ?, examined_on = ?, decided_on = ?, examination_note = ?, proposed_grant = ?, "
    "grant_amount = ?, directive_id = ?, recorded_by = ?, recorded_by_key = ?, examined_by = ?, examined_by_key = ?, "
    "decided_by = ?, circumstances = ?, changed_at_ms = ?, revision = revision + 1 WHERE id = ? AND revision = ?");
const QString selectApplication = QStringLiteral(
    "SELECT id, reference, programme_id, applicant, title, description, field, own_funds, other_grants, requested_grant, "
    "project_start, project_end, state, received_on, complete_on, examined_on, decided_on, examination_note, "
    "proposed_grant, grant_amount, directive_id, recorded_by, examined_by, decided_by, circumstances, "
    "revision FROM application WHERE id = ?");
const QString selectIdOf = QStringLiteral("SELECT id FROM application WHERE reference = ?");
const QString selectDuplicate = QStringLiteral(
    "SELECT reference FROM application WHERE applicant = ? AND title_key = ? AND id <> ? "
    "AND state NOT IN ('rejected', 'withdrawn') ORDER BY id LIMIT 1");
const QString takeNumber = QStringLiteral(
    "INSERT INTO series (name, next_number) VALUES (?, 2) "
    "ON CONFLICT (name) DO UPDATE SET next_number = series.next_number + 1 RETURNING next_number - 1");

const QString deleteCosts = QStringLiteral("DELETE FROM cost_item WHERE application_id = ?");
const QString deleteShares = QStringLiteral("DELETE FROM year_share WHERE application_id = ?");
const QString insertCost = QStringLiteral(
    "INSERT INTO cost_item (application_id, position, category, description, amount) VALUES (?, ?, ?, ?, ?)");
const QString insertShare =
    QStringLiteral("INSERT INTO year_share (application_id, position, year, amount) VALUES (?, ?, ?, ?)");
const QString selectCosts = QStringLiteral(
    "SELECT category, description, amount FROM cost_item WHERE application_id = ? ORDER BY position");
const QString selectShares =
    QStringLiteral("SELECT year, amount FROM year_share WHERE application_id = ? ORDER BY position");

const QString insertTransition = QStringLiteral(
    "INSERT INTO application_transition (id, application_id, step, from_state, to_state, day, recorded_at_ms, user_name, "
    "note) VALUES ((SELECT coalesce(max(id), 0) + 1 FROM application_transition), ?, ?, ?, ?, ?, ?, ?, ?) "
    "RETURNING id");
const QString selectTransitions = QStringLiteral(
    "SELECT step, from_state, to_state, day, recorded_at_ms, user_name, note FROM application_transition "
    "WHERE application_id = ? ORDER BY id");

/// The day in Berlin on which it was recorded, which is the day that lists go by.
QDate recordingDay(qint64 nowMs)
{
    static const QTimeZone berlin("Europe/Berlin");
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(nowMs, Qt::UTC);
    return berlin.isValid() ? now.toTimeZone(berlin).date() : now.toLocalTime().date();
}

FileReference referenceAt(Statement &row, int column)
{
    return row.parsed(column, FileReference::tryFromString, FileReference::fromString(QStringLiteral("0-0")));
}

CostItem readCost(Statement &row)
{
    return {row.parsed(0, costCategoryFromString, CostCategory::other), row.text(1), row.money(2)};
}

ApplicationTransition readTransition(Statement &row)
{
    return {row.parsed(0, applicationStepFromString, ApplicationStep::receive), stateAt(row, 1), stateAt(row, 2), row.day(3),
            row.number(4), row.optionalUser(5), row.text(6)};
}

/// Everything but the costs and the shares, which stand in their own tables.
ApplicationForm readForm(Statement &row)
{
    ApplicationForm form;
    form.programme = row.id<ProgrammeId>(2);
    form.applicant = row.officialKey(3);
    form.title = row.text(4);
    form.description = row.text(5);
    form.field = row.parsed(6, fieldOfActionFromString, FieldOfAction::other);
    form.financing = {row.money(7), row.money(8), row.money(9)};
    form.projectStart = row.day(10);
    form.projectEnd = row.day(11);
    form.circumstances = row.parsed(24, circumstancesFromText, GrantCircumstances());
    return form;
}

Application readApplication(Statement &row)
{
    return {row.id<ApplicationId>(0), referenceAt(row, 1), readForm(row), stateAt(row, 12), row.day(13), row.day(14),
            row.day(15), row.day(16), row.text(17), row.optionalMoney(18), row.optionalMoney(19), row.id<DirectiveId>(20),
            row.user(21), row.optionalUser(22), row.optionalUser(23), row.number(25)};
}

/// Binds what insertion and update have in common, in their common order, and then the rest.
template <typename... Rest>
Statement &bindContent(Statement &statement, const Application &application, const Rest &...rest)
{
    const ApplicationForm &form = application.form;
    return statement.bind(application.reference.toString(), form.programme, form.applicant, form.title,
                          foldedForSearch(form.title), form.description, toString(form.field), form.financing.ownFunds,
                          form.financing.otherGrants, form.financing.requestedGrant, form.projectStart, form.projectEnd,
                          toString(application.state), application.receivedOn, application.completeOn, application.examinedOn,
                          application.decidedOn, application.examinationNote, application.proposedGrant, application.grant,
                          application.directive, application.recordedBy, userKey(application.recordedBy),
                          application.examinedBy, userKey(application.examinedBy), application.decidedBy,
                          textOf(form.circumstances), rest...);
}

}  // namespace

Result<ApplicationId> SqlApplications::add(const Application &application, qint64 nowMs)
{
    return m_connection.atomically<ApplicationId>([&]() -> Result<ApplicationId> {
        const Result<ApplicationId> id = insertContent(application, nowMs);
        if (!id)
            return id;
        if (const Result<void> written = writeParts(*id, application.form); !written)
            return tl::unexpected(written.error());
        return id;
    });
}

Result<ApplicationId> SqlApplications::insertContent(const Application &application, qint64 nowMs)
{
    Statement statement = m_connection.statement(insertApplication);
    return bindContent(statement, application, nowMs, recordingDay(nowMs), nowMs)
        .one([](Statement &row) { return row.id<ApplicationId>(0); });
}

Result<bool> SqlApplications::replace(const Application &application, qint64 nowMs)
{
    return m_connection.atomically<bool>([&]() -> Result<bool> {
        const Result<bool> updated = updateContent(application, nowMs);
        if (!updated || !*updated)
            return updated;
        for (const QString &text : {deleteCosts, deleteShares}) {
            if (const Result<int> deleted = m_connection.statement(text).bind(application.id).run(); !deleted)
                return tl::unexpected(deleted.error());
        }
        if (const Result<void> written = writeParts(application.id, application.form); !written)
            return tl::unexpected(written.error());
        return true;
    });
}

Result<bool> SqlApplications::updateContent(const Application &application, qint64 nowMs)
{
    Statement statement = m_connection.statement(updateApplication);
    const Result<int> changed =
        bindContent(statement, application, nowMs, application.id, application.revision).run();
    return changed ? Result<bool>(*changed == 1) : tl::unexpected(changed.error());
}

Result<void> SqlApplications::writeParts(ApplicationId id, const ApplicationForm &form)
{
    for (int position = 0; position < form.costs.size(); ++position) {
        const CostItem &item = form.costs[position];
        const Result<int> inserted = m_connection.statement(insertCost)
            .bind(id, position, toString(item.category), item.description, item.amount).run();
        if (!inserted)
            return tl::unexpected(inserted.error());
    }
    for (int position = 0; position < form.split.size(); ++position) {
        const YearShare &share = form.split[position];
        const Result<int> inserted =
            m_connection.statement(insertShare).bind(id, position, share.year, share.amount).run();
        if (!inserted)
            return tl::unexpected(inserted.error());
    }
    return {};
}

Result<std::optional<Application>> SqlApplications::application(ApplicationId id)
{
    Result<std::optional<Application>> found =
        m_connection.statement(selectApplication).bind(id).first(readApplication);
    if (!found || !*found)
        return found;
    if (const Result<void> read = readParts(**found); !read)
        return tl::unexpected(read.error());
    return found;
}

Result<void> SqlApplications::readParts(Application &application)
{
    Result<QVector<CostItem>> costs = m_connection.statement(selectCosts).bind(application.id).all(readCost);
    if (!costs)
        return tl::unexpected(costs.error());
    Result<QVector<YearShare>> shares = m_connection.statement(selectShares).bind(application.id).all(yearShare);
    if (!shares)
        return tl::unexpected(shares.error());
    application.form.costs = std::move(*costs);
    application.form.split = std::move(*shares);
    return {};
}

Result<std::optional<ApplicationId>> SqlApplications::idOf(const FileReference &reference)
{
    return m_connection.statement(selectIdOf).bind(reference.toString())
        .first([](Statement &row) { return row.id<ApplicationId>(0); });
}

Result<void> SqlApplications::addTransition(ApplicationId id, const ApplicationTransition &transition)
{
    return m_connection.atomically<void>([&]() -> Result<void> {
        const Result<qint64> number = m_connection.statement(insertTransition)
            .bind(id, toString(transition.step), toString(transition.from), toString(transition.to), transition.day,
                  transition.recordedAtMs, transition.user, transition.note)
            .one([](Statement &row) { return row.number(0); });
        return number ? linkRecord(m_connection, QLatin1String("transition"), *number) : tl::unexpected(number.error());
    });
}

Result<QVector<ApplicationTransition>> SqlApplications::transitions(ApplicationId id)
{
    return m_connection.statement(selectTransitions).bind(id).all(readTransition);
}

Result<int> SqlApplications::nextNumber(const QString &series)
{
    return m_connection.statement(takeNumber).bind(series).one([](Statement &row) { return row.smallNumber(0); });
}

Result<std::optional<FileReference>> SqlApplications::duplicateOf(const ApplicationForm &form, ApplicationId except)
{
    if (!form.applicant)
        return std::optional<FileReference>();
    return m_connection.statement(selectDuplicate).bind(form.applicant, foldedForSearch(form.title), except.number())
        .first([](Statement &row) { return referenceAt(row, 0); });
}

}  // namespace mittelbuch
