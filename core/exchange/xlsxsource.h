// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/tablesource.h"

namespace mittelbuch {

/// Reads a workbook (ECMA-376, XLSX) sheet by sheet and row by row: texts shared and inline, numbers, days by their
/// format, truth as WAHR and FALSCH, and of a formula the value that it last had. Styles, notes and pictures are not
/// touched. Only the shared texts are held in memory.
TableOpened openXlsx(const QByteArray &content, const TableLimits &limits);

}  // namespace mittelbuch
