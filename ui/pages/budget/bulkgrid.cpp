// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/wording.h"
#include "ui/desk/desk.h"
#include "ui/entry/dayedit.h"
#include "ui/pages/application/quietbox.h"
#include "ui/pages/budget/bulkdialog.h"
#include "ui/pages/parts/plaintext.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>

namespace mittelbuch {

namespace {

/// The kind is chosen from a list, everything else is written.
class BulkDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (static_cast<BulkField>(index.column()) != BulkField::kind) {
            QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
            editor->setAccessibleName(title(static_cast<BulkField>(index.column())));
            return editor;
        }
        auto *box = new QuietBox(parent);
        box->setAccessibleName(title(BulkField::kind));
        for (const BudgetEntryKind kind : bulkKinds())
            box->addItem(label(kind));
        return box;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        auto *box = qobject_cast<QComboBox *>(editor);
        if (!box)
            return QStyledItemDelegate::setEditorData(editor, index);
        const std::optional<BudgetEntryKind> kind = bulkKindFromText(index.data(Qt::EditRole).toString());
        box->setCurrentIndex(kind ? static_cast<int>(bulkKinds().indexOf(*kind)) : 0);
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        if (const auto *box = qobject_cast<QComboBox *>(editor))
            model->setData(index, box->currentText(), Qt::EditRole);
        else
            QStyledItemDelegate::setModelData(editor, model, index);
    }
};

}  // namespace

void BulkDialog::build()
{
    buildGrid();
    m_sums->setObjectName(QStringLiteral("bulkSums"));
    m_state->setObjectName(QStringLiteral("refusal"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(plainText(this, tr("Write or paste rows: line, kind, budget year, year due, amount, reason. A "
                                         "blank year due is the budget year. All rows are booked or none.")));
    column->addWidget(buildTools());
    column->addWidget(m_grid, 1);
    column->addWidget(m_sums);
    column->addWidget(m_state);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_do = buttons->addButton(tr("Book &all"), QDialogButtonBox::ActionRole);
    m_do->setObjectName(QStringLiteral("do"));
    m_do->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    column->addWidget(buttons);
    connect(m_do, &QPushButton::clicked, this, &BulkDialog::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &BulkDialog::reject);
    resize(fontMetrics().averageCharWidth() * 140, fontMetrics().lineSpacing() * 26);
}

void BulkDialog::buildGrid()
{
    m_grid->setObjectName(QStringLiteral("bulkGrid"));
    m_grid->setAccessibleName(tr("Rows to be booked"));
    m_grid->setModel(m_model);
    m_grid->setItemDelegate(new BulkDelegate(m_grid));
    m_grid->setWordWrap(false);
    m_grid->setTabKeyNavigation(true);
    m_grid->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked
                            | QAbstractItemView::EditKeyPressed);
    m_grid->installEventFilter(this);
    m_grid->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_grid->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_grid->horizontalHeader()->setStretchLastSection(true);
    constexpr std::array widths{18, 28, 12, 12, 20, 30};
    for (int column = 0; column < bulkFieldCount; ++column)
        m_grid->setColumnWidth(column, fontMetrics().averageCharWidth() * widths[static_cast<std::size_t>(column)]);
    m_grid->setCurrentIndex(m_model->index(0, 0));
}

QWidget *BulkDialog::buildTools()
{
    auto *tools = new QWidget(this);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    m_day->setObjectName(QStringLiteral("day"));
    m_day->setAccessibleName(tr("Effective on"));
    m_day->setRequired(true);
    m_day->setDay(m_desk.clock().today());
    m_day->setMaximumWidth(fontMetrics().averageCharWidth() * 22);
    auto *title = new QLabel(tr("&Effective on"), tools);
    title->setBuddy(m_day);
    const auto add = [this, tools, row](const QString &text, const char *name, void (BulkDialog::*act)()) {
        auto *button = new QPushButton(text, tools);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, act);
        row->addWidget(button);
        return button;
    };
    row->addWidget(title);
    row->addWidget(m_day);
    row->addStretch(1);
    add(tr("&Paste"), "paste", &BulkDialog::paste);
    add(tr("&Remove rows"), "removeRows", &BulkDialog::removeRows);
    m_nextFault = add(tr("&Next fault"), "nextFault", &BulkDialog::goToFault);
    return tools;
}

}  // namespace mittelbuch
