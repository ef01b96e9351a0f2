// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/officialkey.h"

#include "base/digits.h"

namespace mittelbuch {

namespace {

std::optional<RegionLevel> levelOfLength(qsizetype length)
{
    switch (length) {
    case 2: return RegionLevel::state;
    case 3: return RegionLevel::governmentRegion;
    case 4: return RegionLevel::planningRegion;
    case 5: return RegionLevel::district;
    case 8: return RegionLevel::municipality;
    case 9: return RegionLevel::association;
    default: return std::nullopt;
    }
}

bool beginsWithState(const QString &digits)
{
    const int state = digits.left(2).toInt();
    return state >= 1 && state <= 16;
}

}  // namespace

std::optional<OfficialKey> OfficialKey::tryFromString(const QString &digits)
{
    if (!levelOfLength(digits.size()) || !isAsciiDigits(digits) || !beginsWithState(digits))
        return std::nullopt;
    return OfficialKey(digits);
}

OfficialKey OfficialKey::fromString(const QString &digits)
{
    const std::optional<OfficialKey> key = tryFromString(digits);
    Q_ASSERT_X(key, "OfficialKey", "no key of the register");
    return key.value();
}

RegionLevel OfficialKey::level() const
{
    return levelOfLength(m_digits.size()).value();
}

std::optional<OfficialKey> OfficialKey::district() const
{
    return m_digits.size() < 5 ? std::nullopt : std::optional(OfficialKey(m_digits.left(5)));
}

std::optional<MunicipalityKey> MunicipalityKey::tryFromAgs(const QString &digits)
{
    const std::optional<OfficialKey> key = OfficialKey::tryFromString(digits);
    if (!key || key->level() != RegionLevel::municipality)
        return std::nullopt;
    return MunicipalityKey(digits);
}

MunicipalityKey MunicipalityKey::fromAgs(const QString &digits)
{
    const std::optional<MunicipalityKey> key = tryFromAgs(digits);
    Q_ASSERT_X(key, "MunicipalityKey", "no AGS");
    return key.value();
}

std::optional<MunicipalityKey> MunicipalityKey::tryFromArs(const QString &digits)
{
    if (digits.size() != 12 || !isAsciiDigits(digits))
        return std::nullopt;
    return tryFromAgs(digits.left(5) + digits.right(3));
}

OfficialKey MunicipalityKey::toOfficialKey() const
{
    return OfficialKey::fromString(m_digits);
}

OfficialKey MunicipalityKey::district() const
{
    return OfficialKey::fromString(m_digits.left(5));
}

std::optional<QString> MunicipalityKey::arsWithin(const QString &association) const
{
    if (association.size() != 4 || !isAsciiDigits(association))
        return std::nullopt;
    return QString(m_digits.left(5) + association + m_digits.right(3));
}

}  // namespace mittelbuch
