// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/application.h"
#include "ui/pages/application/entryrows.h"

class QLabel;

namespace mittelbuch {

class MoneyEdit;
class YearEdit;

/// The grant by year of maturity: year, amount. A row added proposes the next year and what is left of the total.
class SplitTable final : public EntryRows {
    Q_OBJECT

public:
    explicit SplitTable(QWidget *parent = nullptr);

    /// Rows whose year is no year are left out; faults() names them.
    QVector<YearShare> shares() const;
    /// Emits nothing.
    void setShares(const QVector<YearShare> &shares);
    /// What the shares should sum to, and the year proposed for the first row.
    void setTotal(Money total, FiscalYear firstYear);
    /// Total less the shares; nullopt beyond Money's range.
    std::optional<Money> remainder() const;
    QStringList faults() const;
    /// `path` is "split[1].year" or the like.
    QWidget *fieldAt(const QString &path) const;
    void setFinding(const QString &path, Severity severity, const QString &sentence);
    /// Puts the whole total, or what is left of it, into the first blank row.
    void fillBlank();

protected:
    QVector<QWidget *> makeFields(QWidget *holder) override;
    void nameFields(qsizetype row) override;
    void proposeRow(qsizetype row) override;
    bool isBlank(qsizetype row) const override;

private:
    YearEdit *year(qsizetype index) const;
    MoneyEdit *amount(qsizetype index) const;
    FiscalYear nextYear(qsizetype row) const;

    Money m_total;
    FiscalYear m_firstYear = FiscalYear::fromNumber(2000);
};

}  // namespace mittelbuch
