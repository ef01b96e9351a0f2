// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/celldelegate.h"
#include "ui/table/columnmemory.h"
#include "ui/table/filterheader.h"
#include "ui/table/listactions.h"
#include "ui/table/sumrow.h"
#include "ui/table/tableview.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedLayout>
#include <QTableView>

namespace mittelbuch {

void TableView::buildTable(const QString &accessibleName)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_bar = new QWidget(this);
    layout->addWidget(m_bar);
    m_table = new QTableView(this);
    m_header = new FilterHeader(m_model, m_table);
    m_table->setModel(&m_model);
    m_table->setHorizontalHeader(m_header);
    m_header->setSortIndicator(-1, Qt::AscendingOrder);
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_header, &QWidget::customContextMenuRequested, this, &TableView::showHeaderMenu);
    m_table->setAccessibleName(accessibleName);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_sums = new SumRow(m_model, *m_header, this);
    connect(m_table->horizontalScrollBar(), &QScrollBar::valueChanged, m_sums, qOverload<>(&QWidget::update));
}

void TableView::buildBar(const QString &accessibleName)
{
    auto *layout = new QHBoxLayout(m_bar);
    layout->setContentsMargins(6, 6, 6, 6);
    m_search = new QLineEdit(m_bar);
    m_search->setPlaceholderText(tr("Search (Ctrl+F)"));
    m_search->setAccessibleName(tr("Search in: %1").arg(accessibleName));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(fontMetrics().averageCharWidth() * 22);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) { m_model.setSearch(words); });
    connect(m_search, &QLineEdit::returnPressed, this, &TableView::focusTable);
    m_menuButton = new QPushButton(m_bar);
    m_menuButton->setText(tr("List"));
    m_menuButton->setToolTip(tr("Filter row, columns, copy and export of this list"));
    m_menuButton->setAccessibleName(tr("List options"));
    m_menuButton->setAutoDefault(false);
    auto *menu = new QMenu(m_menuButton);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillMenu(menu); });
    m_menuButton->setMenu(menu);
    layout->addWidget(m_search, 1);
    layout->addWidget(m_menuButton);
}

void TableView::addTool(QWidget *tool)
{
    auto *layout = static_cast<QHBoxLayout *>(m_bar->layout());
    layout->insertWidget(layout->count() - 1, tool);
}

void TableView::buildEmptyState()
{
    auto *empty = new QWidget(this);
    auto *column = new QVBoxLayout(empty);
    m_emptySentence = new QLabel(empty);
    m_emptySentence->setTextFormat(Qt::PlainText);
    m_emptySentence->setWordWrap(true);
    m_emptySentence->setAlignment(Qt::AlignCenter);
    m_emptyButton = new QPushButton(empty);
    connect(m_emptyButton, &QPushButton::clicked, this, [this] {
        if (m_model.isNarrowed())
            clearFilters();
        else if (m_emptyAction)
            m_emptyAction();
    });
    column->addStretch(1);
    column->addWidget(m_emptySentence);
    column->addWidget(m_emptyButton, 0, Qt::AlignHCenter);
    column->addStretch(2);
    // The header with its filter row stays reachable above the sentence.
    m_table->viewport()->setAutoFillBackground(true);
    m_stack = new QStackedLayout;
    m_stack->addWidget(m_table);
    m_stack->addWidget(empty);
    auto *layout = static_cast<QVBoxLayout *>(this->layout());
    layout->addLayout(m_stack, 1);
    layout->addWidget(m_sums);
}

void TableView::setEmptyState(const QString &sentence, const QString &buttonText, std::function<void()> action)
{
    m_emptyText = sentence;
    m_emptyButtonText = buttonText;
    m_emptyAction = std::move(action);
    updateEmptyState();
}

void TableView::updateEmptyState()
{
    const bool narrowed = m_model.isNarrowed();
    const bool empty = m_model.rowCount() == 0 && (narrowed || !m_emptyText.isEmpty());
    m_emptySentence->setText(narrowed ? tr("No row matches the search and the filters.") : m_emptyText);
    m_emptyButton->setText(narrowed ? tr("Show all rows") : m_emptyButtonText);
    m_emptyButton->setVisible(narrowed || !m_emptyButtonText.isEmpty());
    // While somebody types in the filter row it must not vanish under the fingers.
    const bool typing = m_header->areFiltersShown();
    m_stack->setCurrentIndex(empty && !(narrowed && typing) ? 1 : 0);
    const auto isSummed = [](const ColumnFacts &facts) { return facts.summed; };
    const bool hasSums = std::any_of(m_model.columns().cbegin(), m_model.columns().cend(), isSummed);
    m_sums->setVisible(hasSums && m_stack->currentIndex() == 0);
}

void TableView::buildActions()
{
    addCopyAction(m_table, [this] { copy(); });
    if (!m_bar->isHidden())
        addSearchActions(this, m_search, [this] { focusSearch(); }, [this] { focusTable(); });
}

void TableView::setSearch(const QString &words)
{
    m_search->setText(words);
}

void TableView::setFilter(const QString &columnKey, const QString &text)
{
    const int column = m_model.columnOf(columnKey);
    Q_ASSERT_X(column >= 0, "TableView", "no such column");
    m_header->setFilterText(column, text);
}

QString TableView::filterText(const QString &columnKey) const
{
    return m_header->filterText(m_model.columnOf(columnKey));
}

void TableView::clearFilters()
{
    m_header->clearFilters();
    m_search->clear();
    m_model.clearFilters();
}

void TableView::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void TableView::focusTable()
{
    m_table->setFocus(Qt::ShortcutFocusReason);
    if (!m_table->currentIndex().isValid() && m_model.rowCount() > 0)
        selectKey(m_model.keyOf(0));
}

}  // namespace mittelbuch
