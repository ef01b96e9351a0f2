// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/budget/budgetdetail.h"

#include "report/wording.h"
#include "ui/pages/parts/factlist.h"
#include "ui/pages/parts/plaintext.h"
#include "ui/table/tableview.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace mittelbuch {

namespace {

QString partKey(const ProgrammePart &part)
{
    return part.programme + u'|' + part.pot.pot.budgetYear.toString() + u'|' + part.pot.pot.dueYear.toString();
}

QString describeCarryOver(const BudgetLine &line)
{
    return line.carryOverAllowed ? BudgetDetail::tr("may be carried over to the next year")
                                 : BudgetDetail::tr("ends with the year");
}

QString describePrior(Money prior)
{
    return prior.isZero()
        ? QString()
        : BudgetDetail::tr("%1 of the commitments fall due under earlier authorisations").arg(moneyText(prior));
}

QString describeMaturities(const QVector<Maturity> &maturities)
{
    QStringList lines;
    for (const Maturity &maturity : maturities) {
        lines.append(BudgetDetail::tr("due %1: %2, of which %3 used", "year, amount, amount")
                         .arg(maturity.year.toString(), moneyText(maturity.balance.authority),
                             moneyText(maturity.balance.committed)));
    }
    return lines.join(u'\n');
}

}  // namespace

QString availableFormula(const Balance &balance)
{
    if (!balance.priorCommitments.isZero())
        return BudgetDetail::tr("authority − committed − prior commitments = %1 − %2 − %3 = %4",
                                "amounts without, without, without and with the currency")
            .arg(amountText(balance.authority), amountText(balance.committed), amountText(balance.priorCommitments),
                 moneyText(balance.available()));
    return BudgetDetail::tr("authority − committed = %1 − %2 = %3", "amounts without, without and with the currency")
        .arg(amountText(balance.authority), amountText(balance.committed), moneyText(balance.available()));
}

BudgetDetail::BudgetDetail(QWidget *parent)
    : QWidget(parent)
    , m_title(headline(this, QStringLiteral("lineTitle")))
    , m_post(new QPushButton(tr("&Post authority…"), this))
    , m_facts(new FactList(this))
    , m_parts(new SnapshotModel<ProgrammePart>(programmePartColumns(), partKey, this))
    , m_postings(new SnapshotModel<PostingRow>(
          postingColumns(), [](const PostingRow &row) { return QString::number(row.posting.id.number()); }, this))
    , m_partList(new TableView(QStringLiteral("lineprogrammes"), *m_parts, tr("Programmes that draw on the line"), this,
                               TableView::Style::bare))
    , m_postingList(new TableView(QStringLiteral("linepostings"), *m_postings, tr("Postings of the line"), this,
                                  TableView::Style::bare))
{
    build();
    connect(m_post, &QPushButton::clicked, this, &BudgetDetail::postWanted);
    connect(m_partList, &TableView::activated, this,
            [this](const QString &key) { Q_EMIT programmeWanted(key.section(u'|', 0, 0)); });
    connect(m_postingList, &TableView::activated, this, [this](const QString &key) {
        const PostingRow *row = m_postings->find(key);
        if (row && !row->reference.isEmpty())
            Q_EMIT applicationWanted(row->reference);
    });
    for (const TableView *list : {m_partList, m_postingList})
        connect(list, &TableView::messageWanted, this, &BudgetDetail::messageWanted);
}

void BudgetDetail::build()
{
    m_post->setObjectName(QStringLiteral("postAuthority"));
    m_facts->setObjectName(QStringLiteral("lineFacts"));
    m_partList->setObjectName(QStringLiteral("lineProgrammes"));
    m_postingList->setObjectName(QStringLiteral("linePostings"));
    m_partList->setEmptyState(tr("No programme draws on this line in this year. Allotments are made on the "
                                 "page Programmes."));
    m_postingList->setEmptyState(tr("Nothing has been posted for this year yet. Authority comes first."));
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_post, 0, Qt::AlignLeft);
    column->addWidget(m_facts);
    column->addSpacing(8);
    column->addWidget(sectionTitle(this, tr("Programmes that draw on the line")));
    column->addWidget(m_partList, 2);
    column->addSpacing(8);
    column->addWidget(sectionTitle(this, tr("Postings")));
    column->addWidget(m_postingList, 3);
}

void BudgetDetail::showRow(const BudgetRow &row)
{
    const bool isOther = !m_row || budgetRowKey(*m_row) != budgetRowKey(row);
    m_row = row;
    if (isOther)
        showDetail({});
    else
        showFacts();
}

void BudgetDetail::showDetail(const LineDetail &detail)
{
    m_detail = detail;
    m_parts->setRows(detail.programmes);
    m_postings->setRows(detail.postings);
    showFacts();
}

void BudgetDetail::showFacts()
{
    const BudgetLine &line = m_row->line;
    const Balance &balance = m_row->balance;
    m_title->setText(tr("%1  %2  ·  %3", "budget line, purpose, year")
                         .arg(line.key.toDisplay(), line.purpose, m_row->year.toString()));
    m_facts->setFacts({
        {tr("Kind"), tr("%1, %2", "kind of line, carry-over").arg(label(line.kind), describeCarryOver(line))},
        {tr("Available"), availableFormula(balance)},
        {tr("Not allotted"), moneyText(balance.unallotted())},
        {tr("From earlier years"), describePrior(m_row->priorCommitments)},
        {tr("Authorisations"), describeMaturities(m_detail.maturities)},
        {tr("Figures"), line.illustrative ? tr("illustrative, of the demonstration") : QString()},
    });
}

}  // namespace mittelbuch
