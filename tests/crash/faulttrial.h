// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace mittelbuch::crash {

/// In one process, with the interposer loaded: lets one call after the other fail in each writing use case, and looks
/// each time that the use case says so, that nothing of it is left, that reading goes on while the disk still fails,
/// that the files as they lie there are sound, and that the use case is done once the disk works again. Every `step`-th
/// call from `first` on. Prints what is wrong; answers 0 when nothing is, and how many calls were made to fail in its
/// last line.
int tryFaults(const QString &database, int step, int first);

}  // namespace mittelbuch::crash
