// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/directiveterms.h"

namespace mittelbuch {

struct LastCutOff {
    QDate day;
    QString source;
};

/// The last day on which an application for a project that begins on `projectStart` may be there: of the days that are named
/// once, and of the yearly ones those of the year that is funded (or of the year before it). Nullopt when the directive has no
/// cut-off, and when the start that a yearly one depends on is null.
std::optional<LastCutOff> lastCutOff(const QVector<CutOff> &cutOffs, QDate projectStart);
/// The day in the year in which an application must be there for funding in `fundedYear`.
QDate cutOffDay(const CutOff &cutOff, int fundedYear);
/// The first cut-off on or after `day`; null when none follows. Of a directive's yearly days one always does.
QDate nextCutOff(const QVector<CutOff> &cutOffs, QDate day);

}  // namespace mittelbuch
