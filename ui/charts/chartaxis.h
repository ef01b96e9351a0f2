// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/money.h"

#include <QString>
#include <QVector>

namespace mittelbuch {

/// An axis for amounts: one unit for all, steps of 1, 2 or 5.
struct MoneyAxis {
    QString unit;          ///< "Mio €", "T€" or "€"
    qint64 centsPerUnit = 100;
    double maximum = 1;    ///< in units, a multiple of the step
    int ticks = 2;         ///< marks with both ends
    int decimals = 0;
};

/// The axis from zero to at least `most`.
MoneyAxis moneyAxisFor(Money most);

/// The amount on the axis. Only to draw: no amount is ever computed from it.
double onAxis(Money amount, const MoneyAxis &axis);

/// Labels that differ, for Qt Charts drops the second of two equal ones: the city and the district Leipzig share a
/// name, so that equal ones get their key. Long ones are broken into at most two lines; escaped, since Qt Charts reads
/// them as HTML.
struct BarName {
    QString label;
    QString key;
    QString remark;   ///< in place of a second line, such as the amount by which a bar is over its authority
};
QStringList axisLabels(const QVector<BarName> &names, int lineLength);

}  // namespace mittelbuch
