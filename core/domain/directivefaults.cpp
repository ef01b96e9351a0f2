// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/directivefaultlist.h"

namespace mittelbuch {

namespace {

template <typename Term>
QVector<TermKey> keysOf(const QVector<Term> &terms)
{
    QVector<TermKey> keys;
    for (const Term &term : terms)
        keys.append(term.key);
    return keys;
}

void checkFacts(DirectiveFaultList &faults)
{
    const QVector<AskedFact> &facts = faults.terms().facts;
    faults.needOwnKeys(keysOf(facts), QStringLiteral("facts"));
    for (qsizetype index = 0; index < facts.size(); ++index) {
        if (facts[index].key == inhabitantsFigure())
            faults.add(RefusalCode::keyReserved, entryPath(QStringLiteral("facts"), index) + QStringLiteral(".key"),
                       facts[index].key.toString());
    }
}

/// Costs of one kind belong to one category, and stand there once.
void checkMembers(DirectiveFaultList &faults)
{
    QVector<CostCategory> before;
    const QVector<DirectiveCategory> &categories = faults.terms().categories;
    for (qsizetype index = 0; index < categories.size(); ++index) {
        const QString list = entryPath(QStringLiteral("categories"), index) + QStringLiteral(".members");
        if (categories[index].members.isEmpty())
            faults.add(RefusalCode::fieldEmpty, list);
        for (qsizetype member = 0; member < categories[index].members.size(); ++member) {
            const CostCategory cost = categories[index].members[member];
            if (before.contains(cost))
                faults.add(RefusalCode::categoryTwice, entryPath(list, member), toString(cost));
            before.append(cost);
        }
    }
}

void checkCategory(const DirectiveCategory &category, const QString &path, DirectiveFaultList &faults)
{
    checkRates(category.rates, path + QStringLiteral(".rates"), faults);
    if (category.maxAmount)
        faults.needNotNegative(*category.maxAmount, path + QStringLiteral(".maxAmount"));
    if (!category.maxShare)
        return;
    const QString of = path + QStringLiteral(".maxShare.of");
    faults.needCategories(category.maxShare->of, of);
    if (category.maxShare->of.contains(category.key))
        faults.add(RefusalCode::fieldInvalid, of, category.key.toString());
}

void checkExpenditure(DirectiveFaultList &faults)
{
    const DirectiveTerms &terms = faults.terms();
    faults.needOwnKeys(keysOf(terms.categories), QStringLiteral("categories"));
    faults.needOwnKeys(keysOf(terms.flatRates), QStringLiteral("flatRates"));
    checkMembers(faults);
    for (qsizetype index = 0; index < terms.categories.size(); ++index)
        checkCategory(terms.categories[index], entryPath(QStringLiteral("categories"), index), faults);
    for (qsizetype index = 0; index < terms.flatRates.size(); ++index) {
        const QString path = entryPath(QStringLiteral("flatRates"), index);
        if (keysOf(terms.categories).contains(terms.flatRates[index].key))
            faults.add(RefusalCode::duplicateKey, path + QStringLiteral(".key"), terms.flatRates[index].key.toString());
        if (terms.flatRates[index].base.isEmpty())
            faults.add(RefusalCode::fieldEmpty, path + QStringLiteral(".base"));
        faults.needCategories(terms.flatRates[index].base, path + QStringLiteral(".base"));
        checkRates(terms.flatRates[index].rates, path + QStringLiteral(".rates"), faults);
    }
    if (terms.unpaidWork)
        faults.needPositive(terms.unpaidWork->perHour, QStringLiteral("unpaidWork.perHour"));
}

void checkBounds(DirectiveFaultList &faults)
{
    const ExpenditureBounds &bounds = faults.terms().expenditure;
    if (bounds.minimum)
        faults.needNotNegative(*bounds.minimum, QStringLiteral("expenditure.minimum"));
    if (bounds.maximum)
        faults.needPositive(*bounds.maximum, QStringLiteral("expenditure.maximum"));
    if (bounds.minimum && bounds.maximum && *bounds.minimum > *bounds.maximum)
        faults.add(RefusalCode::limitsReversed, QStringLiteral("expenditure"), toDecimalString(*bounds.minimum));
}

void checkAmounts(DirectiveFaultList &faults)
{
    const DirectiveTerms &terms = faults.terms();
    checkRates(terms.rates, QStringLiteral("rates"), faults);
    checkAmountTerms(terms.basis, QStringLiteral("basis"), faults);
    for (qsizetype index = 0; index < terms.limits.size(); ++index)
        checkAmountTerms(terms.limits[index].terms, entryPath(QStringLiteral("limits"), index) + QStringLiteral(".terms"), faults);
    if (terms.minimumGrant)
        faults.needNotNegative(terms.minimumGrant->amount, QStringLiteral("minimumGrant.amount"));
    checkRates(terms.minimumOwnShare, QStringLiteral("minimumOwnShare"), faults);
    faults.needPositive(terms.step, QStringLiteral("step"));
}

/// A day of every year: 29 February is none.
bool isYearly(const CutOff &cutOff)
{
    constexpr int commonYear = 2023;
    return QDate::isValid(commonYear, cutOff.month, cutOff.day);
}

void checkCutOffs(DirectiveFaultList &faults)
{
    const QVector<CutOff> &cutOffs = faults.terms().selection.cutOffs;
    for (qsizetype index = 0; index < cutOffs.size(); ++index) {
        if (cutOffs[index].once.isValid() || isYearly(cutOffs[index]))
            continue;
        faults.add(RefusalCode::dayNotInCalendar, entryPath(QStringLiteral("selection.cutOffs"), index),
                   QStringLiteral("%1-%2").arg(cutOffs[index].month).arg(cutOffs[index].day));
    }
}

void checkRanking(DirectiveFaultList &faults)
{
    const QString list = QStringLiteral("selection.criteria");
    const QVector<RankingCriterion> &criteria = faults.terms().selection.criteria;
    faults.needOwnKeys(keysOf(criteria), list);
    for (qsizetype index = 0; index < criteria.size(); ++index) {
        faults.needPositive(qint64{criteria[index].maxPoints}, entryPath(list, index) + QStringLiteral(".maxPoints"));
        faults.needPositive(qint64{criteria[index].weight}, entryPath(list, index) + QStringLiteral(".weight"));
    }
}

void checkContingents(DirectiveFaultList &faults)
{
    const QVector<Contingent> &contingents = faults.terms().selection.contingents;
    for (qsizetype index = 0; index < contingents.size(); ++index) {
        const QString path = entryPath(QStringLiteral("selection.contingents"), index);
        if (contingents[index].groups.isEmpty() && contingents[index].regions.isEmpty())
            faults.add(RefusalCode::contingentForNobody, path, contingents[index].label.german);
        faults.needGroups(contingents[index].groups, path + QStringLiteral(".groups"));
        faults.needPositive(contingents[index].amount, path + QStringLiteral(".amount"));
    }
}

void checkPayment(DirectiveFaultList &faults)
{
    const std::optional<PaymentScheme> &payment = faults.terms().payment;
    if (!payment)
        return;
    qint64 sum = 0;
    for (const PaymentPart &part : payment->parts)
        sum += part.share.millionths();
    if (sum != Rate::one)
        faults.add(RefusalCode::sharesNotWhole, QStringLiteral("payment.parts"), toDecimalString(Money::fromCents(sum / 100)));
    if (payment->minimumPart)
        faults.needNotNegative(*payment->minimumPart, QStringLiteral("payment.minimumPart"));
}

}  // namespace

Refusals faultsOf(const DirectiveTerms &terms)
{
    DirectiveFaultList faults(terms);
    faults.needOwnKeys(keysOf(terms.groups), QStringLiteral("groups"));
    checkFacts(faults);
    checkExpenditure(faults);
    checkBounds(faults);
    checkAmounts(faults);
    checkCutOffs(faults);
    checkRanking(faults);
    checkContingents(faults);
    if (terms.maxDurationMonths)
        faults.needPositive(qint64{*terms.maxDurationMonths}, QStringLiteral("maxDurationMonths"));
    checkPayment(faults);
    return faults.take();
}

}  // namespace mittelbuch
