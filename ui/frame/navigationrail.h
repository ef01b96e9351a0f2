// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/frame/page.h"

#include <QFrame>
#include <QHash>
#include <QStringList>

class QButtonGroup;
class QToolButton;

namespace mittelbuch {

/// The column of pages at the left edge, icon and word each; Ctrl+1 is the first.
class NavigationRail final : public QFrame {
    Q_OBJECT

public:
    explicit NavigationRail(QWidget *parent);

    void addPage(const QString &key, const QString &title);
    void setCurrent(const QString &key);
    QStringList keys() const { return m_keys; }
    QString titleOf(const QString &key) const;

Q_SIGNALS:
    void pageWanted(const QString &key);

private:
    QStringList m_keys;
    QHash<QString, QToolButton *> m_buttons;
    QButtonGroup *m_group;
};

/// The pages that there may be, in the order of the rail.
QStringList railOrder();
/// The page's name in the window's language.
QString pageTitle(const QString &key);

/// What is open at the place, as the person writes it; empty when nothing is.
QString thingTitle(const Place &place);

}  // namespace mittelbuch
