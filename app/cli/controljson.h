// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/budgetyear.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

namespace mittelbuch {

/// The keys of lines and programmes by their numbers, for answers that name them.
struct BookNames {
    QHash<qint64, QString> lines;       ///< "0205/88301"
    QHash<qint64, QString> programmes;

    QString line(BudgetLineId id) const { return lines.value(id.number()); }
    QString programme(ProgrammeId id) const { return programmes.value(id.number()); }
};
Result<BookNames> bookNames(Store &store);

/// The answers of budget control as JSON, in the manner of json.h.
QJsonObject toJson(const PotBalance &pot, const Balance &seen, const BookNames &names);
QJsonObject toJson(const Freeze &freeze, const BookNames &names);
QJsonObject toJson(const CarryOver &carryOver, const BookNames &names);
QJsonObject toJson(const Consent &consent);
QJsonArray toJson(const QVector<EntryEffect> &effects, const BookNames &names);
QJsonObject toJson(const YearEnd &end, const BookNames &names);

}  // namespace mittelbuch
