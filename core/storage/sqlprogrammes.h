// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/store.h"
#include "storage/connection.h"

namespace mittelbuch {

class SqlProgrammes final : public ProgrammeStore {
public:
    explicit SqlProgrammes(Connection &connection) : m_connection(connection) {}
    Result<QVector<Programme>> programmes() override;
    Result<std::optional<Programme>> programme(const QString &key) override;
    Result<ProgrammeId> add(const Programme &programme) override;
    /// The version is counted here; `directive.version` and `directive.id` are ignored.
    Result<DirectiveId> issue(const Directive &directive) override;
    Result<QVector<Directive>> directives(ProgrammeId programme) override;
    Result<std::optional<Directive>> directiveOn(ProgrammeId programme, QDate day) override;

private:
    Connection &m_connection;
};

}  // namespace mittelbuch
