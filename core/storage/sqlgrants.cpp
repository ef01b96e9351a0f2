// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/textfold.h"
#include "storage/columns.h"
#include "storage/sqlapplications.h"

namespace mittelbuch {

namespace {

const QString selectGrants = QStringLiteral(
    "SELECT applicant, circumstances, grant_amount FROM application "
    "WHERE programme_id = ? AND id <> ? AND state = 'approved' AND applicant IS NOT NULL ORDER BY id");
const QString sumGrants = QStringLiteral(
    "SELECT CAST(coalesce(sum(grant_amount), 0) AS BIGINT) FROM application "
    "WHERE applicant = ? AND programme_id = ? AND id <> ? AND state = 'approved'");
const QString selectSameProject = QStringLiteral(
    "SELECT reference FROM application WHERE applicant = ? AND title_key = ? AND programme_id <> ? AND id <> ? "
    "AND state NOT IN ('rejected', 'withdrawn') ORDER BY id");

}  // namespace

Result<QVector<GrantedCase>> SqlApplications::grantsIn(ProgrammeId programme, ApplicationId except)
{
    return m_connection.statement(selectGrants).bind(programme, except.number()).all([](Statement &row) {
        return GrantedCase{row.parsed(0, OfficialKey::tryFromString, OfficialKey::fromString(QStringLiteral("14"))),
                           row.parsed(1, circumstancesFromText, GrantCircumstances()), row.money(2)};
    });
}

Result<Money> SqlApplications::grantedTo(const OfficialKey &grantee, ProgrammeId programme, ApplicationId except)
{
    return m_connection.statement(sumGrants).bind(grantee.toString(), programme, except.number())
        .one([](Statement &row) { return row.money(0); });
}

Result<QVector<FileReference>> SqlApplications::sameProjectElsewhere(const ApplicationForm &form, ApplicationId except)
{
    const QString title = foldedForSearch(form.title);
    if (!form.applicant || title.isEmpty())
        return QVector<FileReference>();
    return m_connection.statement(selectSameProject)
        .bind(form.applicant, title, form.programme.number(), except.number())
        .all([](Statement &row) {
            return row.parsed(0, FileReference::tryFromString, FileReference::fromString(QStringLiteral("0-0")));
        });
}

}  // namespace mittelbuch
