// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace mittelbuch {

/// Why a text is no JSON object.
struct JsonTextFault {
    int line = 1;     ///< counted from 1
    QString reason;   ///< the parser's own words, English
};

/// The object that the text is.
[[nodiscard]] tl::expected<QJsonObject, JsonTextFault> jsonObjectFrom(const QByteArray &content);

/// Paths of members that stand a second time in their object ("terms.rates[0].rate"); the parser would silently take the
/// last. `content` is JSON.
QStringList repeatedMembers(const QByteArray &content);

}  // namespace mittelbuch
