// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

namespace mittelbuch {

/// Which kind of failure a result code of SQLite stands for, plain or extended.
FailureKind sqliteFailureKind(int code);

}  // namespace mittelbuch
