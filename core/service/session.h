// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "domain/username.h"
#include "service/store.h"

namespace mittelbuch {

/// A key that no other command has, so that a command whose answer was lost can be asked about.
QString newCommandKey();

/// Somebody at work: whose name stands under what is recorded, by which clock, in which database.
struct Session {
    Store &store;
    const Clock &clock;
    UserName user;
    std::function<QString()> nextCommandKey = newCommandKey;  ///< another one where a run must be repeatable to the byte
};

}  // namespace mittelbuch
