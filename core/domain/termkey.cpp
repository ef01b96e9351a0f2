// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/termkey.h"

#include <algorithm>

namespace mittelbuch {

namespace {

constexpr int maxLength = 40;

bool isLower(QChar c)
{
    return c >= QChar(u'a') && c <= QChar(u'z');
}

bool isLetterOrDigit(QChar c)
{
    return isLower(c) || (c >= QChar(u'A') && c <= QChar(u'Z')) || (c >= QChar(u'0') && c <= QChar(u'9'));
}

}  // namespace

std::optional<TermKey> TermKey::tryFromString(const QString &text)
{
    if (text.isEmpty() || text.size() > maxLength || !isLower(text.front()))
        return std::nullopt;
    return std::all_of(text.begin(), text.end(), isLetterOrDigit) ? std::optional(TermKey(text)) : std::nullopt;
}

TermKey TermKey::fromString(const QString &text)
{
    const std::optional<TermKey> key = tryFromString(text);
    Q_ASSERT_X(key, "TermKey", "no key");
    return *key;
}

}  // namespace mittelbuch
