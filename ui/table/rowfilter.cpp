// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/rowfilter.h"

#include "base/textfold.h"
#include "domain/calendar.h"
#include "domain/rate.h"

#include <limits>

namespace mittelbuch {

namespace {

std::optional<qint64> countFromText(const QString &text)
{
    QString plain = text;
    plain.remove(u'.').remove(u',').remove(u' ');
    bool isNumber = false;
    const qint64 count = plain.toLongLong(&isNumber);
    return isNumber ? std::optional(count) : std::nullopt;
}

std::optional<qint64> numberFromText(const QString &text, ColumnKind kind, NumberStyle style)
{
    switch (kind) {
    case ColumnKind::money: {
        const std::optional<Money> amount = parseMoney(text, style).amount;
        return amount ? std::optional(amount->cents()) : std::nullopt;
    }
    case ColumnKind::day: {
        const std::optional<QDate> day = parseDay(text);
        return day ? std::optional(day->toJulianDay()) : std::nullopt;
    }
    case ColumnKind::rate: {
        const std::optional<Rate> rate = parseRate(text, style);
        return rate ? std::optional(rate->millionths()) : std::nullopt;
    }
    case ColumnKind::count:
        return countFromText(text);
    case ColumnKind::text:
        break;
    }
    return std::nullopt;
}

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar character : text) {
        if (character.isDigit())
            digits += character;
    }
    return digits;
}

struct Comparison {
    QLatin1String sign;
    bool least;
    bool most;
    int shift;  // of the bound, so that both ends are inclusive
};

constexpr Comparison comparisons[] = {
    {QLatin1String(">="), true, false, 0}, {QLatin1String("<="), false, true, 0}, {QLatin1String(">"), true, false, 1},
    {QLatin1String("<"), false, true, -1}, {QLatin1String("="), true, true, 0},
};

}  // namespace

std::optional<RowFilter> RowFilter::tryFromText(const QString &text, ColumnKind kind, NumberStyle style)
{
    const QString trimmed = text.trimmed();
    RowFilter filter;
    if (trimmed.isEmpty())
        return filter;
    if (kind != ColumnKind::text) {
        const bool hasSign = QStringLiteral("<>=").contains(trimmed.front()) || trimmed.contains(QLatin1String(".."));
        if (hasSign)
            return rangeFromText(trimmed, kind, style);
        filter.m_digits = digitsOf(trimmed);
        if (!filter.m_digits.isEmpty() && kind == ColumnKind::day && parseDay(trimmed))
            return rangeFromText(u'=' + trimmed, kind, style);
        filter.m_shape = Shape::digits;
        return filter.m_digits.isEmpty() ? std::nullopt : std::optional(filter);
    }
    filter.m_shape = Shape::words;
    for (const QString &part : trimmed.split(u'|', Qt::SkipEmptyParts)) {
        const QString alternative = part.trimmed();
        const bool whole = alternative.startsWith(u'=');
        filter.m_alternatives.append({foldedForSearch(whole ? alternative.mid(1) : alternative), whole});
    }
    return filter;
}

std::optional<RowFilter> RowFilter::rangeFromText(const QString &text, ColumnKind kind, NumberStyle style)
{
    RowFilter filter;
    filter.m_shape = Shape::range;
    const qsizetype dots = text.indexOf(QLatin1String(".."));
    if (dots >= 0) {
        const QString least = text.left(dots).trimmed();
        const QString most = text.mid(dots + 2).trimmed();
        filter.m_least = numberFromText(least, kind, style);
        filter.m_most = numberFromText(most, kind, style);
        const bool broken = (!least.isEmpty() && !filter.m_least) || (!most.isEmpty() && !filter.m_most);
        return broken || (least.isEmpty() && most.isEmpty()) ? std::nullopt : std::optional(filter);
    }
    for (const Comparison &comparison : comparisons) {
        if (!text.startsWith(comparison.sign))
            continue;
        const std::optional<qint64> bound = numberFromText(text.mid(comparison.sign.size()).trimmed(), kind, style);
        if (!bound)
            return std::nullopt;
        if (comparison.least)
            filter.m_least = *bound + comparison.shift;
        if (comparison.most)
            filter.m_most = *bound + comparison.shift;
        return filter;
    }
    return std::nullopt;
}

bool RowFilter::accepts(const QVariant &value, const QString &shown) const
{
    switch (m_shape) {
    case Shape::everything:
        return true;
    case Shape::words:
        return acceptsWords(shown);
    case Shape::digits:
        return digitsOf(shown).contains(m_digits);
    case Shape::range:
        break;
    }
    const std::optional<qint64> number = sortNumber(value);
    return number && *number >= m_least.value_or(std::numeric_limits<qint64>::min())
        && *number <= m_most.value_or(std::numeric_limits<qint64>::max());
}

bool RowFilter::acceptsWords(const QString &shown) const
{
    const QString key = searchKey(shown);
    const QString folded = foldedForSearch(shown);
    return std::any_of(m_alternatives.cbegin(), m_alternatives.cend(), [&](const Alternative &alternative) {
        return alternative.whole ? folded == alternative.folded : matchesSearch(key, alternative.folded);
    });
}

std::optional<qint64> sortNumber(const QVariant &value)
{
    if (!value.isValid() || value.isNull())
        return std::nullopt;
    if (value.userType() == QMetaType::QDate) {
        const QDate day = value.toDate();
        return day.isValid() ? std::optional(day.toJulianDay()) : std::nullopt;
    }
    bool isNumber = false;
    const qint64 number = value.toLongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

}  // namespace mittelbuch
