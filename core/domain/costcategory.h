// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>
#include <span>

namespace mittelbuch {

/// What a cost of a project is for. The form knows these; a directive groups them into its own categories of expenditure.
enum class CostCategory {
    software,
    hardware,
    services,
    staff,
    training,
    operation,
    other,
    licences,      ///< for a time, other than bought software
    construction,  ///< building work, lines
    expertise,     ///< Gutachten, concepts, advice
    marketing,
};
QString toString(CostCategory category);
std::optional<CostCategory> costCategoryFromString(const QString &word);
std::span<const CostCategory> allCostCategories();

}  // namespace mittelbuch
