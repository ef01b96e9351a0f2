// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>

#include <array>
#include <optional>

namespace mittelbuch {

/// "2027-03-31" (ISO 8601); the same as QDate::toString(Qt::ISODate), which formats through printf and so costs more than
/// the rest of a row when a register is imported. Empty for a day that is not valid.
QString isoText(QDate day);
/// The same as plain characters, without a text being made; empty for a day that is not valid or not of the years 1 to 9999.
std::optional<std::array<char, 10>> isoDigits(QDate day);

}  // namespace mittelbuch
