// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace mittelbuch {

/// Wide enough for the product of any amount of money and any 64-bit number. Both compilers that we build with have it,
/// though ISO C++ does not.
__extension__ typedef __int128 Int128;

}  // namespace mittelbuch
