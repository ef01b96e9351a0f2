// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/frame/theme.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace mittelbuch {

/// A coloured strip above the page with one sentence, hidden while there is nothing to say. Text is plain.
class NoticeStrip final : public QFrame {
    Q_OBJECT

public:
    NoticeStrip(NoticeKind kind, QWidget *parent);

    /// Empty hides the strip.
    void setSentence(const QString &sentence);
    QString sentence() const;
    /// Adds a button that says `text` and emits actionTriggered.
    void setAction(const QString &text);
    /// Adds a cross that empties the strip.
    void setDismissible();

Q_SIGNALS:
    void actionTriggered();

protected:
    void changeEvent(QEvent *event) override;

private:
    void colour();

    NoticeKind m_kind;
    QLabel *m_label;
    bool m_colouring = false;
};

}  // namespace mittelbuch
