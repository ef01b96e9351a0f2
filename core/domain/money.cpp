// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/money.h"

#include "base/int128.h"
#include "domain/wordtable.h"

#include <limits>

namespace mittelbuch {

namespace {

constexpr WordTable roundingWords{std::array{
    word(Rounding::commercial, "commercial"),
    word(Rounding::towardZero, "towardZero"),
    word(Rounding::awayFromZero, "awayFromZero"),
    word(Rounding::halfEven, "halfEven"),
}};

std::optional<Money> withinLimit(Int128 cents)
{
    if (cents < -Int128{Money::limitCents} || cents > Int128{Money::limitCents})
        return std::nullopt;
    return Money::tryFromCents(static_cast<qint64>(cents));
}

Money withinLimitOrStop(Int128 cents)
{
    const std::optional<Money> amount = withinLimit(cents);
    return amount ? *amount : Money::fromCents(std::numeric_limits<qint64>::max());
}

bool roundsAway(Int128 quotient, Int128 twiceRest, Int128 denominator, Rounding rounding)
{
    switch (rounding) {
    case Rounding::commercial: return twiceRest >= denominator;
    case Rounding::towardZero: return false;
    case Rounding::awayFromZero: return true;
    case Rounding::halfEven: return twiceRest > denominator || (twiceRest == denominator && quotient % 2 != 0);
    }
    Q_UNREACHABLE();
}

Int128 divided(Int128 numerator, Int128 denominator, Rounding rounding)
{
    Q_ASSERT(denominator > 0);
    const Int128 quotient = numerator / denominator;
    const Int128 rest = numerator % denominator;
    if (rest == 0 || !roundsAway(quotient, 2 * (rest < 0 ? -rest : rest), denominator, rounding))
        return quotient;
    return numerator < 0 ? quotient - 1 : quotient + 1;
}

}  // namespace

QString toString(Rounding rounding)
{
    return roundingWords.wordOf(rounding);
}

std::optional<Rounding> roundingFromString(const QString &text)
{
    return roundingWords.valueOf(text);
}

std::span<const Rounding> allRoundings()
{
    return roundingWords.values();
}

Money Money::stopOutOfRange()
{
    qFatal("An amount of money left its range; the program stops before it is stored.");
}

std::optional<Money> Money::checkedPlus(Money other) const
{
    return withinLimit(Int128{m_cents} + other.m_cents);
}

std::optional<Money> Money::checkedTimes(qint64 count) const
{
    return withinLimit(Int128{m_cents} * count);
}

std::optional<Money> Money::checkedSum(std::span<const Money> amounts)
{
    Int128 sum = 0;
    for (const Money amount : amounts)
        sum += amount.m_cents;
    return withinLimit(sum);
}

std::optional<Money> Money::checkedWeightedSum(std::span<const WeightedMoney> parts, qint64 denominator, Rounding rounding)
{
    Int128 sum = 0;
    for (const WeightedMoney &part : parts)
        sum += Int128{part.amount.m_cents} * part.weight;
    return withinLimit(divided(sum, denominator, rounding));
}

Money Money::scaled(qint64 numerator, qint64 denominator, Rounding rounding) const
{
    return withinLimitOrStop(divided(Int128{m_cents} * numerator, denominator, rounding));
}

Money Money::roundedTo(Money step, Rounding rounding) const
{
    return withinLimitOrStop(divided(m_cents, step.m_cents, rounding) * step.m_cents);
}

std::optional<Money> Money::checkedRoundedTo(Money step, Rounding rounding) const
{
    return withinLimit(divided(m_cents, step.m_cents, rounding) * step.m_cents);
}

Money Money::operator+(Money other) const
{
    return withinLimitOrStop(Int128{m_cents} + other.m_cents);
}

Money Money::operator-(Money other) const
{
    return withinLimitOrStop(Int128{m_cents} - other.m_cents);
}

}  // namespace mittelbuch
