// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/directive/rateruleedit.h"

#include "ui/entry/rateedit.h"
#include "ui/pages/directive/criterionedit.h"

#include <QLineEdit>

namespace mittelbuch {

RateRuleEdit::RateRuleEdit(EditContext &context, QWidget *parent)
    : FieldGroup(parent)
    , m_rate(new RateEdit(this))
    , m_when(new CriterionEdit(context, this))
    , m_source(sourceLine(this))
{
    m_rate->setFixedWidth(120);
    m_rate->setRequired(true);
    addField(QStringLiteral("rate"), tr("Rate"), m_rate);
    addLine(QStringLiteral("when"), tr("Condition"), m_when);
    addField(QStringLiteral("source"), tr("Passage"), m_source);
    setFocusProxy(m_rate);
}

RateRule RateRuleEdit::value() const
{
    return {m_rate->rate().value_or(Rate()), m_when->value(), m_source->text().trimmed()};
}

void RateRuleEdit::setValue(const RateRule &rule)
{
    m_rate->setRate(rule.rate);
    m_when->setValue(rule.when);
    m_source->setText(rule.source);
}

QLineEdit *sourceLine(QWidget *parent)
{
    auto *line = new QLineEdit(parent);
    line->setPlaceholderText(RateRuleEdit::tr("where the directive says so, such as No. 5.2"));
    line->setMaxLength(300);
    return line;
}

}  // namespace mittelbuch
