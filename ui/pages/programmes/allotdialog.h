// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/balance.h"
#include "domain/directive.h"
#include "ui/pages/parts/entrydialog.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace mittelbuch {

class DayEdit;
class MoneyEdit;
class YearEdit;

/// Hands authority of a budget line to a programme, or takes it back. Shows what the line has left to hand on.
class AllotDialog final : public EntryDialog {
    Q_OBJECT

public:
    AllotDialog(Desk &desk, const Programme &programme, FiscalYear year, QWidget *parent);
    ~AllotDialog() override;

protected:
    QStringList ownFaults() const override;
    void act() override;

private:
    struct Books {
        QVector<BudgetLine> lines;
        QVector<PotBalance> pots;
    };

    void build(FiscalYear year);
    void askForLines();
    void showLeft();
    std::optional<BudgetLine> line() const;

    Programme m_programme;
    Books m_books;
    QComboBox *m_line;
    YearEdit *m_year;
    YearEdit *m_dueYear;
    MoneyEdit *m_amount;
    DayEdit *m_day;
    QLineEdit *m_reason;
    QLabel *m_left = nullptr;
};

}  // namespace mittelbuch
