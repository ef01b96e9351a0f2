// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/application/circumstancesedit.h"

#include "report/wordingdirective.h"
#include "ui/pages/application/factanswers.h"
#include "ui/pages/application/otherfundingedit.h"
#include "ui/pages/directive/editcontext.h"
#include "ui/pages/directive/termfields.h"

#include <QCheckBox>
#include <QSignalBlocker>

#include <algorithm>

namespace mittelbuch {

namespace {

int smallCount(const CountEdit *edit)
{
    return static_cast<int>(std::min<qint64>(edit->count().value_or(0), 1'000'000));
}

std::optional<qint64> shownCount(int count)
{
    return count == 0 ? std::nullopt : std::optional<qint64>(count);
}

}  // namespace

CircumstancesEdit::CircumstancesEdit(QWidget *parent)
    : FieldGroup(parent)
    , m_context(new EditContext(this))
    , m_group(new QuietBox(this))
    , m_cooperation(new QCheckBox(tr("several bodies apply together"), this))
    , m_partners(new CountEdit(this))
    , m_figures(new FactAnswers(this))
    , m_confirmed(new FactAnswers(this))
    , m_unpaidHours(new CountEdit(this))
    , m_inputTax(new QCheckBox(tr("deducted; amounts are net"), this))
    , m_others(new ListEdit<OtherFundingEdit>(tr("Other funder %1"), tr("Add another funder"), *m_context, this))
{
    build();
    setTerms(std::nullopt);
}

void CircumstancesEdit::build()
{
    for (CountEdit *edit : {m_partners, m_unpaidHours})
        edit->setFixedWidth(fontMetrics().averageCharWidth() * 20);
    addField(QStringLiteral("group"), tr("Group of grantees"), m_group);
    addField(QStringLiteral("cooperation"), tr("Cooperation"), m_cooperation);
    addField(QStringLiteral("partners"), tr("Other bodies that take part"), m_partners);
    addPart(QStringLiteral("figures"), {}, m_figures);
    addPart(QStringLiteral("confirmed"), {}, m_confirmed);
    addField(QStringLiteral("unpaidHours"), tr("Hours of unpaid work"), m_unpaidHours);
    addField(QStringLiteral("deductsInputTax"), tr("Input tax"), m_inputTax);
    addPart(QStringLiteral("otherFunding"), tr("Other funders of the project"), m_others);
}

void CircumstancesEdit::setTerms(const std::optional<DirectiveTerms> &terms)
{
    if (terms == m_terms && terms)
        return;
    const QSignalBlocker silence(this);
    m_terms = terms;
    m_questions = terms ? questionsOf(*terms) : DirectiveQuestions();
    m_context->take(terms.value_or(DirectiveTerms()));
    const TermKey chosen = TermKey::tryFromString(m_group->currentData().toString()).value_or(TermKey());
    m_group->clear();
    m_group->addItem(tr("by the kind of the grantee"), QString());
    for (const GranteeGroup &group : std::as_const(m_questions.groupsByHand))
        m_group->addItem(localText(group.label), group.key.toString());
    chooseGroup(chosen);
    showAsked();
}

/// A group that this directive does not know stays chosen: its terms may not be known yet.
void CircumstancesEdit::chooseGroup(const TermKey &group)
{
    if (m_group->findData(group.toString()) < 0)
        m_group->addItem(group.toString(), group.toString());
    m_group->setCurrentIndex(m_group->findData(group.toString()));
}

void CircumstancesEdit::showAsked()
{
    QVector<AskedFact> figures;
    QVector<AskedFact> circumstances;
    for (const AskedFact &fact : std::as_const(m_questions.facts))
        (fact.isFigure ? figures : circumstances).append(fact);
    m_figures->ask(figures);
    m_confirmed->ask(circumstances);
    setShown(QStringLiteral("figures"), !figures.isEmpty());
    setShown(QStringLiteral("confirmed"), !circumstances.isEmpty());
    setShown(QStringLiteral("group"), m_group->count() > 1);
    setShown(QStringLiteral("cooperation"), m_questions.cooperation || m_cooperation->isChecked());
    setShown(QStringLiteral("partners"), m_questions.partners || m_questions.cooperation || m_partners->count().has_value());
    setShown(QStringLiteral("unpaidHours"), m_questions.unpaidHours || m_unpaidHours->count().has_value());
    setShown(QStringLiteral("otherFunding"), !m_isReadOnly || m_others->count() > 0);
}

GrantCircumstances CircumstancesEdit::value() const
{
    GrantCircumstances circumstances;
    circumstances.group = TermKey::tryFromString(m_group->currentData().toString()).value_or(TermKey());
    circumstances.cooperation = m_cooperation->isChecked();
    circumstances.partners = smallCount(m_partners);
    circumstances.figures = m_figures->figures();
    circumstances.confirmed = m_confirmed->confirmed();
    circumstances.unpaidHours = smallCount(m_unpaidHours);
    circumstances.deductsInputTax = m_inputTax->isChecked();
    circumstances.otherFunding = m_others->values();
    return circumstances;
}

void CircumstancesEdit::setValue(const GrantCircumstances &circumstances)
{
    const QSignalBlocker silence(this);
    chooseGroup(circumstances.group);
    m_cooperation->setChecked(circumstances.cooperation);
    m_partners->setCount(shownCount(circumstances.partners));
    m_figures->answer(circumstances.figures, {});
    m_confirmed->answer({}, circumstances.confirmed);
    m_unpaidHours->setCount(shownCount(circumstances.unpaidHours));
    m_inputTax->setChecked(circumstances.deductsInputTax);
    m_others->setValues(circumstances.otherFunding);
    showAsked();
}

void CircumstancesEdit::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    m_group->setReadOnly(readOnly);
    for (QCheckBox *check : {m_cooperation, m_inputTax})
        check->setEnabled(!readOnly);
    for (CountEdit *edit : {m_partners, m_unpaidHours})
        edit->setReadOnly(readOnly);
    m_figures->setReadOnly(readOnly);
    m_confirmed->setReadOnly(readOnly);
    m_others->setReadOnly(readOnly);
    for (qsizetype index = 0; index < m_others->count(); ++index)
        static_cast<OtherFundingEdit *>(m_others->row(index))->setReadOnly(readOnly);
    showAsked();
}

std::optional<Money> CircumstancesEdit::othersTotal() const
{
    QVector<Money> amounts;
    for (const OtherFunding &funding : m_others->values())
        amounts.append(funding.amount);
    return amounts.isEmpty() ? std::nullopt : Money::checkedSum(amounts);
}

}  // namespace mittelbuch
