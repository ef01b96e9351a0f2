// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/composition.h"

#include <QSize>
#include <QStringList>

namespace mittelbuch {

struct PictureRequest {
    QString folder;
    QSize size{1366, 768};
    bool dark = false;
};

/// Opens the window without showing it on a display, walks its pages and writes one PNG each,
/// "2-applications.png"; then of a thing opened on a page, "2-applications-opened.png", and of the form for a new
/// application, "2-applications-new.png". Answers the paths written, in that order.
Result<QStringList> takePreviewPictures(const Composition &composition, const PictureRequest &request);

}  // namespace mittelbuch
