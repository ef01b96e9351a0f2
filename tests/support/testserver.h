// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSqlDatabase>
#include <QString>

namespace mittelbuch::test {

/// The throw-away server beside which tests/support/with_postgres.sh runs a test program. Without it everything here fails the
/// running test and says how to start it.

/// The password of every address; it may be seen nowhere.
inline constexpr const char *serverPassword = "s3cret";

/// The address of a database of that server.
QString serverAddress(const QString &database);
/// The same server behind another port.
QString serverAddress(const QString &database, int port);
int serverPort();

/// A plain connection of somebody else; the caller removes it.
QSqlDatabase plainConnection(const QString &database, const QString &connectionName);
/// Runs a statement as somebody else.
void runOnServer(const QString &database, const QString &statement);

/// Made from a template, or empty without one.
void createDatabase(const QString &database, const QString &from = {});
void dropDatabase(const QString &database);

/// Ends the server at once, as a failure would.
void crashServer();
void startServer();

}  // namespace mittelbuch::test
