// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/filterheader.h"

#include "ui/table/tablecolours.h"
#include "ui/table/tablemodel.h"

#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSignalBlocker>

namespace mittelbuch {

namespace {

/// More values than this are typed rather than chosen.
constexpr int offeredValuesMax = 24;

QStringList chosenValues(const QString &text)
{
    QStringList values;
    for (const QString &part : text.split(u'|', Qt::SkipEmptyParts)) {
        if (part.trimmed().startsWith(u'='))
            values.append(part.trimmed().mid(1));
    }
    return values;
}

}  // namespace

FilterHeader::FilterHeader(TableModel &model, QWidget *parent) : QHeaderView(Qt::Horizontal, parent), m_model(model)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setSortIndicatorShown(true);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(this, &QHeaderView::sectionResized, this, &FilterHeader::placeEdits);
    connect(this, &QHeaderView::sectionMoved, this, &FilterHeader::placeEdits);
    connect(this, &QHeaderView::geometriesChanged, this, &FilterHeader::placeEdits);
}

void FilterHeader::setFiltersShown(bool shown)
{
    if (shown == m_shown)
        return;
    m_shown = shown;
    if (shown && m_edits.isEmpty())
        makeEdits();
    for (QLineEdit *edit : std::as_const(m_edits))
        edit->setVisible(shown);
    updateGeometry();
    updateGeometries();
    Q_EMIT geometriesChanged();
}

void FilterHeader::makeEdits()
{
    for (int column = 0; column < m_model.columnCount(); ++column)
        m_edits.append(makeEdit(column));
}

QLineEdit *FilterHeader::makeEdit(int column)
{
    const ColumnFacts &facts = m_model.columns().at(column);
    auto *edit = new QLineEdit(this);
    edit->setFrame(true);
    edit->setClearButtonEnabled(false);
    edit->setAccessibleName(tr("Filter for %1").arg(facts.title));
    const bool isText = facts.kind == ColumnKind::text;
    edit->setPlaceholderText(isText ? tr("contains") : facts.kind == ColumnKind::day ? tr("from..to") : tr("> < .."));
    edit->setToolTip(isText ? tr("Words that occur; | means or; = in front means the whole text. Down arrow offers the values.")
                            : tr("For example >1000, <=500, 1000..2000 or 1.1.27..30.6.27"));
    edit->setAlignment(isText ? Qt::AlignLeft : Qt::AlignRight);
    connect(edit, &QLineEdit::textChanged, this, [this, column] { applyText(column); });
    auto *offer = new QAction(edit);
    offer->setShortcut(Qt::Key_Down);
    offer->setShortcutContext(Qt::WidgetShortcut);
    connect(offer, &QAction::triggered, this, [this, column] { offerValues(column); });
    edit->addAction(offer);
    return edit;
}

void FilterHeader::setFilterText(int column, const QString &text)
{
    if (m_edits.isEmpty())
        makeEdits();
    m_edits.at(column)->setText(text);
    setFiltersShown(true);
}

QString FilterHeader::filterText(int column) const
{
    return m_edits.isEmpty() ? QString() : m_edits.at(column)->text();
}

void FilterHeader::clearFilters()
{
    for (QLineEdit *edit : std::as_const(m_edits)) {
        const QSignalBlocker quiet(edit);
        edit->clear();
        edit->setPalette({});
    }
}

void FilterHeader::applyText(int column)
{
    QLineEdit *edit = m_edits.at(column);
    const bool understood = m_model.setFilter(column, edit->text());
    QPalette palette;
    if (!understood)
        palette.setColor(QPalette::Text, faultColour());
    edit->setPalette(palette);
    edit->setAccessibleDescription(understood ? QString() : tr("Not understood as a condition"));
}

void FilterHeader::offerValues(int column)
{
    const QStringList values = m_model.distinctTexts(column, offeredValuesMax);
    if (values.isEmpty() || m_model.columns().at(column).kind != ColumnKind::text)
        return;
    const QStringList chosen = chosenValues(filterText(column));
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString &value : values) {
        QString label = value.isEmpty() ? tr("(empty)") : value;
        QAction *action = menu->addAction(label.replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(chosen.contains(value));
        connect(action, &QAction::toggled, this, [this, column, value](bool on) { chooseValue(column, value, on); });
    }
    QLineEdit *edit = m_edits.at(column);
    menu->popup(edit->mapToGlobal(edit->rect().bottomLeft()));
}

void FilterHeader::chooseValue(int column, const QString &value, bool chosen)
{
    QStringList values = chosenValues(filterText(column));
    values.removeAll(value);
    if (chosen)
        values.append(value);
    for (QString &one : values)
        one.prepend(u'=');
    m_edits.at(column)->setText(values.join(QStringLiteral(" | ")));
}

QSize FilterHeader::sizeHint() const
{
    QSize size = QHeaderView::sizeHint();
    if (m_shown && !m_edits.isEmpty())
        size.rheight() += m_edits.front()->sizeHint().height();
    return size;
}

void FilterHeader::updateGeometries()
{
    const int height = m_shown && !m_edits.isEmpty() ? m_edits.front()->sizeHint().height() : 0;
    setViewportMargins(0, 0, 0, height);
    QHeaderView::updateGeometries();
    placeEdits();
}

void FilterHeader::placeEdits()
{
    if (!m_shown)
        return;
    const int top = QHeaderView::sizeHint().height();
    // Tab order is the order on the screen, also after a column was moved.
    QWidget *before = nullptr;
    for (int visual = 0; visual < count() && count() == m_edits.size(); ++visual) {
        const int column = logicalIndex(visual);
        QLineEdit *edit = m_edits.at(column);
        edit->setVisible(!isSectionHidden(column));
        edit->setGeometry(sectionViewportPosition(column), top, sectionSize(column), edit->sizeHint().height());
        if (before)
            setTabOrder(before, edit);
        before = edit;
    }
}

}  // namespace mittelbuch
