// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/applicationdesk.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace mittelbuch {

class DayEdit;
class Desk;
class MoneyEdit;
class SplitTable;

/// Asks what a step needs and takes it: the day, a note or reason, for the examination the proposed grant, for the
/// approval the split and the budget line with what is available. A refusal is shown in the dialog, which stays open
/// with everything that was entered. Accepted exactly when the step was taken.
class StepDialog final : public QDialog {
    Q_OBJECT

public:
    /// `subject` as it is stored; `desk` outlives the dialog.
    StepDialog(Desk &desk, const ApplicationCase &subject, ApplicationStep step, QWidget *parent = nullptr);

public Q_SLOTS:
    /// Takes the step; Escape and Cancel do not.
    void takeStep();

private:
    void buildGrant(QFormLayout *layout);
    void buildSplit(QFormLayout *layout);
    void buildReason(QFormLayout *layout);
    void askForLines();
    void updateGrant();
    bool mendFaults();
    void taken(const Outcome<void> &outcome);
    void showRefusal(const QString &sentences);

    Desk &m_desk;
    ApplicationCase m_case;
    ApplicationStep m_step;
    DayEdit *m_day = nullptr;
    MoneyEdit *m_grant = nullptr;
    SplitTable *m_split = nullptr;
    QLabel *m_sum = nullptr;
    QComboBox *m_line = nullptr;
    QLabel *m_reasonTitle = nullptr;
    QPlainTextEdit *m_reason = nullptr;
    QLabel *m_refusal = nullptr;
    QPushButton *m_do = nullptr;
};

}  // namespace mittelbuch
