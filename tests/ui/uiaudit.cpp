// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "uiaudit.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAction>
#include <QGroupBox>
#include <QHash>
#include <QKeySequence>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QScrollBar>
#include <QTabBar>

namespace mittelbuch::test {

namespace {

QStringList clashesAmong(const QStringList &texts)
{
    QHash<QString, QString> taken;
    QStringList clashes;
    for (const QString &text : texts) {
        const QString key = QKeySequence::mnemonic(text).toString();
        if (key.isEmpty())
            continue;
        if (taken.contains(key))
            clashes.append(taken.value(key) + QStringLiteral(" / ") + text);
        taken.insert(key, text);
    }
    return clashes;
}

QStringList textsOf(const QList<QAction *> &actions)
{
    QStringList texts;
    for (const QAction *action : actions) {
        if (action->isVisible())
            texts.append(action->text());
    }
    return texts;
}

QStringList visibleTexts(QWidget &window)
{
    QStringList texts;
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            texts.append(button->text());
    }
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->isVisible() && label->buddy())
            texts.append(label->text());
    }
    for (const QTabBar *tabs : window.findChildren<QTabBar *>()) {
        for (int tab = 0; tabs->isVisible() && tab < tabs->count(); ++tab)
            texts.append(tabs->tabText(tab));
    }
    for (const QGroupBox *box : window.findChildren<QGroupBox *>()) {
        if (box->isVisible())
            texts.append(box->title());
    }
    for (const QMenuBar *bar : window.findChildren<QMenuBar *>())
        texts += textsOf(bar->actions());
    return texts;
}

bool hasBuddy(const QWidget &window, const QWidget *widget)
{
    const QList<QLabel *> labels = window.findChildren<QLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(), [widget](const QLabel *label) { return label->buddy() == widget; });
}

bool isPartOfAnother(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    return qobject_cast<const QScrollBar *>(widget) || widget->objectName().startsWith(QStringLiteral("qt_"))
        || (parent && parent->inherits("QAbstractSpinBox")) || (parent && parent->inherits("QComboBox"))
        || widget->inherits("QMenuBar") || widget->inherits("QTabBar") || widget->inherits("QHeaderView");
}

}  // namespace

QStringList mnemonicClashes(QWidget &window)
{
    QStringList clashes = clashesAmong(visibleTexts(window));
    for (const QMenu *menu : window.findChildren<QMenu *>())
        clashes += clashesAmong(textsOf(menu->actions()));
    return clashes;
}

QStringList namelessWidgets(QWidget &window)
{
    QStringList nameless;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const bool takesKeyboard = widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
        if (!takesKeyboard || isPartOfAnother(widget) || !widget->accessibleName().isEmpty() || hasBuddy(window, widget))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (!button || button->text().isEmpty())
            nameless.append(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName());
    }
    return nameless;
}

}  // namespace mittelbuch::test
