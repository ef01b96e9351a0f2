// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sqlprogrammes.h"

#include "base/textfold.h"

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
    "SELECT id, programme_id, version, valid_from, valid_to, rate_millionths, max_grant, minimum_grant, "
    "minimum_own_share_millionths, step, source FROM directive WHERE programme_id = ? ORDER BY version");
const QString selectDirectiveOn = QStringLiteral(
    "SELECT id, programme_id, version, valid_from, valid_to, rate_millionths, max_grant, minimum_grant, "
    "minimum_own_share_millionths, step, source FROM directive "
    "WHERE programme_id = ? AND valid_from <= ? AND (valid_to IS NULL OR valid_to >= ?) ORDER BY version DESC LIMIT 1");
const QString endOpenDirectives =
    QStringLiteral("UPDATE directive SET valid_to = ? WHERE programme_id = ? AND valid_to IS NULL");
const QString insertDirective = QStringLiteral(
    "INSERT INTO directive (programme_id, version, valid_from, valid_to, rate_millionths, max_grant, minimum_grant, "
    "minimum_own_share_millionths, step, source) "
    "VALUES (?, (SELECT coalesce(max(version), 0) + 1 FROM directive WHERE programme_id = ?), ?, ?, ?, ?, ?, ?, ?, ?) "
    "RETURNING id");

Programme readProgramme(Statement &row)
{
    return {row.id<ProgrammeId>(0), row.text(1), row.text(2), row.text(3), row.truth(4), row.truth(5), row.truth(6)};
}

Directive readDirective(Statement &row)
{
    Directive directive;
    directive.id = row.id<DirectiveId>(0);
    directive.programme = row.id<ProgrammeId>(1);
    directive.version = row.smallNumber(2);
    directive.validFrom = row.day(3);
    directive.validTo = row.day(4);
    directive.rate = row.rate(5);
    directive.maxGrant = row.money(6);
    directive.minimumGrant = row.money(7);
    directive.minimumOwnShare = row.rate(8);
    directive.step = row.money(9);
    directive.source = row.text(10);
    return directive;
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
        const Result<int> ended = m_connection.statement(endOpenDirectives)
                                      .bind(directive.validFrom.addDays(-1), directive.programme).run();
        if (!ended)
            return tl::unexpected(ended.error());
        return m_connection.statement(insertDirective)
            .bind(directive.programme, directive.programme, directive.validFrom, directive.validTo, directive.rate,
                  directive.maxGrant, directive.minimumGrant, directive.minimumOwnShare, directive.step, directive.source)
            .one([](Statement &row) { return row.id<DirectiveId>(0); });
    });
}

Result<QVector<Directive>> SqlProgrammes::directives(ProgrammeId programme)
{
    return m_connection.statement(selectDirectives).bind(programme).all(readDirective);
}

Result<std::optional<Directive>> SqlProgrammes::directiveOn(ProgrammeId programme, QDate day)
{
    return m_connection.statement(selectDirectiveOn).bind(programme, day, day).first(readDirective);
}

}  // namespace mittelbuch
