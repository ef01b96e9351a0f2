// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/frame/page.h"
#include "ui/pages/budget/budgetmodel.h"
#include "ui/pages/parts/latestquestion.h"
#include "ui/table/snapshotmodel.h"

class QCheckBox;
class QLabel;
class QStackedWidget;

namespace mittelbuch {

class BudgetDetail;
class TableView;

/// The page of the budget: lines and years left, the line with its formula and postings right.
class BudgetPage final : public Page {
    Q_OBJECT

public:
    explicit BudgetPage(Desk &desk, QWidget *parent = nullptr);

    QString key() const override { return QStringLiteral("budget"); }
    /// `thing`: a budget line, "0205/88301". `filter`: "years=all", or "year=2028" for one year.
    void showPlace(const Scope &scope, const QString &thing, const QString &filter) override;
    void refresh(const Scope &scope) override;

public Q_SLOTS:
    void addLine();
    /// Asks for a file with a budget, shows what it would change, and takes it.
    void importBudget();
    void importFile(const QString &path);
    /// To the line that is shown.
    void postAuthority();

private:
    void build();
    QWidget *buildList();
    void connectParts();
    void load();
    void showYears(const QString &filter);
    void showRows();
    void showLine(const QString &rowKey);
    void selectWanted();

    SnapshotModel<BudgetRow> *m_model;
    TableView *m_list = nullptr;
    QCheckBox *m_allYears = nullptr;
    QLabel *m_illustrative = nullptr;
    BudgetDetail *m_detail = nullptr;
    QStackedWidget *m_right = nullptr;
    QVector<BudgetRow> m_rows;
    std::optional<Scope> m_scope;
    QString m_wanted;   ///< the line to be selected once its row is there
    QString m_shownYear;  ///< the year of a filter "year=2028"; empty without one
    LatestQuestion m_rowsQuestion{*this, desk()};
    LatestQuestion m_detailQuestion{*this, desk()};
};

}  // namespace mittelbuch
