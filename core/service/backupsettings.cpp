// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/backupsettings.h"

#include "service/casework.h"
#include "service/eventdetail.h"
#include "service/refusing.h"

#include <array>
#include <utility>

namespace mittelbuch {

namespace {

constexpr int mostKept = 999;

const QString automaticName = QStringLiteral("backup.automatic");
const QString folderName = QStringLiteral("backup.folder");
const QString no = QStringLiteral("no");
const QString yes = QStringLiteral("yes");

const std::array<std::pair<QString, int RetentionRule::*>, 3> countNames{{
    {QStringLiteral("backup.daily"), &RetentionRule::daily},
    {QStringLiteral("backup.weekly"), &RetentionRule::weekly},
    {QStringLiteral("backup.monthly"), &RetentionRule::monthly},
}};

bool isCount(int number)
{
    return number >= 0 && number <= mostKept;
}

QJsonObject toJson(const BackupSettings &settings)
{
    return {{QStringLiteral("automatic"), settings.automatic},
            {QStringLiteral("folder"), settings.folder},
            {QStringLiteral("daily"), settings.keep.daily},
            {QStringLiteral("weekly"), settings.keep.weekly},
            {QStringLiteral("monthly"), settings.keep.monthly}};
}

Refusals refusalsOf(const BackupSettings &settings)
{
    Refusals refusals;
    for (const auto &[name, count] : countNames) {
        if (const int number = settings.keep.*count; !isCount(number))
            refusals.append(refusalAt(RefusalCode::fieldInvalid, name, QString::number(number)));
    }
    return refusals;
}

Result<void> keepValues(SettingStore &store, const BackupSettings &settings)
{
    if (Result<void> kept = store.setValue(automaticName, settings.automatic ? yes : no); !kept)
        return kept;
    if (Result<void> kept = store.setValue(folderName, settings.folder); !kept)
        return kept;
    for (const auto &[name, count] : countNames) {
        if (Result<void> kept = store.setValue(name, QString::number(settings.keep.*count)); !kept)
            return kept;
    }
    return {};
}

}  // namespace

Result<BackupSettings> backupSettings(Store &store)
{
    BackupSettings settings;
    const Result<QString> automatic = store.settings().value(automaticName);
    if (!automatic)
        return tl::unexpected(automatic.error());
    const Result<QString> folder = store.settings().value(folderName);
    if (!folder)
        return tl::unexpected(folder.error());
    settings.automatic = *automatic != no;
    settings.folder = *folder;
    for (const auto &[name, count] : countNames) {
        const Result<QString> value = store.settings().value(name);
        if (!value)
            return tl::unexpected(value.error());
        bool isNumber = false;
        const int number = value->toInt(&isNumber);
        if (isNumber && isCount(number))
            settings.keep.*count = number;
    }
    return settings;
}

Outcome<void> keepBackupSettings(Session &session, const BackupSettings &settings)
{
    if (const Refusals refusals = refusalsOf(settings); !refusals.isEmpty())
        return refuse(refusals);
    return session.store.write([&]() -> Outcome<void> {
        const Result<BackupSettings> before = backupSettings(session.store);
        if (!before)
            return denied(before.error());
        if (*before == settings)
            return {};
        if (Result<void> kept = keepValues(session.store.settings(), settings); !kept)
            return denied(kept.error());
        return recordEvent(session, {QStringLiteral("backup.settings"), QString(), session.clock.today(),
                                     changeDetail(toJson(*before), toJson(settings)), {}});
    });
}

}  // namespace mittelbuch
