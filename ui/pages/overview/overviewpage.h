// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/overview.h"
#include "ui/frame/page.h"

#include <optional>

class QBoxLayout;
class QLabel;
class QScrollArea;

namespace mittelbuch {

class FigureCards;
class OpeningTableView;
class OverviewCharts;

/// The page Übersicht: key figures, charts, programmes, states and decisions of one year, all from one Overview, so
/// that no two of them can disagree. Figures and programmes are read and painted first; charts and the rest are made after,
/// for they cost more than everything else together, and from then on all is shown from one Overview that has it all.
class OverviewPage final : public Page {
    Q_OBJECT

public:
    OverviewPage(Desk &desk, QWidget *parent);

    QString key() const override { return QStringLiteral("overview"); }
    void showPlace(const Scope &scope, const QString &thing, const QString &filter) override;
    void refresh(const Scope &scope) override;

    /// Shows these figures; what refresh does with the desk's answer.
    void display(const Overview &overview);
    /// Everything is made and filled, charts included: pictures may be taken.
    bool isComplete() const { return m_complete; }

Q_SIGNALS:
    /// Once: the first figures, the empty state or the failure are on the screen.
    void ready();
    /// Once: charts, states and decisions stand there as well.
    void completed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeHeading(QBoxLayout &column);
    void makeProgrammes(QBoxLayout &column);
    QWidget *makePlace(QWidget *content, int leastHeight);
    OpeningTableView *makeTable(QBoxLayout &column, const QString &title, int reservedRows);
    void askFigures();
    void askWhole();
    void take(const Scope &asked, const Result<Overview> &answer, bool isWhole);
    void displayFigures(const Overview &overview);
    void fillFirst();
    void fillRest();
    void announceReady();
    void makeRest();
    void orderTabs();
    void showEmptyState(bool empty);
    void makeEmptyState();

    std::optional<Scope> m_scope;
    std::optional<Overview> m_overview;
    bool m_whole = false;  // districts and decisions are in it
    bool m_announced = false;
    bool m_complete = false;

    QScrollArea *m_scroll;
    QLabel *m_heading = nullptr;
    QLabel *m_notice = nullptr;
    FigureCards *m_cards = nullptr;
    QWidget *m_chartsPlace = nullptr;      // keeps the room free until there are charts
    OverviewCharts *m_charts = nullptr;    // made after the first figures are painted, as are the next two
    OpeningTableView *m_states = nullptr;
    OpeningTableView *m_decisions = nullptr;
    QBoxLayout *m_tablesRow = nullptr;
    OpeningTableView *m_programmes = nullptr;
    QWidget *m_statesPlace = nullptr;
    QWidget *m_decisionsPlace = nullptr;
    QWidget *m_emptyState = nullptr;
};

}  // namespace mittelbuch
