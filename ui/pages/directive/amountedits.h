// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/directiveterms.h"
#include "ui/pages/directive/fieldgroup.h"
#include "ui/pages/directive/rowlist.h"

class QComboBox;
class QLineEdit;

namespace mittelbuch {

class CountEdit;
class CriterionEdit;
class KeyBox;
class KeyEdit;
class LocalTextEdit;
class MoneyEdit;
class OfficialKeysEdit;
class QuietBox;
class RateEdit;

/// One row of a table of amounts by grantee.
class GranteeAmountEdit final : public FieldGroup {
    Q_OBJECT

public:
    GranteeAmountEdit(EditContext &context, QWidget *parent);

    /// Without a key: of nobody, which no table holds.
    std::optional<AmountByGrantee::Row> value() const;
    void setValue(const std::optional<AmountByGrantee::Row> &row);

private:
    OfficialKeysEdit *m_grantee;
    MoneyEdit *m_amount;
};

/// A summand of the grant or of a limit: how the amount comes about, when, and how it is rounded.
class AmountTermEdit final : public FieldGroup {
    Q_OBJECT

public:
    AmountTermEdit(EditContext &context, QWidget *parent);

    AmountTerm value() const;
    void setValue(const AmountTerm &term);

private:
    void buildRule();
    void showFieldsOfRule();
    AmountRule rule() const;
    void setRule(const AmountRule &rule);

    LocalTextEdit *m_label;
    QuietBox *m_kind;
    MoneyEdit *m_amount;
    KeyBox *m_figure;
    MoneyEdit *m_each;
    CountEdit *m_maximumCount;
    MoneyEdit *m_base;
    MoneyEdit *m_pool;
    CountEdit *m_recipients;
    KeyBox *m_weight;
    CountEdit *m_weightTotal;
    RateEdit *m_upTo;
    KeyEdit *m_funder;
    RateEdit *m_share;
    ListEdit<GranteeAmountEdit> *m_rows;
    CriterionEdit *m_when;
    MoneyEdit *m_step;
    QuietBox *m_rounding;
    QLineEdit *m_source;
};

using AmountList = ListEdit<AmountTermEdit>;

/// A cap: one or more summands.
class LimitEdit final : public FieldGroup {
    Q_OBJECT

public:
    LimitEdit(EditContext &context, QWidget *parent);

    GrantLimit value() const;
    void setValue(const GrantLimit &limit);

private:
    QuietBox *m_scope;
    LocalTextEdit *m_label;
    AmountList *m_terms;
    QLineEdit *m_source;
};

/// The least grant; the rule set's while no amount is given.
class MinimumGrantEdit final : public FieldGroup {
    Q_OBJECT

public:
    explicit MinimumGrantEdit(QWidget *parent);

    std::optional<MinimumGrant> value() const;
    void setValue(const std::optional<MinimumGrant> &minimum);

private:
    MoneyEdit *m_amount;
    QuietBox *m_mustExceed;
    QLineEdit *m_source;
};

/// A box of the ways to round.
QuietBox *roundingBox(QWidget *parent);

}  // namespace mittelbuch
