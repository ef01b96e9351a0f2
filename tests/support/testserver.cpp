// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testserver.h"

#include <QProcess>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>

#include <gtest/gtest.h>

namespace mittelbuch::test {

namespace {

QString fromEnvironment(const char *name)
{
    const QString value = qEnvironmentVariable(name);
    if (value.isEmpty())
        ADD_FAILURE() << name << " is not set: start this program with tests/support/with_postgres.sh, as ctest does.";
    return value;
}

void control(const QString &word)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(fromEnvironment("MITTELBUCH_TEST_SERVER_CONTROL"), {word});
    const bool ended = process.waitForFinished(60'000);
    EXPECT_TRUE(ended && process.exitCode() == 0) << word.toStdString() << ": " << process.readAll().toStdString();
}

}  // namespace

QString serverAddress(const QString &database)
{
    return fromEnvironment("MITTELBUCH_TEST_SERVER") + database;
}

QString serverAddress(const QString &database, int port)
{
    QUrl url(serverAddress(database));
    url.setPort(port);
    return url.toString();
}

int serverPort()
{
    return QUrl(serverAddress({})).port();
}

QSqlDatabase plainConnection(const QString &database, const QString &connectionName)
{
    const QUrl url(serverAddress(database));
    QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), connectionName);
    connection.setHostName(url.host());
    connection.setPort(url.port());
    connection.setUserName(url.userName());
    connection.setPassword(url.password());
    connection.setDatabaseName(database);
    EXPECT_TRUE(connection.open()) << connection.lastError().text().toStdString();
    return connection;
}

void runOnServer(const QString &database, const QString &statement)
{
    const QString name = QStringLiteral("run-on-server");
    {
        const QSqlDatabase connection = plainConnection(database, name);
        QSqlQuery query(connection);
        EXPECT_TRUE(query.exec(statement)) << statement.toStdString() << ": " << query.lastError().text().toStdString();
    }
    QSqlDatabase::removeDatabase(name);
}

void createDatabase(const QString &database, const QString &from)
{
    const QString base = from.isEmpty() ? QStringLiteral("template1") : from;
    runOnServer(QStringLiteral("postgres"), QStringLiteral("CREATE DATABASE \"%1\" TEMPLATE \"%2\"").arg(database, base));
}

void dropDatabase(const QString &database)
{
    runOnServer(QStringLiteral("postgres"), QStringLiteral("DROP DATABASE IF EXISTS \"%1\" WITH (FORCE)").arg(database));
}

void crashServer()
{
    control(QStringLiteral("crash"));
}

void startServer()
{
    control(QStringLiteral("start"));
}

}  // namespace mittelbuch::test
