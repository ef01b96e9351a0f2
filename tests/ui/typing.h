// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QApplication>
#include <QKeyEvent>

namespace mittelbuch::test {

/// Types as a keyboard does, signs beyond ASCII included, which QTest::keyClicks refuses.
inline void typeText(QWidget *widget, const QString &text)
{
    for (const QChar sign : text) {
        const int key = sign.unicode() < 128 ? sign.toUpper().unicode() : static_cast<int>(Qt::Key_unknown);
        QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, sign);
        QApplication::sendEvent(widget, &press);
        QKeyEvent release(QEvent::KeyRelease, key, Qt::NoModifier, sign);
        QApplication::sendEvent(widget, &release);
    }
}

}  // namespace mittelbuch::test
