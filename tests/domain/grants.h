// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/grantassessment.h"

/// Directives and facts in few words, for the tests of the calculator.
namespace mittelbuch::test {

inline TermKey key(const char *text)
{
    return TermKey::fromString(QString::fromUtf8(text));
}

inline Money euro(qint64 amount)
{
    return Money::fromEuro(amount);
}

inline RateRule rate(int percent, Criterion when = {})
{
    return {Rate::fromPercent(percent), std::move(when), QStringLiteral("Nr. 5")};
}

inline AmountTerm term(AmountRule rule, Criterion when = {})
{
    AmountTerm made;
    made.rule = std::move(rule);
    made.when = std::move(when);
    made.source = QStringLiteral("Nr. 6");
    return made;
}

inline GrantLimit limit(AmountRule rule, LimitScope scope = LimitScope::application)
{
    GrantLimit made;
    made.scope = scope;
    made.terms = {term(std::move(rule))};
    made.source = QStringLiteral("Nr. 7");
    return made;
}

inline DirectiveCategory category(const char *name, QVector<CostCategory> members, QVector<RateRule> rates = {})
{
    DirectiveCategory made;
    made.key = key(name);
    made.label = {QString::fromUtf8(name), {}};
    made.members = std::move(members);
    made.rates = std::move(rates);
    made.source = QStringLiteral("Nr. 4");
    return made;
}

inline GranteeGroup group(const char *name, QVector<GranteeKind> kinds, QVector<OfficialKey> within = {})
{
    return {key(name), {QString::fromUtf8(name), {}}, std::move(kinds), std::move(within), QStringLiteral("Nr. 3")};
}

inline Criterion forGroup(const char *name)
{
    Criterion when;
    when.groups = {key(name)};
    return when;
}

inline MinimumGrant atLeast(qint64 amount)
{
    return {euro(amount), false, QStringLiteral("Nr. 8")};
}

/// So much of the expenditure and no minimum; no maximum either.
inline DirectiveTerms share(int percent)
{
    DirectiveTerms terms;
    terms.source.citation = QStringLiteral("FRL Probe");
    terms.rates = {rate(percent)};
    terms.basis = {term(ShareOfExpenditure{})};
    terms.minimumGrant = atLeast(0);
    return terms;
}

/// A town's project of 2027 with these costs; nothing is financed yet.
inline GrantFacts factsOf(QVector<CostItem> costs)
{
    GrantFacts facts;
    facts.form.programme = ProgrammeId(1);
    facts.form.applicant = OfficialKey::fromString(QStringLiteral("14626110"));
    facts.form.title = QStringLiteral("Digitales Bürgerbüro");
    facts.form.costs = std::move(costs);
    facts.form.projectStart = QDate(2027, 5, 1);
    facts.form.projectEnd = QDate(2027, 12, 31);
    facts.day = QDate(2027, 3, 1);
    facts.receivedOn = QDate(2027, 2, 1);
    facts.kind = GranteeKind::town;
    return facts;
}

inline GrantFacts factsOf(Money costs)
{
    return factsOf({{CostCategory::software, QStringLiteral("Fachverfahren"), costs}});
}

inline const Finding *findingOf(const GrantAssessment &assessment, RefusalCode code)
{
    for (const Finding &finding : assessment.findings) {
        if (finding.refusal.code == code)
            return &finding;
    }
    return nullptr;
}

}  // namespace mittelbuch::test
