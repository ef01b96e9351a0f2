// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/cutoffs.h"

namespace mittelbuch {

QDate cutOffDay(const CutOff &cutOff, int fundedYear)
{
    return cutOff.once.isValid() ? cutOff.once : QDate(cutOff.yearBefore ? fundedYear - 1 : fundedYear, cutOff.month, cutOff.day);
}

std::optional<LastCutOff> lastCutOff(const QVector<CutOff> &cutOffs, QDate projectStart)
{
    std::optional<LastCutOff> last;
    for (const CutOff &cutOff : cutOffs) {
        if (projectStart.isNull() && cutOff.once.isNull())
            return std::nullopt;
        const QDate day = cutOffDay(cutOff, projectStart.year());
        if (!last || day > last->day)
            last = LastCutOff{day, cutOff.source};
    }
    return last;
}

QDate nextCutOff(const QVector<CutOff> &cutOffs, QDate day)
{
    QDate next;
    for (const CutOff &cutOff : cutOffs) {
        for (const int year : {day.year(), day.year() + 1}) {
            const QDate candidate = cutOff.once.isValid() ? cutOff.once : QDate(year, cutOff.month, cutOff.day);
            if (candidate >= day && (next.isNull() || candidate < next))
                next = candidate;
        }
    }
    return next;
}

}  // namespace mittelbuch
