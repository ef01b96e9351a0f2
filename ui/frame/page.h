// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/desk/desk.h"
#include "ui/frame/scope.h"

#include <QIcon>
#include <QWidget>

namespace mittelbuch {

/// Where in the window one is: a page and, if a thing is open on it, which. Back and forward walk along places.
struct Place {
    QString page;    ///< "overview", "applications", "programmes", "budget", "municipalities"
    QString thing;   ///< what is open there: file reference, programme key, budget line, official key; may be empty
    QString filter;  ///< how the list is narrowed, "district=14626" or "programme=KOMM-DIENSTE"; may be empty

    friend bool operator==(const Place &, const Place &) = default;
};

/// A page of the window: list left, detail right. Pages are made when first shown, ask the desk for what they show, and ask
/// again when the scope or the database changes. A page never opens another: it asks for a place.
class Page : public QWidget {
    Q_OBJECT

public:
    Page(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk) {}

    virtual QString key() const = 0;
    /// Shows the scope's state; `thing` and `filter` as in Place.
    virtual void showPlace(const Scope &scope, const QString &thing, const QString &filter) = 0;
    /// Asks again, keeping selection and scroll position.
    virtual void refresh(const Scope &scope) = 0;
    /// False when something unsaved should keep the person here; the page has then asked.
    virtual bool mayLeave() { return true; }

Q_SIGNALS:
    void placeWanted(const mittelbuch::Place &place);
    /// Left side of the status bar: the sum of a selection, the number of rows.
    void statusChanged(const QString &text);
    /// A sentence about something that went wrong, shown above the page until dismissed or mended.
    void messageWanted(const QString &sentence);

protected:
    Desk &desk() const { return m_desk; }

private:
    Desk &m_desk;
};

}  // namespace mittelbuch
