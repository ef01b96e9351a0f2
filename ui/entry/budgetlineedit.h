// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/budgetline.h"
#include "ui/entry/valueedit.h"

#include <QHash>
#include <QVector>

class QStringListModel;

namespace mittelbuch {

/// A line that finds a budget line while one types any part of its key or purpose. Holds a line of the budget or
/// nothing; a text that names none is a fault. Until the lines are known every well-formed key is taken.
class BudgetLineEdit final : public ValueEdit {
    Q_OBJECT

public:
    explicit BudgetLineEdit(QWidget *parent = nullptr);

    void setLines(const QVector<BudgetLine> &lines);
    std::optional<BudgetLineKey> key() const { return m_key; }
    /// Does not emit keyChanged.
    void setKey(const std::optional<BudgetLineKey> &key);

Q_SIGNALS:
    /// The person's text means another line, or none.
    void keyChanged();

protected:
    QString read(const QString &text) override;
    QString tidied() const override;

private:
    QString describe(const BudgetLineKey &key) const;

    QStringListModel *m_offers;
    QHash<QString, QString> m_purposes;  ///< by key
    std::optional<BudgetLineKey> m_key;
    bool m_silent = false;
};

}  // namespace mittelbuch
