// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/application.h"
#include "ui/pages/application/entryrows.h"

class QComboBox;
class QLineEdit;

namespace mittelbuch {

class MoneyEdit;

/// The costs by category: category, description, amount.
class CostTable final : public EntryRows {
    Q_OBJECT

public:
    explicit CostTable(QWidget *parent = nullptr);

    QVector<CostItem> items() const;
    /// Emits nothing.
    void setItems(const QVector<CostItem> &items);
    /// Sentences about texts that are no amounts.
    QStringList faults() const;
    /// `path` is "costItems[2].amount" or the like; item 2 is the third that is not blank.
    QWidget *fieldAt(const QString &path) const;
    void setFinding(const QString &path, Severity severity, const QString &sentence);

protected:
    QVector<QWidget *> makeFields(QWidget *holder) override;
    void nameFields(qsizetype row) override;
    void proposeRow(qsizetype row) override;
    bool isBlank(qsizetype row) const override;

private:
    QComboBox *category(qsizetype index) const;
    QLineEdit *description(qsizetype index) const;
    MoneyEdit *amount(qsizetype index) const;
};

/// The number in the brackets of "costItems[2].amount", or -1.
qsizetype indexInPath(const QString &path);

}  // namespace mittelbuch
