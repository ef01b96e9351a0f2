// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/grantcircumstances.h"
#include "ui/pages/directive/fieldgroup.h"

class QCheckBox;
class QLineEdit;

namespace mittelbuch {

class EditContext;
class KeyBox;
class MoneyEdit;
class QuietBox;

/// Money from somebody else for the same project.
class OtherFundingEdit final : public FieldGroup {
    Q_OBJECT

public:
    OtherFundingEdit(EditContext &context, QWidget *parent);

    OtherFunding value() const;
    void setValue(const OtherFunding &funding);
    void setReadOnly(bool readOnly);

private:
    void showKnown();

    EditContext &m_context;
    QLineEdit *m_funder;
    QuietBox *m_level;
    KeyBox *m_key;
    QLineEdit *m_programme;
    MoneyEdit *m_amount;
    QCheckBox *m_decided;
    MoneyEdit *m_recognised;
};

}  // namespace mittelbuch
