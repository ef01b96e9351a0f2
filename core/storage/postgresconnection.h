// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/outcome.h"
#include "storage/connection.h"

namespace mittelbuch {

/// Connections to servers, as the openings of storage/database.h and the backups need them.

/// A failure that names the server as people may read it.
Failure ofServer(Failure failure, const DatabaseAddress &address);
/// To a server that is new enough and speaks UTF-8; what it holds is not looked at.
Result<std::unique_ptr<Connection>> connectPostgres(const DatabaseAddress &address, int patienceMs);
/// Looks whether it is a Mittelbuch and, where it may be written, brings it up to this version. Answers whether it can
/// only be read.
Result<bool> prepareExistingPostgres(Connection &connection, bool readOnly);
/// Makes the tables in a database that holds none, in the transaction that is open. Failures: alreadyExists,
/// foreignContent.
Outcome<void> makePostgresTables(Connection &connection);

}  // namespace mittelbuch
