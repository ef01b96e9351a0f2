// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/budget/budgetmodel.h"
#include "ui/table/snapshotmodel.h"

#include <QWidget>

class QLabel;

namespace mittelbuch {

class TableView;

/// What a figure of the budget is made of: the formula, its terms with their norms, and the postings behind them; of a
/// group the parts that it sums.
class FigureDetail final : public QWidget {
    Q_OBJECT

public:
    explicit FigureDetail(QWidget *parent = nullptr);

    void showTitle(LineFigure figure, const BudgetRow &row, const std::optional<LineBreakdown> &breakdown);
    void showGroup(LineFigure figure, Money value, const QVector<FigurePart> &parts);
    void focusParts();

Q_SIGNALS:
    void applicationWanted(const QString &reference);
    /// A part of a group: the key of its node.
    void partWanted(const QString &key);
    void messageWanted(const QString &sentence);

private:
    void build();
    void showHead(LineFigure figure, Money value, const QString &terms);

    QLabel *m_value;
    QLabel *m_formula;
    SnapshotModel<FigurePart> *m_parts;
    SnapshotModel<BreakdownPosting> *m_postings;
    TableView *m_partList;
    QWidget *m_postingPlace;
    TableView *m_postingList;
};

/// "Appropriation 10.000.000,00 − Freeze 500.000,00 = 9.500.000,00 €"
QString termsText(const QVector<FigurePart> &parts, Money value);

}  // namespace mittelbuch
