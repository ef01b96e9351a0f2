// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/budget/entryneeds.h"
#include "ui/pages/parts/entrydialog.h"

class QComboBox;
class QLineEdit;

namespace mittelbuch {

class BudgetLineEdit;
class ConsentFields;
class DayEdit;
class EntryEffects;
class MoneyEdit;
class RateEdit;
class YearEdit;

/// Every act of budget law in one form: the kind says which fields there are, and beside them stands what the entry
/// would do.
class BudgetEntryDialog final : public EntryDialog {
    Q_OBJECT

public:
    BudgetEntryDialog(Desk &desk, const EntryStart &start, QWidget *parent);
    ~BudgetEntryDialog() override;

protected:
    QStringList ownFaults() const override;
    void act() override;

private:
    /// What the choices of the form are made of.
    struct Books {
        QVector<BudgetLine> lines;
        QVector<Programme> programmes;
        QVector<Freeze> freezes;
    };

    void build(const EntryStart &start);
    void buildFields();
    void connectFields();
    void askForBooks(const EntryStart &start);
    void offerBooks(const EntryStart &start);
    void offerFreezes(PostingId wanted);
    BudgetEntryKind kind() const;
    void followKind();
    void followYear();
    void followFreeze();
    const Freeze *freeze() const;
    /// Nullopt while line, year or amount are missing.
    std::optional<BudgetEntry> entry() const;
    void takeYears(BudgetEntry &entry, const EntryNeeds &needs) const;
    void preview();

    Books m_books;
    BudgetLineEdit *m_line;
    QComboBox *m_kind;
    YearEdit *m_year;
    YearEdit *m_dueYear;
    YearEdit *m_counterYear;
    QComboBox *m_freeze;
    MoneyEdit *m_amount;
    RateEdit *m_rate;
    BudgetLineEdit *m_counterLine;
    QComboBox *m_basis;
    DayEdit *m_until;
    QComboBox *m_programme;
    DayEdit *m_day;
    QLineEdit *m_reason;
    ConsentFields *m_consent;
    EntryEffects *m_effects;
    std::optional<FiscalYear> m_lastYear;  ///< which the year due follows
};

}  // namespace mittelbuch
