// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "domain/username.h"
#include "service/outcome.h"
#include "service/settings.h"

#include <QDate>

#include <functional>
#include <memory>
#include <optional>

namespace mittelbuch {

/// What the common options say: which database, who, which day. The one place that knows the storage.
struct Composition {
    QString database;               ///< path of a file, or "postgresql://user:password@host:port/name"; shown to nobody
    UserName user;
    std::optional<QDate> today;     ///< given on the command line

    bool isServer() const;
    /// The database as people may read it: the path, or the address without password and options.
    QString shown() const;
    Result<std::unique_ptr<Store>> open() const;
    /// Makes a new, empty database in a file; never over an existing one.
    Result<std::unique_ptr<Store>> createFile() const;
    /// Makes the tables in an empty database of a server and fills them, all of it or nothing. Answers the address without the
    /// password.
    Outcome<QString> makeOnServer(const std::function<Outcome<void>(Store &)> &fill) const;
    /// Whether a server's database holds nothing yet: done, or alreadyExists, foreignContent or what kept it from being asked.
    Outcome<void> isEmptyOnServer() const;
    /// The clock for work in this database: the given day, else the demonstration's standing day, else the real one.
    std::unique_ptr<Clock> clockFor(const OfficeSettings &settings) const;
};

/// --database, else $MITTELBUCH_DATABASE, else a file in the user's data folder.
QString databaseFrom(const QString &option);
/// --user, else the name under which the operating system knows the person.
std::optional<UserName> userFrom(const QString &option);

}  // namespace mittelbuch
