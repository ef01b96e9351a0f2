// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/newdatabase.h"

#include "exchange/builtinregister.h"
#include "exchange/demoplan.h"
#include "service/demo.h"
#include "service/registerdesk.h"

namespace mittelbuch {

namespace {

Outcome<void> takeBuiltInRegister(Session &session)
{
    return importRegister(session, builtInRegister(), QStringLiteral("built-in"), false).map([](const RegisterChange &) {});
}

}  // namespace

Outcome<void> fillNew(Store &store, const Composition &composition)
{
    const std::unique_ptr<Clock> clock = composition.clockFor(OfficeSettings());
    Session session{store, *clock, composition.user};
    return takeBuiltInRegister(session);
}

Outcome<void> fillDemonstration(Store &store)
{
    const DemoPlan plan = demoPlan();
    const FixedClock clock(QDate(2026, 12, 1));
    Session session{store, clock, UserName::fromString(QStringLiteral("Mittelbuch"))};
    const Outcome<void> taken = takeBuiltInRegister(session);
    return taken ? fillWithDemo(store, plan, [](int, int) { return true; }) : taken;
}

}  // namespace mittelbuch
