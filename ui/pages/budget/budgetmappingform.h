// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/budgetmapping.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QSpinBox;

namespace mittelbuch {

class YearEdit;

/// Says which column of a table is what in a budget, by drop-downs with the names in the header.
class BudgetMappingForm final : public QWidget {
    Q_OBJECT

public:
    explicit BudgetMappingForm(QWidget *parent = nullptr);

    void setSheets(const QStringList &sheets);
    /// The first rows of the sheet, from which the names of the columns come.
    void setRows(const QVector<SourceRow> &rows);
    /// Does not emit changed().
    void setMapping(const BudgetMapping &mapping);
    BudgetMapping mapping() const;

Q_SIGNALS:
    /// A person chose something else.
    void changed();
    /// A person chose another sheet: its rows are wanted.
    void sheetChosen(const QString &sheet);

private:
    struct AmountChoice {
        QComboBox *column;
        YearEdit *year;
    };

    QComboBox *addColumn(QFormLayout *form, const QString &caption, const char *objectName);
    void addAmount(QFormLayout *form, const QString &caption, int number);
    void addTableFields(QFormLayout *form);
    void fillColumns();
    void choose(QComboBox *box, const QString &reference);
    void tellChange();

    BudgetMapping m_mapping;   ///< what the form does not show is kept from here
    QVector<SourceRow> m_rows;
    QStringList m_names;
    QComboBox *m_sheet;
    QSpinBox *m_headerRow;
    QComboBox *m_unit;
    QComboBox *m_line = nullptr;
    QComboBox *m_chapter = nullptr;
    QComboBox *m_title = nullptr;
    QComboBox *m_section = nullptr;
    QComboBox *m_purpose = nullptr;
    QComboBox *m_side = nullptr;
    QVector<AmountChoice> m_amounts;
    bool m_silent = false;
};

}  // namespace mittelbuch
