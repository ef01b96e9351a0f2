// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/tablesource.h"

namespace mittelbuch {

/// Reads text: UTF-8 with or without mark, UTF-16 with mark, else Windows-1252, which holds what older office programs
/// write. Fields are parted by what makes the first rows most alike (; , tab |), or by what "sep=;" in the first line says;
/// they may be quoted and then hold line breaks. All cells are text.
TableOpened openText(const QByteArray &content, const TableLimits &limits);

}  // namespace mittelbuch
