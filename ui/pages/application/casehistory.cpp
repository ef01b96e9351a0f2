// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/application/casehistory.h"

#include "report/wording.h"
#include "ui/pages/application/objectnames.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

namespace mittelbuch {

namespace {

struct Cell {
    QString text;
    bool isNumber = false;
};

void addRow(QTableWidget *table, const QVector<Cell> &cells)
{
    const int row = table->rowCount();
    table->insertRow(row);
    for (int column = 0; column < cells.size(); ++column) {
        auto *item = new QTableWidgetItem(cells[column].text);
        item->setTextAlignment((cells[column].isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        item->setToolTip(cells[column].text);
        table->setItem(row, column, item);
    }
}

QString nameOf(const std::optional<UserName> &user)
{
    return user ? user->toString() : QString();
}

QString splitText(const QVector<YearShare> &split)
{
    QStringList shares;
    for (const YearShare &share : split)
        shares.append(CaseHistory::tr("%1: %2", "year and amount").arg(share.year.toString(), moneyText(share.amount)));
    return shares.join(QStringLiteral("; "));
}

}  // namespace

CaseHistory::CaseHistory(QWidget *parent) : QWidget(parent)
{
    setObjectName(names::caseHistory);
    new QVBoxLayout(this);
    m_transitions = addTable(tr("Steps"), {tr("Day"), tr("New state"), tr("By"), tr("Recorded"), tr("Note")});
    m_decisions = addTable(tr("Decisions"), {tr("Day"), tr("Decision"), tr("Amount"), tr("By"), tr("By year"),
            tr("Reason")});
    m_postings = addTable(tr("Postings"), {tr("Day"), tr("Kind"), tr("Falls due"), tr("Amount"), tr("By"),
            tr("Reason")});
}

QTableWidget *CaseHistory::addTable(const QString &title, const QStringList &heads)
{
    auto *heading = new QLabel(title, this);
    QFont font = heading->font();
    font.setBold(true);
    heading->setFont(font);
    auto *table = new QTableWidget(0, static_cast<int>(heads.size()), this);
    table->setHorizontalHeaderLabels(heads);
    table->setAccessibleName(title);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 8);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setStretchLastSection(true);
    layout()->addWidget(heading);
    layout()->addWidget(table);
    return table;
}

void CaseHistory::showCase(const ApplicationCase &shown)
{
    clear();
    for (const ApplicationTransition &step : shown.transitions)
        addRow(m_transitions, {{dayText(step.day)}, {label(step.to)}, {nameOf(step.user)},
                {instantText(step.recordedAtMs)}, {step.note}});
    for (const Decision &decision : shown.decisions)
        addRow(m_decisions, {{dayText(decision.day)}, {decision.approved ? tr("approved") : tr("rejected")},
                             {moneyText(decision.amount), true}, {nameOf(decision.decidedBy)},
                                     {splitText(decision.split)}, {decision.reason}});
    for (const Posting &posting : shown.postings)
        addRow(m_postings, {{dayText(posting.draft.effectiveDay)}, {label(posting.draft.kind)},
                {posting.draft.pot.dueYear.toString()},
                            {moneyText(posting.draft.amount), true}, {posting.recordedBy.toString()},
                                    {posting.draft.reason}});
    for (QTableWidget *table : {m_transitions, m_decisions, m_postings})
        table->resizeColumnsToContents();
}

void CaseHistory::clear()
{
    for (QTableWidget *table : {m_transitions, m_decisions, m_postings})
        table->setRowCount(0);
}

}  // namespace mittelbuch
