// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chartengine.h"
#include "ui/charts/figureview.h"

namespace mittelbuch {

/// The stacked bars of funds in the window. Tooltips give euro and percent, a click or Enter opens the bar, arrows move
/// from bar to bar, the keys 1 to 5 and the legend take parts out and in, T shows the table.
class FundsChartView final : public FigureView {
    Q_OBJECT

public:
    explicit FundsChartView(BarDirection direction, QWidget *parent = nullptr);
    explicit FundsChartView(QWidget *parent = nullptr) : FundsChartView(BarDirection::horizontal, parent) {}
    ~FundsChartView() override;

    /// Shows other data in the same chart; the bar with the focus keeps it when it is still there.
    void setChart(const FundsChart &chart);
    const FundsChart &chart() const { return m_data; }

    /// Counted from zero; -1: none.
    int focusedBar() const { return m_focused; }
    bool isPartShown(FundsPart part) const { return m_shown.test(static_cast<std::size_t>(part)); }
    void setPartShown(FundsPart part, bool shown);

    QSize sizeHint() const override;

protected:
    Picture picture() override;
    Table table() const override;
    QString keyOfRow(int row) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeDrawing();
    void moveFocus(int step);
    QString tipOf(const BarSpot &spot) const;

    const BarDirection m_direction;
    FundsChart m_data;
    ShownParts m_shown;
    int m_focused = -1;
    FundsDrawing *m_view = nullptr;  // none while there are no data, or no engine
};

}  // namespace mittelbuch
