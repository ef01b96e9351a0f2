// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <functional>

namespace mittelbuch {

enum class CopyStage {
    copying,
    verifying,
};

/// Told how far a copy is, in the thread that copies; false asks it to stop, which it does with the failure
/// `cancelled`.
using CopyProgress = std::function<bool(CopyStage stage, qint64 done, qint64 of)>;

}  // namespace mittelbuch
