// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/mapgeometry.h"

#include "exchange/districtoutlines.h"

#include <QPolygonF>

#include <cmath>

namespace mittelbuch {

namespace {

// Saxony lies around 51 degrees north, where a degree of longitude is as long as 0.629 degrees of latitude.
const double longitudeFactor = std::cos(51.0 * 3.14159265358979 / 180.0);

QPointF planePoint(const QPair<qint32, qint32> &point)
{
    return QPointF(point.first / 1e6 * longitudeFactor, -point.second / 1e6);
}

QPolygonF polygonOf(const QVector<QPair<qint32, qint32>> &ring)
{
    QPolygonF polygon;
    for (const QPair<qint32, qint32> &point : ring)
        polygon.append(planePoint(point));
    return polygon;
}

/// Twice the signed area and the centroid of a polygon (shoelace formula).
struct Centre {
    double area = 0;
    QPointF point;
};

Centre centreOf(const QPolygonF &polygon)
{
    // Relative to the first point, for the terms are small differences of large products otherwise.
    const QPointF origin = polygon.first();
    double area = 0;
    QPointF sum;
    for (qsizetype index = 0; index + 1 < polygon.size(); ++index) {
        const QPointF from = polygon[index] - origin;
        const QPointF to = polygon[index + 1] - origin;
        const double cross = from.x() * to.y() - to.x() * from.y();
        area += cross;
        sum += (from + to) * cross;
    }
    return {area, qFuzzyIsNull(area) ? origin : origin + sum / (3 * area)};
}

DistrictShape shapeOf(const DistrictOutline &outline)
{
    DistrictShape shape{outline.district.toString(), outline.name, {}, {}};
    double largest = -1;
    for (const auto &ring : outline.rings) {
        const QPolygonF polygon = polygonOf(ring);
        shape.path.addPolygon(polygon);
        shape.path.closeSubpath();
        const Centre centre = centreOf(polygon);
        if (std::abs(centre.area) > largest) {
            largest = std::abs(centre.area);
            shape.middle = centre.point;
        }
    }
    return shape;
}

}  // namespace

MapGeometry::MapGeometry() : m_source(districtOutlinesSource())
{
    for (const DistrictOutline &outline : districtOutlines()) {
        m_shapes.append(shapeOf(outline));
        m_bounds = m_bounds.united(m_shapes.last().path.boundingRect());
    }
}

QTransform MapGeometry::into(const QRectF &area) const
{
    const double scale = std::min(area.width() / m_bounds.width(), area.height() / m_bounds.height());
    QTransform transform;
    transform.translate(area.center().x(), area.center().y());
    transform.scale(scale, scale);
    transform.translate(-m_bounds.center().x(), -m_bounds.center().y());
    return transform;
}

int MapGeometry::shapeAt(QPointF point, const QRectF &area) const
{
    const QPointF there = into(area).inverted().map(point);
    int found = -1;
    for (int index = 0; index < static_cast<int>(m_shapes.size()); ++index) {
        const QRectF bounds = m_shapes[index].path.boundingRect();
        if (!m_shapes[index].path.contains(there))
            continue;
        if (found < 0 || bounds.width() < m_shapes[found].path.boundingRect().width())
            found = index;
    }
    return found;
}

}  // namespace mittelbuch
