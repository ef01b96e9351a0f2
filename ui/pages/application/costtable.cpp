// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/application/costtable.h"

#include "report/wording.h"
#include "ui/entry/fieldhint.h"
#include "ui/entry/moneyedit.h"
#include "ui/pages/application/objectnames.h"
#include "ui/pages/application/quietbox.h"

#include <QLineEdit>

namespace mittelbuch {

CostTable::CostTable(QWidget *parent)
    : EntryRows({{tr("Category"), 165}, {tr("Description")}, {tr("Amount"), 114, Qt::AlignRight}},
            tr("Add cost item"), parent)
{
    setObjectName(names::costTable);
    resizeTo(1);
}

QVector<CostItem> CostTable::items() const
{
    QVector<CostItem> items;
    for (const qsizetype index : filledRows()) {
        const auto chosen = static_cast<CostCategory>(category(index)->currentData().toInt());
        items.append({chosen, description(index)->text(), amount(index)->amount().value_or(Money())});
    }
    return items;
}

void CostTable::setItems(const QVector<CostItem> &items)
{
    if (items == this->items() && count() >= items.size())
        return;
    const QSignalBlocker silence(this);
    resizeTo(items.size());
    for (qsizetype index = 0; index < count(); ++index) {
        const CostItem item = index < items.size() ? items[index] : CostItem();
        category(index)->setCurrentIndex(category(index)->findData(static_cast<int>(item.category)));
        if (description(index)->text() != item.description)
            description(index)->setText(item.description);
        // A text longer than its field is read from its beginning.
        description(index)->setCursorPosition(0);
        description(index)->setToolTip(item.description);
        amount(index)->setAmount(index < items.size() ? std::optional(item.amount) : std::nullopt);
    }
}

QStringList CostTable::faults() const
{
    QStringList faults;
    for (qsizetype index = 0; index < count(); ++index) {
        if (!amount(index)->fault().isEmpty())
            faults.append(tr("Costs, row %1: %2").arg(index + 1).arg(amount(index)->fault()));
    }
    return faults;
}

QWidget *CostTable::fieldAt(const QString &path) const
{
    const bool isAmount = path.endsWith(QLatin1String(".amount"));
    return fieldOf(indexInPath(path), isAmount ? 2 : path.endsWith(QLatin1String(".description")) ? 1 : 0);
}

void CostTable::setFinding(const QString &path, Severity severity, const QString &sentence)
{
    setRowFinding(indexInPath(path), severity, sentence);
}

QVector<QWidget *> CostTable::makeFields(QWidget *holder)
{
    auto *box = new QuietBox(holder);
    for (const CostCategory each : allCostCategories())
        box->addItem(label(each), static_cast<int>(each));
    auto *text = new QLineEdit(holder);
    auto *money = new MoneyEdit(holder);
    connect(box, &QComboBox::currentIndexChanged, this, [this, box] { Q_EMIT edited(box->objectName()); });
    connect(text, &QLineEdit::textEdited, this, [this, text] {
        text->setToolTip(text->text());
        Q_EMIT edited(text->objectName());
    });
    connect(money, &MoneyEdit::amountChanged, this, [this, money] { Q_EMIT edited(money->objectName()); });
    connect(money, &ValueEdit::faultChanged, this, [this, money](const QString &fault) {
        for (qsizetype index = 0; index < count(); ++index) {
            if (amount(index) == money)
                row(index).hint->setFault(fault);
        }
    });
    return {box, text, money};
}

void CostTable::nameFields(qsizetype row)
{
    category(row)->setObjectName(names::costCategory(row));
    description(row)->setObjectName(names::costDescription(row));
    amount(row)->setObjectName(names::costAmount(row));
    category(row)->setAccessibleName(tr("Category of cost item %1").arg(row + 1));
    description(row)->setAccessibleName(tr("Description of cost item %1").arg(row + 1));
    amount(row)->setAccessibleName(tr("Amount of cost item %1").arg(row + 1));
}

void CostTable::proposeRow(qsizetype row)
{
    const QSignalBlocker silence(category(row));
    if (row > 0)
        category(row)->setCurrentIndex(category(row - 1)->currentIndex());
}

bool CostTable::isBlank(qsizetype row) const
{
    return description(row)->text().isEmpty() && amount(row)->text().isEmpty();
}

QComboBox *CostTable::category(qsizetype index) const
{
    return static_cast<QComboBox *>(row(index).fields[0]);
}

QLineEdit *CostTable::description(qsizetype index) const
{
    return static_cast<QLineEdit *>(row(index).fields[1]);
}

MoneyEdit *CostTable::amount(qsizetype index) const
{
    return static_cast<MoneyEdit *>(row(index).fields[2]);
}

qsizetype indexInPath(const QString &path)
{
    const qsizetype open = path.indexOf(u'[');
    const qsizetype close = path.indexOf(u']', open);
    bool isNumber = false;
    const int number = open < 0 || close < 0 ? -1 : path.mid(open + 1, close - open - 1).toInt(&isNumber);
    return isNumber ? number : -1;
}

}  // namespace mittelbuch
