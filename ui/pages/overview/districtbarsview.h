// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chartengine.h"
#include "ui/charts/figureview.h"

namespace mittelbuch {

/// What was committed and requested in each district, as bars in the window. A click or Enter opens the district,
/// arrows move from district to district, T shows the table.
class DistrictBarsView final : public FigureView {
    Q_OBJECT

public:
    explicit DistrictBarsView(QWidget *parent);
    ~DistrictBarsView() override;

    void setChart(const DistrictChart &chart);
    const DistrictChart &chart() const { return m_data; }
    /// Counted from zero; -1: none.
    int focusedDistrict() const { return m_focused; }

protected:
    Picture picture() override;
    Table table() const override;
    QString keyOfRow(int row) const override { return m_data.bars[row].key; }
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void redraw();
    void moveFocus(int step);
    QString spoken(int district) const;

    DistrictChart m_data;
    int m_focused = -1;
    DistrictDrawing *m_view = nullptr;  // none without an engine
};

}  // namespace mittelbuch
