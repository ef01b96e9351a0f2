// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/fundschart.h"
#include "ui/charts/chartstyle.h"

#include <QRectF>
#include <QtPlugin>

#include <bitset>
#include <functional>
#include <optional>

class QAbstractScrollArea;
class QPainter;

namespace mittelbuch {

enum class BarDirection { horizontal, vertical };

/// The parts that are drawn; the legend takes single ones out.
using ShownParts = std::bitset<fundsPartCount>;

/// Which bar and part lies at a point.
struct BarSpot {
    qsizetype bar = 0;
    FundsPart part = FundsPart::paid;
};

/// The stacked bars of funds as a widget. The drawing is its widget, and goes with it.
class FundsDrawing {
public:
    virtual QAbstractScrollArea *widget() = 0;
    /// Makes the drawing, or makes it anew in another style.
    virtual void make(const FundsChart &data, ShownParts shown, ChartStyle style) = 0;
    /// Other data in the style as it is. Only after `make`.
    virtual void redraw(const FundsChart &data, ShownParts shown) = 0;
    /// At a point of the widget.
    virtual std::optional<BarSpot> spotAt(QPoint position) = 0;

protected:
    ~FundsDrawing() = default;
};

struct FundsDrawingAnswers {
    std::function<int()> framedBar;               ///< which bar has a frame around it; negative: none
    std::function<void(FundsPart)> partClicked;   ///< in the legend
};

/// The bars of districts as a widget, in the manner of FundsDrawing.
class DistrictDrawing {
public:
    virtual QAbstractScrollArea *widget() = 0;
    virtual void make(const DistrictChart &data, ChartStyle style) = 0;
    /// At a point of the widget; -1: none.
    virtual int districtAt(QPoint position) = 0;

protected:
    ~DistrictDrawing() = default;
};

/// What draws the charts with bars: the module mittelbuch_charts, the one place that knows Qt Charts. It is loaded when the
/// first chart is drawn. Linked to the program, Qt Charts and the OpenGL behind it would cost every start of it, also of a
/// command, a sixth of the work of loading its libraries.
class ChartEngine {
public:
    virtual ~ChartEngine() = default;

    virtual FundsDrawing *makeDrawing(BarDirection direction, const FundsDrawingAnswers &answers, QWidget *parent) = 0;
    /// `framed`: which district has a frame around it; negative: none.
    virtual DistrictDrawing *makeDrawing(const std::function<int()> &framed, QWidget *parent) = 0;
    /// Paints for paper into `target`, laid out at `size`.
    virtual void paint(QPainter &painter, const QRectF &target, QSizeF size, const FundsChart &data, ShownParts shown,
                       BarDirection direction) = 0;
    virtual void paint(QPainter &painter, const QRectF &target, QSizeF size, const DistrictChart &data) = 0;
};

/// The engine, or nullptr when its module is missing or does not fit. It lies beside the program, where it was installed, or
/// in a library path of the application.
ChartEngine *chartEngine();

/// What stands in place of a chart when there is no engine.
QString noChartSentence();

/// The size in which every bar and its whole label is legible, in the coordinates of a scene.
QSizeF naturalSize(const FundsChart &data, BarDirection direction);
QSizeF naturalSize(const DistrictChart &data);

/// Labels of bars longer than this many characters are broken.
inline constexpr int barLabelLength = 34;

}  // namespace mittelbuch

#define MITTELBUCH_CHART_ENGINE "org.mittelbuch.Mittelbuch.ChartEngine"
Q_DECLARE_INTERFACE(mittelbuch::ChartEngine, MITTELBUCH_CHART_ENGINE)
