// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>
#include <QStackedWidget>

namespace mittelbuch {

/// A label whose text is taken as it is, never as markup, and wraps.
inline QLabel *plainText(QWidget *parent, const QString &text = {})
{
    auto *made = new QLabel(text, parent);
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return made;
}

/// The name of the thing that a detail is about.
inline QLabel *headline(QWidget *parent, const QString &objectName)
{
    QLabel *made = plainText(parent);
    made->setObjectName(objectName);
    QFont font = made->font();
    font.setPointSizeF(font.pointSizeF() * 1.2);
    font.setBold(true);
    made->setFont(font);
    return made;
}

/// The title above a table of a detail.
inline QLabel *sectionTitle(QWidget *parent, const QString &text)
{
    QLabel *made = plainText(parent, text);
    QFont font = made->font();
    font.setBold(true);
    made->setFont(font);
    return made;
}

/// A place for a detail that shows `invitation` while nothing is chosen. The detail is page 1.
inline QStackedWidget *detailPlace(QWidget *detail, const QString &invitation, QWidget *parent)
{
    auto *place = new QStackedWidget(parent);
    QLabel *nothing = plainText(place, invitation);
    nothing->setAlignment(Qt::AlignCenter);
    nothing->setMargin(24);
    place->addWidget(nothing);
    place->addWidget(detail);
    return place;
}

}  // namespace mittelbuch
