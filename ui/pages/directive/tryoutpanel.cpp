// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/directive/tryoutpanel.h"

#include "report/wording.h"
#include "ui/entry/severitylook.h"
#include "ui/pages/directive/traceview.h"
#include "ui/pages/directive/tryoutfields.h"
#include "ui/pages/parts/plaintext.h"

#include <QListWidget>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace mittelbuch {

namespace {

/// What is requested, and what the applicant brings itself, follow from the costs where they were left empty.
void closePlan(GrantFacts &facts, const DirectiveTerms &terms, bool hasRequest, bool hasOwnFunds)
{
    FinancingPlan &plan = facts.form.financing;
    const GrantAssessment open = assess(terms, facts);
    if (!hasRequest)
        plan.requestedGrant = open.possible;
    if (!hasOwnFunds)
        plan.ownFunds = std::max(Money(), open.totalExpenditure - std::min(open.totalExpenditure, plan.otherGrants)
                                              - std::min(open.totalExpenditure, plan.requestedGrant));
}

}  // namespace

TryOutPanel::TryOutPanel(QDate day, QWidget *parent)
    : QWidget(parent)
    , m_day(day)
    , m_fields(new TryOutFields(this))
    , m_grant(headline(this, QStringLiteral("triedGrant")))
    , m_notice(plainText(this))
    , m_trace(new TraceView(this))
    , m_findings(new QListWidget(this))
{
    build();
    connect(m_fields, &TermEdit::edited, this, &TryOutPanel::calculate);
}

TryOutPanel::~TryOutPanel()
{
    letGoOfFocus(*this);
}

void TryOutPanel::build()
{
    auto *fields = new QScrollArea(this);
    fields->setWidgetResizable(true);
    fields->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    fields->setFocusPolicy(Qt::NoFocus);
    fields->setWidget(m_fields);
    m_fields->setContentsMargins(6, 6, 6, 6);
    m_findings->setObjectName(QStringLiteral("triedFindings"));
    m_findings->setAccessibleName(tr("Findings of the trial"));
    m_findings->setWordWrap(true);
    m_findings->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_grant->setAccessibleName(tr("Grant of the trial"));
    auto *results = new QWidget(this);
    auto *below = new QVBoxLayout(results);
    below->setContentsMargins(0, 0, 0, 0);
    below->addWidget(m_grant);
    below->addWidget(m_notice);
    below->addWidget(m_trace, 3);
    below->addWidget(m_findings, 1);
    auto *split = new QSplitter(Qt::Vertical, this);
    split->addWidget(fields);
    split->addWidget(results);
    split->setChildrenCollapsible(false);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(sectionTitle(this, tr("Try it")));
    column->addWidget(split, 1);
    m_findings->hide();
}

void TryOutPanel::setTerms(const DirectiveTerms &terms)
{
    m_terms = terms;
    m_fields->setTerms(terms);
    calculate();
}

void TryOutPanel::setUnusable(const QString &sentence)
{
    m_terms.reset();
    m_assessment.reset();
    m_grant->setText(QStringLiteral("–"));
    m_notice->setText(sentence);
    m_notice->show();
    m_trace->showTrace({});
    showFindings({});
}

void TryOutPanel::calculate()
{
    if (!m_terms)
        return;
    GrantFacts facts = m_fields->facts(m_day);
    closePlan(facts, *m_terms, m_fields->hasRequest(), m_fields->hasOwnFunds());
    m_assessment = assess(*m_terms, facts);
    if (m_fields->isEmpty() && m_assessment->amount.isZero())
        return sayNothingEntered();
    m_notice->hide();
    m_trace->show();
    m_grant->setText(tr("Grant: %1").arg(moneyText(m_assessment->amount)));
    m_trace->showTrace(m_assessment->trace);
    showFindings(m_assessment->findings);
}

/// Not a list of everything that is missing, before anybody has begun.
void TryOutPanel::sayNothingEntered()
{
    m_grant->setText(QStringLiteral("–"));
    m_notice->setText(tr("Enter some expenditure to see what the directive grants, step by step."));
    m_notice->show();
    m_trace->hide();
    showFindings({});
}

void TryOutPanel::showFindings(const QVector<Finding> &findings)
{
    m_findings->clear();
    m_findings->setVisible(!findings.isEmpty());
    for (const Finding &finding : findings) {
        const QString text = tr("%1: %2", "severity and finding").arg(label(finding.severity), sentence(finding.refusal));
        m_findings->addItem(new QListWidgetItem(severityIcon(finding.severity, this), text));
    }
}

}  // namespace mittelbuch
