// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/overview/overviewpage.h"

#include "report/wording.h"
#include "ui/pages/overview/figurecards.h"
#include "ui/pages/overview/openingtableview.h"
#include "ui/pages/overview/overviewcharts.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>

namespace mittelbuch {

namespace {

/// Charts wait until the first picture is on the screen and what was pressed meanwhile is answered.
constexpr int restDelayMs = 50;
constexpr int chartsHeightLeast = 425;
constexpr int programmesReserved = 12;
constexpr int statesReserved = 8;
constexpr int decisionsMost = 8;
constexpr int statesWidth = 280;
constexpr int oneColumnBelow = 1000;

QLabel *makeLabel(const QString &text, QWidget *parent, bool bold)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    QFont font = label->font();
    font.setBold(bold);
    label->setFont(font);
    return label;
}

}  // namespace

OverviewPage::OverviewPage(Desk &desk, QWidget *parent) : Page(desk, parent), m_scroll(new QScrollArea(this))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setSpacing(10);
    makeHeading(*column);
    m_cards = new FigureCards(content);
    column->addWidget(m_cards);
    m_chartsPlace = makePlace(content, chartsHeightLeast);
    column->addWidget(m_chartsPlace, 1);
    makeProgrammes(*column);
    m_decisionsPlace = makePlace(content, 0);
    column->addWidget(m_decisionsPlace);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);
    connect(m_cards, &FigureCards::opened, this, &Page::placeWanted);
    // Queued, for nothing may be made while a card is painting itself.
    connect(m_cards->cards().first(), &FigureCard::figurePainted, this, &OverviewPage::announceReady,
            static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
}

void OverviewPage::makeHeading(QBoxLayout &column)
{
    auto *row = new QHBoxLayout;
    column.addLayout(row);
    m_heading = makeLabel(QString(), this, true);
    row->addWidget(m_heading);
    row->addStretch(1);
    m_notice = makeLabel(tr("Illustrative split: only the totals are public"), this, false);
    m_notice->setToolTip(tr("The totals of the draft budget are public. How they are split here is an example and not "
                            "a decision of any authority."));
    m_notice->setAccessibleDescription(m_notice->toolTip());
    m_notice->setAutoFillBackground(true);
    m_notice->setBackgroundRole(QPalette::ToolTipBase);
    m_notice->setForegroundRole(QPalette::ToolTipText);
    m_notice->setContentsMargins(8, 2, 8, 2);
    QSizePolicy policy = m_notice->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_notice->setSizePolicy(policy);
    m_notice->hide();
    row->addWidget(m_notice);
}

void OverviewPage::makeProgrammes(QBoxLayout &column)
{
    m_tablesRow = new QHBoxLayout;
    m_tablesRow->setSpacing(16);
    column.addLayout(m_tablesRow);
    auto *programmes = new QVBoxLayout;
    m_tablesRow->addLayout(programmes, 1);
    m_programmes = makeTable(*programmes, tr("Programmes"), programmesReserved);
    m_statesPlace = makePlace(this, 0);
    m_tablesRow->addWidget(m_statesPlace);
}

/// An empty widget with a layout, to be filled later.
QWidget *OverviewPage::makePlace(QWidget *content, int leastHeight)
{
    auto *place = new QWidget(content);
    place->setMinimumHeight(leastHeight);
    // What a chart would like must not push the tables down: it takes what the window leaves.
    place->setSizePolicy(QSizePolicy::Preferred, leastHeight > 0 ? QSizePolicy::Ignored : QSizePolicy::Preferred);
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    return place;
}

OpeningTableView *OverviewPage::makeTable(QBoxLayout &column, const QString &title, int reservedRows)
{
    column.setSpacing(6);
    column.addWidget(makeLabel(title, this, true));
    auto *table = new OpeningTableView(title, reservedRows, this);
    column.addWidget(table);
    column.addStretch(1);
    connect(table, &OpeningTableView::opened, this, &Page::placeWanted);
    return table;
}

void OverviewPage::showPlace(const Scope &scope, const QString &, const QString &)
{
    refresh(scope);
}

void OverviewPage::refresh(const Scope &scope)
{
    m_scope = scope;
    if (m_announced)
        askWhole();
    else
        askFigures();
}

void OverviewPage::askFigures()
{
    const Scope scope = *m_scope;
    desk().ask(this, [scope](Session &session) { return overviewFigures(session.store, scope.year, scope.reading()); },
               [this, scope](const Result<Overview> &answer) { take(scope, answer, false); });
}

