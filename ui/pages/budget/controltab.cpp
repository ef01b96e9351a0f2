// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/budget/controltab.h"

#include "ui/table/tableview.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace mittelbuch {

namespace {

QPushButton *act(TableView &list, const QString &text, const char *name)
{
    auto *button = new QPushButton(text, &list);
    button->setObjectName(QLatin1String(name));
    button->setEnabled(false);
    list.addTool(button);
    return button;
}

void fill(QWidget &tab, TableView &list)
{
    auto *column = new QVBoxLayout(&tab);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(&list);
}

}  // namespace

FreezeTab::FreezeTab(QWidget *parent)
    : QWidget(parent)
    , m_model(new SnapshotModel<FreezeRow>(freezeColumns(), freezeKey, this))
    , m_list(new TableView(QStringLiteral("freezes"), *m_model, tr("Open freezes"), this))
    , m_release(act(*m_list, tr("Re&lease…"), "releaseFreeze"))
{
    m_list->setObjectName(QStringLiteral("freezeList"));
    m_list->setEmptyState(tr("No freeze holds. Freezes are entered on the line that they concern."));
    fill(*this, *m_list);
    connect(m_list, &TableView::currentKeyChanged, this, &FreezeTab::follow);
    connect(m_list, &TableView::activated, this, [this](const QString &key) {
        if (const FreezeRow *row = m_model->find(key))
            Q_EMIT lineWanted(row->line.key.toString());
    });
    connect(m_list, &TableView::statusChanged, this, &FreezeTab::statusChanged);
    connect(m_list, &TableView::messageWanted, this, &FreezeTab::messageWanted);
    connect(m_release, &QPushButton::clicked, this, &FreezeTab::release);
}

void FreezeTab::setRows(const QVector<FreezeRow> &rows)
{
    m_model->setRows(rows);
    follow();
}

void FreezeTab::follow()
{
    m_release->setEnabled(m_model->find(m_list->currentKey()));
}

void FreezeTab::release()
{
    const FreezeRow *row = m_model->find(m_list->currentKey());
    if (!row)
        return;
    Q_EMIT entryWanted({.line = row->line.key,
                        .year = row->freeze.pot.budgetYear,
                        .kind = BudgetEntryKind::freezeRelease,
                        .amount = row->freeze.open(),
                        .freeze = row->freeze.posting});
}

CarryOverTab::CarryOverTab(QWidget *parent)
    : QWidget(parent)
    , m_model(new SnapshotModel<CarryOverRow>(carryOverColumns(), carryOverKey, this))
    , m_list(new TableView(QStringLiteral("carryovers"), *m_model, tr("Carry-overs"), this))
    , m_approve(act(*m_list, tr("A&pprove…"), "approveCarryOver"))
    , m_release(act(*m_list, tr("Re&lease…"), "releaseCarryOver"))
{
    m_list->setObjectName(QStringLiteral("carryOverList"));
    m_list->setEmptyState(tr("No carry-over has been requested. The end of the year proposes what can be carried "
        "over."));
    fill(*this, *m_list);
    connect(m_list, &TableView::currentKeyChanged, this, &CarryOverTab::follow);
    connect(m_list, &TableView::activated, this, [this](const QString &key) {
        if (const CarryOverRow *row = m_model->find(key))
            Q_EMIT lineWanted(row->line.key.toString());
    });
    connect(m_list, &TableView::statusChanged, this, &CarryOverTab::statusChanged);
    connect(m_list, &TableView::messageWanted, this, &CarryOverTab::messageWanted);
    connect(m_approve, &QPushButton::clicked, this, [this] { start(BudgetEntryKind::carryOverApproval); });
    connect(m_release, &QPushButton::clicked, this, [this] { start(BudgetEntryKind::carryOverRelease); });
}

void CarryOverTab::setRows(const QVector<CarryOverRow> &rows)
{
    m_model->setRows(rows);
    follow();
}

void CarryOverTab::follow()
{
    const CarryOverRow *row = m_model->find(m_list->currentKey());
    m_approve->setEnabled(row && row->toApprove().isPositive());
    m_release->setEnabled(row && row->toRelease().isPositive());
}

void CarryOverTab::start(BudgetEntryKind kind)
{
    const CarryOverRow *row = m_model->find(m_list->currentKey());
    if (!row)
        return;
    const bool isApproval = kind == BudgetEntryKind::carryOverApproval;
    Q_EMIT entryWanted({.line = row->line.key,
                        .year = row->carryOver.fromYear,
                        .kind = kind,
                        .amount = isApproval ? row->toApprove() : row->toRelease(),
                        .programmeKey = row->programmeKey});
}

}  // namespace mittelbuch
