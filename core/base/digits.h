// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <algorithm>

namespace mittelbuch {

/// 0 to 9 alone; QChar::isDigit also takes the digits of other scripts, which no key and no amount may have.
inline bool isAsciiDigit(QChar sign)
{
    return sign >= u'0' && sign <= u'9';
}

/// True for the empty text too.
inline bool isAsciiDigits(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), isAsciiDigit);
}

}  // namespace mittelbuch
