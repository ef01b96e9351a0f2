// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace mittelbuch {

/// What a command answers to the shell.
enum class ExitCode {
    done = 0,
    refused = 1,      ///< a rule said no
    usage = 2,        ///< the command line itself is wrong
    inputFaults = 3,  ///< a file has faults
    failed = 4,       ///< the world failed: disk, lock, connection
};

}  // namespace mittelbuch
