// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/directivequestions.h"
#include "domain/grantfacts.h"
#include "ui/pages/directive/fieldgroup.h"

namespace mittelbuch {

class CircumstancesEdit;
class CountEdit;
class DayEdit;
class MoneyEdit;
class OfficialKeysEdit;
class QuietBox;

/// The fields of an application that is only tried.
class TryOutFields final : public FieldGroup {
    Q_OBJECT

public:
    explicit TryOutFields(QWidget *parent = nullptr);

    /// Shows what the terms ask for.
    void setTerms(const DirectiveTerms &terms);
    /// What was entered; an empty request and empty own funds are zero.
    GrantFacts facts(QDate day) const;
    /// Nothing was entered of which a grant could follow.
    bool isEmpty() const;
    bool hasRequest() const;
    bool hasOwnFunds() const;

private:
    void build();

    std::optional<OfficialKey> m_area;  ///< where a body is tried whose key is not entered
    QuietBox *m_kind;
    OfficialKeysEdit *m_body;
    CountEdit *m_inhabitants;
    CountEdit *m_strength;
    QVector<MoneyEdit *> m_costs;   ///< in the order of CostCategory
    MoneyEdit *m_requested;
    MoneyEdit *m_ownFunds;
    MoneyEdit *m_before;
    DayEdit *m_received;
    CircumstancesEdit *m_circumstances;
};

}  // namespace mittelbuch
