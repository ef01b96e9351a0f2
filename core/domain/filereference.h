// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace mittelbuch {

/// A Geschäftszeichen such as "36-0541/27/12" (VwV Aktenführung V.1–2): 3 to 40 characters of letters, digits, blank and
/// . - / _ ( ), at least one digit, no blank at the ends and no two in a row.
class FileReference final {
public:
    static std::optional<FileReference> tryFromString(const QString &text);
    static FileReference fromString(const QString &text);

    const QString &toString() const { return m_text; }

    friend bool operator==(const FileReference &, const FileReference &) = default;
    friend bool operator<(const FileReference &left, const FileReference &right) { return left.m_text < right.m_text; }

private:
    explicit FileReference(QString text) : m_text(std::move(text)) {}
    QString m_text;
};

}  // namespace mittelbuch
