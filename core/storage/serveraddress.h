// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "storage/engine.h"

namespace mittelbuch {

/// "postgresql://…" or "postgres://…".
bool isServerAddress(const QString &database);

/// The parts of "postgresql://user:password@host:port/name?option=value&…", escaped as in any URL. What is missing is left to
/// the client library: its environment (PGUSER, PGPASSWORD …), its password file, a local socket. Options are those of a
/// connection string of PostgreSQL. Failure `unsupported` when it is no such address; neither that nor `shown` holds a password.
Result<DatabaseAddress> parseServerAddress(const QString &address);

}  // namespace mittelbuch
