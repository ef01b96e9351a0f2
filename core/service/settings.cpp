// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/settings.h"

#include <QStringList>

#include <array>
#include <utility>

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
    QStringList values;
    for (const QString &name : {stateName, authorityName, standingTodayName, demonstrationName}) {
        const Result<QString> value = store.settings().value(name);
        if (!value)
            return tl::unexpected(value.error());
        values.append(*value);
    }
    OfficeSettings settings;
    if (!values[0].isEmpty())
        settings.state = values[0];
    settings.authority = values[1];
    settings.standingToday = QDate::fromString(values[2], Qt::ISODate);
    settings.demonstration = values[3] == yes;
    return settings;
}

Result<void> keepOfficeSettings(Store &store, const OfficeSettings &settings)
{
    const std::array<std::pair<QString, QString>, 4> values{{
        {stateName, settings.state},
        {authorityName, settings.authority},
        {standingTodayName, settings.standingToday.toString(Qt::ISODate)},
        {demonstrationName, settings.demonstration ? yes : QString()},
    }};
    for (const auto &[name, value] : values) {
        const Result<void> kept = store.settings().setValue(name, value);
        if (!kept)
            return kept;
    }
    return {};
}

}  // namespace mittelbuch
