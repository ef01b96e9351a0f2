// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/store.h"
#include "storage/connection.h"

namespace mittelbuch {

class SqlSettings final : public SettingStore {
public:
    explicit SqlSettings(Connection &connection) : m_connection(connection) {}
    Result<QString> value(const QString &name) override;
    Result<void> setValue(const QString &name, const QString &value) override;

private:
    Connection &m_connection;
};

class SqlDrafts final : public DraftStore {
public:
    explicit SqlDrafts(Connection &connection) : m_connection(connection) {}
    Result<void> keep(const UserName &user, const QString &form, const QByteArray &content, qint64 nowMs) override;
    Result<QByteArray> kept(const UserName &user, const QString &form) override;
    Result<void> drop(const UserName &user, const QString &form) override;

private:
    Connection &m_connection;
};

}  // namespace mittelbuch
