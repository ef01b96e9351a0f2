// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/money.h"
#include "ui/entry/valueedit.h"

namespace mittelbuch {

/// What is wrong with a text that should be an amount.
QString sentence(MoneyFault fault);

/// A line for an amount of euro, in every form that parseMoney reads, in the number style in use. Right-aligned; a
/// negative amount is red and has its sign. Leaving it writes "1.234,50 €".
class MoneyEdit final : public ValueEdit {
    Q_OBJECT

public:
    explicit MoneyEdit(QWidget *parent = nullptr);

    /// Nullopt when the line is empty or no amount.
    std::optional<Money> amount() const { return m_amount; }
    /// Nullopt empties the line. Does not emit amountChanged.
    void setAmount(std::optional<Money> amount);
    /// Whether less than zero is a fault. By default it is.
    void setNegativeAllowed(bool allowed);

Q_SIGNALS:
    /// The person's text now means another amount; zero where it means none.
    void amountChanged(mittelbuch::Money amount);

protected:
    QString read(const QString &text) override;
    QString tidied() const override;

private:
    void showSign();

    std::optional<Money> m_amount;
    bool m_negativeAllowed = false;
    bool m_silent = false;
};

}  // namespace mittelbuch
