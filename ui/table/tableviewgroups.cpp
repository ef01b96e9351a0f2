// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/celldelegate.h"
#include "ui/table/filterheader.h"
#include "ui/table/tableview.h"

#include <QLineEdit>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTableView>

namespace mittelbuch {

void TableView::sortBy(const QString &columnKey, Qt::SortOrder order)
{
    m_header->setSortIndicator(m_model.columnOf(columnKey), order);
}

void TableView::groupBy(const QString &columnKey)
{
    m_model.setGroupColumn(m_model.columnOf(columnKey));
    // The row that was on top may lie amid the groups now; what is looked at stays in sight, or the list begins anew.
    if (m_table->currentIndex().isValid())
        m_table->scrollTo(m_table->currentIndex(), QAbstractItemView::PositionAtCenter);
    else
        m_table->scrollToTop();
}

ListView TableView::view() const
{
    ListView view;
    view.search = m_search->text();
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const QString filter = m_header->filterText(column);
        if (!filter.isEmpty())
            view.filters.insert(m_model.columns().at(column).key, filter);
    }
    if (m_header->sortIndicatorSection() >= 0 && m_header->sortIndicatorSection() < m_model.columnCount())
        view.sortColumn = m_model.columns().at(m_header->sortIndicatorSection()).key;
    view.descending = m_header->sortIndicatorOrder() == Qt::DescendingOrder;
    if (m_model.groupColumn() >= 0)
        view.groupColumn = m_model.columns().at(m_model.groupColumn()).key;
    view.columns = m_memory->layout();
    return view;
}

void TableView::setView(const ListView &view)
{
    clearFilters();
    for (auto filter = view.filters.cbegin(); filter != view.filters.cend(); ++filter) {
        if (m_model.columnOf(filter.key()) >= 0)
            setFilter(filter.key(), filter.value());
    }
    m_header->setFiltersShown(!view.filters.isEmpty());
    setSearch(view.search);
    sortBy(view.sortColumn, view.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    groupBy(view.groupColumn);
    m_memory->setLayout(view.columns);
    updateState();
}

bool TableView::showSavedView(const QString &name)
{
    const std::optional<ListView> saved = m_views.view(name);
    if (saved)
        setView(*saved);
    return saved.has_value();
}

/// The head stays where it is, under the pointer and with the focus.
void TableView::toggle(int head)
{
    const int column = std::max(0, m_table->currentIndex().column());
    const int scrolled = m_table->verticalScrollBar()->value();
    m_model.setOpen(head, !m_model.isOpen(head));
    m_table->verticalScrollBar()->setValue(scrolled);
    m_table->selectionModel()->setCurrentIndex(m_model.index(head, column),
                                               QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

bool TableView::keyOnHead(int key, int head)
{
    const bool wantsOther = key == Qt::Key_Space || (key == Qt::Key_Left && m_model.isOpen(head))
        || (key == Qt::Key_Right && !m_model.isOpen(head));
    if (wantsOther)
        toggle(head);
    return wantsOther;
}

bool TableView::isOnArrow(QPoint position) const
{
    const QModelIndex index = m_table->indexAt(position);
    if (!index.isValid() || !m_model.isHead(index.row()))
        return false;
    const QVector<int> columns = shownColumns();
    const int left = columns.isEmpty() ? 0 : m_header->sectionViewportPosition(columns.first());
    return position.x() >= left && position.x() < left + CellDelegate::arrowWidth(m_table->fontMetrics());
}

bool TableView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const QModelIndex current = m_table->currentIndex();
        if (current.isValid() && m_model.isHead(current.row()))
            return keyOnHead(static_cast<QKeyEvent *>(event)->key(), current.row());
    }
    const bool isPress = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick;
    if (watched == m_table->viewport() && isPress) {
        const QPoint position = static_cast<QMouseEvent *>(event)->position().toPoint();
        if (isOnArrow(position)) {
            toggle(m_table->indexAt(position).row());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace mittelbuch
