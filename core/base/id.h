// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <compare>
#include <functional>

namespace mittelbuch {

/// The number of a stored record, typed by what it numbers, so that an application's number cannot be handed over as a
/// programme's. Zero means "not stored yet"; stored numbers are positive.
template <typename Tag>
class Id final {
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 number) : m_number(number) { Q_ASSERT(number >= 0); }

    constexpr qint64 number() const { return m_number; }
    constexpr bool isStored() const { return m_number > 0; }

    friend constexpr auto operator<=>(Id, Id) = default;

private:
    qint64 m_number = 0;
};

}  // namespace mittelbuch

template <typename Tag>
struct std::hash<mittelbuch::Id<Tag>> {
    std::size_t operator()(mittelbuch::Id<Tag> id) const noexcept { return std::hash<qint64>{}(id.number()); }
};
