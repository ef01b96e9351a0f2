// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/overview/openingtableview.h"

#include "ui/pages/overview/openingtablemodel.h"
#include "ui/pages/overview/overviewlook.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <numeric>

namespace mittelbuch {

namespace {

constexpr int cellMargin = 8;

}  // namespace

OpeningTableView::OpeningTableView(const QString &accessibleName, int reservedRows, QWidget *parent)
    : QTableView(parent), m_model(new OpeningTableModel(this)), m_reservedRows(reservedRows)
{
    setModel(m_model);
    setAccessibleName(accessibleName);
    setSelectionBehavior(SelectRows);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    connect(this, &QTableView::clicked, this, &OpeningTableView::open);
}

void OpeningTableView::setTable(const OpeningTable &opening)
{
    const Place kept = m_model->placeOf(currentIndex().row());
    m_model->setTable(opening);
    select(kept);
    shareWidth();
    updateGeometry();
}

void OpeningTableView::select(const Place &place)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!place.page.isEmpty() && m_model->placeOf(row) == place)
            setCurrentIndex(m_model->index(row, 0));
    }
}

QSize OpeningTableView::sizeHint() const
{
    const int rows = std::max(m_reservedRows, m_model->rowCount());
    const int bar = horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff ? 0 : 2;
    return {400, horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize() + 2 * frameWidth() + bar};
}

QSize OpeningTableView::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

void OpeningTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    shareWidth();
}

/// Amounts get what they need, texts share what is left.
void OpeningTableView::shareWidth()
{
    QVector<int> widths = neededWidths();
    if (widths.isEmpty())
        return;
    const QVector<TableColumn> &columns = m_model->table().columns;
    int spare = viewport()->width() - std::accumulate(widths.begin(), widths.end(), 0);
    int shares = 0;
    for (const TableColumn &column : columns)
        shares += column.alignment == CellAlignment::left ? column.widthShare : 0;
    for (qsizetype number = 0; number < columns.size(); ++number) {
        if (columns.at(number).alignment != CellAlignment::left || shares == 0)
            continue;
        const int part = spare * columns.at(number).widthShare / shares;
        widths[number] = std::max(widths.at(number) + part, 8 * fontMetrics().averageCharWidth());
        spare -= part;
        shares -= columns.at(number).widthShare;
    }
    for (qsizetype number = 0; number < widths.size(); ++number)
        setColumnWidth(static_cast<int>(number), widths.at(number));
}

QVector<int> OpeningTableView::neededWidths() const
{
    const Table &table = m_model->table();
    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    QVector<int> widths;
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        int width = metrics.horizontalAdvance(table.columns.at(column).title);
        for (const TableRow &row : table.rows)
            width = std::max(width, metrics.horizontalAdvance(row.cells.value(column)));
        widths.append(width + 2 * cellMargin);
    }
    return widths;
}

void OpeningTableView::open(const QModelIndex &index)
{
    const Place place = m_model->placeOf(index.row());
    if (index.isValid() && !place.page.isEmpty())
        Q_EMIT opened(place);
}

void OpeningTableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copySelection();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        open(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void OpeningTableView::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    const QModelIndex under = indexAt(event->position().toPoint());
    const bool opens = under.isValid() && !m_model->placeOf(under.row()).page.isEmpty();
    viewport()->setCursor(opens ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void OpeningTableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_model->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(quietColour(palette()));
    painter.drawText(viewport()->rect().adjusted(cellMargin, 4, -cellMargin, -4), Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap,
                     m_model->table().emptyText);
}

void OpeningTableView::copySelection() const
{
    QStringList lines;
    QStringList heads;
    for (const TableColumn &column : m_model->table().columns)
        heads.append(column.title);
    lines.append(heads.join(u'\t'));
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (selectionModel()->isRowSelected(row))
            lines.append(m_model->table().rows.at(row).cells.join(u'\t'));
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n') + u'\n');
}

}  // namespace mittelbuch
