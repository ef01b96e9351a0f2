// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>

#include <compare>
#include <optional>
#include <utility>

namespace mittelbuch {

/// What an official regional key names, which follows from its number of digits (Destatis, GV-ISys).
enum class RegionLevel {
    state,             ///< Land, 2 digits
    governmentRegion,  ///< Regierungsbezirk, 3 digits
    planningRegion,    ///< Region, 4 digits
    district,          ///< Landkreis or kreisfreie Stadt, 5 digits
    municipality,      ///< Gemeinde, 8 digits (AGS)
    association,       ///< Gemeindeverband, 9 digits: district and four digits
};

/// The key of a region in the Gemeindeverzeichnis: 2, 3, 4, 5, 8 or 9 digits, the first two a Land (01 to 16).
class OfficialKey final {
public:
    static std::optional<OfficialKey> tryFromString(const QString &digits);
    static OfficialKey fromString(const QString &digits);

    const QString &toString() const { return m_digits; }
    RegionLevel level() const;
    QString state() const { return m_digits.left(2); }
    /// The five digits of the district; nullopt for a Land, a Regierungsbezirk or a Region.
    std::optional<OfficialKey> district() const;

    friend bool operator==(const OfficialKey &, const OfficialKey &) = default;
    friend bool operator<(const OfficialKey &left, const OfficialKey &right) { return left.m_digits < right.m_digits; }

private:
    explicit OfficialKey(QString digits) : m_digits(std::move(digits)) {}
    QString m_digits;
};

/// The Amtlicher Gemeindeschlüssel (AGS): exactly 8 digits: Land 2, Regierungsbezirk 1, Kreis 2, Gemeinde 3.
class MunicipalityKey final {
public:
    static std::optional<MunicipalityKey> tryFromAgs(const QString &digits);
    static MunicipalityKey fromAgs(const QString &digits);
    /// From the Amtlicher Regionalschlüssel (ARS, 12 digits): AGS[1–5] + Verband + AGS[6–8]; the Verband is dropped.
    static std::optional<MunicipalityKey> tryFromArs(const QString &digits);

    const QString &toString() const { return m_digits; }
    OfficialKey toOfficialKey() const;
    OfficialKey district() const;
    /// The ARS of this municipality within the association (four digits); nullopt if `association` is not four digits.
    std::optional<QString> arsWithin(const QString &association) const;

    friend bool operator==(const MunicipalityKey &, const MunicipalityKey &) = default;
    friend bool operator<(const MunicipalityKey &left, const MunicipalityKey &right) { return left.m_digits < right.m_digits; }

private:
    explicit MunicipalityKey(QString digits) : m_digits(std::move(digits)) {}
    QString m_digits;
};

inline size_t qHash(const OfficialKey &key, size_t seed = 0) noexcept
{
    return ::qHash(key.toString(), seed);
}

}  // namespace mittelbuch
