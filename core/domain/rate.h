// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/money.h"

namespace mittelbuch {

/// A share between 0 and 100 per cent, held in millionths, so that 66.6667 % is exact to four decimals.
class Rate final {
public:
    static constexpr qint64 one = 1'000'000;

    constexpr Rate() = default;
    static constexpr std::optional<Rate> tryFromMillionths(qint64 millionths)
    {
        return millionths >= 0 && millionths <= one ? std::optional(Rate(millionths)) : std::nullopt;
    }
    static constexpr Rate fromMillionths(qint64 millionths)
    {
        Q_ASSERT_X(millionths >= 0 && millionths <= one, "Rate", "out of range");
        return Rate(millionths);
    }
    static constexpr Rate fromPercent(int percent) { return fromMillionths(qint64{percent} * 10'000); }

    constexpr qint64 millionths() const { return m_millionths; }
    Money of(Money base, Rounding rounding) const { return base.scaled(m_millionths, one, rounding); }

    friend constexpr auto operator<=>(Rate, Rate) = default;

private:
    constexpr explicit Rate(qint64 millionths) : m_millionths(millionths) {}
    qint64 m_millionths = 0;
};

/// Reads "80", "80 %", "66,67" (German), "66.6667 %" (English); at most four decimals, 0 to 100. Nullopt otherwise.
std::optional<Rate> parseRate(const QString &text, NumberStyle style);
/// "80 %", "66,67 %": as many decimals as needed, at most four, no-break space before the sign (German), none (English).
QString formatRate(Rate rate, NumberStyle style);

}  // namespace mittelbuch
