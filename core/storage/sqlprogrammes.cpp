// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sqlprogrammes.h"

#include "base/textfold.h"
#include "storage/columns.h"
#include "storage/recordchain.h"

#include <algorithm>

namespace mittelbuch {

namespace {

const QString selectProgrammes =
    QStringLiteral("SELECT id, key, name, description, is_open, illustrative, continued_unchanged FROM programme ORDER BY sort_key, id");
const QString selectProgramme =
    QStringLiteral("SELECT id, key, name, description, is_open, illustrative, continued_unchanged FROM programme WHERE key = ?");
const QString insertProgramme = QStringLiteral(
    "INSERT INTO programme (key, name, sort_key, description, is_open, illustrative, continued_unchanged) "
    "VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id");

const QString selectDirectives = QStringLiteral(
    "SELECT id, programme_id, version, valid_from, valid_to, terms FROM directive WHERE programme_id = ? ORDER BY version");
const QString insertDirective = QStringLiteral(
    "INSERT INTO directive (programme_id, version, valid_from, valid_to, terms) "
    "VALUES (?, (SELECT coalesce(max(version), 0) + 1 FROM directive WHERE programme_id = ?), ?, ?, ?) RETURNING id");

Programme readProgramme(Statement &row)
{
    return {row.id<ProgrammeId>(0), row.text(1), row.text(2), row.text(3), row.truth(4), row.truth(5), row.truth(6)};
}

Directive readDirective(Statement &row)
{
    return {row.id<DirectiveId>(0), row.id<ProgrammeId>(1), row.smallNumber(2), row.day(3), row.day(4),
            row.parsed(5, termsFromText, DirectiveTerms())};
}

/// A version that was open when it was issued ends where the next one begins; what was recorded stays as it is.
QVector<Directive> withEnds(QVector<Directive> versions)
{
    for (qsizetype index = 0; index + 1 < versions.size(); ++index) {
        if (versions[index].validTo.isNull())
            versions[index].validTo = versions[index + 1].validFrom.addDays(-1);
    }
    return versions;
}

}  // namespace

Result<QVector<Programme>> SqlProgrammes::programmes()
{
    return m_connection.statement(selectProgrammes).all(readProgramme);
}

Result<std::optional<Programme>> SqlProgrammes::programme(const QString &key)
{
    return m_connection.statement(selectProgramme).bind(key).first(readProgramme);
}

Result<ProgrammeId> SqlProgrammes::add(const Programme &programme)
{
    return m_connection.statement(insertProgramme)
        .bind(programme.key, programme.name, sortKey(programme.name), programme.description, programme.open,
              programme.illustrative, programme.continuedUnchanged)
        .one([](Statement &row) { return row.id<ProgrammeId>(0); });
}

Result<DirectiveId> SqlProgrammes::issue(const Directive &directive)
{
    return m_connection.atomically<DirectiveId>([&]() -> Result<DirectiveId> {
        const Result<DirectiveId> id = m_connection.statement(insertDirective)
            .bind(directive.programme, directive.programme, directive.validFrom, directive.validTo, textOf(directive.terms))
            .one([](Statement &row) { return row.id<DirectiveId>(0); });
        if (!id)
            return id;
        const Result<void> linked = linkRecord(m_connection, QLatin1String("directive"), id->number());
        return linked ? id : tl::unexpected(linked.error());
    });
}

Result<QVector<Directive>> SqlProgrammes::directives(ProgrammeId programme)
{
    return m_connection.statement(selectDirectives).bind(programme).all(readDirective).map(withEnds);
}

Result<std::optional<Directive>> SqlProgrammes::directiveOn(ProgrammeId programme, QDate day)
{
    return directives(programme).map([day](const QVector<Directive> &versions) -> std::optional<Directive> {
        const auto found = std::find_if(versions.crbegin(), versions.crend(),
                                        [day](const Directive &version) { return version.isInForceOn(day); });
        return found == versions.crend() ? std::nullopt : std::optional(*found);
    });
}

}  // namespace mittelbuch
