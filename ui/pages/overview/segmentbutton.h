// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace mittelbuch {

/// One of several choices side by side. The choice made is bold and underlined, so that it is told apart without colour
/// and in every theme.
class SegmentButton final : public QAbstractButton {
    Q_OBJECT

public:
    SegmentButton(const QString &word, QWidget *parent);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont boldFont() const;
};

}  // namespace mittelbuch
