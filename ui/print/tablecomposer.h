// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/document.h"
#include "ui/print/composer.h"

namespace mittelbuch {

/// Sets a table: the head row again on every page, no row cut, amounts to the right, long cells broken into lines. A
/// sum never stands alone at the top of a page: the row before it comes along.
void composeTable(Composer &composer, const Table &table);

}  // namespace mittelbuch
