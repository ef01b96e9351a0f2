// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/wording.h"
#include "ui/table/columnmemory.h"
#include "ui/table/filterheader.h"
#include "ui/table/sumrow.h"
#include "ui/table/tableview.h"

#include <QActionGroup>
#include <QFileDialog>
#include <QInputDialog>
#include <QMenu>

namespace mittelbuch {

void TableView::fillMenu(QMenu *menu)
{
    menu->clear();
    QAction *filters = menu->addAction(tr("&Filter row"));
    filters->setCheckable(true);
    filters->setChecked(m_header->areFiltersShown());
    connect(filters, &QAction::toggled, m_header, &FilterHeader::setFiltersShown);
    QAction *all = menu->addAction(tr("&Show all rows"), this, &TableView::clearFilters);
    all->setEnabled(m_model.isNarrowed());
    menu->addSeparator();
    addColumnMenu(menu);
    addGroupMenu(menu);
    addViewMenu(menu);
    menu->addSeparator();
    menu->addAction(tr("C&opy"), this, &TableView::copy);
    menu->addAction(tr("&Export as CSV…"), this, &TableView::askAndExport);
}

void TableView::addColumnMenu(QMenu *menu)
{
    QMenu *columns = menu->addMenu(tr("&Columns"));
    for (int column = 0; column < m_model.columnCount(); ++column) {
        QString title = m_model.columns().at(column).title;
        QAction *action = columns->addAction(title.replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(!m_header->isSectionHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) { setColumnShown(column, shown); });
    }
    columns->addSeparator();
    columns->addAction(tr("&Reset columns"), this, [this] { m_memory->reset(); });
}

void TableView::addGroupMenu(QMenu *menu)
{
    QMenu *groups = menu->addMenu(tr("&Group by"));
    auto *choice = new QActionGroup(groups);
    const auto add = [&](const QString &title, int column, const QString &key) {
        QAction *action = groups->addAction(QString(title).replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(m_model.groupColumn() == column);
        choice->addAction(action);
        connect(action, &QAction::triggered, this, [this, key] { groupBy(key); });
    };
    add(tr("No groups"), -1, {});
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const ColumnFacts &facts = m_model.columns().at(column);
        if (!facts.summed)
            add(facts.title, column, facts.key);
    }
    groups->addSeparator();
    QAction *open = groups->addAction(tr("&Open all"), this, [this] { m_model.setAllOpen(true); });
    QAction *close = groups->addAction(tr("&Close all"), this, [this] { m_model.setAllOpen(false); });
    for (QAction *action : {open, close})
        action->setEnabled(m_model.groupColumn() >= 0);
}

void TableView::addViewMenu(QMenu *menu)
{
    QMenu *views = menu->addMenu(tr("Saved &views"));
    const QStringList names = m_views.names();
    const auto add = [this](QMenu *place, const QString &name, auto work) {
        place->addAction(QString(name).replace(u'&', QStringLiteral("&&")), this, [this, name, work] { work(*this, name); });
    };
    for (const QString &name : names)
        add(views, name, [](TableView &table, const QString &chosen) { table.showSavedView(chosen); });
    views->addSeparator();
    views->addAction(tr("&Save the view…"), this, &TableView::askForViewName);
    QMenu *removal = views->addMenu(tr("&Delete a view"));
    removal->setEnabled(!names.isEmpty());
    for (const QString &name : names)
        add(removal, name, [](TableView &table, const QString &chosen) { table.m_views.remove(chosen); });
}

void TableView::askForViewName()
{
    const QString label = tr("Search, filters, order, groups and columns are saved under this name. A view of the same name is "
                             "replaced.");
    bool accepted = false;
    const QString name = QInputDialog::getText(this, tr("Save the view"), label, QLineEdit::Normal, {}, &accepted);
    if (accepted && !saveView(name))
        Q_EMIT messageWanted(tr("The view was not saved: its name needs 1 to %1 characters.").arg(SavedViews::longestName));
}

void TableView::showHeaderMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(menu);
    menu->popup(m_header->viewport()->mapToGlobal(position));
}

void TableView::setColumnShown(int column, bool shown)
{
    if (!shown && shownColumns().size() == 1)
        return;  // without a column there would be no header to bring one back
    m_header->setSectionHidden(column, !shown);
    m_memory->keep();
    m_sums->update();
}

void TableView::askAndExport()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Export the list"), m_name + QStringLiteral(".csv"),
                                                      tr("CSV files (*.csv)"));
    if (path.isEmpty())
        return;
    const Result<void> written = exportCsv(path);
    if (!written)
        Q_EMIT messageWanted(sentence(written.error()));
}

}  // namespace mittelbuch
