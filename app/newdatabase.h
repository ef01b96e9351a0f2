// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/composition.h"
#include "service/outcome.h"

namespace mittelbuch {

enum class NewContent {
    registerOnly,   ///< the built-in Saxon register of municipalities
    demonstration,  ///< the register, and the demonstration with its standing clock
};

/// Makes a new database at composition.database, whole or not at all: it is filled under another name beside it and gets its
/// own name last; on a server it is one transaction. Fails with alreadyExists rather than write over what is there. Answers its
/// path, or the server's address without the password.
Outcome<QString> makeDatabase(const Composition &composition, NewContent content);

}  // namespace mittelbuch
