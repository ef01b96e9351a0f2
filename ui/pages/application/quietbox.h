// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QComboBox>
#include <QKeyEvent>
#include <QWheelEvent>

namespace mittelbuch {

/// A choice that the mouse wheel does not change while one scrolls past it, and that can be read-only without turning
/// grey.
class QuietBox final : public QComboBox {
    Q_OBJECT

public:
    explicit QuietBox(QWidget *parent = nullptr) : QComboBox(parent) { setFocusPolicy(Qt::StrongFocus); }

    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    void showPopup() override
    {
        if (!m_readOnly)
            QComboBox::showPopup();
    }

protected:
    void wheelEvent(QWheelEvent *event) override
    {
        if (hasFocus() && !m_readOnly)
            QComboBox::wheelEvent(event);
        else
            event->ignore();
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (m_readOnly)
            QWidget::keyPressEvent(event);
        else
            QComboBox::keyPressEvent(event);
    }

private:
    bool m_readOnly = false;
};

}  // namespace mittelbuch
