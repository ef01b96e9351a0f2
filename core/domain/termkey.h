// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace mittelbuch {

/// The name of a term within a directive: lower camel case, a letter first, letters and digits, at most 40 ("youngPeople").
/// Default-constructed it is empty and names nothing.
class TermKey final {
public:
    TermKey() = default;
    static std::optional<TermKey> tryFromString(const QString &text);
    static TermKey fromString(const QString &text);

    bool isEmpty() const { return m_text.isEmpty(); }
    const QString &toString() const { return m_text; }

    friend bool operator==(const TermKey &, const TermKey &) = default;
    friend bool operator<(const TermKey &left, const TermKey &right) { return left.m_text < right.m_text; }

private:
    explicit TermKey(QString text) : m_text(std::move(text)) {}
    QString m_text;
};

}  // namespace mittelbuch
