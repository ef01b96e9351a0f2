// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/isoday.h"

namespace mittelbuch {

namespace {

void putDigits(QChar *last, int number, int count)
{
    for (; count > 0; --count, number /= 10)
        *last-- = QChar(static_cast<char16_t>(u'0' + number % 10));
}

}  // namespace

QString isoText(QDate day)
{
    int year = 0;
    int month = 0;
    int dayOfMonth = 0;
    day.getDate(&year, &month, &dayOfMonth);
    if (!day.isValid() || year < 1 || year > 9999)
        return day.toString(Qt::ISODate);
    QString text(10, u'-');
    QChar *begin = text.data();
    putDigits(begin + 3, year, 4);
    putDigits(begin + 6, month, 2);
    putDigits(begin + 9, dayOfMonth, 2);
    return text;
}

}  // namespace mittelbuch
