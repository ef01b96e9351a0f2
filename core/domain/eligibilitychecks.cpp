// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/grantchecks.h"

#include "domain/cutoffs.h"

#include <algorithm>

namespace mittelbuch {

namespace {

void checkGroup(Judgement &judgement)
{
    if (judgement.terms().groups.isEmpty() || !judgement.group().isEmpty())
        return;
    Refusal refusal = refusalAt(RefusalCode::granteeInNoGroup, QStringLiteral("applicant"),
                                judgement.terms().groups.first().source, toString(judgement.facts().kind));
    judgement.ruleOut(std::move(refusal));
}

void checkPartners(Judgement &judgement)
{
    const GrantCircumstances &told = judgement.circumstances();
    if (judgement.terms().needsLeadPartner && (!told.cooperation || told.partners <= 0))
        judgement.error(refusalAt(RefusalCode::leadPartnerMissing, QStringLiteral("circumstances.partners"),
                                  judgement.terms().source.citation));
}

void checkDeadline(Judgement &judgement)
{
    const Selection &selection = judgement.terms().selection;
    if (selection.method == SelectionMethod::exOfficio && !judgement.facts().receivedOn.isNull())
        judgement.note(refusalAt(RefusalCode::allocatedExOfficio, QStringLiteral("programme"), selection.source));
    const QDate received = judgement.receivedOn();
    const std::optional<LastCutOff> last = lastCutOff(selection.cutOffs, judgement.form().projectStart);
    if (!last || received <= last->day)
        return;
    Refusal refusal = refusalAt(RefusalCode::deadlineMissed, QStringLiteral("receivedOn"), last->source,
                                received.toString(Qt::ISODate));
    refusal.day = last->day;
    judgement.ruleOut(std::move(refusal));
}

}  // namespace

void checkEligibility(Judgement &judgement)
{
    checkGroup(judgement);
    checkPartners(judgement);
    checkDeadline(judgement);
}

void checkAskedFacts(Judgement &judgement)
{
    const QVector<FigureFact> &figures = judgement.circumstances().figures;
    for (const AskedFact &asked : judgement.terms().facts) {
        const bool isAnswered = std::any_of(figures.cbegin(), figures.cend(),
                                            [&asked](const FigureFact &fact) { return fact.key == asked.key; });
        if (!asked.isFigure || isAnswered || judgement.hasSaid(RefusalCode::factMissing, asked.key.toString()))
            continue;
        Refusal missing = refusalAt(RefusalCode::factMissing, QStringLiteral("circumstances.figures"), asked.source,
                                    asked.key.toString());
        missing.subject = asked.label.german;
        judgement.warn(std::move(missing));
    }
}

}  // namespace mittelbuch
