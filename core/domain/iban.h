// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace mittelbuch {

/// An International Bank Account Number whose check digits are right (ISO 13616, ISO 7064 mod 97-10) and whose length is
/// that of its country where we know it (DE: 22).
class Iban final {
public:
    /// Blanks are ignored, letters may be lower case.
    static std::optional<Iban> tryFromString(const QString &text);

    /// Without blanks: "DE89370400440532013000".
    const QString &toString() const { return m_text; }
    /// In groups of four: "DE89 3704 0044 0532 0130 00".
    QString toDisplay() const;

    friend bool operator==(const Iban &, const Iban &) = default;

private:
    explicit Iban(QString text) : m_text(std::move(text)) {}
    QString m_text;
};

}  // namespace mittelbuch
