// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/username.h"

#include <algorithm>

namespace mittelbuch {

std::optional<UserName> UserName::tryFromString(const QString &text)
{
    const QString trimmed = text.trimmed();
    const bool printable = std::all_of(trimmed.cbegin(), trimmed.cend(), [](QChar letter) { return letter.isPrint(); });
    if (trimmed.isEmpty() || trimmed.size() > 60 || !printable)
        return std::nullopt;
    return UserName(trimmed);
}

UserName UserName::fromString(const QString &text)
{
    const std::optional<UserName> name = tryFromString(text);
    Q_ASSERT_X(name.has_value(), "UserName", "not a name");
    return *name;
}

}  // namespace mittelbuch
