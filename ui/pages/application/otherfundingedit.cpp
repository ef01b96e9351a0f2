// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/application/otherfundingedit.h"

#include "report/wordingdirective.h"
#include "ui/entry/moneyedit.h"
#include "ui/pages/directive/expenditureedits.h"
#include "ui/pages/directive/termfields.h"

#include <QCheckBox>
#include <QLineEdit>

namespace mittelbuch {

OtherFundingEdit::OtherFundingEdit(EditContext &context, QWidget *parent)
    : FieldGroup(parent)
    , m_context(context)
    , m_funder(new QLineEdit(this))
    , m_level(enumBox<FunderLevel>(allFunderLevels(), [](FunderLevel each) { return label(each); }, this))
    , m_key(new KeyBox(context, [&context] { return context.funders(); }, this))
    , m_programme(new QLineEdit(this))
    , m_amount(amountLine(this))
    , m_decided(new QCheckBox(tr("has decided, at least provisionally"), this))
    , m_recognised(amountLine(this, tr("not known")))
{
    m_funder->setMaxLength(200);
    m_programme->setMaxLength(200);
    addField(QStringLiteral("funder"), tr("Funder"), m_funder);
    addField(QStringLiteral("level"), tr("Kind of funder"), m_level);
    addField(QStringLiteral("key"), tr("For the directive it is"), m_key);
    addField(QStringLiteral("programme"), tr("Its programme"), m_programme);
    addField(QStringLiteral("amount"), tr("Amount"), m_amount);
    addField(QStringLiteral("decided"), tr("State"), m_decided);
    addField(QStringLiteral("recognisedExpenditure"), tr("Expenditure recognised there"), m_recognised);
    connect(&context, &EditContext::changed, this, &OtherFundingEdit::showKnown);
    showKnown();
    setFocusProxy(m_funder);
}

/// Only a directive that names funders asks which of them it is.
void OtherFundingEdit::showKnown()
{
    setShown(QStringLiteral("key"), !m_context.funders().isEmpty() || !m_key->key().isEmpty());
}

OtherFunding OtherFundingEdit::value() const
{
    return {m_funder->text().trimmed(), chosenIn<FunderLevel>(m_level), m_key->key(), m_programme->text().trimmed(),
            m_amount->amount().value_or(Money()), m_decided->isChecked(), m_recognised->amount()};
}

void OtherFundingEdit::setValue(const OtherFunding &funding)
{
    m_funder->setText(funding.funder);
    choose(m_level, funding.level);
    m_key->setKey(funding.key);
    m_programme->setText(funding.programme);
    m_amount->setAmount(funding.amount.isZero() ? std::nullopt : std::optional(funding.amount));
    m_decided->setChecked(funding.decided);
    m_recognised->setAmount(funding.recognisedExpenditure);
    showKnown();
}

void OtherFundingEdit::setReadOnly(bool readOnly)
{
    for (QLineEdit *line : std::initializer_list<QLineEdit *>{m_funder, m_programme, m_amount, m_recognised})
        line->setReadOnly(readOnly);
    m_level->setReadOnly(readOnly);
    m_key->setEnabled(!readOnly);
    m_decided->setEnabled(!readOnly);
}

}  // namespace mittelbuch
