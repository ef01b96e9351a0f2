// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crash/verification.h"

#include "storage/database.h"

namespace mittelbuch::crash {

namespace {

QString told(const Failure &failure)
{
    return QStringLiteral("%1 (%2)").arg(failure.subject, failure.detail);
}

QString told(const AuditFinding &finding)
{
    return QStringLiteral("%1 %2 %3: expected %4, found %5")
        .arg(toString(finding.record), finding.name, finding.field, finding.expected, finding.found);
}

}  // namespace

QStringList disagreementsIn(const QString &path)
{
    QStringList found;
    if (const Result<void> whole = checkSqliteFile(path); !whole)
        found.append(QStringLiteral("the file is not whole: ") + told(whole.error()));
    const auto store = openSqliteStore(path, OpenMode::readOnly);
    if (!store)
        return found << QStringLiteral("cannot be opened: ") + told(store.error());
    const Result<AuditReport> report = (*store)->auditor().audit([](const AuditProgress &) { return true; });
    if (!report)
        return found << QStringLiteral("cannot be audited: ") + told(report.error());
    for (const AuditFinding &finding : report->findings)
        found.append(told(finding));
    return found;
}

}  // namespace mittelbuch::crash
