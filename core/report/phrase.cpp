// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/phrase.h"

#include <QCoreApplication>

namespace mittelbuch {

namespace {

/// The number of the placeholder that begins at `position`, or 0.
int placeholderAt(QStringView text, qsizetype position)
{
    if (text[position] != u'%' || position + 1 >= text.size())
        return 0;
    const char16_t digit = text[position + 1].unicode();
    return digit >= u'1' && digit <= u'9' ? digit - u'0' : 0;
}

}  // namespace

QString phrase(const char *source)
{
    return QCoreApplication::translate("wording", source);
}

QString phrase(const char *source, const QStringList &values)
{
    const QString text = phrase(source);
    QString filled;
    for (qsizetype position = 0; position < text.size(); ++position) {
        const int number = placeholderAt(text, position);
        if (number == 0 || number > values.size()) {
            filled += text[position];
            continue;
        }
        filled += values[number - 1];
        ++position;
    }
    return filled;
}

bool canFill(const char *source, const QStringList &values)
{
    const QString text = QString::fromUtf8(source);
    for (qsizetype position = 0; position < text.size(); ++position) {
        const int number = placeholderAt(text, position);
        if (number > 0 && (number > values.size() || values[number - 1].isEmpty()))
            return false;
    }
    return true;
}

}  // namespace mittelbuch
