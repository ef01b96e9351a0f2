// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/overview/overviewcharts.h"

#include "report/fundschart.h"
#include "ui/charts/districtmap.h"
#include "ui/charts/fundschartview.h"
#include "ui/pages/overview/districtbarsview.h"
#include "ui/pages/overview/overviewcontent.h"
#include "ui/pages/overview/segmentbutton.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QButtonGroup>
#include <QLabel>
#include <QStackedLayout>

namespace mittelbuch {

OverviewCharts::OverviewCharts(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    makeChart(*row);
    makeMap(*row);
}

void OverviewCharts::makeChart(QBoxLayout &row)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(6);
    row.addLayout(column, 5);
    QBoxLayout *head = makeHead(*column, tr("Funds"));
    m_cuts = makeSwitch(*head, {tr("By programme"), tr("By year"), tr("By district")}, tr("Funds %1"));
    m_drawings = new QStackedLayout;
    column->addLayout(m_drawings, 1);
    m_chart = new FundsChartView(this);
    m_drawings->addWidget(m_chart);
    connect(m_cuts, &QButtonGroup::idClicked, this, [this](int cut) { setCut(static_cast<Cut>(cut)); });
    connect(m_chart, &FundsChartView::barActivated, this, &OverviewCharts::openBar);
}

void OverviewCharts::makeMap(QBoxLayout &row)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(6);
    row.addLayout(column, 3);
    QBoxLayout *head = makeHead(*column, tr("Districts"));
    m_measures = makeSwitch(*head, {tr("Committed"), tr("Per head")}, tr("Shade the map: %1"));
    m_map = new DistrictMap(this);
    column->addWidget(m_map, 1);
    connect(m_measures, &QButtonGroup::idClicked, this,
            [this](int id) { m_map->setMeasure(id == 0 ? MapMeasure::committed : MapMeasure::committedPerHead); });
    const auto openDistrict = [this](const QString &key) {
        Q_EMIT opened(applicationsWhere(QStringLiteral("district"), key));
    };
    connect(m_map, &DistrictMap::districtActivated, this, openDistrict);
}

QBoxLayout *OverviewCharts::makeHead(QBoxLayout &column, const QString &title)
{
    auto *head = new QHBoxLayout;
    column.addLayout(head);
    auto *label = new QLabel(title, this);
    label->setTextFormat(Qt::PlainText);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    head->addWidget(label);
    head->addStretch(1);
    return head;
}

/// Buttons side by side of which one is down; the arrow keys walk along them. `purpose` is said before each word.
QButtonGroup *OverviewCharts::makeSwitch(QBoxLayout &row, const QStringList &words, const QString &purpose)
{
    auto *group = new QButtonGroup(this);
    auto *segments = new QHBoxLayout;
    segments->setSpacing(0);
    row.addLayout(segments);
    for (const QString &word : words) {
        auto *button = new SegmentButton(word, this);
        button->setAccessibleName(purpose.arg(word));
        segments->addWidget(button);
        group->addButton(button, static_cast<int>(group->buttons().size()));
    }
    group->button(0)->setChecked(true);
    return group;
}

void OverviewCharts::setOverview(const Overview &overview)
{
    m_overview = overview;
    showCut();
    m_map->setChart(chartByDistrict(overview));
}

void OverviewCharts::setCut(Cut cut)
{
    m_cut = cut;
    m_cuts->button(static_cast<int>(cut))->setChecked(true);
    if (m_overview)
        showCut();
}

void OverviewCharts::showCut()
{
    switch (m_cut) {
    case Cut::programme:
        m_chart->setChart(chartByProgramme(*m_overview));
        break;
    case Cut::year:
        m_chart->setChart(chartByYear(*m_overview));
        break;
    case Cut::district:
        showDistricts();
        return;
    }
    m_drawings->setCurrentWidget(m_chart);
}

void OverviewCharts::showDistricts()
{
    if (!m_districts) {
        m_districts = new DistrictBarsView(this);
        m_drawings->addWidget(m_districts);
        connect(m_districts, &FigureView::barActivated, this, &OverviewCharts::openBar);
        setTabOrder(m_chart, m_districts);
    }
    m_districts->setChart(chartByDistrict(*m_overview));
    m_drawings->setCurrentWidget(m_districts);
}

void OverviewCharts::openBar(const QString &key)
{
    switch (m_cut) {
    case Cut::programme:
        Q_EMIT opened({QStringLiteral("programmes"), key, {}});
        break;
    case Cut::year:
        Q_EMIT opened({QStringLiteral("budget"), {}, QStringLiteral("year=") + key});
        break;
    case Cut::district:
        Q_EMIT opened(applicationsWhere(QStringLiteral("district"), key));
        break;
    }
}

QVector<QWidget *> OverviewCharts::focusChain() const
{
    QVector<QWidget *> chain;
    for (QAbstractButton *button : m_cuts->buttons())
        chain.append(button);
    chain.append(m_chart);
    for (QAbstractButton *button : m_measures->buttons())
        chain.append(button);
    chain.append(m_map);
    return chain;
}

}  // namespace mittelbuch
