// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/budget/budgetmodel.h"
#include "ui/table/snapshotmodel.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace mittelbuch {

class FactList;
class FigureDetail;
class TableView;

/// The current cell of the tree: of a line's name what it is for, who draws on it and every posting; of a figure how it
/// comes about.
class BudgetDetail final : public QWidget {
    Q_OBJECT

public:
    explicit BudgetDetail(QWidget *parent = nullptr);

    /// What the list knows already; no figure: the line itself.
    void showRow(const BudgetRow &row, std::optional<LineFigure> figure);
    void showDetail(const LineDetail &detail);
    void showGroup(const QString &title, LineFigure figure, Money value, const QVector<FigurePart> &parts);
    void focusExplanation();

Q_SIGNALS:
    void postWanted();
    void applicationWanted(const QString &reference);
    void programmeWanted(const QString &key);
    void partWanted(const QString &key);
    void messageWanted(const QString &sentence);

private:
    void build();
    QWidget *buildLine();
    void connectParts();
    void showCell();
    void showFacts();

    QLabel *m_title;
    QPushButton *m_post;
    QStackedWidget *m_cell;
    FigureDetail *m_figureDetail;
    FactList *m_facts = nullptr;
    SnapshotModel<ProgrammePart> *m_parts;
    SnapshotModel<BreakdownPosting> *m_postings;
    TableView *m_partList = nullptr;
    TableView *m_postingList = nullptr;
    std::optional<BudgetRow> m_row;
    std::optional<LineFigure> m_figure;
    LineDetail m_detail;
};

/// "authority − committed = 1.000,00 − 400,00 = 600,00 €"
QString availableFormula(const Balance &balance);

}  // namespace mittelbuch
