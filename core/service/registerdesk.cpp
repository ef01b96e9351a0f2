// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/registerdesk.h"

#include "service/casework.h"
#include "service/eventdetail.h"

namespace mittelbuch {

namespace {

Result<void> recordImport(Session &session, const RegisterEdition &edition, const QString &sourceName,
                          const RegisterChange &change)
{
    const QJsonObject detail{{QStringLiteral("territoryDay"), edition.territoryDay.toString(Qt::ISODate)},
                             {QStringLiteral("populationDay"), edition.populationDay.toString(Qt::ISODate)},
                             {QStringLiteral("checksum"), edition.checksum},
                             {QStringLiteral("inserted"), change.inserted},
                             {QStringLiteral("renamed"), change.renamed},
                             {QStringLiteral("changed"), change.changed},
                             {QStringLiteral("populations"), change.populations},
                             {QStringLiteral("dissolved"), change.dissolved},
                             {QStringLiteral("unchanged"), change.unchanged}};
    return recordEvent(session,
                       {QStringLiteral("register.import"), sourceName, session.clock.today(), compactJson(detail), {}});
}

}  // namespace

Outcome<RegisterChange> importRegister(Session &session, const RegisterEdition &edition, const QString &sourceName,
                                       bool dryRun)
{
    RegisterChange change;
    bool isTried = false;
    const Outcome<void> done = session.store.write([&]() -> Outcome<void> {
        const Result<RegisterChange> taken = session.store.regions().take(edition, sourceName, session.clock.nowMs());
        if (!taken)
            return denied(taken.error());
        change = *taken;
        isTried = dryRun;
        // A denial is the way to have the transaction undone; it is not handed out.
        if (dryRun)
            return fail(FailureKind::other, sourceName);
        return change.isEmpty() ? Result<void>() : recordImport(session, edition, sourceName, change);
    });
    if (!done && !isTried)
        return denied(done.error());
    return change;
}

}  // namespace mittelbuch
