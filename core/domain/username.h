// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace mittelbuch {

/// The name under which somebody acts; two persons have two names. 1 to 60 characters, trimmed, no control characters,
/// compared without regard to case, so that nobody becomes a second person by a capital letter.
class UserName final {
public:
    static std::optional<UserName> tryFromString(const QString &text);
    static UserName fromString(const QString &text);

    const QString &toString() const { return m_text; }

    friend bool operator==(const UserName &left, const UserName &right)
    {
        return left.m_text.compare(right.m_text, Qt::CaseInsensitive) == 0;
    }

private:
    explicit UserName(QString text) : m_text(std::move(text)) {}
    QString m_text;
};

}  // namespace mittelbuch
