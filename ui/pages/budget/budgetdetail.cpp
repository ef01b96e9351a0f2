// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/budget/budgetdetail.h"

#include "report/wording.h"
#include "ui/pages/budget/figuredetail.h"
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
    , m_post(new QPushButton(tr("Ente&r…"), this))
    , m_cell(new QStackedWidget(this))
    , m_figureDetail(new FigureDetail(m_cell))
    , m_parts(new SnapshotModel<ProgrammePart>(programmePartColumns(), partKey, this))
    , m_postings(new SnapshotModel<BreakdownPosting>(
          postingColumns(), [](const BreakdownPosting &row) { return QString::number(row.posting.id.number()); }, this))
{
    build();
    connectParts();
}

void BudgetDetail::build()
{
    m_post->setObjectName(QStringLiteral("postAuthority"));
    m_post->setToolTip(tr("Appropriation, freeze, cover and every other entry to this line (Ctrl+E)"));
    m_cell->addWidget(buildLine());
    m_cell->addWidget(m_figureDetail);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_post, 0, Qt::AlignLeft);
    column->addWidget(m_cell, 1);
}

QWidget *BudgetDetail::buildLine()
{
    auto *line = new QWidget(m_cell);
    m_facts = new FactList(line);
    m_partList = new TableView(QStringLiteral("lineprogrammes"), *m_parts, tr("Programmes that draw on the line"), line,
                               TableView::Style::bare);
    m_postingList = new TableView(QStringLiteral("linepostings"), *m_postings, tr("Postings of the line"), line,
                                  TableView::Style::bare);
    m_facts->setObjectName(QStringLiteral("lineFacts"));
    m_partList->setObjectName(QStringLiteral("lineProgrammes"));
    m_postingList->setObjectName(QStringLiteral("linePostings"));
    m_partList->setEmptyState(tr("No programme draws on this line in this year. Allotments are made on the "
                                 "page Programmes."));
    m_postingList->setEmptyState(tr("Nothing has been posted for this year yet. Authority comes first."));
    auto *column = new QVBoxLayout(line);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_facts);
    column->addSpacing(8);
    column->addWidget(sectionTitle(line, tr("Programmes that draw on the line")));
    column->addWidget(m_partList, 2);
    column->addSpacing(8);
    column->addWidget(sectionTitle(line, tr("Postings")));
    column->addWidget(m_postingList, 3);
    return line;
}

void BudgetDetail::connectParts()
{
    connect(m_post, &QPushButton::clicked, this, &BudgetDetail::postWanted);
    connect(m_partList, &TableView::activated, this,
            [this](const QString &key) { Q_EMIT programmeWanted(key.section(u'|', 0, 0)); });
    connect(m_postingList, &TableView::activated, this, [this](const QString &key) {
        const BreakdownPosting *row = m_postings->find(key);
        if (row && !row->reference.isEmpty())
            Q_EMIT applicationWanted(row->reference);
    });
    for (const TableView *list : {m_partList, m_postingList})
        connect(list, &TableView::messageWanted, this, &BudgetDetail::messageWanted);
    connect(m_figureDetail, &FigureDetail::applicationWanted, this, &BudgetDetail::applicationWanted);
    connect(m_figureDetail, &FigureDetail::partWanted, this, &BudgetDetail::partWanted);
    connect(m_figureDetail, &FigureDetail::messageWanted, this, &BudgetDetail::messageWanted);
}

void BudgetDetail::showRow(const BudgetRow &row, std::optional<LineFigure> figure)
{
    const bool isOther = !m_row || budgetRowKey(*m_row) != budgetRowKey(row);
    m_row = row;
    m_figure = figure;
    m_post->show();
    if (isOther)
        showDetail({});
    else
        showCell();
}

void BudgetDetail::showDetail(const LineDetail &detail)
{
    m_detail = detail;
    m_parts->setRows(detail.programmes);
    m_postings->setRows(newestFirst(detail.postings()));
    showCell();
}

void BudgetDetail::showCell()
{
    if (!m_row)
        return;
    const BudgetLine &line = m_row->line;
    m_title->setText(tr("%1  %2  ·  %3", "budget line, purpose, year")
                         .arg(line.key.toDisplay(), line.purpose, m_row->year.toString()));
    m_cell->setCurrentIndex(m_figure ? 1 : 0);
    if (m_figure)
        m_figureDetail->showTitle(*m_figure, *m_row, m_detail.breakdown);
    else
        showFacts();
}

void BudgetDetail::showGroup(const QString &title, LineFigure figure, Money value, const QVector<FigurePart> &parts)
{
    m_row.reset();
    m_post->hide();
    m_title->setText(title);
    m_cell->setCurrentIndex(1);
    m_figureDetail->showGroup(figure, value, parts);
}

void BudgetDetail::focusExplanation()
{
    if (m_cell->currentIndex() == 1)
        m_figureDetail->focusParts();
    else
        m_postingList->focusTable();
}

void BudgetDetail::showFacts()
{
    const BudgetLine &line = m_row->line;
    const Balance &balance = m_row->balance;
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
