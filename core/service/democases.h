// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "service/demo.h"
#include "service/session.h"

namespace mittelbuch {

/// One application of the demonstration: what is asked for, how far it goes, and on which days.
struct DemoCase {
    ApplicationForm form;
    QString programmeKey;
    ApplicationState goal = ApplicationState::approved;
    UserName clerk;
    UserName examiner;
    QDate recordedOn;
    std::optional<Money> proposedGrant;  ///< less than what is asked for
    int settledPercent = 0;              ///< of the first year's share, ordered
    bool isPaid = false;
};

/// The cases of the plan in the order in which they come in; drawn from the plan's seed alone.
Outcome<QVector<DemoCase>> demoCases(Store &store, const DemoPlan &plan);

/// Takes every case as far as it goes, day by day.
Outcome<void> workDemoCases(Store &store, FixedClock &clock, const DemoPlan &plan, const QVector<DemoCase> &cases,
                            const std::function<QString()> &keys, const std::function<bool(int, int)> &progress);

}  // namespace mittelbuch
