// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "crash/promises.h"

#include <QStringList>

namespace mittelbuch::crash {

/// What is wrong with the database `path` after a crash, opened by the program's own code: it does not open, it does
/// not agree with itself, something that was promised is missing, a use case is there by half, or work does not go on.
/// Empty: all is well. Where nothing was promised yet, the file may also be missing.
QStringList faultsAfterCrash(const QString &path, const Promises &promises);

}  // namespace mittelbuch::crash
