// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/backupretention.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <functional>
#include <utility>

namespace mittelbuch {

namespace {

const QString timeForm = QStringLiteral("HHmm");

using PeriodOf = std::function<std::pair<int, int>(QDate)>;

std::pair<int, int> weekOf(QDate day)
{
    int year = 0;
    const int week = day.weekNumber(&year);
    return {year, week};
}

/// The newest of each of the last periods that have any; `backups` are newest first.
QSet<QString> newestOfEach(const QVector<DatedBackup> &backups, int periods, const PeriodOf &periodOf)
{
    QSet<QString> kept;
    std::optional<std::pair<int, int>> last;
    for (const DatedBackup &backup : backups) {
        const std::pair<int, int> period = periodOf(backup.day);
        if (period == last)
            continue;
        if (kept.size() >= periods)
            break;
        last = period;
        kept.insert(backup.name);
    }
    return kept;
}

}  // namespace

QString datedBackupName(const QString &base, QDate day, QTime time)
{
    return QStringLiteral("%1_%2_%3.mittelbuch").arg(base, day.toString(Qt::ISODate), time.toString(timeForm));
}

std::optional<DatedBackup> datedBackup(const QString &base, const QString &name)
{
    static const QRegularExpression dated(QStringLiteral("^_(\\d{4}-\\d{2}-\\d{2})_(\\d{4})\\.mittelbuch$"));
    if (!name.startsWith(base))
        return std::nullopt;
    const QRegularExpressionMatch match = dated.match(name.mid(base.size()));
    if (!match.hasMatch())
        return std::nullopt;
    const QDate day = QDate::fromString(match.captured(1), Qt::ISODate);
    const QTime time = QTime::fromString(match.captured(2), timeForm);
    if (!day.isValid() || !time.isValid())
        return std::nullopt;
    return DatedBackup{name, day, time};
}

QStringList expendableBackups(const QVector<DatedBackup> &backups, const RetentionRule &rule)
{
    QVector<DatedBackup> newestFirst = backups;
    std::sort(newestFirst.begin(), newestFirst.end(), [](const DatedBackup &left, const DatedBackup &right) {
        return std::pair(left.day, left.time) > std::pair(right.day, right.time);
    });
    const auto verified = std::find_if(newestFirst.cbegin(), newestFirst.cend(),
                                       [](const DatedBackup &backup) { return backup.isVerified; });
    if (verified == newestFirst.cend())
        return {};
    QSet<QString> kept{verified->name};
    kept += newestOfEach(newestFirst, rule.daily, [](QDate day) { return std::pair(day.year(), day.dayOfYear()); });
    kept += newestOfEach(newestFirst, rule.weekly, weekOf);
    kept += newestOfEach(newestFirst, rule.monthly, [](QDate day) { return std::pair(day.year(), day.month()); });
    QStringList expendable;
    for (const DatedBackup &backup : std::as_const(newestFirst)) {
        if (!kept.contains(backup.name))
            expendable.append(backup.name);
    }
    return expendable;
}

}  // namespace mittelbuch
