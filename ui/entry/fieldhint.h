// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/refusal.h"

#include <QLabel>

namespace mittelbuch {

class ValueEdit;

/// The line under a field that says what is wrong with it: first the fault of its text, else the gravest finding about
/// it. It takes no room while there is nothing to say.
class FieldHint final : public QLabel {
    Q_OBJECT

public:
    /// `field` is what the hint is about; the hint becomes part of its accessible description.
    explicit FieldHint(QWidget *field, QWidget *parent = nullptr);

    /// Shows what the editor says about its text.
    void follow(ValueEdit *edit);
    /// Plain text; an empty sentence takes the finding away.
    void setFinding(Severity severity, const QString &sentence);
    void setFault(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showState();
    void colour();

    QWidget *m_field;
    QString m_fault;
    QString m_finding;
    Severity m_severity = Severity::error;
};

}  // namespace mittelbuch
