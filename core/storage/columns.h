// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/application.h"
#include "domain/asat.h"
#include "service/directivejson.h"
#include "storage/statement.h"

#include <QJsonDocument>

#include <limits>

namespace mittelbuch {

/// Small readings and writings that several tables share.

/// What a writing statement answers when nobody asks how many rows it changed.
inline Result<void> done(const Result<int> &changed)
{
    return changed ? Result<void>() : tl::unexpected(changed.error());
}

/// A user's name as it is compared: without regard to case.
inline QString userKey(const UserName &user)
{
    return user.toString().toCaseFolded();
}

inline std::optional<QString> userKey(const std::optional<UserName> &user)
{
    return user ? std::optional(userKey(*user)) : std::nullopt;
}

inline ApplicationState stateAt(Statement &row, int column)
{
    return row.parsed(column, applicationStateFromString, ApplicationState::draft);
}

inline YearShare yearShare(Statement &row)
{
    return {row.year(0), row.money(1)};
}

/// The canonical text of a directive's terms and of an application's circumstances, as columns hold them.
template <typename Terms>
QString textOf(const Terms &terms)
{
    return QString::fromUtf8(QJsonDocument(toJson(terms)).toJson(QJsonDocument::Compact));
}

/// Without asking whether the terms make sense: what was in force stays readable, whatever later rules say.
inline std::optional<DirectiveTerms> termsFromText(const QString &text)
{
    const auto read = draftTermsFromJson(QJsonDocument::fromJson(text.toUtf8()).object());
    return read ? std::optional(*read) : std::nullopt;
}

inline std::optional<GrantCircumstances> circumstancesFromText(const QString &text)
{
    const auto read = circumstancesFromJson(QJsonDocument::fromJson(text.toUtf8()).object());
    return read ? std::optional(*read) : std::nullopt;
}

/// The last instant whose records count.
inline qint64 instantOf(AsAt asAt)
{
    return asAt.knownAtMs.value_or(std::numeric_limits<qint64>::max());
}

}  // namespace mittelbuch
