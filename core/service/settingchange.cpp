// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/settings.h"

#include "service/casework.h"
#include "service/eventdetail.h"
#include "service/refusing.h"

namespace mittelbuch {

Outcome<void> changeSetting(Session &session, const QString &name, const QString &text)
{
    if (!settingNames().contains(name))
        return refuse(refusalAt(RefusalCode::notFound, QStringLiteral("name"), name));
    return session.store.write([&]() -> Outcome<void> {
        const Result<OfficeSettings> before = officeSettings(session.store);
        if (!before)
            return denied(before.error());
        OfficeSettings after = *before;
        if (!setSetting(after, name, text.trimmed()))
            return refuse(refusalAt(RefusalCode::fieldInvalid, QStringLiteral("value"), text));
        const Result<void> kept = keepOfficeSettings(session.store, after);
        if (!kept)
            return denied(kept.error());
        return recordEvent(session, {QStringLiteral("settings.change"), name, session.clock.today(),
                                     changeDetail({{QStringLiteral("value"), settingText(*before, name)}},
                                                  {{QStringLiteral("value"), settingText(after, name)}}),
                                     QString()});
    });
}

}  // namespace mittelbuch
