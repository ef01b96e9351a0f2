// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/composition.h"
#include "service/outcome.h"

namespace mittelbuch {

/// What a new database holds from the start: the built-in Saxon register of municipalities.
Outcome<void> fillNew(Store &store, const Composition &composition);

/// The same, and the demonstration with its standing clock.
Outcome<void> fillDemonstration(Store &store);

}  // namespace mittelbuch
