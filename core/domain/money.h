// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QtGlobal>

#include <compare>
#include <optional>
#include <span>

namespace mittelbuch {

/// How a result between two units is brought to one of them. Money is rounded once, at the end, by a named rule.
enum class Rounding {
    commercial,    ///< half away from zero (kaufmännisch, DIN 1333)
    towardZero,    ///< down for incoming amounts (VwV-SäHO § 70 Nr. 53.2)
    awayFromZero,  ///< up for outgoing amounts (VwV-SäHO § 70 Nr. 53.2)
    halfEven,      ///< half to the even neighbour
};

/// An amount of euro in whole cents, between -limit and +limit (10 trillion euro), so that the sum of nine hundred amounts
/// still fits 64 bits. Operators that would leave the range are a bug and stop the program; where numbers come from outside,
/// the checked forms answer nullopt. There is no multiplication of money by money.
class Money final {
public:
    static constexpr qint64 limitCents = 1'000'000'000'000'000;

    constexpr Money() = default;
    /// Must lie within the limit.
    static constexpr Money fromCents(qint64 cents)
    {
        Q_ASSERT_X(cents >= -limitCents && cents <= limitCents, "Money", "out of range");
        return Money(cents);
    }
    static constexpr std::optional<Money> tryFromCents(qint64 cents)
    {
        return cents >= -limitCents && cents <= limitCents ? std::optional(Money(cents)) : std::nullopt;
    }
    static constexpr Money fromEuro(qint64 euro) { return fromCents(euro * 100); }

    constexpr qint64 cents() const { return m_cents; }
    constexpr bool isZero() const { return m_cents == 0; }
    constexpr bool isNegative() const { return m_cents < 0; }
    constexpr bool isPositive() const { return m_cents > 0; }

    std::optional<Money> checkedPlus(Money other) const;
    std::optional<Money> checkedTimes(qint64 count) const;
    /// The sum, or nullopt when it leaves the range.
    static std::optional<Money> checkedSum(std::span<const Money> amounts);
    /// self · numerator / denominator in 128-bit arithmetic, rounded once. `denominator` is positive.
    Money scaled(qint64 numerator, qint64 denominator, Rounding rounding) const;
    /// The nearest multiple of `step` (positive) by the rule.
    Money roundedTo(Money step, Rounding rounding) const;

    Money operator+(Money other) const;
    Money operator-(Money other) const;
    constexpr Money operator-() const { return Money(-m_cents); }
    Money &operator+=(Money other) { return *this = *this + other; }
    Money &operator-=(Money other) { return *this = *this - other; }

    friend constexpr auto operator<=>(Money, Money) = default;

private:
    constexpr explicit Money(qint64 cents) : m_cents(cents) {}
    qint64 m_cents = 0;
};

/// Why a text is no amount.
enum class MoneyFault {
    empty,
    notANumber,         ///< letters or signs that belong to no amount
    groupingBroken,     ///< "1.234.5", "12.34.567": separators that do not part thousands
    tooManyDecimals,    ///< more than two digits after the decimal separator
    outOfRange,         ///< beyond Money's limit
};

/// Which sign is the decimal separator when a text leaves it open ("1.234" is 1234 in German and 1.234 in English).
enum class NumberStyle { german, english };

struct ParsedMoney {
    std::optional<Money> amount;         ///< set exactly when the text is an amount
    MoneyFault fault = MoneyFault::empty; ///< meaningful only without an amount
};

/// Reads an amount as people write it: "1234,5", "1.234,50 €", "1 234,50", "EUR 1.234,50", "12 T€" (thousand),
/// "1,2 Mio", "1,2 Mio. €", "1,5 Mrd", "-3,00", "−3,00", "3,00-"; in English style "1,234.50", "€1,234.50", "12k", "1.2m".
/// Never rounds: an amount finer than a cent is tooManyDecimals, also after a unit ("1,2345678 Mio" is exact and allowed
/// while it ends at whole cents).
ParsedMoney parseMoney(const QString &text, NumberStyle style);

/// "1.234,50" or "1,234.50": always two decimals, thousands parted, U+2212 for minus.
QString formatMoney(Money amount, NumberStyle style);
/// The same followed by a no-break space and "€" (German), or led by "€" (English).
QString formatEuro(Money amount, NumberStyle style);
/// "1234.50", "-3.00": for JSON and CSV between programs.
QString toDecimalString(Money amount);
/// Reads exactly what toDecimalString writes (also without decimals); nothing else.
std::optional<Money> fromDecimalString(const QString &text);

}  // namespace mittelbuch
