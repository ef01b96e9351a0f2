// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/wording.h"
#include "ui/entry/yearedit.h"
#include "ui/pages/budget/yearenddialog.h"
#include "ui/pages/parts/factlist.h"
#include "ui/pages/parts/plaintext.h"
#include "ui/pages/parts/reading.h"
#include "ui/table/tableview.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace mittelbuch {

void YearEndDialog::build()
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_head);
    column->addWidget(m_steps, 1);
    m_fault->setObjectName(QStringLiteral("refusal"));
    m_fault->hide();
    column->addWidget(m_fault);
    m_steps->addWidget(buildChoice());
    for (int number = 0; number < m_chapters.size(); ++number)
        m_steps->addWidget(buildChapter(m_chapters[number], number));
    m_steps->addWidget(buildDecision());
    m_steps->addWidget(buildResult());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_leave = buttons->button(QDialogButtonBox::Cancel);
    m_back = buttons->addButton(tr("&Back"), QDialogButtonBox::ActionRole);
    m_next = buttons->addButton(tr("&Next"), QDialogButtonBox::ActionRole);
    m_back->setObjectName(QStringLiteral("back"));
    m_next->setObjectName(QStringLiteral("next"));
    m_back->setAutoDefault(false);
    m_next->setDefault(true);
    column->addWidget(buttons);
    connect(m_back, &QPushButton::clicked, this, &YearEndDialog::goBack);
    connect(m_next, &QPushButton::clicked, this, &YearEndDialog::goOn);
    connect(m_leave, &QPushButton::clicked, this, &QDialog::reject);
    resize(fontMetrics().averageCharWidth() * 120, fontMetrics().lineSpacing() * 24);
}

QWidget *YearEndDialog::buildChoice()
{
    auto *page = new QWidget(m_steps);
    auto *form = new QFormLayout(page);
    QLabel *explanation = plainText(page, tr("The next steps show what the end of the year does. Nothing is written "
                                             "before you confirm it."));
    explanation->setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    form->addRow(explanation);
    m_year->setObjectName(QStringLiteral("year"));
    m_year->setAccessibleName(tr("Fiscal year"));
    form->addRow(tr("Fiscal &year"), m_year);
    return page;
}

QVector<Column<YearEndDialog::NamedRow>> YearEndDialog::columns()
{
    using Row = NamedRow;
    return {
        {QStringLiteral("line"), tr("Line"), ColumnKind::text,
         [](const Row &one) { return one.row.line.key.toDisplay(); }, {}, false, 14},
        {QStringLiteral("purpose"), tr("Purpose"), ColumnKind::text,
         [](const Row &one) { return one.row.line.purpose; }, {}, false, 34},
        {QStringLiteral("programme"), tr("Programme"), ColumnKind::text,
         [](const Row &one) { return one.programme; }, {}, false, 26},
        {QStringLiteral("due"), tr("Due"), ColumnKind::count,
         [](const Row &one) { return one.row.pot.dueYear.number(); },
         [](const Row &one) { return one.row.pot.dueYear.toString(); }, false, 6},
        moneyColumn<Row>(QStringLiteral("amount"), tr("Amount"), [](const Row &one) { return one.row.amount; }, false,
            16),
    };
}

QWidget *YearEndDialog::buildChapter(Chapter &chapter, int number)
{
    auto *page = new QWidget(m_steps);
    const auto key = [](const NamedRow &one) -> QString {
        return one.row.line.key.toString() + u'|' + one.programme + u'|' + one.row.pot.dueYear.toString();
    };
    chapter.model = new SnapshotModel<NamedRow>(columns(), key, this);
    auto *list = new TableView(QStringLiteral("yearend%1").arg(number), *chapter.model, chapter.title, page,
                               TableView::Style::bare);
    list->setObjectName(QStringLiteral("yearEndList%1").arg(number));
    list->setEmptyState(chapter.nothing);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(plainText(page, chapter.explanation));
    column->addWidget(list, 1);
    return page;
}

QWidget *YearEndDialog::buildDecision()
{
    auto *page = new QWidget(m_steps);
    m_decision = plainText(page);
    m_decision->setObjectName(QStringLiteral("yearEndDecision"));
    m_sums = new FactList(page);
    m_sums->setObjectName(QStringLiteral("yearEndSums"));
    m_reference->setObjectName(QStringLiteral("reference"));
    m_reference->setAccessibleName(tr("Reference"));
    m_reference->setPlaceholderText(tr("decree or file that it rests on"));
    auto *title = new QLabel(tr("&Reference"), page);
    title->setBuddy(m_reference);
    auto *row = new QHBoxLayout;
    row->addWidget(title);
    row->addWidget(m_reference, 1);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_sums);
    column->addSpacing(8);
    column->addWidget(m_decision);
    column->addLayout(row);
    column->addStretch(1);
    return page;
}

QWidget *YearEndDialog::buildResult()
{
    auto *page = new QWidget(m_steps);
    m_result = plainText(page);
    m_result->setObjectName(QStringLiteral("yearEndResult"));
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_result);
    column->addStretch(1);
    return page;
}

void YearEndDialog::showStep(int step)
{
    const int last = m_steps->count() - 1;
    const bool isChapter = step > 0 && step <= m_chapters.size();
    const QString title = step == 0 ? tr("Which year ends?")
        : isChapter                 ? m_chapters.at(step - 1).title
        : step == last              ? tr("Done")
                                    : tr("Close the year?");
    m_head->setText(step == last ? title : tr("Step %1 of %2: %3",
        "number, number, title").arg(step + 1).arg(last).arg(title));
    m_steps->setCurrentIndex(step);
    m_back->setVisible(step > 0 && step < last);
    m_next->setVisible(step < last);
    m_next->setText(step == last - 1 ? tr("Close the year") : tr("&Next"));
    m_leave->setText(step == last ? tr("Close") : tr("Cancel"));
    showFault({});
    if (step == 0)
        m_year->setFocus();
    else if (step < last)
        m_next->setFocus();
    else
        m_leave->setFocus();
}

}  // namespace mittelbuch
