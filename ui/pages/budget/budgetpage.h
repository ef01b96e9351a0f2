// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/frame/page.h"
#include "ui/pages/budget/budgetmodel.h"
#include "ui/pages/parts/latestquestion.h"

class QCheckBox;
class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace mittelbuch {

class BudgetDetail;
class BudgetTree;
class CarryOverTab;
class FreezeTab;
struct EntryStart;

/// The page of the budget: the lines as a tree left, what the current cell is made of right.
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
    /// To the line that is shown, if any.
    void postAuthority();
    void enterSeveral();
    void endYear();
    void beginProvisional();
    void enact();

private:
    void build();
    QWidget *buildList();
    void buildActions(QPushButton *button);
    void openEntry(const EntryStart &start);
    void addAct(const QString &text, const char *name, const QKeySequence &keys, void (BudgetPage::*act)());
    void connectParts();
    void connectTabs();
    void openYearStep(FiscalYearStep step);
    void loadLists();
    void showLine(const QString &line);
    void load();
    void showYears(const QString &filter);
    void showOnly(const QString &year);
    /// The year of the frame, or the one that is asked for instead.
    FiscalYear shownYear() const;
    void showRows();
    void showCell();
    void showGroup(const QModelIndex &group);
    void selectWanted();
    void exportLines();

    QTabWidget *m_tabs = nullptr;
    BudgetTree *m_tree = nullptr;
    FreezeTab *m_freezes = nullptr;
    CarryOverTab *m_carryOvers = nullptr;
    QCheckBox *m_allYears = nullptr;
    QPushButton *m_onlyYear = nullptr;
    QMenu *m_acts = nullptr;
    QLabel *m_illustrative = nullptr;
    BudgetDetail *m_detail = nullptr;
    QStackedWidget *m_right = nullptr;
    QVector<BudgetRow> m_rows;
    BudgetNames m_names;
    std::optional<Scope> m_scope;
    QString m_wanted;    ///< the line to be selected once its row is there
    QString m_onlyShown; ///< the year of a filter "year=2028"; empty without one
    QString m_detailKey;  ///< of the line whose detail is shown, read since the last refresh
    LatestQuestion m_rowsQuestion{*this, desk()};
    LatestQuestion m_detailQuestion{*this, desk()};
    LatestQuestion m_listsQuestion{*this, desk()};
};

}  // namespace mittelbuch
