// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace mittelbuch::crash {

/// Which call is to fail. Calls on watched files are counted from 1.
struct FaultPlan {
    int number = 0;   ///< 0: none
    int error = 0;    ///< errno
    int lasting = 0;  ///< 1: every later call fails as well
    int reading = 0;  ///< 1: reading calls are counted and fail, too
};

/// The calls counted so far, and the plan in force. One of each per process.
struct FaultState {
    FaultPlan plan;
    int calls = 0;
    int failed = 0;
};

}  // namespace mittelbuch::crash

// Looked up in the running process by name; a program without the interposer has none.
extern "C" {
using CrashArm = void (*)(const mittelbuch::crash::FaultPlan *plan);  ///< begins to count anew
using CrashState = const mittelbuch::crash::FaultState *(*)();
}
