// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/noticestrip.h"

#include "ui/frame/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace mittelbuch {

NoticeStrip::NoticeStrip(NoticeKind kind, QWidget *parent) : QFrame(parent), m_kind(kind), m_label(new QLabel(this))
{
    setAutoFillBackground(true);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 3, 6, 3);
    layout->addWidget(m_label, 1);
    colour();
    hide();
}

void NoticeStrip::setSentence(const QString &sentence)
{
    // What went wrong can be copied. Selectable text costs a document of its own, so the other strips are without.
    if (m_kind == NoticeKind::fault)
        m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_label->setText(sentence);
    setAccessibleName(sentence);
    setVisible(!sentence.isEmpty());
}

QString NoticeStrip::sentence() const
{
    return m_label->text();
}

void NoticeStrip::setAction(const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setFlat(true);
    QFont underlined = button->font();
    underlined.setUnderline(true);
    button->setFont(underlined);
    connect(button, &QPushButton::clicked, this, &NoticeStrip::actionTriggered);
    layout()->addWidget(button);
}

void NoticeStrip::setDismissible()
{
    auto *button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setIcon(ownIcon(QStringLiteral("close")));
    button->setToolTip(tr("Dismiss"));
    button->setAccessibleName(tr("Dismiss the message"));
    connect(button, &QToolButton::clicked, this, [this] { setSentence({}); });
    layout()->addWidget(button);
}

void NoticeStrip::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    const bool changed = event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::PaletteChange;
    if (changed && !m_colouring)
        colour();
}

void NoticeStrip::colour()
{
    m_colouring = true;
    setPalette(noticePalette(m_kind));
    m_colouring = false;
}

}  // namespace mittelbuch
