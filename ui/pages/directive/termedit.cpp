// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/directive/termedit.h"

#include <algorithm>

namespace mittelbuch {

PathStep firstStep(const QString &path)
{
    if (path.startsWith(u'[')) {
        const qsizetype end = path.indexOf(u']') + 1;
        const QString rest = path.mid(end);
        return {path.left(end), rest.startsWith(u'.') ? rest.mid(1) : rest};
    }
    const auto isSeparator = [](QChar sign) { return sign == u'.' || sign == u'['; };
    const qsizetype end = std::find_if(path.cbegin(), path.cend(), isSeparator) - path.cbegin();
    const QString rest = path.mid(end);
    return {path.left(end), rest.startsWith(u'.') ? rest.mid(1) : rest};
}

void letGoOfFocus(QWidget &widget)
{
    QWidget *focused = widget.focusWidget();
    if (focused && widget.isAncestorOf(focused))
        focused->clearFocus();
}

qsizetype indexOfStep(const QString &head)
{
    bool isNumber = false;
    const qsizetype index = head.startsWith(u'[') ? head.mid(1, head.size() - 2).toInt(&isNumber) : -1;
    return isNumber ? index : -1;
}

}  // namespace mittelbuch
