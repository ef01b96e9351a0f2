// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/blockcomposer.h"

#include "ui/charts/chartengine.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <functional>

namespace mittelbuch {

namespace {

constexpr int figuresPerRow = 4;

void paintItem(QPainter &painter, const Paper &paper, const QRectF &area, const KeyFigures::Item &item)
{
    const QRectF inner = area.adjusted(paper.mm(2), paper.mm(1.6), -paper.mm(2), -paper.mm(1.6));
    painter.setPen(QPen(Paper::rule(), 0.6));
    painter.drawRect(area);
    painter.setPen(Paper::softInk());
    const qreal labelHeight = 2 * paper.metrics(paper.font(7.5)).lineSpacing() + paper.mm(0.8);
    paper.paintText(painter, inner, item.label, paper.font(7.5));
    qreal points = 11.5;
    while (points > 7 && paper.metrics(paper.font(points, true)).horizontalAdvance(item.value) > inner.width())
        points -= 0.5;
    painter.setPen(Paper::ink());
    painter.setFont(paper.font(points, true));
    const qreal valueHeight = paper.metrics(paper.font(11.5, true)).height();
    painter.drawText(QRectF(inner.left(), inner.top() + labelHeight, inner.width(), valueHeight),
                     Qt::AlignLeft | Qt::AlignVCenter, item.value);
    painter.setPen(Paper::softInk());
    paper.paintText(painter, inner.adjusted(0, labelHeight + valueHeight, 0, 0), item.note, paper.font(6.5));
}

qreal itemHeight(const Paper &paper)
{
    return 2 * paper.metrics(paper.font(7.5)).lineSpacing() + paper.mm(0.8)
           + paper.metrics(paper.font(11.5, true)).height() + 2 * paper.metrics(paper.font(6.5)).height()
           + paper.mm(3.2);
}

/// A few years read from left to right; programmes have long names, which need lines of their own.
BarDirection directionOf(const FundsChart &chart)
{
    const bool years =
        std::all_of(chart.bars.begin(), chart.bars.end(), [](const FundsBar &bar) { return bar.label.size() <= 4; });
    return years ? BarDirection::vertical : BarDirection::horizontal;
}

qreal scaleOf(const Composer &composer, QSizeF size)
{
    return std::min(composer.width() / size.width(), composer.paper().body().height() * 0.85 / size.height());
}

qreal figureHeight(const Composer &composer, QSizeF size)
{
    return size.height() * scaleOf(composer, size) + composer.paper().mm(6);
}

/// Paints a chart of its natural size into an area, by the engine that is there.
using ChartPainting = std::function<void(ChartEngine &, QPainter &, const QRectF &)>;

void placeChart(Composer &composer, QSizeF size, const QString &asAt, const ChartPainting &painting)
{
    const Paper &paper = composer.paper();
    const qreal scale = scaleOf(composer, size);
    const QFont font = paper.font(7.5);
    const qreal lineHeight = paper.metrics(font).height();
    composer.skip(paper.mm(2));
    composer.keepTogether(size.height() * scale + lineHeight);
    composer.place(size.height() * scale, [&paper, size, scale, font, painting](QPainter &painter, const QRectF &area) {
        if (ChartEngine *engine = chartEngine())
            painting(*engine, painter, QRectF(area.topLeft(), size * scale));
        else
            paper.paintText(painter, area, noChartSentence(), font);
    });
    composer.text(asAt, font, Paper::softInk());
}

}  // namespace

void composeOpening(Composer &composer, const Document &document)
{
    const Paper &paper = composer.paper();
    if (!document.authority.isEmpty())
        composer.text(document.authority, paper.font(11, true), Paper::accent());
    composer.place(paper.mm(2.5), [](QPainter &painter, const QRectF &area) {
        painter.setPen(QPen(Paper::accent(), 1.5));
        painter.drawLine(QPointF(area.left(), area.center().y()), QPointF(area.right(), area.center().y()));
    });
    if (!document.fileReference.isEmpty())
        composer.text(QCoreApplication::translate("paper", "File reference: %1").arg(document.fileReference),
                      paper.font(8.5), Paper::softInk());
    composer.skip(paper.mm(8));
    composer.text(document.title, paper.font(20, true), Paper::ink());
    if (!document.subtitle.isEmpty())
        composer.text(document.subtitle, paper.font(11), Paper::softInk());
    composer.skip(paper.mm(3));
    for (const QString &line : {document.filter, document.asAt, document.producedAt}) {
        if (!line.isEmpty())
            composer.text(line, paper.font(9), Paper::ink());
    }
    composer.skip(paper.mm(3));
}

void composeHeading(Composer &composer, const Heading &heading, qreal follows)
{
    const Paper &paper = composer.paper();
    const QFont font = paper.font(heading.level == 1 ? 14 : heading.level == 2 ? 11 : 9.5, true);
    composer.skip(paper.mm(heading.level == 1 ? 9 : 6));
    composer.keepTogether(paper.heightOf(heading.text, font, composer.width()) + follows);
    composer.text(heading.text, font, heading.level == 1 ? Paper::accent() : Paper::ink());
}

void composeParagraph(Composer &composer, const Paragraph &paragraph)
{
    const Paper &paper = composer.paper();
    composer.skip(paper.mm(2));
    if (!paragraph.notice) {
        composer.text(paragraph.text, paper.font(8.5), Paper::ink());
        return;
    }
    const QFont font = paper.font(9, true);
    const qreal padding = paper.mm(2.5);
    const qreal height = paper.heightOf(paragraph.text, font, composer.width() - 2 * padding) + 2 * padding;
    composer.keepTogether(height);
    composer.place(height, [&paper, text = paragraph.text, font, padding](QPainter &painter, const QRectF &area) {
        painter.fillRect(area, Paper::noticeGround());
        painter.setPen(Paper::ink());
        paper.paintText(painter, area.adjusted(padding, padding, -padding, -padding), text, font);
    });
    composer.skip(paper.mm(2));
}

void composeKeyFigures(Composer &composer, const KeyFigures &figures)
{
    const Paper &paper = composer.paper();
    const qreal height = itemHeight(paper);
    for (qsizetype first = 0; first < figures.items.size(); first += figuresPerRow) {
        const QVector<KeyFigures::Item> row = figures.items.mid(first, figuresPerRow);
        composer.skip(paper.mm(2));
        composer.keepTogether(height);
        composer.place(height, [&paper, row](QPainter &painter, const QRectF &area) {
            const qreal gap = paper.mm(2);
            const qreal width = (area.width() - gap * (figuresPerRow - 1)) / figuresPerRow;
            for (qsizetype index = 0; index < row.size(); ++index)
                paintItem(
                    painter, paper,
                    QRectF(area.left() + static_cast<qreal>(index) * (width + gap), area.top(), width, area.height()),
                    row[index]);
        });
    }
}

qreal heightOf(const Composer &composer, const FundsFigure &figure)
{
    return figureHeight(composer, naturalSize(figure.chart, directionOf(figure.chart)));
}

qreal heightOf(const Composer &composer, const DistrictFigure &figure)
{
    return figureHeight(composer, naturalSize(figure.chart));
}

void composeFigure(Composer &composer, const FundsFigure &figure)
{
    const BarDirection direction = directionOf(figure.chart);
    const QSizeF size = naturalSize(figure.chart, direction);
    placeChart(composer, size, figure.chart.asAt,
               [data = figure.chart, size, direction](ChartEngine &engine, QPainter &painter, const QRectF &target) {
                   engine.paint(painter, target, size, data, ShownParts().set(), direction);
               });
}

void composeFigure(Composer &composer, const DistrictFigure &figure)
{
    const QSizeF size = naturalSize(figure.chart);
    placeChart(composer, size, figure.chart.asAt,
               [data = figure.chart, size](ChartEngine &engine, QPainter &painter, const QRectF &target) {
                   engine.paint(painter, target, size, data);
               });
}

}  // namespace mittelbuch
