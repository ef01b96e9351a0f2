// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crash/promises.h"

namespace mittelbuch::crash {

namespace {

bool takeLine(Promises &promises, const QString &line)
{
    const QString word = line.section(u' ', 0, 0);
    const QString subject = line.section(u' ', 1, 1);
    if (word == QLatin1String("made"))
        promises.made = true;
    else if (word == QLatin1String("line"))
        promises.lines.insert(subject);
    else if (word == QLatin1String("programme"))
        promises.programmes.insert(subject);
    else if (word == QLatin1String("post"))
        promises.posts.insert(line.section(u' ', 1));
    else if (word == QLatin1String("settled"))
        promises.settlements[subject] = line.section(u' ', 2, 2).toInt();
    else if (const auto state = applicationStateFromString(line.section(u' ', 2, 2));
             state && word == QLatin1String("case"))
        promises.cases[subject] = *state;
    else
        return false;
    return true;
}

}  // namespace

bool Promises::take(const QByteArray &told)
{
    bool isUnderstood = true;
    for (const QByteArray &line : told.split('\n')) {
        if (!line.isEmpty())
            isUnderstood = takeLine(*this, QString::fromUtf8(line)) && isUnderstood;
    }
    return isUnderstood;
}

}  // namespace mittelbuch::crash
