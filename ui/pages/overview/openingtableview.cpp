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
#include <QStyle>

#include <algorithm>
#include <numeric>
#include <utility>

namespace mittelbuch {

namespace {

constexpr int cellMargin = 5;
constexpr int leastTextWidth = 18;  // characters

/// Those whose cells in the column have to be measured. Of numbers only the longest are, for digits are equally wide, and
/// every row that is not plain, for it has a font of its own.
QVector<const TableRow *> widestRows(const Table &table, qsizetype column)
{
    const bool isNumber = table.columns.at(column).alignment == CellAlignment::right;
    qsizetype longest = 0;
    for (const TableRow &row : table.rows)
        longest = std::max(longest, row.cells.value(column).size());
    QVector<const TableRow *> rows;
    for (const TableRow &row : table.rows) {
        if (!isNumber || row.kind != RowKind::plain || row.cells.value(column).size() == longest)
            rows.append(&row);
    }
    return rows;
}

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
    // First, for the reset of the model lays the columns out.
    m_needed = neededWidths(opening.table);
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
    const bool loaded = m_model->columnCount() > 0;
    const int rows = loaded ? std::max(2, m_model->rowCount()) : m_reservedRows;
    const int bar = m_overflows ? style()->pixelMetric(QStyle::PM_ScrollBarExtent) : 0;
    const int body = rows * verticalHeader()->defaultSectionSize();
    return {400, horizontalHeader()->sizeHint().height() + body + 2 * frameWidth() + bar};
}

QSize OpeningTableView::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

void OpeningTableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        m_needed = neededWidths(m_model->table());
}

void OpeningTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    shareWidth();
}

/// Amounts get what they need and what is left over goes to the longest text. Where room is short, long texts give way
/// before short ones.
void OpeningTableView::shareWidth()
{
    QVector<int> widths = m_needed;
    const int spare = viewport()->width() - std::accumulate(widths.begin(), widths.end(), 0);
    const QVector<qsizetype> texts = textColumns();
    if (texts.isEmpty())
        return;
    const auto isShorter = [&](qsizetype one, qsizetype other) { return widths[one] < widths[other]; };
    if (spare >= 0)
        widths[*std::max_element(texts.begin(), texts.end(), isShorter)] += spare;
    else
        cutLongest(widths, texts, -spare);
    for (qsizetype number = 0; number < widths.size(); ++number)
        setColumnWidth(static_cast<int>(number), widths.at(number));
    // A row of its own for the scroll bar, or it would cover the sum.
    const bool overflows = std::accumulate(widths.begin(), widths.end(), 0) > viewport()->width();
    if (std::exchange(m_overflows, overflows) != overflows)
        updateGeometry();
}

/// Takes `missing` from the given columns, from the longest first; none becomes narrower than is legible.
void OpeningTableView::cutLongest(QVector<int> &widths, QVector<qsizetype> columns, int missing) const
{
    const int legible = leastTextWidth * fontMetrics().averageCharWidth();
    std::sort(columns.begin(), columns.end(), [&](auto one, auto other) { return widths[one] > widths[other]; });
    for (qsizetype count = 1; count <= columns.size() && missing > 0; ++count) {
        // The first `count` columns are equally wide now; they go down together to the next one.
        const int level = widths[columns[count - 1]];
        const int next = std::max(count < columns.size() ? widths[columns[count]] : 0, legible);
        const int each = (missing + static_cast<int>(count) - 1) / static_cast<int>(count);
        const int cut = std::clamp(each, 0, std::max(0, level - next));
        for (qsizetype number = 0; number < count; ++number)
            widths[columns[number]] -= cut;
        missing -= cut * static_cast<int>(count);
    }
}

QVector<qsizetype> OpeningTableView::textColumns() const
{
    const QVector<TableColumn> &columns = m_model->table().columns;
    QVector<qsizetype> texts;
    for (qsizetype number = 0; number < columns.size(); ++number) {
        if (columns.at(number).alignment == CellAlignment::left)
            texts.append(number);
    }
    return texts;
}

QVector<int> OpeningTableView::neededWidths(const Table &table) const
{
    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics sums(bold);
    const QFontMetrics plain = fontMetrics();
    const QFontMetrics heads = horizontalHeader()->fontMetrics();
    QVector<int> widths;
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        int width = heads.horizontalAdvance(table.columns.at(column).title);
        for (const TableRow *row : widestRows(table, column)) {
            const QFontMetrics &metrics = row->kind == RowKind::plain ? plain : sums;
            width = std::max(width, metrics.horizontalAdvance(row->cells.value(column)));
        }
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
    painter.drawText(viewport()->rect().adjusted(cellMargin, 4, -cellMargin, -4),
                     Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap, m_model->table().emptyText);
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
