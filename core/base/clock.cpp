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

QDate OfficeClock::today() const
{
    const qint64 standing = m_standingDay;
    return standing == 0 ? m_running.today() : QDate::fromJulianDay(standing);
}

qint64 OfficeClock::nowMs() const
{
    return m_standingDay == 0 ? m_running.nowMs() : m_standingMs++;
}

void OfficeClock::standAt(QDate day)
{
    m_standingMs = noonMs(day);
    m_standingDay = day.toJulianDay();
}

}  // namespace mittelbuch
