// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>

#include <compare>
#include <optional>

namespace mittelbuch {

/// The Haushaltsjahr, which is the calendar year (SäHO § 4); between 1990 and 2199.
class FiscalYear final {
public:
    static constexpr std::optional<FiscalYear> tryFromNumber(int year)
    {
        return year >= 1990 && year <= 2199 ? std::optional(FiscalYear(year)) : std::nullopt;
    }
    static constexpr FiscalYear fromNumber(int year)
    {
        Q_ASSERT_X(year >= 1990 && year <= 2199, "FiscalYear", "out of range");
        return FiscalYear(year);
    }
    static FiscalYear of(QDate day) { return fromNumber(day.year()); }

    constexpr int number() const { return m_year; }
    constexpr FiscalYear plus(int years) const { return fromNumber(m_year + years); }
    QDate firstDay() const { return QDate(m_year, 1, 1); }
    QDate lastDay() const { return QDate(m_year, 12, 31); }
    QString toString() const { return QString::number(m_year); }

    friend constexpr auto operator<=>(FiscalYear, FiscalYear) = default;

private:
    constexpr explicit FiscalYear(int year) : m_year(year) {}
    int m_year;
};

}  // namespace mittelbuch
