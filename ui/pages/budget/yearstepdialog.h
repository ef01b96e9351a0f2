// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/budgetcontrol.h"
#include "ui/pages/parts/entrydialog.h"

class QLineEdit;

namespace mittelbuch {

class DayEdit;
class YearEdit;

/// Begins the provisional management of a year, or enacts its budget.
class YearStepDialog final : public EntryDialog {
    Q_OBJECT

public:
    /// `step`: provisional or enacted.
    YearStepDialog(Desk &desk, FiscalYearStep step, FiscalYear year, QWidget *parent);
    ~YearStepDialog() override;

protected:
    void act() override;

private:
    FiscalYearStep m_step;
    YearEdit *m_year;
    DayEdit *m_day;
    QLineEdit *m_reference;
};

}  // namespace mittelbuch
