// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/budget/consentfields.h"

#include "report/wording.h"
#include "ui/entry/dayedit.h"
#include "ui/entry/moneyedit.h"
#include "ui/pages/application/quietbox.h"

#include <QGridLayout>
#include <QLabel>

namespace mittelbuch {

ConsentFields::ConsentFields(QWidget *parent)
    : QGroupBox(parent)
    , m_issuer(new QuietBox(this))
    , m_reference(new QLineEdit(this))
    , m_day(new DayEdit(this))
    , m_amount(new MoneyEdit(this))
    , m_note(new QLineEdit(this))
{
    build();
    connect(this, &QGroupBox::toggled, this, &ConsentFields::edited);
    connect(m_issuer, &QComboBox::currentIndexChanged, this, &ConsentFields::edited);
    connect(m_reference, &QLineEdit::textEdited, this, &ConsentFields::edited);
    connect(m_day, &DayEdit::dayChanged, this, &ConsentFields::edited);
    connect(m_amount, &MoneyEdit::amountChanged, this, &ConsentFields::edited);
}

void ConsentFields::build()
{
    for (const ConsentIssuer issuer : allConsentIssuers())
        m_issuer->addItem(label(issuer), toString(issuer));
    m_day->setRequired(true);
    m_amount->setPlaceholderText(tr("if it names one"));
    setAccessibleName(tr("Consent"));
    auto *grid = new QGridLayout(this);
    add(*grid, 0, 0, tr("Gi&ven by"), m_issuer, "consentIssuer");
    add(*grid, 0, 2, tr("Le&tter"), m_reference, "consentReference");
    add(*grid, 1, 0, tr("&Of"), m_day, "consentDay");
    add(*grid, 1, 2, tr("At &most"), m_amount, "consentAmount");
    add(*grid, 2, 0, tr("&Note"), m_note, "consentNote");
    grid->addWidget(m_note, 2, 1, 1, 3);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    setNeed(ConsentNeed::none);
}

void ConsentFields::add(QGridLayout &grid, int row, int column, const QString &caption, QWidget *field,
    const char *name)
{
    field->setObjectName(QLatin1String(name));
    auto *title = new QLabel(caption, this);
    title->setBuddy(field);
    field->setAccessibleName(tr("Consent: %1", "name of a field").arg(QString(caption).remove(u'&')));
    grid.addWidget(title, row, column);
    grid.addWidget(field, row, column + 1);
}

void ConsentFields::setNeed(ConsentNeed need)
{
    const bool wasPossible = m_need == ConsentNeed::possible;
    m_need = need;
    setVisible(need != ConsentNeed::none);
    setTitle(need == ConsentNeed::required ? tr("Consent (needed)") : tr("&Consent (if there is one)"));
    setCheckable(need == ConsentNeed::possible);
    if (need == ConsentNeed::possible && !wasPossible)
        setChecked(!m_reference->text().isEmpty());
}

std::optional<Consent> ConsentFields::consent() const
{
    if (m_need == ConsentNeed::none || (isCheckable() && !isChecked()))
        return std::nullopt;
    return Consent{.issuer = *consentIssuerFromString(m_issuer->currentData().toString()),
                   .reference = m_reference->text().trimmed(),
                   .day = m_day->day(),
                   .amount = m_amount->amount(),
                   .note = m_note->text().trimmed()};
}

}  // namespace mittelbuch
