// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <optional>

namespace mittelbuch {

/// Why nothing may be written to the path: its folder is missing, or the file is there and must not be replaced.
std::optional<Failure> obstacleAt(const QString &path, bool mayReplace);

}  // namespace mittelbuch
