// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/applicationfindings.h"

#include <QSet>

#include <array>

namespace mittelbuch {

namespace {

/// Collects findings; each check is one member so that the order of the checks reads as a list.
class Examination final {
public:
    explicit Examination(const ApplicationFacts &facts) : m_form(facts.grant.form), m_facts(facts) {}

    ApplicationJudgement judgement()
    {
        checkApplicant();
        checkTitle();
        checkPeriod();
        checkCosts();
        ApplicationJudgement judgement;
        if (m_facts.directive)
            checkAgainst(m_facts.directive->terms, judgement);
        else
            checkWithoutDirective();
        checkFinancing();
        checkSplit();
        judgement.findings = m_findings;
        return judgement;
    }

private:
    Refusal &error(RefusalCode code, const QString &field, const QString &value = {})
    {
        return add(Severity::error, code, field, value);
    }

    Refusal &add(Severity severity, RefusalCode code, const QString &field, const QString &value = {})
    {
        Finding finding;
        finding.severity = severity;
        finding.refusal.code = code;
        finding.refusal.field = field;
        finding.refusal.value = value;
        m_findings.append(finding);
        return m_findings.last().refusal;
    }

    void checkApplicant()
    {
        const QString field = QStringLiteral("applicant");
        if (!m_form.applicant)
            error(RefusalCode::fieldEmpty, field);
        else if (!m_facts.applicantMayApply)
            error(RefusalCode::applicantMayNotApply, field, m_form.applicant->toString());
        else if (m_facts.applicantDissolved)
            error(RefusalCode::applicantDissolved, field, m_form.applicant->toString());
    }

    void checkTitle()
    {
        if (m_form.title.trimmed().isEmpty())
            error(RefusalCode::fieldEmpty, QStringLiteral("title"));
        if (m_form.description.trimmed().isEmpty())
            add(Severity::warning, RefusalCode::fieldEmpty, QStringLiteral("description"));
    }

    void checkPeriod()
    {
        if (m_form.projectStart.isNull())
            error(RefusalCode::dayMissing, QStringLiteral("projectStart"));
        if (m_form.projectEnd.isNull())
            error(RefusalCode::dayMissing, QStringLiteral("projectEnd"));
        else if (!m_form.projectStart.isNull() && m_form.projectEnd < m_form.projectStart)
            error(RefusalCode::periodReversed, QStringLiteral("projectEnd"), m_form.projectEnd.toString(Qt::ISODate)).day =
                m_form.projectStart;
    }

    void checkCosts()
    {
        for (qsizetype index = 0; index < m_form.costs.size(); ++index) {
            const CostItem &item = m_form.costs[index];
            const QString path = QStringLiteral("costItems[%1]").arg(index);
            if (!item.amount.isPositive())
                error(RefusalCode::amountNotPositive, path + QStringLiteral(".amount"), toDecimalString(item.amount));
            if (item.description.trimmed().isEmpty())
                add(Severity::warning, RefusalCode::fieldEmpty, path + QStringLiteral(".description"));
        }
    }

    void checkAgainst(const DirectiveTerms &terms, ApplicationJudgement &judgement)
    {
        judgement.assessment = assess(terms, m_facts.grant);
        m_findings += judgement.assessment->findings;
        GrantFacts unrequested = m_facts.grant;
        unrequested.form.financing.requestedGrant = Money();
        judgement.possible = assess(terms, unrequested).amount;
    }

    /// Whether there are costs, and whether they and the financing agree, is the directive's to say where there is one: it may
    /// add to the costs, or ask for none.
    void checkWithoutDirective()
    {
        if (m_form.costs.isEmpty())
            error(RefusalCode::noCosts, QStringLiteral("costItems"));
        if (!m_form.totalCosts())
            error(RefusalCode::amountOutOfRange, QStringLiteral("costItems"));
        error(m_form.programme.isStored() ? RefusalCode::programmeClosed : RefusalCode::fieldEmpty, QStringLiteral("programme"));
        const std::optional<Money> costs = m_form.totalCosts();
        const FinancingPlan &plan = m_form.financing;
        const std::array parts{plan.ownFunds, plan.otherGrants, plan.requestedGrant};
        const std::optional<Money> financing = Money::checkedSum(parts);
        if (!costs || !financing || *costs == *financing)
            return;
        Refusal &refusal = error(RefusalCode::financingNotClosed, QStringLiteral("financing"), toDecimalString(*financing));
        refusal.required = *costs;
        refusal.available = *financing;
    }

    void checkFinancing()
    {
        const FinancingPlan &plan = m_form.financing;
        checkNotNegative(plan.ownFunds, QStringLiteral("financing.ownFunds"));
        checkNotNegative(plan.otherGrants, QStringLiteral("financing.otherGrants"));
        if (!plan.requestedGrant.isPositive())
            error(RefusalCode::amountNotPositive, QStringLiteral("financing.requestedGrant"), toDecimalString(plan.requestedGrant));
    }

    void checkNotNegative(Money amount, const QString &field)
    {
        if (amount.isNegative())
            error(RefusalCode::amountNegative, field, toDecimalString(amount));
    }

    void checkSplit()
    {
        QSet<int> years;
        std::optional<Money> total = Money();
        for (qsizetype index = 0; index < m_form.split.size(); ++index) {
            const YearShare &share = m_form.split[index];
            const QString path = QStringLiteral("split[%1]").arg(index);
            if (!share.amount.isPositive())
                error(RefusalCode::amountNotPositive, path + QStringLiteral(".amount"), toDecimalString(share.amount));
            if (years.contains(share.year.number()))
                error(RefusalCode::splitYearTwice, path + QStringLiteral(".year"), share.year.toString()).year = share.year;
            years.insert(share.year.number());
            checkYearInProject(share.year, path);
            total = total ? total->checkedPlus(share.amount) : std::nullopt;
        }
        if (!total || *total == m_form.financing.requestedGrant)
            return;
        Refusal &refusal = error(RefusalCode::splitNotComplete, QStringLiteral("split"), toDecimalString(*total));
        refusal.required = m_form.financing.requestedGrant;
        refusal.available = *total;
    }

    void checkYearInProject(FiscalYear year, const QString &path)
    {
        if (m_form.projectStart.isNull() || m_form.projectEnd.isNull())
            return;
        // The final instalment follows the proof of use, which is due a year after the end (ANBest-K 6.1).
        if (year.number() < m_form.projectStart.year() || year.number() > m_form.projectEnd.year() + 1)
            add(Severity::warning, RefusalCode::splitYearOutsideProject, path + QStringLiteral(".year"), year.toString()).year = year;
    }

    const ApplicationForm &m_form;
    const ApplicationFacts &m_facts;
    QVector<Finding> m_findings;
};

}  // namespace

ApplicationJudgement judge(const ApplicationFacts &facts)
{
    return Examination(facts).judgement();
}

Refusals errorsAmong(const QVector<Finding> &findings)
{
    Refusals errors;
    for (const Finding &finding : findings) {
        if (finding.severity == Severity::error)
            errors.append(finding.refusal);
    }
    return inPrecedence(errors);
}

}  // namespace mittelbuch
