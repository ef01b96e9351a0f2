// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QComboBox>
#include <QWheelEvent>

namespace mittelbuch {

/// A choice that the mouse wheel does not change while one scrolls past it.
class QuietBox final : public QComboBox {
    Q_OBJECT

public:
    explicit QuietBox(QWidget *parent = nullptr) : QComboBox(parent) { setFocusPolicy(Qt::StrongFocus); }

protected:
    void wheelEvent(QWheelEvent *event) override
    {
        if (hasFocus())
            QComboBox::wheelEvent(event);
        else
            event->ignore();
    }
};

}  // namespace mittelbuch
