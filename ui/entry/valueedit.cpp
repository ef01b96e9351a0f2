// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/entry/valueedit.h"

#include "ui/entry/severitylook.h"

#include <QAction>

namespace mittelbuch {

ValueEdit::ValueEdit(QWidget *parent) : QLineEdit(parent)
{
    m_faultMark = addAction(severityIcon(Severity::error, this), QLineEdit::TrailingPosition);
    m_faultMark->setVisible(false);
    connect(this, &QLineEdit::textChanged, this, &ValueEdit::readAgain);
    connect(this, &QLineEdit::editingFinished, this, &ValueEdit::tidy);
}

void ValueEdit::setRequired(bool required)
{
    m_required = required;
    readAgain();
}

void ValueEdit::tidy()
{
    readAgain();
    if (m_fault.isEmpty() && !text().trimmed().isEmpty()) {
        const QString common = tidied();
        if (common != text())
            setText(common);
    }
    tell(m_fault);
}

void ValueEdit::replaceText(const QString &text)
{
    if (text != this->text())
        setText(text);
    readAgain();
    tell(m_fault);
}

void ValueEdit::readAgain()
{
    m_fault = read(text());
    if (m_fault.isEmpty())
        tell({});
}

void ValueEdit::tell(const QString &sentence)
{
    if (sentence == m_told)
        return;
    m_told = sentence;
    m_faultMark->setVisible(!sentence.isEmpty());
    m_faultMark->setToolTip(sentence);
    setAccessibleDescription(sentence);
    Q_EMIT faultChanged(sentence);
}

}  // namespace mittelbuch
