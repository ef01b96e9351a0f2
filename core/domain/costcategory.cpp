// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/costcategory.h"

#include "domain/wordtable.h"

namespace mittelbuch {

namespace {

constexpr WordTable categoryWords{std::array{
    word(CostCategory::software, "software"),
    word(CostCategory::hardware, "hardware"),
    word(CostCategory::services, "services"),
    word(CostCategory::staff, "staff"),
    word(CostCategory::training, "training"),
    word(CostCategory::operation, "operation"),
    word(CostCategory::other, "other"),
    word(CostCategory::licences, "licences"),
    word(CostCategory::construction, "construction"),
    word(CostCategory::expertise, "expertise"),
    word(CostCategory::marketing, "marketing"),
}};

}  // namespace

QString toString(CostCategory category)
{
    return categoryWords.wordOf(category);
}

std::optional<CostCategory> costCategoryFromString(const QString &text)
{
    return categoryWords.valueOf(text);
}

std::span<const CostCategory> allCostCategories()
{
    return categoryWords.values();
}

}  // namespace mittelbuch
