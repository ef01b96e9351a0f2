// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sqlsettings.h"

#include "storage/columns.h"

namespace mittelbuch {

namespace {

const QString selectSetting = QStringLiteral("SELECT value FROM setting WHERE name = ?");
const QString upsertSetting = QStringLiteral(
    "INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value");
const QString selectDraft = QStringLiteral("SELECT content FROM draft WHERE user_key = ? AND form = ?");
const QString upsertDraft = QStringLiteral(
    "INSERT INTO draft (user_key, form, content, kept_at_ms) VALUES (?, ?, ?, ?) "
    "ON CONFLICT (user_key, form) DO UPDATE SET content = excluded.content, kept_at_ms = excluded.kept_at_ms");
const QString deleteDraft = QStringLiteral("DELETE FROM draft WHERE user_key = ? AND form = ?");

}  // namespace

Result<QString> SqlSettings::value(const QString &name)
{
    const auto found = m_connection.statement(selectSetting).bind(name).first([](Statement &row) { return row.text(0); });
    if (!found)
        return tl::unexpected(found.error());
    return found->value_or(QString());
}

Result<void> SqlSettings::setValue(const QString &name, const QString &value)
{
    return done(m_connection.statement(upsertSetting).bind(name, value).run());
}

Result<void> SqlDrafts::keep(const UserName &user, const QString &form, const QByteArray &content, qint64 nowMs)
{
    return done(m_connection.statement(upsertDraft).bind(userKey(user), form, content, nowMs).run());
}

Result<QByteArray> SqlDrafts::kept(const UserName &user, const QString &form)
{
    const auto found = m_connection.statement(selectDraft).bind(userKey(user), form)
                           .first([](Statement &row) { return row.bytes(0); });
    if (!found)
        return tl::unexpected(found.error());
    return found->value_or(QByteArray());
}

Result<void> SqlDrafts::drop(const UserName &user, const QString &form)
{
    return done(m_connection.statement(deleteDraft).bind(userKey(user), form).run());
}

}  // namespace mittelbuch
