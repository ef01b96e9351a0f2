// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/overview.h"
#include "ui/pages/parts/entrydialog.h"

class QLineEdit;

namespace mittelbuch {

class DayEdit;
class MoneyEdit;
class RateEdit;

/// Issues a version of a programme's directive; it begins with what the version in force says.
class DirectiveDialog final : public EntryDialog {
    Q_OBJECT

public:
    DirectiveDialog(Desk &desk, const ProgrammeRow &row, QWidget *parent);

protected:
    void act() override;

private:
    void build();
    void fillIn();

    ProgrammeRow m_row;
    DayEdit *m_from;
    DayEdit *m_to;
    RateEdit *m_rate;
    MoneyEdit *m_maximum;
    MoneyEdit *m_minimum;
    RateEdit *m_ownShare;
    MoneyEdit *m_step;
    QLineEdit *m_source;
};

}  // namespace mittelbuch
