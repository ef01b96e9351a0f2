// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/budget/figuredetail.h"

#include "report/wording.h"
#include "ui/pages/parts/plaintext.h"
#include "ui/table/tableview.h"

#include <QTableView>
#include <QVBoxLayout>

namespace mittelbuch {

namespace {

QString postingKey(const BreakdownPosting &row)
{
    return QString::number(row.posting.id.number());
}

QString partKey(const FigurePart &part)
{
    return part.key.isEmpty() ? part.name + u'|' + part.pot : part.key;
}

QVector<FigurePart> partsOf(const LineBreakdown &breakdown, LineFigure figure)
{
    QVector<FigurePart> parts;
    for (const BreakdownTerm &term : breakdown.termsOf(figure))
        parts.append({{}, label(term.kind), describe(term.pot), term.amount, sourceOf(term.kind)});
    return parts;
}

/// So many terms are read as a sum; of more the table is read.
constexpr qsizetype termsReadable = 12;

}  // namespace

QString termsText(const QVector<FigurePart> &parts, Money value)
{
    QString text;
    for (const FigurePart &part : parts) {
        const bool taken = part.amount.isNegative();
        const QString sign = taken ? QStringLiteral("− ") : text.isEmpty() ? QString() : QStringLiteral("+ ");
        const QString amount = amountText(taken ? -part.amount : part.amount);
        text += (text.isEmpty() ? QString() : QStringLiteral(" ")) + sign + part.name + u' ' + amount;
    }
    return FigureDetail::tr("%1 = %2", "terms, amount").arg(text, moneyText(value));
}

FigureDetail::FigureDetail(QWidget *parent)
    : QWidget(parent)
    , m_value(sectionTitle(this, {}))
    , m_formula(plainText(this))
    , m_parts(new SnapshotModel<FigurePart>(figurePartColumns(), partKey, this))
    , m_postings(new SnapshotModel<BreakdownPosting>(postingColumns(), postingKey, this))
    , m_partList(new TableView(QStringLiteral("figureparts"), *m_parts, tr("What the figure is made up of"), this,
                               TableView::Style::bare))
    , m_postingPlace(new QWidget(this))
    , m_postingList(new TableView(QStringLiteral("figurepostings"), *m_postings, tr("Postings behind the figure"),
        m_postingPlace,
                                  TableView::Style::bare))
{
    build();
    connect(m_partList, &TableView::activated, this, [this](const QString &key) {
        const FigurePart *part = m_parts->find(key);
        if (part && !part->key.isEmpty())
            Q_EMIT partWanted(part->key);
    });
    connect(m_postingList, &TableView::activated, this, [this](const QString &key) {
        const BreakdownPosting *row = m_postings->find(key);
        if (row && !row->reference.isEmpty())
            Q_EMIT applicationWanted(row->reference);
    });
    for (const TableView *list : {m_partList, m_postingList})
        connect(list, &TableView::messageWanted, this, &FigureDetail::messageWanted);
}

void FigureDetail::build()
{
    m_value->setObjectName(QStringLiteral("figureValue"));
    m_formula->setObjectName(QStringLiteral("figureFormula"));
    m_partList->setObjectName(QStringLiteral("figureParts"));
    m_postingList->setObjectName(QStringLiteral("figurePostings"));
    m_partList->setEmptyState(tr("Nothing has been posted that makes up this figure."));
    m_postingList->setEmptyState(tr("No posting stands behind this figure yet."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_value);
    column->addWidget(m_formula);
    column->addSpacing(4);
    column->addWidget(m_partList, 2);
    column->addWidget(m_postingPlace, 3);
    auto *below = new QVBoxLayout(m_postingPlace);
    below->setContentsMargins(0, 4, 0, 0);
    below->addWidget(sectionTitle(m_postingPlace, tr("Postings behind it")));
    below->addWidget(m_postingList, 1);
}

void FigureDetail::showHead(LineFigure figure, Money value, const QString &terms)
{
    const QString formula = formulaOf(figure);
    m_value->setText(formula.isEmpty()
                         ? tr("%1: %2", "figure, amount").arg(label(figure), moneyText(value))
                         : tr("%1 = %2 = %3", "figure, formula, amount").arg(label(figure), formula, moneyText(value)));
    m_formula->setText(terms);
    m_formula->setVisible(!terms.isEmpty());
}

void FigureDetail::showTitle(LineFigure figure, const BudgetRow &row, const std::optional<LineBreakdown> &breakdown)
{
    const QVector<FigurePart> parts = breakdown ? partsOf(*breakdown, figure) : QVector<FigurePart>();
    const Money value = figureOf(breakdown ? breakdown->row : row, figure);
    const bool isReadable = !parts.isEmpty() && parts.size() <= termsReadable;
    showHead(figure, value, isReadable ? termsText(parts, value) : QString());
    m_parts->setRows(parts);
    m_postings->setRows(breakdown ? newestFirst(breakdown->postingsOf(figure)) : QVector<BreakdownPosting>());
    m_postingPlace->show();
}

void FigureDetail::showGroup(LineFigure figure, Money value, const QVector<FigurePart> &parts)
{
    showHead(figure, value, {});
    m_parts->setRows(parts);
    m_postings->setRows({});
    m_postingPlace->hide();
}

void FigureDetail::focusParts()
{
    m_partList->focusTable();
}

}  // namespace mittelbuch
