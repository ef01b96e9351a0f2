// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/grantassessment.h"
#include "domain/tracebuilder.h"

namespace mittelbuch {

/// What the parts of an assessment share while it is made: the directive and the facts, who the grantee is, the trace and the
/// findings so far. Part of assess() only.
class Judgement final {
public:
    Judgement(const DirectiveTerms &terms, const GrantFacts &facts);

    const DirectiveTerms &terms() const { return m_terms; }
    const GrantFacts &facts() const { return m_facts; }
    const ApplicationForm &form() const { return m_facts.form; }
    const GrantCircumstances &circumstances() const { return m_facts.form.circumstances; }
    RuleSet ruleSet() const { return m_ruleSet; }
    const RuleSetParameters &rules() const { return parametersOf(m_ruleSet); }
    /// Of the grantee; empty when it is in none, or there are none.
    const TermKey &group() const { return m_group; }
    /// The day of receipt, or while there is none the day of the judgement.
    QDate receivedOn() const { return m_facts.receivedOn.isNull() ? m_facts.day : m_facts.receivedOn; }
    /// Nobody applies and no costs are told: there is nothing to hold the grant against.
    bool isAllocatedWithoutCosts() const;
    /// What others give, by the financing plan or by the items, whichever is more; not negative.
    Money otherFunds() const { return m_otherFunds; }

    TraceBuilder &trace() { return m_trace; }

    /// An error that rules the grant out.
    void ruleOut(Refusal refusal);
    /// An error that can be mended in the form; the amount stays.
    void error(Refusal refusal) { add(Severity::error, std::move(refusal)); }
    void warn(Refusal refusal) { add(Severity::warning, std::move(refusal)); }
    void note(Refusal refusal) { add(Severity::note, std::move(refusal)); }
    bool hasSaid(RefusalCode code, const QString &value) const;
    /// Of the errors that rule the grant out, the first by precedence.
    const std::optional<Refusal> &ruledOutBy() const { return m_ruledOutBy; }
    /// By precedence.
    QVector<Finding> takeFindings();

private:
    /// The same is said once.
    void add(Severity severity, Refusal refusal);

    const DirectiveTerms &m_terms;
    const GrantFacts &m_facts;
    RuleSet m_ruleSet;
    TermKey m_group;
    Money m_otherFunds;
    TraceBuilder m_trace;
    QVector<Finding> m_findings;
    std::optional<Refusal> m_ruledOutBy;
};

/// A refusal at a field of the form, by a passage of the directive; without one the code's own norm stands.
Refusal refusalAt(RefusalCode code, const QString &field, const QString &source = {}, const QString &value = {});
/// The same about an amount: what is needed or was asked for, against what there is or what limits it.
Refusal refusalAt(RefusalCode code, const QString &field, const QString &source, Money required, Money available);

}  // namespace mittelbuch
