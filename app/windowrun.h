// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/arguments.h"
#include "app/composition.h"

namespace mittelbuch {

/// Opens the window and runs it until it is closed.
ExitCode runWindow(const Composition &composition, const Arguments &arguments);

}  // namespace mittelbuch
