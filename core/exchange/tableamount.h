// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/importfault.h"
#include "domain/money.h"
#include "exchange/tablesource.h"

#include <optional>

#include <tl/expected.hpp>

namespace mittelbuch {

/// The amount in a cell, in units of 1 or 1000 euro. nullopt: the cell is empty. A dash is zero. Numbers of a workbook are
/// taken to the cent that is nearest, if they are within a thousandth of it: spreadsheets count in binary fractions.
tl::expected<std::optional<Money>, ImportFaultCode> amountOf(const SourceCell &cell, int unitEuro, NumberStyle style);

}  // namespace mittelbuch
