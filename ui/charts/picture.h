// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QSizeF>
#include <QString>

#include <functional>

class QPainter;
class QRectF;
class QWidget;

namespace mittelbuch {

/// A picture that can be painted at any place and size.
struct Picture {
    QString title;
    QSizeF size;   ///< natural size in pixels
    std::function<void(QPainter &, const QRectF &)> paint;
};

/// Saves as PNG (twice the natural size), SVG or PDF, by the ending of the path. Fails: unsupported for another ending,
/// notPermitted, notFound, diskFull.
Result<void> savePicture(const Picture &picture, const QString &path);
void copyPicture(const Picture &picture);
/// Asks for a path and saves; says what went wrong.
void savePictureAs(const Picture &picture, QWidget *parent);

}  // namespace mittelbuch
