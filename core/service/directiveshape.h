// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/jsonwords.h"

namespace mittelbuch {

// What the members of each type are called in JSON and which must be there, once for reading and for writing
// (JsonReading, JsonWriting). Names are the domain's.

template <typename Io>
void describe(Io &io, LocalText &text)
{
    io.required("german", text.german);
    io.optional("english", text.english);
}

template <typename Io>
void describe(Io &io, DirectiveSource &source)
{
    io.required("citation", source.citation);
    io.optional("address", source.address);
    io.optional("readOn", source.readOn);
    io.required("standing", source.standing);
    io.optional("remark", source.remark);
}

template <typename Io>
void describe(Io &io, GranteeGroup &group)
{
    io.required("key", group.key);
    io.required("label", group.label);
    io.optional("kinds", group.kinds);
    io.optional("within", group.within);
    io.optional("source", group.source);
}

template <typename Io>
void describe(Io &io, FinancialStrengthRange &range)
{
    io.optional("fromPerMille", range.fromPerMille);
    io.optional("toPerMille", range.toPerMille);
}

template <typename Io>
void describe(Io &io, Criterion &criterion)
{
    io.optional("groups", criterion.groups);
    io.optional("cooperation", criterion.cooperation);
    io.optional("confirmed", criterion.confirmed);
    io.optional("financialStrength", criterion.financialStrength);
    io.optional("fundedBy", criterion.fundedBy);
}

template <typename Io>
void describe(Io &io, AskedFact &fact)
{
    io.required("key", fact.key);
    io.required("label", fact.label);
    io.defaulted("isFigure", fact.isFigure);
    io.optional("source", fact.source);
}

template <typename Io>
void describe(Io &io, RateRule &rule)
{
    io.required("rate", rule.rate);
    io.optional("when", rule.when);
    io.optional("source", rule.source);
}

template <typename Io>
void describe(Io &io, CategoryShareCap &cap)
{
    io.required("share", cap.share);
    io.optional("of", cap.of);
}

template <typename Io>
void describe(Io &io, DirectiveCategory &category)
{
    io.required("key", category.key);
    io.required("label", category.label);
    io.optional("members", category.members);
    io.defaulted("eligible", category.eligible);
    io.optional("rates", category.rates);
    io.optional("maxAmount", category.maxAmount);
    io.optional("maxShare", category.maxShare);
    io.optional("closedFrom", category.closedFrom);
    io.optional("source", category.source);
}

template <typename Io>
void describe(Io &io, FlatRateExpenditure &flatRate)
{
    io.required("key", flatRate.key);
    io.required("label", flatRate.label);
    io.required("rate", flatRate.rate);
    io.optional("base", flatRate.base);
    io.optional("rates", flatRate.rates);
    io.optional("source", flatRate.source);
}

template <typename Io>
void describe(Io &io, UnpaidWork &work)
{
    io.required("perHour", work.perHour);
    io.required("maxShare", work.maxShare);
    io.optional("source", work.source);
}

template <typename Io>
void describe(Io &io, ExpenditureBounds &bounds)
{
    io.optional("minimum", bounds.minimum);
    io.optional("maximum", bounds.maximum);
    io.defaulted("cutAtMaximum", bounds.cutAtMaximum);
    io.optional("source", bounds.source);
}

template <typename Io>
void describe(Io &, ShareOfExpenditure &)
{
}

template <typename Io>
void describe(Io &io, FixedAmount &rule)
{
    io.required("amount", rule.amount);
}

template <typename Io>
void describe(Io &io, AmountPerUnit &rule)
{
    io.required("figure", rule.figure);
    io.required("each", rule.each);
    io.optional("maximumCount", rule.maximumCount);
}

template <typename Io>
void describe(Io &io, EqualShare &rule)
{
    io.required("pool", rule.pool);
    io.required("recipients", rule.recipients);
}

template <typename Io>
void describe(Io &io, BaseAndKey &rule)
{
    io.required("base", rule.base);
    io.required("pool", rule.pool);
    io.required("weight", rule.weight);
    io.required("weightTotal", rule.weightTotal);
}

template <typename Io>
void describe(Io &io, TopUp &rule)
{
    io.required("upTo", rule.upTo);
    io.required("funder", rule.funder);
}

template <typename Io>
void describe(Io &io, MatchingFunds &rule)
{
    io.required("share", rule.share);
}

template <typename Io>
void describe(Io &io, AmountByGrantee::Row &row)
{
    io.required("grantee", row.grantee);
    io.required("amount", row.amount);
}

template <typename Io>
void describe(Io &io, AmountByGrantee &rule)
{
    io.required("rows", rule.rows);
}

template <typename Io>
void describe(Io &io, AmountTerm &term)
{
    AmountRuleKind kind = kindOf(term.rule);
    const bool known = io.required("rule", kind);
    if constexpr (Io::isReading)
        term.rule = blankRule(kind);
    if (known)
        std::visit([&io](auto &rule) { describe(io, rule); }, term.rule);
    else
        io.leaveRest();
    io.optional("label", term.label);
    io.optional("when", term.when);
    io.defaulted("step", term.step);
    io.defaulted("rounding", term.rounding);
    io.optional("source", term.source);
}

template <typename Io>
void describe(Io &io, GrantLimit &limit)
{
    io.defaulted("scope", limit.scope);
    io.optional("label", limit.label);
    io.required("terms", limit.terms);
    io.optional("source", limit.source);
}

template <typename Io>
void describe(Io &io, MinimumGrant &minimum)
{
    io.required("amount", minimum.amount);
    io.defaulted("mustExceed", minimum.mustExceed);
    io.optional("source", minimum.source);
}

template <typename Io>
void describe(Io &io, CutOff &cutOff)
{
    io.optional("once", cutOff.once);
    io.optional("month", cutOff.month);
    io.optional("day", cutOff.day);
    io.defaulted("yearBefore", cutOff.yearBefore);
    io.optional("source", cutOff.source);
}

template <typename Io>
void describe(Io &io, RankingCriterion &criterion)
{
    io.required("key", criterion.key);
    io.required("label", criterion.label);
    io.defaulted("maxPoints", criterion.maxPoints);
    io.defaulted("weight", criterion.weight);
    io.optional("source", criterion.source);
}

template <typename Io>
void describe(Io &io, Contingent &contingent)
{
    io.required("label", contingent.label);
    io.optional("groups", contingent.groups);
    io.optional("regions", contingent.regions);
    io.required("amount", contingent.amount);
    io.optional("pooledFrom", contingent.pooledFrom);
    io.optional("source", contingent.source);
}

template <typename Io>
void describe(Io &io, Selection &selection)
{
    io.defaulted("method", selection.method);
    io.optional("cutOffs", selection.cutOffs);
    io.optional("criteria", selection.criteria);
    io.optional("contingents", selection.contingents);
    io.optional("source", selection.source);
}

template <typename Io>
void describe(Io &io, PaymentPart &part)
{
    io.required("share", part.share);
    io.required("trigger", part.trigger);
}

template <typename Io>
void describe(Io &io, PaymentScheme &scheme)
{
    io.required("parts", scheme.parts);
    io.optional("minimumPart", scheme.minimumPart);
    io.optional("source", scheme.source);
}

template <typename Io>
void describe(Io &io, DirectiveTerms &terms)
{
    io.required("title", terms.title);
    io.required("source", terms.source);
    io.defaulted("financing", terms.financing);
    io.defaulted("form", terms.form);
    io.optional("ruleSet", terms.ruleSet);
    io.optional("groups", terms.groups);
    io.defaulted("needsLeadPartner", terms.needsLeadPartner);
    io.defaulted("mayForward", terms.mayForward);
    io.optional("facts", terms.facts);
    io.optional("categories", terms.categories);
    io.optional("flatRates", terms.flatRates);
    io.optional("unpaidWork", terms.unpaidWork);
    io.optional("expenditure", terms.expenditure);
    io.optional("rates", terms.rates);
    io.required("basis", terms.basis);
    io.optional("limits", terms.limits);
    io.optional("minimumGrant", terms.minimumGrant);
    io.optional("minimumOwnShare", terms.minimumOwnShare);
    io.defaulted("cumulation", terms.cumulation);
    io.defaulted("step", terms.step);
    io.defaulted("rounding", terms.rounding);
    io.defaulted("selection", terms.selection);
    io.optional("maxDurationMonths", terms.maxDurationMonths);
    io.defaulted("startBeforeDecision", terms.startBeforeDecision);
    io.optional("payment", terms.payment);
}

template <typename Io>
void describe(Io &io, OtherFunding &funding)
{
    io.required("funder", funding.funder);
    io.defaulted("level", funding.level);
    io.optional("key", funding.key);
    io.optional("programme", funding.programme);
    io.required("amount", funding.amount);
    io.defaulted("decided", funding.decided);
    io.optional("recognisedExpenditure", funding.recognisedExpenditure);
}

template <typename Io>
void describe(Io &io, FigureFact &fact)
{
    io.required("key", fact.key);
    io.required("count", fact.count);
}

template <typename Io>
void describe(Io &io, GrantCircumstances &circumstances)
{
    io.optional("group", circumstances.group);
    io.defaulted("cooperation", circumstances.cooperation);
    io.defaulted("partners", circumstances.partners);
    io.optional("confirmed", circumstances.confirmed);
    io.optional("figures", circumstances.figures);
    io.defaulted("unpaidHours", circumstances.unpaidHours);
    io.defaulted("deductsInputTax", circumstances.deductsInputTax);
    io.optional("otherFunding", circumstances.otherFunding);
}

}  // namespace mittelbuch