void OverviewPage::askWhole()
{
    const Scope scope = *m_scope;
    desk().ask(this, [scope](Session &session) { return overview(session.store, scope.year, scope.reading()); },
               [this, scope](const Result<Overview> &answer) { take(scope, answer, true); });
}

void OverviewPage::take(const Scope &asked, const Result<Overview> &answer, bool isWhole)
{
    if (asked != m_scope)
        return;
    if (!answer) {
        Q_EMIT messageWanted(sentence(answer.error()));
        announceReady();
    } else if (isWhole) {
        display(*answer);
    } else {
        m_whole = false;
        displayFigures(*answer);
    }
}

void OverviewPage::display(const Overview &overview)
{
    m_whole = true;
    displayFigures(overview);
    if (overview.plannedYears.isEmpty())
        return;
    if (m_charts)
        fillRest();
    else if (m_announced)
        makeRest();
}

void OverviewPage::displayFigures(const Overview &overview)
{
    m_overview = overview;
    const bool empty = overview.plannedYears.isEmpty();
    showEmptyState(empty);
    if (empty) {
        m_complete = true;
        announceReady();
        return;
    }
    fillFirst();
}

void OverviewPage::fillFirst()
{
    m_heading->setText(m_overview->knownAtMs
                           ? tr("Funds %1, as at %2, as known on %3").arg(m_overview->year.toString(), dayText(m_overview->asAt),
                                                                          instantText(*m_overview->knownAtMs))
                           : tr("Funds %1, as at %2").arg(m_overview->year.toString(), dayText(m_overview->asAt)));
    m_notice->setVisible(m_overview->illustrative);
    m_cards->setFigures(keyFigureCards(*m_overview));
    m_programmes->setTable(openingProgrammes(*m_overview));
}

void OverviewPage::fillRest()
{
    m_charts->setOverview(*m_overview);
    m_states->setTable(openingStates(*m_overview));
    m_decisions->setTable(openingDecisions(*m_overview, decisionsMost));
}

void OverviewPage::announceReady()
{
    if (!m_announced) {
        m_announced = true;
        Q_EMIT ready();
    }
    if (m_overview && !m_overview->plannedYears.isEmpty() && !m_charts)
        QTimer::singleShot(restDelayMs, this, &OverviewPage::makeRest);
}

void OverviewPage::makeRest()
{
    if (m_charts)
        return;
    if (!m_whole) {
        askWhole();
        return;
    }
    m_charts = new OverviewCharts(m_chartsPlace);
    m_chartsPlace->layout()->addWidget(m_charts);
    connect(m_charts, &OverviewCharts::opened, this, &Page::placeWanted);
    m_states = makeTable(static_cast<QBoxLayout &>(*m_statesPlace->layout()),
                         tr("Applications by state"), statesReserved);
    m_decisions = makeTable(static_cast<QBoxLayout &>(*m_decisionsPlace->layout()), tr("Latest decisions"), 1);
    fillRest();
    orderTabs();
    // A layout shows what was added to it only when control returns to it.
    QTimer::singleShot(0, this, [this] {
        m_complete = true;
        Q_EMIT completed();
    });
}

/// Reading order, which differs from the order of making.
void OverviewPage::orderTabs()
{
    QWidget *last = m_cards->cards().last();
    const QVector<QWidget *> following =
        m_charts->focusChain() + QVector<QWidget *>{m_programmes, m_states, m_decisions};
    for (QWidget *next : following) {
        setTabOrder(last, next);
        last = next;
    }
}

void OverviewPage::showEmptyState(bool empty)
{
    if (empty && !m_emptyState)
        makeEmptyState();
    if (m_emptyState)
        m_emptyState->setVisible(empty);
    m_scroll->setVisible(!empty);
}

void OverviewPage::makeEmptyState()
{
    m_emptyState = new QWidget(this);
    auto *column = new QVBoxLayout(m_emptyState);
    auto *text = makeLabel(tr("No budget yet: as soon as a budget line has funds for a year, this page shows what they "
                              "are committed for and what is still available."), m_emptyState, false);
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignCenter);
    auto *button = new QPushButton(tr("Record a &budget line…"), m_emptyState);
    connect(button, &QPushButton::clicked, this, [this] { Q_EMIT placeWanted({QStringLiteral("budget"), {}, {}}); });
    column->addStretch(1);
    column->addWidget(text);
    column->addWidget(button, 0, Qt::AlignCenter);
    column->addStretch(2);
    layout()->addWidget(m_emptyState);
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool narrow = width() < oneColumnBelow;
    m_tablesRow->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_statesPlace->setMinimumWidth(narrow ? 0 : statesWidth);
    m_statesPlace->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : statesWidth);
}

}  // namespace mittelbuch
