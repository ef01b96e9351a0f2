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
QString toString(Rounding rounding);
std::optional<Rounding> roundingFromString(const QString &word);
std::span<const Rounding> allRoundings();

struct WeightedMoney;

/// An amount of euro in whole cents, between -limit and +limit (10 trillion euro), so that the sum of nine thousand
/// amounts still fits 64 bits. Operators that would leave the range are a bug and stop the program; where numbers come from
/// outside, the checked forms answer nullopt. There is no multiplication of money by money.
class Money final {
public:
    static constexpr qint64 limitCents = 1'000'000'000'000'000;

    constexpr Money() = default;
    /// Must lie within the limit.
    static constexpr Money fromCents(qint64 cents)
    {
        return isWithinLimit(cents) ? Money(cents) : stopOutOfRange();
    }
    static constexpr std::optional<Money> tryFromCents(qint64 cents)
    {
        return isWithinLimit(cents) ? std::optional(Money(cents)) : std::nullopt;
    }
    /// Must lie within the limit.
    static constexpr Money fromEuro(qint64 euro)
    {
        return isWithinLimit(euro) ? fromCents(euro * 100) : stopOutOfRange();
    }

    constexpr qint64 cents() const { return m_cents; }
    constexpr bool isZero() const { return m_cents == 0; }
    constexpr bool isNegative() const { return m_cents < 0; }
    constexpr bool isPositive() const { return m_cents > 0; }

    std::optional<Money> checkedPlus(Money other) const;
    std::optional<Money> checkedTimes(qint64 count) const;
    /// The sum, or nullopt when it leaves the range.
    static std::optional<Money> checkedSum(std::span<const Money> amounts);
    /// The sum of amount · weight over all parts, divided by `denominator` (positive) and rounded once; nullopt when it leaves
    /// the range. At most a million parts.
    static std::optional<Money> checkedWeightedSum(std::span<const WeightedMoney> parts, qint64 denominator, Rounding rounding);
    /// self · numerator / denominator in 128-bit arithmetic, rounded once. `denominator` is positive.
    Money scaled(qint64 numerator, qint64 denominator, Rounding rounding) const;
    /// The nearest multiple of `step` (positive) by the rule.
    Money roundedTo(Money step, Rounding rounding) const;
    std::optional<Money> checkedRoundedTo(Money step, Rounding rounding) const;

    Money operator+(Money other) const;
    Money operator-(Money other) const;
    constexpr Money operator-() const { return Money(-m_cents); }
    Money &operator+=(Money other) { return *this = *this + other; }
    Money &operator-=(Money other) { return *this = *this - other; }

    friend constexpr auto operator<=>(Money, Money) = default;

private:
    constexpr explicit Money(qint64 cents) : m_cents(cents) {}
    static constexpr bool isWithinLimit(qint64 number) { return number >= -limitCents && number <= limitCents; }
    /// Ends the program, in release builds too: a wrong amount of money must not live on.
    [[noreturn]] static Money stopOutOfRange();

    qint64 m_cents = 0;
};

struct WeightedMoney {
    Money amount;
    qint64 weight = 1;
};

/// Why a text is no amount.
enum class MoneyFault {
    empty,
    notANumber,         ///< letters or signs that belong to no amount, or no digit at all
    groupingBroken,     ///< "1.234.5", "12.34.567", "1,2,3": separators that neither part thousands nor cents
    tooManyDecimals,    ///< more than two digits after the decimal separator
    outOfRange,         ///< beyond Money's limit
};

/// Which sign is the decimal separator; the other one parts thousands ("1.234" is 1234 in German and 1.234 in English).
enum class NumberStyle { german, english };

constexpr QChar decimalSign(NumberStyle style)
{
    return style == NumberStyle::german ? QChar(u',') : QChar(u'.');
}

constexpr QChar groupSign(NumberStyle style)
{
    return style == NumberStyle::german ? QChar(u'.') : QChar(u',');
}

struct ParsedMoney {
    std::optional<Money> amount;         ///< set exactly when the text is an amount
    MoneyFault fault = MoneyFault::empty; ///< meaningful only without an amount
};

/// Reads an amount as people write it: "1234,5", "1.234,50 €", "1 234,50", "EUR 1.234,50", "12 T€" (thousand),
/// "1,2 Mio", "1,2 Mio. €", "1,5 Mrd", "-3,00", "−3,00", "3,00-"; in English style "1,234.50", "€1,234.50", "12k", "1.2m".
/// The words for thousand, million and milliard of both languages are understood in both styles; a lone "T" counts only
/// with a currency. Never rounds: more decimals than the unit has down to the cent are tooManyDecimals, even if they are
/// zeros ("1,500" is more likely a misplaced thousand); "1,2345678 Mio" ends at whole cents and is exact.
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
