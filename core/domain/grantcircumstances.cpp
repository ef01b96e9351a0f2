// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/grantcircumstances.h"

#include "domain/wordtable.h"

namespace mittelbuch {

namespace {

constexpr WordTable levelWords{std::array{
    word(FunderLevel::federal, "federal"),
    word(FunderLevel::europe, "europe"),
    word(FunderLevel::state, "state"),
    word(FunderLevel::municipal, "municipal"),
    word(FunderLevel::other, "other"),
}};

}  // namespace

QString toString(FunderLevel level)
{
    return levelWords.wordOf(level);
}

std::optional<FunderLevel> funderLevelFromString(const QString &text)
{
    return levelWords.valueOf(text);
}

std::span<const FunderLevel> allFunderLevels()
{
    return levelWords.values();
}

}  // namespace mittelbuch
