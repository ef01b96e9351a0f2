// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/budget/budgetmodel.h"
#include "ui/table/snapshotmodel.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace mittelbuch {

class FactList;
class TableView;

/// One budget line in one year: what it is for, how its available money comes about, who draws on it, every posting.
class BudgetDetail final : public QWidget {
    Q_OBJECT

public:
    explicit BudgetDetail(QWidget *parent = nullptr);

    /// What the list knows already.
    void showRow(const BudgetRow &row);
    void showDetail(const LineDetail &detail);

Q_SIGNALS:
    void postWanted();
    void applicationWanted(const QString &reference);
    void programmeWanted(const QString &key);
    void messageWanted(const QString &sentence);

private:
    void build();
    void showFacts();

    QLabel *m_title;
    QPushButton *m_post;
    FactList *m_facts;
    SnapshotModel<ProgrammePart> *m_parts;
    SnapshotModel<PostingRow> *m_postings;
    TableView *m_partList;
    TableView *m_postingList;
    std::optional<BudgetRow> m_row;
    LineDetail m_detail;
};

/// "available = authority − committed = 1.000,00 − 400,00 = 600,00 €"
QString availableFormula(const Balance &balance);

}  // namespace mittelbuch
