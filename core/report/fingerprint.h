// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/document.h"

namespace mittelbuch {

/// SHA-256 over the cells of all tables, first 16 hexadecimal digits: two printouts with the same one show the same
/// data.
QString fingerprintOf(const Document &document);

}  // namespace mittelbuch
