// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/posting.h"
#include "ui/pages/budget/entryneeds.h"

#include <QGroupBox>

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace mittelbuch {

class DayEdit;
class MoneyEdit;

/// Who consented, by which letter, when and up to what amount. Where a consent is not needed it is ticked when there is
/// one.
class ConsentFields final : public QGroupBox {
    Q_OBJECT

public:
    explicit ConsentFields(QWidget *parent = nullptr);

    void setNeed(ConsentNeed need);
    /// Nullopt: none is given.
    std::optional<Consent> consent() const;

Q_SIGNALS:
    void edited();

private:
    void build();
    void add(QGridLayout &grid, int row, int column, const QString &caption, QWidget *field, const char *name);

    ConsentNeed m_need = ConsentNeed::none;
    QComboBox *m_issuer;
    QLineEdit *m_reference;
    DayEdit *m_day;
    MoneyEdit *m_amount;
    QLineEdit *m_note;
};

}  // namespace mittelbuch
