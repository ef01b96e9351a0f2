// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/budget/budgetmappingform.h"

#include "ui/entry/yearedit.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QScopedValueRollback>
#include <QSpinBox>

namespace mittelbuch {

namespace {

constexpr int amountChoices = 3;
constexpr int headerRowMax = 1000;
constexpr int columnCharacters = 24;

}  // namespace

BudgetMappingForm::BudgetMappingForm(QWidget *parent)
    : QWidget(parent), m_sheet(new QComboBox(this)), m_headerRow(new QSpinBox(this)), m_unit(new QComboBox(this))
{
    auto *left = new QFormLayout;
    auto *right = new QFormLayout;
    addTableFields(left);
    m_line = addColumn(left, tr("Chapter and title in &one"), "lineColumn");
    m_chapter = addColumn(left, tr("Cha&pter"), "chapterColumn");
    m_title = addColumn(left, tr("&Title"), "titleColumn");
    m_section = addColumn(right, tr("S&ection"), "sectionColumn");
    m_purpose = addColumn(right, tr("P&urpose"), "purposeColumn");
    m_side = addColumn(right, tr("&Revenue or expenditure"), "sideColumn");
    addAmount(right, tr("&1st amounts, year"), 1);
    addAmount(right, tr("&2nd amounts, year"), 2);
    addAmount(right, tr("&3rd amounts, year"), amountChoices);
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->addLayout(left, 1);
    columns->addSpacing(fontMetrics().averageCharWidth() * 3);
    columns->addLayout(right, 1);
}

void BudgetMappingForm::addTableFields(QFormLayout *form)
{
    m_sheet->setObjectName(QStringLiteral("sheet"));
    m_headerRow->setObjectName(QStringLiteral("headerRow"));
    m_unit->setObjectName(QStringLiteral("unit"));
    m_headerRow->setRange(0, headerRowMax);
    m_headerRow->setSpecialValueText(tr("none"));
    m_unit->addItem(tr("euro"), 1);
    m_unit->addItem(tr("thousands of euro"), 1000);
    form->addRow(tr("&Sheet"), m_sheet);
    form->addRow(tr("&Header in row"), m_headerRow);
    form->addRow(tr("&Amounts in"), m_unit);
    connect(m_sheet, &QComboBox::activated, this, [this] { Q_EMIT sheetChosen(m_sheet->currentText()); });
    connect(m_headerRow, &QSpinBox::valueChanged, this, [this] {
        if (m_silent)
            return;
        m_mapping = mapping();
        fillColumns();
        tellChange();
    });
    connect(m_unit, &QComboBox::activated, this, &BudgetMappingForm::tellChange);
}

QComboBox *BudgetMappingForm::addColumn(QFormLayout *form, const QString &caption, const char *objectName)
{
    auto *box = new QComboBox(this);
    box->setObjectName(QLatin1String(objectName));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(columnCharacters);
    form->addRow(caption, box);
    connect(box, &QComboBox::activated, this, &BudgetMappingForm::tellChange);
    return box;
}

void BudgetMappingForm::addAmount(QFormLayout *form, const QString &caption, int number)
{
    auto *line = new QWidget(this);
    auto *box = new QComboBox(line);
    box->setObjectName(QStringLiteral("amountColumn%1").arg(number));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(columnCharacters - 8);
    auto *year = new YearEdit(line);
    year->setObjectName(QStringLiteral("amountYear%1").arg(number));
    year->setAccessibleName(tr("Year of the amounts, %1", "number").arg(number));
    year->setMaximumWidth(fontMetrics().averageCharWidth() * 10);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(box, 1);
    layout->addWidget(year);
    auto *label = new QLabel(caption, this);
    label->setBuddy(box);
    box->setAccessibleName(QString(caption).remove(u'&'));
    form->addRow(label, line);
    connect(box, &QComboBox::activated, this, &BudgetMappingForm::tellChange);
    connect(year, &YearEdit::yearChanged, this, &BudgetMappingForm::tellChange);
    m_amounts.append({box, year});
}

void BudgetMappingForm::setSheets(const QStringList &sheets)
{
    m_sheet->clear();
    m_sheet->addItems(sheets);
    m_sheet->setEnabled(sheets.size() > 1);
}

void BudgetMappingForm::setRows(const QVector<SourceRow> &rows)
{
    m_rows = rows;
    fillColumns();
}

/// The drop-downs hold references as data, so that a choice survives another order of the columns.
void BudgetMappingForm::fillColumns()
{
    const QScopedValueRollback<bool> silence(m_silent, true);
    m_names = columnNames(m_rows, m_headerRow->value(), m_mapping.headerRows);
    for (const SourceRow &row : std::as_const(m_rows)) {
        while (m_names.size() < row.cells.size())
            m_names.append(QString());
    }
    QVector<QComboBox *> boxes{m_line, m_chapter, m_title, m_section, m_purpose, m_side};
    for (const AmountChoice &amount : std::as_const(m_amounts))
        boxes.append(amount.column);
    for (QComboBox *box : boxes) {
        box->clear();
        box->addItem(tr("(none)"), QString());
        for (int column = 1; column <= m_names.size(); ++column) {
            const QString name = m_names[column - 1];
            box->addItem(columnLetters(column) + (name.isEmpty() ? QString() : QStringLiteral(" · ") + name),
                         referenceTo(column, m_names));
        }
    }
    setMapping(m_mapping);
}

void BudgetMappingForm::choose(QComboBox *box, const QString &reference)
{
    const QVector<int> columns = columnsNamed(reference, m_names);
    box->setCurrentIndex(columns.size() == 1 && columns.first() < box->count() ? columns.first() : 0);
}

void BudgetMappingForm::setMapping(const BudgetMapping &mapping)
{
    const QScopedValueRollback<bool> silence(m_silent, true);
    m_mapping = mapping;
    const bool isOtherHeader = m_headerRow->value() != mapping.headerRow;
    m_headerRow->setValue(mapping.headerRow);
    if (isOtherHeader)
        return fillColumns();
    if (!mapping.sheet.isEmpty())
        m_sheet->setCurrentText(mapping.sheet);
    m_unit->setCurrentIndex(m_unit->findData(mapping.unitEuro));
    choose(m_line, mapping.line);
    choose(m_chapter, mapping.chapter);
    choose(m_title, mapping.title);
    choose(m_section, mapping.section);
    choose(m_purpose, mapping.purpose);
    choose(m_side, mapping.side);
    for (qsizetype index = 0; index < m_amounts.size(); ++index) {
        const AmountColumn amount = mapping.amounts.value(index);
        choose(m_amounts[index].column, amount.column);
        m_amounts[index].year->setYear(amount.year);
    }
}

BudgetMapping BudgetMappingForm::mapping() const
{
    const auto chosen = [](const QComboBox *box) { return box->currentData().toString(); };
    BudgetMapping mapping = m_mapping;
    mapping.sheet = m_sheet->currentText();
    mapping.headerRow = m_headerRow->value();
    mapping.unitEuro = m_unit->currentData().toInt();
    mapping.line = chosen(m_line);
    mapping.chapter = mapping.line.isEmpty() ? chosen(m_chapter) : QString();
    mapping.title = mapping.line.isEmpty() ? chosen(m_title) : QString();
    mapping.section = mapping.line.isEmpty() ? chosen(m_section) : QString();
    mapping.purpose = chosen(m_purpose);
    mapping.side = chosen(m_side);
    mapping.amounts.clear();
    for (const AmountChoice &amount : m_amounts) {
        if (!chosen(amount.column).isEmpty())
            mapping.amounts.append({chosen(amount.column), amount.year->year()});
    }
    return mapping;
}

void BudgetMappingForm::tellChange()
{
    if (!m_silent)
        Q_EMIT changed();
}

}  // namespace mittelbuch
