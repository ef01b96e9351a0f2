// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/entry/fieldhint.h"

#include "report/wording.h"
#include "ui/entry/severitylook.h"
#include "ui/entry/valueedit.h"

#include <QEvent>

namespace mittelbuch {

FieldHint::FieldHint(QWidget *field, QWidget *parent) : QLabel(parent), m_field(field)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setVisible(false);
}

void FieldHint::follow(ValueEdit *edit)
{
    connect(edit, &ValueEdit::faultChanged, this, &FieldHint::setFault);
}

void FieldHint::setFinding(Severity severity, const QString &sentence)
{
    m_severity = severity;
    m_finding = sentence;
    showState();
}

void FieldHint::setFault(const QString &sentence)
{
    m_fault = sentence;
    showState();
}

void FieldHint::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::StyleChange)
        colour();
}

void FieldHint::showState()
{
    const QString sentence = m_fault.isEmpty() ? m_finding : m_fault;
    const Severity severity = m_fault.isEmpty() ? m_severity : Severity::error;
    const QString shown = sentence.isEmpty() ? QString() : tr("%1: %2").arg(label(severity), sentence);
    setText(shown);
    setVisible(!shown.isEmpty());
    if (m_field)
        m_field->setAccessibleDescription(shown);
    colour();
}

void FieldHint::colour()
{
    QPalette colours;
    colours.setColor(QPalette::WindowText, severityColor(m_fault.isEmpty() ? m_severity : Severity::error, palette()));
    setPalette(colours);
}

}  // namespace mittelbuch
