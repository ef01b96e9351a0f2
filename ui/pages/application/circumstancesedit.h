// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/directivequestions.h"
#include "domain/grantcircumstances.h"
#include "ui/pages/directive/fieldgroup.h"
#include "ui/pages/directive/rowlist.h"

class QCheckBox;

namespace mittelbuch {

class CountEdit;
class EditContext;
class FactAnswers;
class OtherFundingEdit;
class QuietBox;

/// What the directive asks for beside costs, financing and split. Only what it asks for is shown; answers to what it does not
/// ask stay, so that nothing is lost while the directive is not known yet or another programme is chosen.
class CircumstancesEdit final : public FieldGroup {
    Q_OBJECT

public:
    explicit CircumstancesEdit(QWidget *parent = nullptr);
    ~CircumstancesEdit() override { letGoOfFocus(*this); }

    /// Shows the fields that the terms ask for; without terms only those that every application has.
    void setTerms(const std::optional<DirectiveTerms> &terms);
    GrantCircumstances value() const;
    /// Emits nothing.
    void setValue(const GrantCircumstances &circumstances);
    void setReadOnly(bool readOnly);
    /// The sum of what others give; nullopt while nobody is named, or beyond the range of amounts.
    std::optional<Money> othersTotal() const;

private:
    void build();
    void showAsked();
    void chooseGroup(const TermKey &group);

    std::optional<DirectiveTerms> m_terms;
    DirectiveQuestions m_questions;
    EditContext *m_context;
    QuietBox *m_group;
    QCheckBox *m_cooperation;
    CountEdit *m_partners;
    FactAnswers *m_figures;
    FactAnswers *m_confirmed;
    CountEdit *m_unpaidHours;
    QCheckBox *m_inputTax;
    ListEdit<OtherFundingEdit> *m_others;
    bool m_isReadOnly = false;
};

}  // namespace mittelbuch
