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

/// The first area that the directive names: a body there is tried while no other is entered.
std::optional<OfficialKey> namedArea(const DirectiveTerms &terms)
{
    for (const GranteeGroup &group : terms.groups) {
        if (!group.within.isEmpty())
            return group.within.first();
    }
    return std::nullopt;
}

/// An amount or a contingent that depends on who applies.
bool namesBodies(const DirectiveTerms &terms)
{
    const auto byGrantee = [](const AmountTerm &term) { return std::holds_alternative<AmountByGrantee>(term.rule); };
    const auto isOfSome = [&byGrantee](const QVector<AmountTerm> &all) { return std::any_of(all.cbegin(), all.cend(), byGrantee); };
    return namedArea(terms) || isOfSome(terms.basis)
        || std::any_of(terms.limits.cbegin(), terms.limits.cend(), [&](const GrantLimit &limit) { return isOfSome(limit.terms); });
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
    , m_body(new OfficialKeysEdit(this))
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
    addField(QStringLiteral("body"), tr("Its official key"), m_body);
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
    m_area = namedArea(terms);
    m_body->setPlaceholderText(m_area ? tr("anywhere in %1", "key of a region").arg(m_area->toString()) : QString());
    setShown(QStringLiteral("body"), namesBodies(terms));
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
    facts.form.applicant = m_body->keys().isEmpty() ? m_area : std::optional(m_body->keys().first());
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

bool TryOutFields::isEmpty() const
{
    return std::all_of(m_costs.cbegin(), m_costs.cend(), [](const MoneyEdit *edit) { return !edit->amount(); })
        && m_circumstances->value() == GrantCircumstances();
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
