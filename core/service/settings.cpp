// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/settings.h"

namespace mittelbuch {

namespace {

const QString stateName = QStringLiteral("office.state");
const QString authorityName = QStringLiteral("office.authority");
const QString standingTodayName = QStringLiteral("demonstration.today");
const QString demonstrationName = QStringLiteral("demonstration");
const QString yes = QStringLiteral("yes");

}  // namespace

Result<OfficeSettings> officeSettings(Store &store)
{
    OfficeSettings settings;
    SettingStore &values = store.settings();
    const auto take = [&values](const QString &name, const std::function<void(const QString &)> &use) -> Result<void> {
        return values.value(name).map([&use](const QString &value) {
            if (!value.isEmpty())
                use(value);
        });
    };
    return take(stateName, [&](const QString &value) { settings.state = value; })
        .and_then([&] { return take(authorityName, [&](const QString &value) { settings.authority = value; }); })
        .and_then([&] {
            return take(standingTodayName, [&](const QString &value) {
                settings.standingToday = QDate::fromString(value, Qt::ISODate);
            });
        })
        .and_then([&] { return take(demonstrationName, [&](const QString &value) { settings.demonstration = value == yes; }); })
        .map([&] { return settings; });
}

Result<void> keepOfficeSettings(Store &store, const OfficeSettings &settings)
{
    SettingStore &values = store.settings();
    return values.setValue(stateName, settings.state)
        .and_then([&] { return values.setValue(authorityName, settings.authority); })
        .and_then([&] { return values.setValue(standingTodayName, settings.standingToday.toString(Qt::ISODate)); })
        .and_then([&] { return values.setValue(demonstrationName, settings.demonstration ? yes : QString()); });
}

}  // namespace mittelbuch
