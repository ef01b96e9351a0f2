// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/filereference.h"

#include "base/digits.h"

namespace mittelbuch {

namespace {

constexpr qsizetype lengthMin = 3;
constexpr qsizetype lengthMax = 40;

bool isAllowed(QChar sign)
{
    return sign.isLetter() || isAsciiDigit(sign) || QStringLiteral(" .-/_()").contains(sign);
}

}  // namespace

std::optional<FileReference> FileReference::tryFromString(const QString &text)
{
    if (text.size() < lengthMin || text.size() > lengthMax)
        return std::nullopt;
    if (text.startsWith(u' ') || text.endsWith(u' ') || text.contains(QLatin1String("  ")))
        return std::nullopt;
    if (!std::all_of(text.cbegin(), text.cend(), isAllowed) || std::none_of(text.cbegin(), text.cend(), isAsciiDigit))
        return std::nullopt;
    return FileReference(text);
}

FileReference FileReference::fromString(const QString &text)
{
    const std::optional<FileReference> reference = tryFromString(text);
    Q_ASSERT_X(reference, "FileReference", "no Geschäftszeichen");
    return reference.value();
}

}  // namespace mittelbuch
