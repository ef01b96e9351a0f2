// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rate.h"

#include "base/digits.h"

namespace mittelbuch {

namespace {

constexpr int decimalsMax = 4;

}  // namespace

std::optional<Rate> parseRate(const QString &text, NumberStyle style)
{
    QString number = text.trimmed();
    if (number.endsWith(u'%'))
        number = number.chopped(1).trimmed();
    const qsizetype place = number.indexOf(decimalSign(style));
    const QString whole = number.left(place);
    const QString decimals = place < 0 ? QStringLiteral("0") : number.mid(place + 1);
    if (whole.isEmpty() || whole.size() > 3 || decimals.isEmpty() || decimals.size() > decimalsMax)
        return std::nullopt;
    if (!isAsciiDigits(whole) || !isAsciiDigits(decimals))
        return std::nullopt;
    return Rate::tryFromMillionths(QString(whole + decimals.leftJustified(decimalsMax, u'0')).toLongLong());
}

QString formatRate(Rate rate, NumberStyle style)
{
    QString decimals = QString::number(rate.millionths() % 10'000).rightJustified(decimalsMax, u'0');
    while (decimals.endsWith(u'0'))
        decimals.chop(1);
    const QString whole = QString::number(rate.millionths() / 10'000);
    const QString number = decimals.isEmpty() ? whole : QString(whole + decimalSign(style) + decimals);
    return number + (style == NumberStyle::german ? QStringLiteral("\u00a0%") : QStringLiteral("%"));
}

}  // namespace mittelbuch
