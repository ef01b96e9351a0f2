// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/tableview.h"

#include "report/wording.h"
#include "ui/table/columnmemory.h"
#include "ui/table/filterheader.h"
#include "ui/table/sumrow.h"
#include "ui/table/tabletext.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QScrollBar>
#include <QTableView>

namespace mittelbuch {

TableView::TableView(const QString &name, TableModel &model, const QString &accessibleName, QWidget *parent, Style style)
    : QWidget(parent), m_model(model), m_name(name), m_views(name)
{
    buildTable(accessibleName);
    buildBar(accessibleName);
    buildEmptyState();
    m_memory = std::make_unique<ColumnMemory>(name, model, *m_header);
    m_memory->restore();
    m_bar->setVisible(style == Style::full);
    buildActions();
    connectModel();
    updateState();
}

TableView::~TableView() = default;

void TableView::connectModel()
{
    connect(&m_model, &TableModel::aboutToRearrange, this, &TableView::keepPlace);
    connect(&m_model, &TableModel::rearranged, this, &TableView::restorePlace);
    connect(m_header, &QHeaderView::sortIndicatorChanged, this,
            [this](int column, Qt::SortOrder order) { m_model.sort(column, order); });
    connect(m_header, &QHeaderView::sectionResized, this, [this] { m_memory->keep(); });
    connect(m_header, &QHeaderView::sectionMoved, this, [this] { m_memory->keep(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_rearranging)
            Q_EMIT statusChanged(statusText());
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_rearranging)
            announceCurrent();
    });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (m_model.isHead(index.row()))
            toggle(index.row());
        else
            Q_EMIT activated(m_model.keyOf(index.row()));
    });
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
}

void TableView::keepPlace()
{
    m_rearranging = true;
    m_kept = {};
    for (const int row : selectedRows())
        m_kept.selected.insert(m_model.keyOf(row));
    m_kept.current = currentKey();
    m_kept.column = std::max(0, m_table->currentIndex().column());
    const int top = m_table->rowAt(0);
    m_kept.top = top >= 0 ? m_model.keyOf(top) : QString();
    m_kept.horizontal = m_table->horizontalScrollBar()->value();
}

void TableView::restorePlace()
{
    selectKept();
    const int top = m_kept.top.isEmpty() ? -1 : m_model.rowOfKey(m_kept.top);
    if (top >= 0)
        m_table->scrollTo(m_model.index(top, 0), QAbstractItemView::PositionAtTop);
    m_table->horizontalScrollBar()->setValue(m_kept.horizontal);
    m_rearranging = false;
    updateState();
    announceCurrent();
}

void TableView::selectKept()
{
    QItemSelection selection;
    int current = -1;
    int first = -1;  // of a run of neighbours, so that a large selection stays a few ranges
    const int rows = m_model.rowCount();
    const bool anything = !m_kept.selected.isEmpty() || !m_kept.current.isEmpty();
    for (int row = 0; anything && row <= rows; ++row) {
        const QString key = row < rows ? m_model.keyOf(row) : QString();
        const bool chosen = row < rows && m_kept.selected.contains(key);
        if (!key.isEmpty() && current < 0 && key == m_kept.current)
            current = row;
        if (chosen && first < 0)
            first = row;
        if (!chosen && first >= 0) {
            selection.select(m_model.index(first, 0), m_model.index(row - 1, m_model.columnCount() - 1));
            first = -1;
        }
    }
    QItemSelectionModel *model = m_table->selectionModel();
    if (current >= 0)
        model->setCurrentIndex(m_model.index(current, m_kept.column), QItemSelectionModel::NoUpdate);
    model->select(selection, QItemSelectionModel::ClearAndSelect);
}

void TableView::announceCurrent()
{
    const QString key = currentKey();
    if (key == m_announced)
        return;
    m_announced = key;
    Q_EMIT currentKeyChanged(key);
}

QString TableView::currentKey() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_model.keyOf(index.row()) : QString();
}

bool TableView::selectKey(const QString &key)
{
    if (!m_model.reveal(key))
        return false;
    const int row = m_model.rowOfKey(key);
    const int column = std::max(0, m_header->logicalIndexAt(0));
    const QModelIndex index = m_model.index(row, column);
    m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_table->scrollTo(index);
    return true;
}

QVector<int> TableView::selectedRows() const
{
    QVector<int> rows;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (!m_model.isHead(row))
                rows.append(row);
        }
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

QVector<int> TableView::selectedSourceRows() const
{
    QVector<int> rows = selectedRows();
    for (int &row : rows)
        row = m_model.sourceRow(row);
    return rows;
}

QStringList TableView::selectedKeys() const
{
    QStringList keys;
    for (const int row : selectedRows())
        keys.append(m_model.keyOf(row));
    return keys;
}

QVector<int> TableView::shownColumns() const
{
    QVector<int> columns;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        if (!m_header->isSectionHidden(m_header->logicalIndex(visual)))
            columns.append(m_header->logicalIndex(visual));
    }
    return columns;
}

QString TableView::copyText() const
{
    const QVector<int> rows = selectedSourceRows();
    return toTsv(m_model, rows.isEmpty() ? m_model.acceptedRows() : rows, shownColumns());
}

void TableView::copy() const
{
    QGuiApplication::clipboard()->setText(copyText());
}

QByteArray TableView::csv() const
{
    return toCsv(m_model, m_model.acceptedRows(), shownColumns());
}

Result<void> TableView::exportCsv(const QString &path) const
{
    return writeFile(path, csv());
}

QString TableView::statusText() const
{
    const QVector<int> rows = selectedSourceRows();
    if (rows.size() > 1)
        return tr("%n selected", nullptr, static_cast<int>(rows.size())) + sumsOfSelection(rows);
    const int shown = m_model.acceptedRowCount();
    const int all = m_model.sourceRowCount();
    return shown == all ? tr("%n row(s)", nullptr, all) : tr("%1 of %n row(s)", nullptr, all).arg(shown);
}

QString TableView::sumsOfSelection(const QVector<int> &sourceRows) const
{
    QString text;
    for (const int column : shownColumns()) {
        const ColumnFacts &facts = m_model.columns().at(column);
        const std::optional<qint64> sum = facts.summed ? m_model.sumOf(column, sourceRows) : std::nullopt;
        if (sum)
            text += QStringLiteral("  ·  %1 %2").arg(facts.title, textOfValue(*sum, facts.kind));
    }
    return text;
}

void TableView::updateState()
{
    m_sums->refresh();
    updateEmptyState();
    Q_EMIT statusChanged(statusText());
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_sums->update();
}

void TableView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_memory)
        m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
}

}  // namespace mittelbuch
