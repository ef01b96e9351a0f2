// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/store.h"

#include <QMap>

namespace mittelbuch {

/// Money of a line for a year: an appropriation, or a maturity of the authorisation of the plan's first year.
struct DemoAmount {
    FiscalYear year;
    Money amount;
};

struct DemoLine {
    BudgetLineKey key;
    QString purpose;
    QVector<DemoAmount> appropriations;
    QVector<DemoAmount> authorizations;
};

struct DemoStateCount {
    ApplicationState state = ApplicationState::approved;
    int count = 0;
};

/// A programme that draws on one line. `commitPercent` of its first year's cash is granted to the approved applications.
struct DemoProgramme {
    Programme programme;
    Directive directive;
    BudgetLineKey line;
    QVector<DemoAmount> cash;
    QVector<DemoAmount> authorizations;
    QVector<FieldOfAction> fields;
    int commitPercent = 0;
    QVector<DemoStateCount> applications;
};

struct DemoCost {
    CostCategory category = CostCategory::software;
    QString description;
    int percent = 0;
};

struct DemoProject {
    FieldOfAction field = FieldOfAction::citizenServices;
    QString title;
    QString description;
    QVector<DemoCost> costs;  ///< percentages that sum to 100
};

struct DemoPlan {
    QString authority;
    QString state = QStringLiteral("14");
    FiscalYear year = FiscalYear::fromNumber(2027);
    QDate budgetDay;      ///< on which the budget is posted
    QDate programmeDay;   ///< on which the programmes open
    QDate today;          ///< on which the demonstration stands
    quint64 seed = 0;
    UserName budgetOfficer = UserName::fromString(QStringLiteral("Haushalt"));
    UserName headOfUnit = UserName::fromString(QStringLiteral("Referatsleitung"));
    QVector<UserName> clerks;
    QMap<QString, QString> names;  ///< of sections and chapters
    QVector<DemoLine> lines;
    QVector<DemoProgramme> programmes;
    QVector<DemoProject> projects;
    QString examinationNote;
    QString reductionReason;
    QString rejectionReason;
    QString withdrawalReason;

    int applicationCount() const;
};

/// Fills an empty database that already holds the register with the plan, through the use cases alone, day by day under a
/// standing clock; two runs leave the same rows. `progress` is told after each application and stops the run by false
/// (Failure other, nothing of what was recorded is undone). Failure notFound when the register holds too few who may apply.
Outcome<void> fillWithDemo(Store &store, const DemoPlan &plan, const std::function<bool(int done, int of)> &progress);

}  // namespace mittelbuch
