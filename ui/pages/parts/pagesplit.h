// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSplitter>

namespace mittelbuch {

/// List left, detail right, parted where the person last parted them.
class PageSplit final : public QSplitter {
    Q_OBJECT

public:
    /// `name` is stable and names what is remembered; `shares` are the widths left and right until something is.
    PageSplit(const QString &name, QWidget *list, QWidget *detail, const QList<int> &shares, QWidget *parent);
};

}  // namespace mittelbuch
