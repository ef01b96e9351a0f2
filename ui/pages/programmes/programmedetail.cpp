// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/programmes/programmedetail.h"

#include "report/wordingdirective.h"
#include "ui/pages/parts/factlist.h"
#include "ui/pages/parts/plaintext.h"
#include "ui/table/tableview.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace mittelbuch {

namespace {

QString allotmentKey(const AllotmentRow &row)
{
    return row.line.toString() + u'|' + row.pot.pot.budgetYear.toString() + u'|' + row.pot.pot.dueYear.toString();
}

QString describe(const std::optional<Directive> &directive)
{
    return directive ? shortDescription(directive->terms)
                     : ProgrammeDetail::tr("none in force; applications cannot be examined");
}

QString describeFunds(const Balance &balance)
{
    if (balance.priorCommitments.isZero())
        return ProgrammeDetail::tr("allotted − committed = %1 − %2 = %3", "amounts without, without and with the currency")
            .arg(amountText(balance.authority), amountText(balance.committed), moneyText(balance.available()));
    return ProgrammeDetail::tr("allotted − committed − prior commitments = %1 − %2 − %3 = %4",
                               "amounts without, without, without and with the currency")
        .arg(amountText(balance.authority), amountText(balance.committed), amountText(balance.priorCommitments),
             moneyText(balance.available()));
}

}  // namespace

ProgrammeDetail::ProgrammeDetail(QWidget *parent)
    : QWidget(parent)
    , m_title(headline(this, QStringLiteral("programmeTitle")))
    , m_description(plainText(this))
    , m_facts(new FactList(this))
    , m_applications(button(tr("Sho&w its applications"), QStringLiteral("showApplications")))
    , m_issue(button(tr("&Issue directive…"), QStringLiteral("issueDirective")))
    , m_compare(button(tr("Co&mpare versions…"), QStringLiteral("compareVersions")))
    , m_allot(button(tr("A&llot…"), QStringLiteral("allot")))
    , m_directives(new SnapshotModel<Directive>(
          directiveColumns(), [](const Directive &one) { return QString::number(one.version); }, this))
    , m_allotments(new SnapshotModel<AllotmentRow>(allotmentColumns(), allotmentKey, this))
    , m_directiveList(new TableView(QStringLiteral("directives"), *m_directives, tr("Versions of the directive"), this,
                                    TableView::Style::bare))
    , m_allotmentList(new TableView(QStringLiteral("allotments"), *m_allotments, tr("Allotments"), this,
        TableView::Style::bare))
{
    build();
    connect(m_applications, &QPushButton::clicked, this, &ProgrammeDetail::applicationsWanted);
    connect(m_issue, &QPushButton::clicked, this, &ProgrammeDetail::directiveWanted);
    connect(m_compare, &QPushButton::clicked, this, &ProgrammeDetail::comparisonWanted);
    connect(m_allot, &QPushButton::clicked, this, &ProgrammeDetail::allotmentWanted);
    connect(m_allotmentList, &TableView::activated, this,
            [this](const QString &key) { Q_EMIT lineWanted(key.section(u'|', 0, 0)); });
}

QPushButton *ProgrammeDetail::button(const QString &text, const QString &objectName)
{
    auto *made = new QPushButton(text, this);
    made->setObjectName(objectName);
    return made;
}

void ProgrammeDetail::build()
{
    m_facts->setObjectName(QStringLiteral("programmeFacts"));
    m_directiveList->setObjectName(QStringLiteral("directiveList"));
    m_allotmentList->setObjectName(QStringLiteral("allotmentList"));
    m_directiveList->setEmptyState(tr("No directive yet. It sets rate, maximum and minimum of a grant, from a "
                                      "day on."));
    m_allotmentList->setEmptyState(tr("Nothing allotted yet. A programme grants what was allotted to it from a "
                                      "budget line."));
    auto *deeds = new QHBoxLayout;
    for (QPushButton *one : {m_applications, m_issue, m_compare, m_allot})
        deeds->addWidget(one);
    deeds->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addLayout(deeds);
    column->addWidget(m_description);
    column->addWidget(m_facts);
    column->addSpacing(8);
    column->addWidget(sectionTitle(this, tr("Directive")));
    column->addWidget(m_directiveList, 2);
    column->addSpacing(8);
    column->addWidget(sectionTitle(this, tr("Allotments by line and year")));
    column->addWidget(m_allotmentList, 3);
}

void ProgrammeDetail::showRow(const ProgrammeRow &row, FiscalYear year)
{
    const bool isOther = !m_row || m_row->programme.id != row.programme.id;
    m_row = row;
    if (isOther)
        showData({});
    m_title->setText(row.programme.name);
    m_description->setText(row.programme.description);
    m_description->setVisible(!row.programme.description.isEmpty());
    m_applications->setEnabled(row.applications > 0);
    showFacts(year);
}

void ProgrammeDetail::showData(const ProgrammeDetailData &shown)
{
    m_directives->setRows(shown.directives);
    m_compare->setEnabled(shown.directives.size() > 1);
    m_allotments->setRows(shown.allotments);
}

void ProgrammeDetail::showFacts(FiscalYear year)
{
    const Balance &balance = m_row->balance;
    const Programme &programme = m_row->programme;
    m_facts->setFacts({
        {tr("Key"),
         programme.open ? programme.key : tr("%1, takes no applications", "key of a programme").arg(programme.key)},
        {tr("Directive"), describe(m_row->directive)},
        {tr("Funds %1", "year").arg(year.toString()),
         describeFunds(balance)},
        {tr("Of the commitments"), balance.committed.isZero() ? QString() : tr("ordered %1, paid %2", "amounts")
             .arg(moneyText(balance.ordered), moneyText(balance.paid))},
        {tr("Earmarked"), balance.earmarked.isZero() ? QString() : moneyText(balance.earmarked)},
        {tr("Figures"), programme.illustrative ? tr("illustrative, of the demonstration") : QString()},
    });
}

}  // namespace mittelbuch
