// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/navigationrail.h"

#include "domain/budgetline.h"
#include "ui/frame/icons.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QKeySequence>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace mittelbuch {

namespace {

struct RailEntry {
    const char *key;
    const char *title;
};

constexpr RailEntry railEntries[] = {
    {"overview", QT_TRANSLATE_NOOP("NavigationRail", "Overview")},
    {"applications", QT_TRANSLATE_NOOP("NavigationRail", "Applications")},
    {"programmes", QT_TRANSLATE_NOOP("NavigationRail", "Programmes")},
    {"budget", QT_TRANSLATE_NOOP("NavigationRail", "Budget")},
    {"payments", QT_TRANSLATE_NOOP("NavigationRail", "Payments")},
    {"municipalities", QT_TRANSLATE_NOOP("NavigationRail", "Municipalities")},
    {"reports", QT_TRANSLATE_NOOP("NavigationRail", "Reports")},
    {"journal", QT_TRANSLATE_NOOP("NavigationRail", "Journal")},
};

}  // namespace

NavigationRail::NavigationRail(QWidget *parent) : QFrame(parent), m_group(new QButtonGroup(this))
{
    setAccessibleName(tr("Pages"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->setSpacing(2);
    layout->addStretch(1);
}

void NavigationRail::addPage(const QString &key, const QString &title)
{
    auto *button = new QToolButton(this);
    button->setText(title);
    button->setIcon(ownIcon(key));
    button->setIconSize({24, 24});
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setMinimumHeight(36);
    m_keys.append(key);
    const QKeySequence shortcut(QStringLiteral("Ctrl+%1").arg(m_keys.size()));
    button->setToolTip(QStringLiteral("%1 (%2)").arg(title, shortcut.toString(QKeySequence::NativeText)));
    button->setAccessibleName(title);
    connect(new QShortcut(shortcut, this), &QShortcut::activated, this, [this, key] { Q_EMIT pageWanted(key); });
    connect(button, &QToolButton::clicked, this, [this, key] { Q_EMIT pageWanted(key); });
    m_group->addButton(button);
    m_buttons.insert(key, button);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->count() - 1, button);
}

void NavigationRail::setCurrent(const QString &key)
{
    if (QToolButton *button = m_buttons.value(key))
        button->setChecked(true);
}

QString NavigationRail::titleOf(const QString &key) const
{
    return m_buttons.contains(key) ? m_buttons.value(key)->text() : key;
}

QStringList railOrder()
{
    QStringList keys;
    for (const RailEntry &entry : railEntries)
        keys.append(QLatin1String(entry.key));
    return keys;
}

QString pageTitle(const QString &key)
{
    for (const RailEntry &entry : railEntries) {
        if (key == QLatin1String(entry.key))
            return QCoreApplication::translate("NavigationRail", entry.title);
    }
    return key;
}

QString thingTitle(const Place &place)
{
    if (place.thing == QLatin1String("new"))
        return NavigationRail::tr("new");
    const std::optional<BudgetLineKey> line = BudgetLineKey::tryFromString(place.thing);
    return place.page == QLatin1String("budget") && line ? line->toDisplay() : place.thing;
}

}  // namespace mittelbuch
