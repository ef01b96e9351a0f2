// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>
#include <QStringList>
#include <QTime>
#include <QVector>

#include <optional>

namespace mittelbuch {

/// How many backups stay: of so many days, weeks and months that have any, the newest each. A day without a backup
/// takes up no place, so that a long absence thins nothing out.
struct RetentionRule {
    int daily = 7;
    int weekly = 4;    ///< weeks begin on Monday (ISO 8601)
    int monthly = 12;

    friend bool operator==(const RetentionRule &, const RetentionRule &) = default;
};

/// A backup that the program made by itself, by its name: "office_2027-03-01_1412.mittelbuch".
struct DatedBackup {
    QString name;
    QDate day;
    QTime time;               ///< to the minute
    bool isVerified = false;  ///< known to be whole and readable now

    friend bool operator==(const DatedBackup &, const DatedBackup &) = default;
};

QString datedBackupName(const QString &base, QDate day, QTime time);
/// Nothing for a name that the program did not give, or gave to a backup of another database.
std::optional<DatedBackup> datedBackup(const QString &base, const QString &name);

/// The names of those that may go. The newest verified one never does, whatever the rule, and nothing goes while none
/// is known to be verified.
QStringList expendableBackups(const QVector<DatedBackup> &backups, const RetentionRule &rule);

}  // namespace mittelbuch
