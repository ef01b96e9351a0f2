// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/grantchecks.h"

#include "domain/namedfunders.h"

namespace mittelbuch {

namespace {

QString fundingPath(qsizetype index)
{
    return QStringLiteral("circumstances.otherFunding[%1]").arg(index);
}

bool isPublic(FunderLevel level)
{
    return level != FunderLevel::other;
}

bool isExcluded(const OtherFunding &funding, Cumulation cumulation)
{
    switch (cumulation) {
    case Cumulation::allowed: return false;
    case Cumulation::noOtherStateGrant: return funding.level == FunderLevel::state;
    case Cumulation::noOtherPublicGrant: return isPublic(funding.level);
    }
    Q_UNREACHABLE();
}

Refusal besides(RefusalCode code, const OtherFunding &funding, qsizetype index, const QString &source)
{
    Refusal refusal = refusalAt(code, fundingPath(index), source, funding.funder);
    refusal.other = funding.programme.isEmpty() ? funding.funder : funding.programme;
    refusal.required = funding.amount;
    return refusal;
}

/// Money of a funder that the directive itself counts on is no cumulation. Other money of the Land may be double funding even
/// where the directive allows it, since only one programme of the Land may fund a project (VVK 13.2).
void checkCumulation(Judgement &judgement)
{
    const DirectiveTerms &terms = judgement.terms();
    const QVector<OtherFunding> &fundings = judgement.circumstances().otherFunding;
    for (qsizetype index = 0; index < fundings.size(); ++index) {
        const OtherFunding &funding = fundings[index];
        if (!funding.amount.isPositive() || namesFunder(terms, funding.key))
            continue;
        if (isExcluded(funding, terms.cumulation))
            judgement.ruleOut(besides(RefusalCode::cumulationExcluded, funding, index, terms.source.citation));
        else if (funding.level == FunderLevel::state)
            judgement.warn(besides(RefusalCode::doubleFunding, funding, index, {}));
    }
}

/// The same project in another programme of ours rules the grant out where the directive wants no other state grant beside it;
/// otherwise somebody has to look which programme it mainly serves (VVK 13.2).
void checkSameProject(Judgement &judgement)
{
    for (const QString &reference : judgement.facts().sameProjectElsewhere) {
        Refusal refusal = refusalAt(RefusalCode::doubleFunding, QStringLiteral("title"));
        refusal.other = reference;
        if (judgement.terms().cumulation == Cumulation::allowed)
            judgement.warn(std::move(refusal));
        else
            judgement.ruleOut(std::move(refusal));
    }
}

/// What others give is itemised to the cent, or not at all; a directive that excludes some of it needs the items.
void checkItems(Judgement &judgement)
{
    const QVector<OtherFunding> &fundings = judgement.circumstances().otherFunding;
    const Money told = judgement.form().financing.otherGrants;
    std::optional<Money> itemised = Money();
    for (const OtherFunding &funding : fundings)
        itemised = itemised ? itemised->checkedPlus(funding.amount) : std::nullopt;
    if (itemised == told)
        return;
    Refusal differs = refusalAt(RefusalCode::otherFundingDiffers, QStringLiteral("financing.otherGrants"), {}, told,
                                itemised.value_or(Money()));
    if (!fundings.isEmpty())
        judgement.error(std::move(differs));
    else if (judgement.terms().cumulation != Cumulation::allowed)
        judgement.warn(std::move(differs));
}

}  // namespace

void checkOtherFunding(Judgement &judgement)
{
    checkCumulation(judgement);
    checkSameProject(judgement);
    checkItems(judgement);
}

}  // namespace mittelbuch
