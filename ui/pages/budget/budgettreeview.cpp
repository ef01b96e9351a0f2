// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/budget/budgettreeview.h"

#include "ui/table/celldelegate.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace mittelbuch {

BudgetTreeView::BudgetTreeView(QWidget *parent) : QTreeView(parent)
{
    setUniformRowHeights(true);
    setAlternatingRowColors(true);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setExpandsOnDoubleClick(false);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setItemDelegate(new CellDelegate(this));
    header()->setSectionsMovable(true);
    header()->setStretchLastSection(false);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

bool BudgetTreeView::walk(int columns)
{
    const QModelIndex here = currentIndex();
    int place = header()->visualIndex(here.column()) + columns;
    while (place >= 0 && place < header()->count() && header()->isSectionHidden(header()->logicalIndex(place)))
        place += columns;
    if (place < 0 || place >= header()->count())
        return false;
    const QModelIndex there = here.siblingAtColumn(header()->logicalIndex(place));
    selectionModel()->setCurrentIndex(there, QItemSelectionModel::ClearAndSelect);
    scrollTo(there);
    return true;
}

/// In the first column left folds, then goes to the group above; right unfolds, then goes on to the next column.
bool BudgetTreeView::fold(int key)
{
    const QModelIndex first = currentIndex().siblingAtColumn(0);
    const bool isGroup = model()->hasChildren(first);
    if (key == Qt::Key_Right && isGroup && !isExpanded(first)) {
        expand(first);
        return true;
    }
    if (key == Qt::Key_Left && isGroup && isExpanded(first)) {
        collapse(first);
        return true;
    }
    if (key != Qt::Key_Left || !first.parent().isValid())
        return false;
    setCurrentIndex(first.parent());
    return true;
}

void BudgetTreeView::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!currentIndex().isValid() || !isPlain)
        return QTreeView::keyPressEvent(event);
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_F1)
        return Q_EMIT explanationWanted();
    const bool isArrow = key == Qt::Key_Left || key == Qt::Key_Right;
    if (!isArrow)
        return QTreeView::keyPressEvent(event);
    if (header()->visualIndex(currentIndex().column()) == 0 && fold(key))
        return;
    walk(key == Qt::Key_Left ? -1 : 1);
}

void BudgetTreeView::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTreeView::mouseDoubleClickEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (!index.isValid())
        return;
    const QModelIndex first = index.siblingAtColumn(0);
    if (index.column() == 0 && model()->hasChildren(first))
        setExpanded(first, !isExpanded(first));
    else
        Q_EMIT explanationWanted();
}

void BudgetTreeView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    Q_EMIT cellChanged();
}

void BudgetTreeView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        scheduleDelayedItemsLayout();
}

}  // namespace mittelbuch
