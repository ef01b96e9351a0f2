// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "service/applicationdesk.h"
#include "service/budgetdesk.h"
#include "service/budgetentry.h"

namespace mittelbuch::crash {

inline constexpr int saxonMunicipalities = 418;  ///< of the built-in register
inline constexpr auto lineKey = u"0205/88301";
inline constexpr auto programmeKey = u"KOMM";

/// What a denial says.
QString told(const Denial &denial);

/// The work of an office through the program's use cases, on 1 March 2027, in a database that has the line and the
/// programme.
class OfficeWork final {
public:
    explicit OfficeWork(Store &store) : m_store(store) {}

    Outcome<void> addLine(const QString &key);
    /// An euro more for the line; `reason` tells it from the others.
    Outcome<void> post(const QString &reason);
    /// A draft that can go all the way; its title is made unique by `number`.
    Outcome<Recorded> record(int number);
    Outcome<void> receive(ApplicationId id);
    Outcome<void> complete(ApplicationId id);
    Outcome<void> examine(ApplicationId id);
    Outcome<void> approve(ApplicationId id);
    Outcome<void> order(ApplicationId id);
    Outcome<void> pay(ApplicationId id);

private:
    Session as(const char *name) { return {m_store, m_clock, UserName::fromString(QString::fromLatin1(name))}; }

    Store &m_store;
    FixedClock m_clock{QDate(2027, 3, 1)};
};

}  // namespace mittelbuch::crash
