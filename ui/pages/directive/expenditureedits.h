// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/directiveterms.h"
#include "ui/pages/directive/fieldgroup.h"
#include "ui/pages/directive/rateruleedit.h"

class QCheckBox;

namespace mittelbuch {

class ChoicesEdit;
class DayEdit;
class KeyEdit;
class LocalTextEdit;
class MoneyEdit;

/// Expenditure that the directive treats alike.
class CategoryEdit final : public FieldGroup {
    Q_OBJECT

public:
    CategoryEdit(EditContext &context, QWidget *parent);

    DirectiveCategory value() const;
    void setValue(const DirectiveCategory &category);

private:
    void build();

    LocalTextEdit *m_label;
    KeyEdit *m_key;
    ChoicesEdit *m_members;
    QCheckBox *m_eligible;
    RateList *m_rates;
    MoneyEdit *m_maxAmount;
    RateEdit *m_maxShare;
    ChoicesEdit *m_shareOf;
    DayEdit *m_closedFrom;
    QLineEdit *m_source;
};

/// A flat rate on other expenditure.
class FlatRateEdit final : public FieldGroup {
    Q_OBJECT

public:
    FlatRateEdit(EditContext &context, QWidget *parent);

    FlatRateExpenditure value() const;
    void setValue(const FlatRateExpenditure &flat);

private:
    LocalTextEdit *m_label;
    KeyEdit *m_key;
    RateEdit *m_rate;
    ChoicesEdit *m_base;
    RateList *m_rates;
    QLineEdit *m_source;
};

/// Unpaid work; none while no amount per hour is given.
class UnpaidWorkEdit final : public FieldGroup {
    Q_OBJECT

public:
    explicit UnpaidWorkEdit(QWidget *parent);

    std::optional<UnpaidWork> value() const;
    void setValue(const std::optional<UnpaidWork> &work);

private:
    MoneyEdit *m_perHour;
    RateEdit *m_maxShare;
    QLineEdit *m_source;
};

/// The least and the most expenditure.
class BoundsEdit final : public FieldGroup {
    Q_OBJECT

public:
    explicit BoundsEdit(QWidget *parent);

    ExpenditureBounds value() const;
    void setValue(const ExpenditureBounds &bounds);

private:
    MoneyEdit *m_minimum;
    MoneyEdit *m_maximum;
    QCheckBox *m_cut;
    QLineEdit *m_source;
};

/// A line of the width of an amount.
MoneyEdit *amountLine(QWidget *parent, const QString &whenEmpty = {});
RateEdit *shareLine(QWidget *parent, const QString &whenEmpty = {});

}  // namespace mittelbuch
