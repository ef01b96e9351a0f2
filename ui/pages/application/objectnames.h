// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/application.h"

#include <QString>

/// The names by which tests and tools find the widgets of the page of applications. Rows count from zero.
namespace mittelbuch::names {

inline const QString applicationsPage = QStringLiteral("applicationsPage");
inline const QString applicationList = QStringLiteral("applicationList");
inline const QString newApplication = QStringLiteral("newApplication");
inline const QString caseTitle = QStringLiteral("caseTitle");
inline const QString caseNotice = QStringLiteral("caseNotice");
inline const QString pastNotice = QStringLiteral("pastNotice");
inline const QString saveButton = QStringLiteral("saveButton");
inline const QString calculationButton = QStringLiteral("calculationButton");
inline const QString discardButton = QStringLiteral("discardButton");

inline const QString referenceEdit = QStringLiteral("referenceEdit");
inline const QString programmeBox = QStringLiteral("programmeBox");
inline const QString applicantEdit = QStringLiteral("applicantEdit");
inline const QString titleEdit = QStringLiteral("titleEdit");
inline const QString descriptionEdit = QStringLiteral("descriptionEdit");
inline const QString fieldBox = QStringLiteral("fieldBox");
inline const QString projectStart = QStringLiteral("projectStart");
inline const QString projectEnd = QStringLiteral("projectEnd");
inline const QString costTable = QStringLiteral("costTable");
inline const QString costSum = QStringLiteral("costSum");
inline const QString circumstances = QStringLiteral("circumstances");
inline const QString ownFunds = QStringLiteral("ownFunds");
inline const QString ownFundsRest = QStringLiteral("ownFundsRest");
inline const QString otherGrants = QStringLiteral("otherGrants");
inline const QString requestedGrant = QStringLiteral("requestedGrant");
inline const QString takeCalculated = QStringLiteral("takeCalculated");
inline const QString splitTable = QStringLiteral("splitTable");
inline const QString splitRest = QStringLiteral("splitRest");

/// Inside costTable and splitTable.
inline QString costCategory(qsizetype row) { return QStringLiteral("costCategory%1").arg(row); }
inline QString costDescription(qsizetype row) { return QStringLiteral("costDescription%1").arg(row); }
inline QString costAmount(qsizetype row) { return QStringLiteral("costAmount%1").arg(row); }
inline QString splitYear(qsizetype row) { return QStringLiteral("splitYear%1").arg(row); }
inline QString splitAmount(qsizetype row) { return QStringLiteral("splitAmount%1").arg(row); }
inline const QString addRow = QStringLiteral("addRow");

inline const QString sidePanel = QStringLiteral("sidePanel");
inline const QString livePanel = QStringLiteral("livePanel");
inline const QString calculatedGrant = QStringLiteral("calculatedGrant");
inline const QString findingList = QStringLiteral("findingList");
inline const QString availabilityTable = QStringLiteral("availabilityTable");
inline const QString caseHistory = QStringLiteral("caseHistory");

/// "stepReceive", "stepComplete", "stepExamine", "stepApprove", "stepReject", "stepWithdraw": the buttons.
inline QString stepButton(ApplicationStep step)
{
    const QString word = toString(step);
    return QStringLiteral("step") + word.left(1).toUpper() + word.mid(1);
}

/// The dialog of a step and what is in it.
inline const QString stepDialog = QStringLiteral("stepDialog");
inline const QString stepDay = QStringLiteral("stepDay");
inline const QString stepReason = QStringLiteral("stepReason");
inline const QString stepGrant = QStringLiteral("stepGrant");
inline const QString stepSplit = QStringLiteral("stepSplit");
inline const QString stepLine = QStringLiteral("stepLine");
inline const QString stepRefusal = QStringLiteral("stepRefusal");
inline const QString stepDo = QStringLiteral("stepDo");

}  // namespace mittelbuch::names
