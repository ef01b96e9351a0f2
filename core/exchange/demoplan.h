// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/demo.h"

namespace mittelbuch {

/// The plan of the demonstration that is built into the program (":/demo/demo.json"). A plan that cannot be read is a bug of
/// the build and asserts.
DemoPlan demoPlan();

}  // namespace mittelbuch
