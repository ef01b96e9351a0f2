// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/clock.h"

#include <QTimeZone>

namespace mittelbuch {

namespace {

qint64 noonMs(QDate day)
{
    return QDateTime(day, QTime(12, 0), Qt::UTC).toMSecsSinceEpoch();
}

}  // namespace

QDate SystemClock::today() const
{
    const QTimeZone berlin("Europe/Berlin");
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return berlin.isValid() ? now.toTimeZone(berlin).date() : now.toLocalTime().date();
}

qint64 SystemClock::nowMs() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

FixedClock::FixedClock(QDate day) : m_day(day), m_nowMs(noonMs(day)) {}

void FixedClock::moveTo(QDate day)
{
    m_day = day;
    m_nowMs = noonMs(day);
}

}  // namespace mittelbuch
