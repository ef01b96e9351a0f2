// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/isoday.h"

namespace mittelbuch {

namespace {

void putDigits(char *last, int number, int count)
{
    for (; count > 0; --count, number /= 10)
        *last-- = static_cast<char>('0' + number % 10);
}

}  // namespace

std::optional<std::array<char, 10>> isoDigits(QDate day)
{
    int year = 0;
    int month = 0;
    int dayOfMonth = 0;
    day.getDate(&year, &month, &dayOfMonth);
    if (!day.isValid() || year < 1 || year > 9999)
        return std::nullopt;
    std::array<char, 10> digits;
    digits.fill('-');
    putDigits(&digits[3], year, 4);
    putDigits(&digits[6], month, 2);
    putDigits(&digits[9], dayOfMonth, 2);
    return digits;
}

QString isoText(QDate day)
{
    const auto digits = isoDigits(day);
    return digits ? QString::fromLatin1(digits->data(), qsizetype(digits->size())) : day.toString(Qt::ISODate);
}

}  // namespace mittelbuch
