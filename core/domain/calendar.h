// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>
#include <QVector>

#include <optional>

namespace mittelbuch {

/// The public holidays of all Saxony (SächsSFG § 1 Abs. 1). Fronleichnam is a holiday only in some Catholic places
/// (Fronleichnam-Verordnung) and stays out.
enum class Holiday {
    newYear, goodFriday, easterMonday, labourDay, ascension, whitMonday, germanUnity, reformation, repentance,
    christmasDay, boxingDay,
};

struct HolidayOn {
    Holiday holiday;
    QDate day;
};

/// In the order of the year. Easter by the Gregorian computus.
QVector<HolidayOn> saxonHolidays(int year);
std::optional<Holiday> saxonHoliday(QDate day);
/// Neither Saturday nor Sunday nor a Saxon public holiday.
bool isWorkingDay(QDate day);
/// The day itself if it is a working day, else the next one (BGB § 193).
QDate nextWorkingDay(QDate day);

enum class PeriodUnit { days, weeks, months, years };

struct Period {
    int count = 0;  ///< not negative
    PeriodUnit unit = PeriodUnit::days;
};

/// The last day of a period that begins with an event on `event`: that day is not counted (BGB § 187 Abs. 1), a period of
/// weeks, months or years ends on the day of the same name or number, or on the last day of a shorter month (§ 188 Abs. 2, 3),
/// and an end on a Saturday, Sunday or holiday moves on to the next working day (§ 193).
QDate deadlineAfter(QDate event, Period period);

/// Reads a day as people write it: "1.2.27", "01.02.2027", "010227", "01022027", "2027-02-01". Two-digit years are 2000 to
/// 2099; four-digit years 1900 to 2199, beyond which a day is more likely a slip.
std::optional<QDate> parseDay(const QString &text);

}  // namespace mittelbuch
