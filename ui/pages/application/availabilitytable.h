// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/applicationdesk.h"

class QTableWidget;
class QWidget;

namespace mittelbuch {

/// A small table of years: requested, available, what it means in words, budget line.
QTableWidget *makeAvailabilityTable(QWidget *parent);
void showAvailability(QTableWidget *table, const QVector<FormAssessment::YearAvailability> &years);

}  // namespace mittelbuch
