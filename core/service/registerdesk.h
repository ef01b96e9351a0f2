// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/session.h"

namespace mittelbuch {

/// Takes an edition of the register of municipalities in one transaction and writes it to the event log.
/// `dryRun`: says what would change and changes nothing.
Outcome<RegisterChange> importRegister(Session &session, const RegisterEdition &edition, const QString &sourceName, bool dryRun);

}  // namespace mittelbuch
