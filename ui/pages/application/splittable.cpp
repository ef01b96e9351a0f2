// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/application/splittable.h"

#include "ui/entry/fieldhint.h"
#include "ui/entry/moneyedit.h"
#include "ui/entry/yearedit.h"
#include "ui/pages/application/costtable.h"
#include "ui/pages/application/objectnames.h"

namespace mittelbuch {

SplitTable::SplitTable(QWidget *parent)
    : EntryRows({{tr("Year"), 80}, {tr("Amount"), 150, Qt::AlignRight}}, tr("Add year"), parent)
{
    setObjectName(names::splitTable);
    resizeTo(1);
}

QVector<YearShare> SplitTable::shares() const
{
    QVector<YearShare> shares;
    for (const qsizetype index : filledRows()) {
        if (const std::optional<FiscalYear> due = year(index)->year())
            shares.append({*due, amount(index)->amount().value_or(Money())});
    }
    return shares;
}

void SplitTable::setShares(const QVector<YearShare> &shares)
{
    if (shares == this->shares())
        return;
    const QSignalBlocker silence(this);
    resizeTo(shares.size());
    for (qsizetype index = 0; index < count(); ++index) {
        const bool filled = index < shares.size();
        year(index)->setYear(filled ? std::optional(shares[index].year) : std::nullopt);
        amount(index)->setAmount(filled ? std::optional(shares[index].amount) : std::nullopt);
    }
}

void SplitTable::setTotal(Money total, FiscalYear firstYear)
{
    m_total = total;
    m_firstYear = firstYear;
}

std::optional<Money> SplitTable::remainder() const
{
    std::optional<Money> rest = m_total;
    for (const YearShare &share : shares())
        rest = rest ? rest->checkedPlus(-share.amount) : std::nullopt;
    return rest;
}

QStringList SplitTable::faults() const
{
    QStringList faults;
    for (const qsizetype index : filledRows()) {
        if (!year(index)->year())
            faults.append(tr("Split, row %1: the year is missing or no fiscal year.").arg(index + 1));
        if (!amount(index)->fault().isEmpty())
            faults.append(tr("Split, row %1: %2").arg(index + 1).arg(amount(index)->fault()));
    }
    return faults;
}

QWidget *SplitTable::fieldAt(const QString &path) const
{
    return fieldOf(indexInPath(path), path.endsWith(QLatin1String(".year")) ? 0 : 1);
}

void SplitTable::setFinding(const QString &path, Severity severity, const QString &sentence)
{
    setRowFinding(indexInPath(path), severity, sentence);
}

void SplitTable::fillBlank()
{
    const qsizetype last = count() - 1;
    if (isBlank(last) && m_total.isPositive() && !isReadOnly())
        proposeRow(last);
}

QVector<QWidget *> SplitTable::makeFields(QWidget *holder)
{
    auto *due = new YearEdit(holder);
    auto *money = new MoneyEdit(holder);
    connect(due, &YearEdit::yearChanged, this, [this, due] { Q_EMIT edited(due->objectName()); });
    connect(money, &MoneyEdit::amountChanged, this, [this, money] { Q_EMIT edited(money->objectName()); });
    const auto tell = [this, due](const QString &fault) {
        for (qsizetype index = 0; index < count(); ++index) {
            if (year(index) == due)
                row(index).hint->setFault(fault);
        }
    };
    connect(due, &ValueEdit::faultChanged, this, tell);
    connect(money, &ValueEdit::faultChanged, this, tell);
    return {due, money};
}

void SplitTable::nameFields(qsizetype row)
{
    year(row)->setObjectName(names::splitYear(row));
    amount(row)->setObjectName(names::splitAmount(row));
    year(row)->setAccessibleName(tr("Year of share %1").arg(row + 1));
    amount(row)->setAccessibleName(tr("Amount of share %1").arg(row + 1));
}

void SplitTable::proposeRow(qsizetype row)
{
    const QSignalBlocker silence(this);
    year(row)->setYear(nextYear(row));
    const std::optional<Money> rest = remainder();
    if (rest && rest->isPositive())
        amount(row)->setAmount(rest);
}

FiscalYear SplitTable::nextYear(qsizetype row) const
{
    const std::optional<FiscalYear> before = row > 0 ? year(row - 1)->year() : std::nullopt;
    return before ? FiscalYear::tryFromNumber(before->number() + 1).value_or(*before) : m_firstYear;
}

bool SplitTable::isBlank(qsizetype row) const
{
    // The year is proposed with every new row; only an amount makes it a share.
    return amount(row)->text().isEmpty();
}

YearEdit *SplitTable::year(qsizetype index) const
{
    return static_cast<YearEdit *>(row(index).fields[0]);
}

MoneyEdit *SplitTable::amount(qsizetype index) const
{
    return static_cast<MoneyEdit *>(row(index).fields[1]);
}

}  // namespace mittelbuch
