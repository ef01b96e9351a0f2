// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/directiveterms.h"
#include "ui/pages/directive/fieldgroup.h"
#include "ui/pages/directive/rowlist.h"

class QLineEdit;

namespace mittelbuch {

class CriterionEdit;
class RateEdit;

/// A rate and when it applies.
class RateRuleEdit final : public FieldGroup {
    Q_OBJECT

public:
    RateRuleEdit(EditContext &context, QWidget *parent);

    RateRule value() const;
    void setValue(const RateRule &rule);

private:
    RateEdit *m_rate;
    CriterionEdit *m_when;
    QLineEdit *m_source;
};

using RateList = ListEdit<RateRuleEdit>;

/// A line for the passage of the directive that says so.
QLineEdit *sourceLine(QWidget *parent);

}  // namespace mittelbuch
