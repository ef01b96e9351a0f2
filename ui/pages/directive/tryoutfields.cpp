// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/directive/tryoutfields.h"

#include "report/wordingdirective.h"
#include "ui/entry/dayedit.h"
#include "ui/entry/moneyedit.h"
#include "ui/pages/application/circumstancesedit.h"
#include "ui/pages/directive/expenditureedits.h"
#include "ui/pages/directive/termfields.h"

#include <algorithm>

namespace mittelbuch {

namespace {

bool hasGranteeLimit(const DirectiveTerms &terms)
{
    return std::any_of(terms.limits.cbegin(), terms.limits.cend(),
                       [](const GrantLimit &limit) { return limit.scope == LimitScope::grantee; });
}

bool dependsOnReceipt(const DirectiveTerms &terms)
{
    return !terms.selection.cutOffs.isEmpty()
        || std::any_of(terms.categories.cbegin(), terms.categories.cend(),
                       [](const DirectiveCategory &category) { return !category.closedFrom.isNull(); });
}

/// All bodies of the project's other funders together.
Money sumOf(const QVector<OtherFunding> &others)
{
    Money sum;
    for (const OtherFunding &one : others)
        sum = sum.checkedPlus(one.amount).value_or(Money::fromCents(Money::limitCents));
    return sum;
}

}  // namespace

TryOutFields::TryOutFields(QWidget *parent)
    : FieldGroup(parent)
    , m_kind(enumBox<GranteeKind>(allGranteeKinds(), [](GranteeKind each) { return label(each); }, this))
    , m_inhabitants(new CountEdit(this))
    , m_strength(new CountEdit(this))
    , m_requested(amountLine(this, tr("as much as possible")))
    , m_ownFunds(amountLine(this, tr("the rest")))
    , m_before(amountLine(this))
    , m_received(new DayEdit(this))
    , m_circumstances(new CircumstancesEdit(this))
{
    for (std::size_t index = 0; index < allCostCategories().size(); ++index)
        m_costs.append(amountLine(this));
    build();
}

void TryOutFields::build()
{
    m_received->setFixedWidth(160);
    addField(QStringLiteral("kind"), tr("Applicant is a"), m_kind);
    for (qsizetype index = 0; index < m_costs.size(); ++index) {
        const CostCategory category = allCostCategories()[static_cast<std::size_t>(index)];
        addField(QStringLiteral("cost-") + toString(category), label(category), m_costs[index]);
    }
    addPart(QStringLiteral("circumstances"), {}, m_circumstances);
    addField(QStringLiteral("inhabitants"), tr("Inhabitants"), m_inhabitants);
    addField(QStringLiteral("strength"), tr("Financial strength (‰)"), m_strength);
    addField(QStringLiteral("before"), tr("Granted before"), m_before);
    addField(QStringLiteral("received"), tr("Received on"), m_received);
    addField(QStringLiteral("requested"), tr("Requested grant"), m_requested);
    addField(QStringLiteral("ownFunds"), tr("Own funds"), m_ownFunds);
}

void TryOutFields::setTerms(const DirectiveTerms &terms)
{
    const DirectiveQuestions questions = questionsOf(terms);
    m_circumstances->setTerms(terms);
    setShown(QStringLiteral("inhabitants"), questions.inhabitants);
    setShown(QStringLiteral("strength"), questions.financialStrength);
    setShown(QStringLiteral("before"), hasGranteeLimit(terms));
    setShown(QStringLiteral("received"), dependsOnReceipt(terms));
}

GrantFacts TryOutFields::facts(QDate day) const
{
    GrantFacts facts;
    facts.day = day;
    facts.receivedOn = m_received->day();
    facts.kind = chosenIn<GranteeKind>(m_kind);
    facts.inhabitants = m_inhabitants->count();
    if (m_strength->count())
        facts.financialStrengthPerMille = static_cast<int>(std::min<qint64>(*m_strength->count(), 100'000));
    facts.grantedBefore = m_before->amount().value_or(Money());
    for (qsizetype index = 0; index < m_costs.size(); ++index) {
        const Money amount = m_costs[index]->amount().value_or(Money());
        if (amount.isPositive())
            facts.form.costs.append({allCostCategories()[static_cast<std::size_t>(index)], {}, amount});
    }
    facts.form.circumstances = m_circumstances->value();
    facts.form.financing = {m_ownFunds->amount().value_or(Money()), sumOf(facts.form.circumstances.otherFunding),
                            m_requested->amount().value_or(Money())};
    return facts;
}

bool TryOutFields::hasRequest() const
{
    return m_requested->amount().has_value();
}

bool TryOutFields::hasOwnFunds() const
{
    return m_ownFunds->amount().has_value();
}

}  // namespace mittelbuch
