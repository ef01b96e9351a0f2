// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/composition.h"

#include "storage/database.h"
#include "storage/serveraddress.h"

#include <QStandardPaths>

#include <pwd.h>
#include <unistd.h>

namespace mittelbuch {

namespace {

QString systemUserName()
{
    const passwd *entry = getpwuid(geteuid());
    if (!entry)
        return {};
    const QString fullName = QString::fromLocal8Bit(entry->pw_gecos).section(u',', 0, 0).trimmed();
    return fullName.isEmpty() ? QString::fromLocal8Bit(entry->pw_name) : fullName;
}

}  // namespace

QString databaseFrom(const QString &option)
{
    if (!option.isEmpty())
        return option;
    const QString fromEnvironment = qEnvironmentVariable("MITTELBUCH_DATABASE");
    if (!fromEnvironment.isEmpty())
        return fromEnvironment;
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/mittelbuch/office.mittelbuch");
}

std::optional<UserName> userFrom(const QString &option)
{
    return UserName::tryFromString(option.isEmpty() ? systemUserName() : option);
}

bool Composition::isServer() const
{
    return isServerAddress(database);
}

QString Composition::shown() const
{
    if (!isServer())
        return database;
    const Result<DatabaseAddress> address = parseServerAddress(database);
    return address ? address->shown : address.error().subject;
}

Result<std::unique_ptr<Store>> Composition::open() const
{
    if (isServer())
        return openPostgresStore(database, OpenMode::openExisting);
    return openSqliteStore(database, OpenMode::openExisting);
}

Outcome<QString> Composition::makeOnServer(const std::function<Outcome<void>(Store &)> &fill) const
{
    return makePostgresDatabase(database, fill);
}

Outcome<void> Composition::isEmptyOnServer() const
{
    const Result<void> empty = inspectEmptyServer(database);
    return empty ? Outcome<void>() : Outcome<void>(tl::unexpected(empty.error()));
}

Result<std::unique_ptr<Store>> Composition::createFile() const
{
    return openSqliteStore(database, OpenMode::create);
}

std::unique_ptr<Clock> Composition::clockFor(const OfficeSettings &settings) const
{
    if (today)
        return std::make_unique<FixedClock>(*today);
    if (settings.standingToday.isValid())
        return std::make_unique<FixedClock>(settings.standingToday);
    return std::make_unique<SystemClock>();
}

}  // namespace mittelbuch
