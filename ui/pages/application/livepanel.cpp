// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/application/livepanel.h"

#include "report/wording.h"
#include "ui/entry/severitylook.h"
#include "ui/pages/application/availabilitytable.h"
#include "ui/pages/application/objectnames.h"
#include "ui/pages/directive/traceview.h"

#include <QLabel>
#include <QListWidget>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace mittelbuch {

namespace {

constexpr int pathRole = Qt::UserRole;

QLabel *addLabel(QVBoxLayout *layout, const QString &text, bool isHeading)
{
    auto *made = new QLabel(text, layout->parentWidget());
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    if (isHeading) {
        QFont font = made->font();
        font.setBold(true);
        made->setFont(font);
    }
    layout->addWidget(made);
    return made;
}

int countOf(const QVector<Finding> &findings, Severity severity)
{
    return static_cast<int>(std::count_if(findings.cbegin(), findings.cend(),
                                          [severity](const Finding &finding) { return finding.severity == severity; }));
}

}  // namespace

QString countText(const QVector<Finding> &findings, int stillToFillIn)
{
    if (findings.isEmpty() && stillToFillIn == 0)
        return LivePanel::tr("Nothing to object to");
    QStringList parts;
    if (const int errors = countOf(findings, Severity::error))
        parts.append(LivePanel::tr("Errors: %1").arg(errors));
    if (const int warnings = countOf(findings, Severity::warning))
        parts.append(LivePanel::tr("Warnings: %1").arg(warnings));
    if (const int notes = countOf(findings, Severity::note))
        parts.append(LivePanel::tr("Notes: %1").arg(notes));
    if (stillToFillIn > 0)
        parts.append(LivePanel::tr("Still to fill in: %1", "count or field").arg(stillToFillIn));
    return parts.join(QStringLiteral("  "));
}

LivePanel::LivePanel(IsStillToFillIn isStillToFillIn, QWidget *parent)
    : QWidget(parent), m_isStillToFillIn(std::move(isStillToFillIn))
{
    setObjectName(names::livePanel);
    auto *layout = new QVBoxLayout(this);
    addLabel(layout, tr("Grant by the directive"), true);
    m_grant = addLabel(layout, QStringLiteral("–"), true);
    m_grant->setObjectName(names::calculatedGrant);
    m_grant->setAccessibleName(tr("Grant by the directive"));
    QFont large = m_grant->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    m_grant->setFont(large);
    m_noTrace = addLabel(layout, {}, false);
    m_noTrace->setObjectName(QStringLiteral("noCalculation"));
    m_trace = new TraceView(this);
    m_trace->setObjectName(QStringLiteral("calculationSteps"));
    layout->addWidget(m_trace, 1);
    layout->addSpacing(8);
    m_findingCount = addLabel(layout, {}, true);
    m_findings = new QListWidget(this);
    m_findings->setObjectName(names::findingList);
    m_findings->setAccessibleName(tr("Findings; Enter goes to the field"));
    m_findings->setIconSize(QSize(16, 16));
    m_findings->setWordWrap(true);
    m_findings->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_findings->setResizeMode(QListView::Adjust);
    m_findings->setMinimumHeight(120);
    layout->addWidget(m_findings, 1);
    layout->addSpacing(8);
    addLabel(layout, tr("Availability by year"), true);
    m_noYears = addLabel(layout, tr("Divide the requested grant by year to see what is available."), false);
    m_years = makeAvailabilityTable(this);
    m_years->setObjectName(names::availabilityTable);
    layout->addWidget(m_years);
    // While there are findings their list takes the room.
    m_rest = new QWidget(this);
    layout->addWidget(m_rest, 1);
    const auto choose = [this](const QListWidgetItem *item) { Q_EMIT findingChosen(item->data(pathRole).toString()); };
    connect(m_findings, &QListWidget::itemActivated, this, choose);
    connect(m_findings, &QListWidget::itemClicked, this, choose);
    showYears({});
}

QString LivePanel::whyNoCalculation(const FormAssessment &assessment)
{
    const bool unchosen = std::any_of(assessment.findings.cbegin(), assessment.findings.cend(), [](const Finding &one) {
        return one.refusal.code == RefusalCode::fieldEmpty && one.refusal.field == QLatin1String("programme");
    });
    return unchosen ? tr("Choose a programme to see what its directive grants.")
                    : tr("No directive is in force for the programme on this day.");
}

void LivePanel::showAssessment(const FormAssessment &assessment)
{
    showCalculation(assessment);
    showFindings(assessment.findings);
    showYears(assessment.years);
}

void LivePanel::showFailure(const QString &sentence)
{
    m_grant->setText(QStringLiteral("–"));
    m_trace->hide();
    m_noTrace->setText(sentence);
    m_noTrace->show();
    showFindings({});
    showYears({});
}

void LivePanel::showCalculation(const FormAssessment &assessment)
{
    m_grant->setText(assessment.possible ? moneyText(*assessment.possible) : QStringLiteral("–"));
    m_trace->setVisible(assessment.grant.has_value());
    m_noTrace->setVisible(!assessment.grant);
    if (assessment.grant)
        m_trace->showTrace(assessment.grant->trace);
    else
        m_noTrace->setText(whyNoCalculation(assessment));
}

void LivePanel::showFindings(const QVector<Finding> &findings)
{
    m_shown = findings;
    std::stable_sort(m_shown.begin(), m_shown.end(),
                     [](const Finding &left, const Finding &right) { return left.severity < right.severity; });
    sortFindings();
}

void LivePanel::sortFindings()
{
    QVector<Finding> objections;
    QVector<Finding> empty;
    std::partition_copy(m_shown.cbegin(), m_shown.cend(), std::back_inserter(empty), std::back_inserter(objections),
                        m_isStillToFillIn);
    m_findingCount->setText(countText(objections, static_cast<int>(empty.size())));
    const int row = m_findings->currentRow();
    m_findings->clear();
    m_findings->setVisible(!m_shown.isEmpty());
    m_rest->setVisible(m_shown.isEmpty());
    for (const Finding &finding : std::as_const(objections))
        addFinding(finding);
    for (const Finding &finding : std::as_const(empty))
        addStillToFillIn(finding);
    m_findings->setCurrentRow(std::min(row, m_findings->count() - 1));
}

void LivePanel::addFinding(const Finding &finding)
{
    const QString text = tr("%1: %2", "severity and finding").arg(label(finding.severity), sentence(finding.refusal));
    auto *item = new QListWidgetItem(severityIcon(finding.severity, this), text, m_findings);
    item->setData(pathRole, finding.refusal.field);
}

/// Without icon and colour: nothing is wrong with what nobody has come to yet.
void LivePanel::addStillToFillIn(const Finding &finding)
{
    const QString text = tr("Still to fill in: %1", "count or field").arg(fieldLabel(finding.refusal.field));
    auto *item = new QListWidgetItem(text, m_findings);
    item->setData(pathRole, finding.refusal.field);
}

void LivePanel::showYears(const QVector<FormAssessment::YearAvailability> &years)
{
    m_noYears->setVisible(years.isEmpty());
    m_years->setVisible(!years.isEmpty());
    showAvailability(m_years, years);
}

}  // namespace mittelbuch
