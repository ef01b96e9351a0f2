// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/programmes/directivedialog.h"

#include "service/budgetdesk.h"
#include "ui/entry/dayedit.h"
#include "ui/entry/moneyedit.h"
#include "ui/entry/rateedit.h"

namespace mittelbuch {

DirectiveDialog::DirectiveDialog(Desk &desk, const ProgrammeRow &row, QWidget *parent)
    : EntryDialog(desk, tr("Issue a directive"), tr("Issue"), parent)
    , m_row(row)
    , m_from(new DayEdit(this))
    , m_to(new DayEdit(this))
    , m_rate(new RateEdit(this))
    , m_maximum(new MoneyEdit(this))
    , m_minimum(new MoneyEdit(this))
    , m_ownShare(new RateEdit(this))
    , m_step(new MoneyEdit(this))
    , m_source(new QLineEdit(this))
{
    build();
    fillIn();
}

void DirectiveDialog::build()
{
    addNote(tr("Programme"),
        tr("%1, %2", "name and key of a programme").arg(m_row.programme.name, m_row.programme.key));
    addField(tr("Valid &from"), m_from, QStringLiteral("validFrom"));
    addField(tr("Valid &to"), m_to, QStringLiteral("validTo"));
    addField(tr("Funding &rate"), m_rate, QStringLiteral("rate"));
    addField(tr("&Maximum grant"), m_maximum, QStringLiteral("maximum"));
    addField(tr("Grants above this &only"), m_minimum, QStringLiteral("minimum"));
    addField(tr("Own funds at &least"), m_ownShare, QStringLiteral("ownShare"));
    addField(tr("Rounded &down to"), m_step, QStringLiteral("step"));
    addField(tr("&Source"), m_source, QStringLiteral("source"));
    m_to->setPlaceholderText(tr("open"));
    m_source->setPlaceholderText(tr("where the directive can be read"));
    m_from->setRequired(true);
    m_rate->setRequired(true);
    m_maximum->setRequired(true);
    m_minimum->setRequired(true);
    m_step->setRequired(true);
}

void DirectiveDialog::fillIn()
{
    const QDate today = desk().clock().today();
    m_from->setDay(today);
    if (!m_row.directive) {
        m_minimum->setAmount(Money::fromEuro(10'000));
        m_step->setAmount(Directive().step);
        return;
    }
    const Directive &before = *m_row.directive;
    m_from->setDay(std::max(today, before.validFrom.addDays(1)));
    m_rate->setRate(before.rate);
    m_maximum->setAmount(before.maxGrant);
    m_minimum->setAmount(before.minimumGrant);
    m_ownShare->setRate(before.minimumOwnShare);
    m_step->setAmount(before.step);
    m_source->setText(before.source);
}

void DirectiveDialog::act()
{
    const Directive directive{{}, m_row.programme.id, 1, m_from->day(), m_to->day(), *m_rate->rate(),
        *m_maximum->amount(),
                              *m_minimum->amount(), m_ownShare->rate().value_or(Rate()), *m_step->amount(),
                              m_source->text().trimmed()};
    take([key = m_row.programme.key, directive](Session &session) { return issueDirective(session, key, directive); });
}

}  // namespace mittelbuch
