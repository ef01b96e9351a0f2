// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/overview.h"
#include "ui/frame/page.h"

#include <optional>

class QBoxLayout;
class QButtonGroup;
class QStackedLayout;

namespace mittelbuch {

class DistrictBarsView;
class DistrictMap;
class FundsChartView;

/// The chart of funds, switched between programmes, years and districts, and the map beside it. Opens what is clicked.
class OverviewCharts final : public QWidget {
    Q_OBJECT

public:
    enum class Cut { programme, year, district };

    explicit OverviewCharts(QWidget *parent);

    void setOverview(const Overview &overview);
    void setCut(Cut cut);
    Cut cut() const { return m_cut; }
    /// What Tab visits here, in reading order.
    QVector<QWidget *> focusChain() const;

Q_SIGNALS:
    void opened(const mittelbuch::Place &place);

private:
    QBoxLayout *makeHead(QBoxLayout &column, const QString &title);
    void makeChart(QBoxLayout &row);
    void makeMap(QBoxLayout &row);
    QButtonGroup *makeSwitch(QBoxLayout &row, const QStringList &words, const QString &purpose);
    void showCut();
    void showDistricts();
    void openBar(const QString &key);

    std::optional<Overview> m_overview;
    Cut m_cut = Cut::programme;
    QButtonGroup *m_cuts = nullptr;
    QButtonGroup *m_measures = nullptr;
    QStackedLayout *m_drawings = nullptr;
    FundsChartView *m_chart = nullptr;
    DistrictBarsView *m_districts = nullptr;  // made when first wanted
    DistrictMap *m_map = nullptr;
};

}  // namespace mittelbuch
