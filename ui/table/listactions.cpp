// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/listactions.h"

#include "ui/table/tableview.h"

#include <QAction>
#include <QLineEdit>

namespace mittelbuch {

namespace {

void addAction(QWidget *owner, const QString &text, const QKeySequence &keys, Qt::ShortcutContext context,
               const std::function<void()> &act)
{
    auto *action = new QAction(text, owner);
    action->setShortcut(keys);
    action->setShortcutContext(context);
    QObject::connect(action, &QAction::triggered, owner, act);
    owner->addAction(action);
}

}  // namespace

void addCopyAction(QWidget *view, const std::function<void()> &copy)
{
    addAction(view, TableView::tr("Copy"), QKeySequence::Copy, Qt::WidgetShortcut, copy);
    view->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void addSearchActions(QWidget *list, QLineEdit *search, const std::function<void()> &toSearch,
                      const std::function<void()> &toList)
{
    addAction(list, TableView::tr("Search"), QKeySequence::Find, Qt::WindowShortcut, toSearch);
    addAction(search, {}, Qt::Key_Down, Qt::WidgetShortcut, toList);
}

}  // namespace mittelbuch
