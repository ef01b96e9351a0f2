// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/directiveterms.h"
#include "ui/pages/directive/fieldgroup.h"
#include "ui/pages/directive/rowlist.h"

class QCheckBox;
class QLineEdit;

namespace mittelbuch {

class ChoicesEdit;
class CountEdit;
class DayEdit;
class KeyEdit;
class LocalTextEdit;
class MoneyEdit;
class OfficialKeysEdit;
class QuietBox;
class RateEdit;

/// A day by which applications must be there: once, or in every year.
class CutOffEdit final : public FieldGroup {
    Q_OBJECT

public:
    CutOffEdit(EditContext &context, QWidget *parent);

    CutOff value() const;
    void setValue(const CutOff &cutOff);

private:
    void showKind();

    QuietBox *m_kind;
    DayEdit *m_once;
    CountEdit *m_day;
    QuietBox *m_month;
    QCheckBox *m_yearBefore;
    QLineEdit *m_source;
};

class RankingCriterionEdit final : public FieldGroup {
    Q_OBJECT

public:
    RankingCriterionEdit(EditContext &context, QWidget *parent);

    RankingCriterion value() const;
    void setValue(const RankingCriterion &criterion);

private:
    LocalTextEdit *m_label;
    KeyEdit *m_key;
    CountEdit *m_maxPoints;
    CountEdit *m_weight;
    QLineEdit *m_source;
};

class ContingentEdit final : public FieldGroup {
    Q_OBJECT

public:
    ContingentEdit(EditContext &context, QWidget *parent);

    Contingent value() const;
    void setValue(const Contingent &contingent);

private:
    LocalTextEdit *m_label;
    ChoicesEdit *m_groups;
    OfficialKeysEdit *m_regions;
    MoneyEdit *m_amount;
    DayEdit *m_pooledFrom;
    QLineEdit *m_source;
};

/// How applications are chosen.
class SelectionEdit final : public FieldGroup {
    Q_OBJECT

public:
    SelectionEdit(EditContext &context, QWidget *parent);

    Selection value() const;
    void setValue(const Selection &selection);

private:
    QuietBox *m_method;
    ListEdit<CutOffEdit> *m_cutOffs;
    ListEdit<RankingCriterionEdit> *m_criteria;
    ListEdit<ContingentEdit> *m_contingents;
    QLineEdit *m_source;
};

class PaymentPartEdit final : public FieldGroup {
    Q_OBJECT

public:
    PaymentPartEdit(EditContext &context, QWidget *parent);

    PaymentPart value() const;
    void setValue(const PaymentPart &part);

private:
    RateEdit *m_share;
    QuietBox *m_trigger;
};

/// The directive's own payments; the rule set's while there is no part.
class PaymentEdit final : public FieldGroup {
    Q_OBJECT

public:
    PaymentEdit(EditContext &context, QWidget *parent);

    std::optional<PaymentScheme> value() const;
    void setValue(const std::optional<PaymentScheme> &scheme);

private:
    ListEdit<PaymentPartEdit> *m_parts;
    MoneyEdit *m_minimumPart;
    QLineEdit *m_source;
};

}  // namespace mittelbuch
