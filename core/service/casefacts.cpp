// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/casefacts.h"

#include "domain/directivequestions.h"
#include "domain/granteegroups.h"
#include "service/casework.h"
#include "service/refusing.h"

#include <algorithm>

namespace mittelbuch {

namespace {

template <typename T>
tl::unexpected<Failure> handOn(const Result<T> &failed)
{
    return tl::unexpected<Failure>(failed.error());
}

bool limitsGrantee(const DirectiveTerms &terms)
{
    return std::any_of(terms.limits.cbegin(), terms.limits.cend(),
                       [](const GrantLimit &limit) { return limit.scope == LimitScope::grantee; });
}

/// Until the day on which it is opened to all a contingent binds those for whom it is kept.
bool binds(const Contingent &contingent, const std::optional<OfficialKey> &body, const std::optional<TermKey> &group, QDate day)
{
    const bool isOpen = !contingent.pooledFrom.isNull() && contingent.pooledFrom <= day;
    const bool isForGroup = contingent.groups.isEmpty() || (group && contingent.groups.contains(*group));
    return !isOpen && isForGroup && liesWithin(body, contingent.regions);
}

/// Gathers the facts one after the other; the first failure ends it.
class FactGathering final {
public:
    FactGathering(Store &store, const CaseQuestion &question) : m_store(store), m_question(question)
    {
        m_facts.grant.form = question.form;
        m_facts.grant.day = question.day;
        m_facts.grant.receivedOn = question.receivedOn;
    }

    Result<ApplicationFacts> gather()
    {
        return takeDirective()
            .and_then([this] { return takeApplicant(); })
            .and_then([this] { return takeEarlierGrants(); })
            .and_then([this] { return takeContingent(); })
            .and_then([this] { return takeSameProject(); })
            .map([this] { return std::move(m_facts); });
    }

private:
    const ApplicationForm &form() const { return m_question.form; }

    Result<void> takeDirective()
    {
        const Result<std::optional<Programme>> programme = programmeOf(m_store, form().programme);
        if (!programme)
            return handOn(programme);
        if (!*programme || (!(*programme)->open && m_question.receivedOn.isNull()))
            return {};
        const Result<std::optional<Directive>> directive = m_question.examinedUnder.isStored()
            ? directiveOf(m_store, form().programme, m_question.examinedUnder)
            : m_store.programmes().directiveOn(form().programme, m_question.day);
        if (!directive)
            return handOn(directive);
        m_facts.directive = *directive;
        return {};
    }

    Result<void> takeApplicant()
    {
        if (!form().applicant)
            return {};
        const Result<std::optional<Region>> applicant = m_store.regions().region(*form().applicant, m_question.day);
        if (!applicant)
            return handOn(applicant);
        m_facts.applicantMayApply = !*applicant || mayApply(**applicant);
        m_facts.applicantDissolved = !*applicant;
        if (!*applicant)
            return {};
        m_facts.grant.kind = granteeKindOf((*applicant)->kind).value_or(GranteeKind::municipality);
        if ((*applicant)->population)
            m_facts.grant.inhabitants = (*applicant)->population->inhabitants;
        return {};
    }

    Result<void> takeEarlierGrants()
    {
        if (!form().applicant || !m_facts.directive || !limitsGrantee(m_facts.directive->terms))
            return {};
        const Result<Money> granted =
            m_store.applications().grantedTo(*form().applicant, form().programme, m_question.id);
        if (!granted)
            return handOn(granted);
        m_facts.grant.grantedBefore = *granted;
        return {};
    }

    Result<void> takeContingent()
    {
        if (!m_facts.directive)
            return {};
        const DirectiveTerms &terms = m_facts.directive->terms;
        const QVector<Contingent> &contingents = terms.selection.contingents;
        const std::optional<TermKey> group = groupOf(terms, m_facts.grant);
        const auto own = std::find_if(contingents.cbegin(), contingents.cend(), [&](const Contingent &one) {
            return binds(one, form().applicant, group, m_question.day);
        });
        if (own == contingents.cend())
            return {};
        const Result<Money> used = usedOf(*own, terms);
        if (!used)
            return handOn(used);
        m_facts.grant.contingentLeft = std::max(Money(), own->amount - *used);
        return {};
    }

    Result<Money> usedOf(const Contingent &contingent, const DirectiveTerms &terms)
    {
        const Result<QVector<GrantedCase>> granted = m_store.applications().grantsIn(form().programme, m_question.id);
        if (!granted)
            return handOn(granted);
        Money used;
        for (const GrantedCase &one : *granted) {
            const Result<std::optional<TermKey>> group = groupOfGrantee(one, contingent, terms);
            if (!group)
                return handOn(group);
            if (binds(contingent, one.grantee, *group, m_question.day))
                used = used.checkedPlus(one.grant).value_or(Money::fromCents(Money::limitCents));
        }
        return used;
    }

    /// Asked of the register only for contingents that are kept for groups.
    Result<std::optional<TermKey>> groupOfGrantee(const GrantedCase &granted, const Contingent &contingent,
                                                  const DirectiveTerms &terms)
    {
        if (contingent.groups.isEmpty())
            return std::optional<TermKey>();
        return m_store.regions().region(granted.grantee, m_question.day).map([&](const std::optional<Region> &region) {
            GrantFacts facts;
            facts.form.applicant = granted.grantee;
            facts.form.circumstances = granted.circumstances;
            if (region)
                facts.kind = granteeKindOf(region->kind).value_or(GranteeKind::municipality);
            return groupOf(terms, facts);
        });
    }

    Result<void> takeSameProject()
    {
        const Result<QVector<FileReference>> cases = m_store.applications().sameProjectElsewhere(form(), m_question.id);
        if (!cases)
            return handOn(cases);
        for (const FileReference &reference : *cases)
            m_facts.grant.sameProjectElsewhere.append(reference.toString());
        return {};
    }

    Store &m_store;
    const CaseQuestion &m_question;
    ApplicationFacts m_facts;
};

}  // namespace

Result<ApplicationFacts> factsOn(Store &store, const CaseQuestion &question)
{
    return FactGathering(store, question).gather();
}

Refusals minimumRefusals(const DirectiveTerms &terms, RuleSet set, const QString &field, Money grant)
{
    const MinimumGrant minimum = terms.minimumGrant.value_or(parametersOf(set).minimumGrant);
    if (minimum.mustExceed ? grant > minimum.amount : grant >= minimum.amount)
        return {};
    Refusal refusal = refusalAt(minimum.mustExceed ? RefusalCode::grantNotAboveMinimum : RefusalCode::grantBelowMinimum, field,
                                toDecimalString(grant));
    refusal.required = minimum.amount;
    refusal.available = grant;
    refusal.source = minimum.source;
    return {refusal};
}

}  // namespace mittelbuch
