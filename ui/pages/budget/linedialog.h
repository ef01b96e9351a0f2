// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/budgetline.h"
#include "ui/pages/parts/entrydialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace mittelbuch {

/// Adds a budget line. Kind and carry-over follow from the title until somebody chooses otherwise.
class LineDialog final : public EntryDialog {
    Q_OBJECT

public:
    LineDialog(Desk &desk, QWidget *parent);

Q_SIGNALS:
    /// "0205/88301"
    void added(const QString &line);

protected:
    QStringList ownFaults() const override;
    void act() override;

private:
    void followTitle();
    std::optional<BudgetLineKey> lineKey() const;

    QLineEdit *m_key;
    QLineEdit *m_purpose;
    QComboBox *m_kind;
    QCheckBox *m_carryOver;
    QCheckBox *m_mixed;
    bool m_kindChosen = false;
};

}  // namespace mittelbuch
