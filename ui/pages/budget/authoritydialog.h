// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/budgetentry.h"
#include "service/overview.h"
#include "ui/pages/parts/entrydialog.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace mittelbuch {

class DayEdit;
class MoneyEdit;
class YearEdit;

/// Posts authority to a line: an appropriation, a maturity of a commitment authorisation, a freeze … Shows what the
/// year's authority will be afterwards, so that a wrong sign is seen.
class AuthorityDialog final : public EntryDialog {
    Q_OBJECT

public:
    /// `rows` are the line's rows of every planned year, at least one.
    AuthorityDialog(Desk &desk, const QVector<BudgetRow> &rows, FiscalYear year, QWidget *parent);
    ~AuthorityDialog() override;

protected:
    void act() override;

private:
    void build(FiscalYear year);
    BudgetEntryKind kind() const;
    void followKind();
    void showAfterwards();

    QVector<BudgetRow> m_rows;
    QComboBox *m_kind;
    YearEdit *m_year;
    YearEdit *m_dueYear;
    MoneyEdit *m_amount;
    DayEdit *m_day;
    QLineEdit *m_reason;
    QLabel *m_afterwards = nullptr;
};

}  // namespace mittelbuch
