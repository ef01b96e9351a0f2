// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/calendar.h"

#include "base/digits.h"

#include <QStringList>

#include <algorithm>

namespace mittelbuch {

namespace {

constexpr int earliestYear = 1900;
constexpr int latestYear = 2199;

/// Easter Sunday by the Gregorian computus: the golden number gives the full moon, the century corrects it.
QDate easterSunday(int year)
{
    const int golden = year % 19;
    const int century = year / 100;
    const int moonCorrection = century - century / 4 - (8 * century + 13) / 25;
    const int epact = (19 * golden + moonCorrection + 15) % 30;
    const int fullMoon = epact - (epact / 28) * (1 - (29 / (epact + 1)) * ((21 - golden) / 11));
    const int weekday = (year + year / 4 + fullMoon + 2 - century + century / 4) % 7;
    return QDate(year, 3, 28).addDays(fullMoon - weekday);
}

/// Buß- und Bettag: the Wednesday before 23 November.
QDate dayOfRepentance(int year)
{
    QDate day(year, 11, 22);
    while (day.dayOfWeek() != Qt::Wednesday)
        day = day.addDays(-1);
    return day;
}

QDate endByCount(QDate event, Period period)
{
    switch (period.unit) {
    case PeriodUnit::days: return event.addDays(period.count);
    case PeriodUnit::weeks: return event.addDays(7 * qint64{period.count});
    case PeriodUnit::months: return event.addMonths(period.count);
    case PeriodUnit::years: return event.addYears(period.count);
    }
    Q_UNREACHABLE();
}

/// Day, month and year as separate digits; nullopt unless they are a day of the calendar in a year that we deal with.
std::optional<QDate> dayOf(const QString &day, const QString &month, const QString &year)
{
    const bool isShortYear = year.size() == 2;
    if (!isAsciiDigits(day + month + year) || !(isShortYear || year.size() == 4))
        return std::nullopt;
    if (day.isEmpty() || day.size() > 2 || month.isEmpty() || month.size() > 2)
        return std::nullopt;
    const QDate date(year.toInt() + (isShortYear ? 2000 : 0), month.toInt(), day.toInt());
    if (!date.isValid() || date.year() < earliestYear || date.year() > latestYear)
        return std::nullopt;
    return date;
}

}  // namespace

QVector<HolidayOn> saxonHolidays(int year)
{
    const QDate easter = easterSunday(year);
    QVector<HolidayOn> holidays{
        {Holiday::newYear, QDate(year, 1, 1)},
        {Holiday::goodFriday, easter.addDays(-2)},
        {Holiday::easterMonday, easter.addDays(1)},
        {Holiday::labourDay, QDate(year, 5, 1)},
        {Holiday::ascension, easter.addDays(39)},
        {Holiday::whitMonday, easter.addDays(50)},
        {Holiday::germanUnity, QDate(year, 10, 3)},
        {Holiday::reformation, QDate(year, 10, 31)},
        {Holiday::repentance, dayOfRepentance(year)},
        {Holiday::christmasDay, QDate(year, 12, 25)},
        {Holiday::boxingDay, QDate(year, 12, 26)},
    };
    // Ascension can fall before the first of May.
    std::stable_sort(holidays.begin(), holidays.end(),
                     [](const HolidayOn &left, const HolidayOn &right) { return left.day < right.day; });
    return holidays;
}

std::optional<Holiday> saxonHoliday(QDate day)
{
    for (const HolidayOn &holiday : saxonHolidays(day.year())) {
        if (holiday.day == day)
            return holiday.holiday;
    }
    return std::nullopt;
}

bool isWorkingDay(QDate day)
{
    return day.dayOfWeek() < Qt::Saturday && !saxonHoliday(day);
}

QDate nextWorkingDay(QDate day)
{
    Q_ASSERT(day.isValid());
    while (!isWorkingDay(day))
        day = day.addDays(1);
    return day;
}

QDate deadlineAfter(QDate event, Period period)
{
    Q_ASSERT(event.isValid() && period.count >= 0);
    return nextWorkingDay(endByCount(event, period));
}

std::optional<QDate> parseDay(const QString &text)
{
    const QString plain = text.trimmed();
    if (isAsciiDigits(plain) && (plain.size() == 6 || plain.size() == 8))
        return dayOf(plain.left(2), plain.mid(2, 2), plain.mid(4));
    const QStringList iso = plain.split(u'-');
    if (iso.size() == 3)
        return iso[0].size() == 4 && plain.size() == 10 ? dayOf(iso[2], iso[1], iso[0]) : std::nullopt;
    const QStringList german = plain.split(u'.');
    return german.size() == 3 ? dayOf(german[0], german[1], german[2]) : std::nullopt;
}

}  // namespace mittelbuch
