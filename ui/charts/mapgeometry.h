// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPainterPath>
#include <QString>
#include <QTransform>
#include <QVector>

namespace mittelbuch {

/// The districts as shapes in a plane, true to form around the middle of the map. One unit is a degree of latitude, y
/// grows downwards.
struct DistrictShape {
    QString key;
    QString name;
    QPainterPath path;
    QPointF middle;   ///< where the name stands: the middle of the largest area
};

class MapGeometry final {
public:
    /// Reads the outlines that the program carries.
    MapGeometry();

    const QVector<DistrictShape> &shapes() const { return m_shapes; }
    /// Whose outlines they are, to be printed with every map.
    const QString &source() const { return m_source; }
    /// Brings the shapes into the area, as large as fits, in the middle.
    QTransform into(const QRectF &area) const;
    /// The index of the shape at a point of the area; the innermost, for cities lie inside districts. -1: none.
    int shapeAt(QPointF point, const QRectF &area) const;

private:
    QVector<DistrictShape> m_shapes;
    QString m_source;
    QRectF m_bounds;
};

}  // namespace mittelbuch
