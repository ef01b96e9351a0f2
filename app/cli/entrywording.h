// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/budgetentryfields.h"

namespace mittelbuch {

/// What is wrong with a field, without its place. `prefix` makes the field's name what the person typed: "--" for an option.
QString sentence(const EntryFault &fault, const QString &prefix);

}  // namespace mittelbuch
