// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/entry/instantedit.h"

#include "domain/calendar.h"
#include "ui/entry/dayedit.h"

#include <QDateTime>
#include <QTimeZone>

namespace mittelbuch {

namespace {

QTimeZone zoneOfOffice()
{
    const QTimeZone berlin("Europe/Berlin");
    return berlin.isValid() ? berlin : QTimeZone::systemTimeZone();
}

QString writing(qint64 ms)
{
    const QDateTime instant = QDateTime::fromMSecsSinceEpoch(ms, zoneOfOffice());
    return dayForEditing(instant.date()) + u' ' + instant.toString(QStringLiteral("HH:mm"));
}

}  // namespace

std::optional<qint64> instantFromWriting(const QString &text)
{
    const QStringList parts = text.simplified().split(u' ');
    const std::optional<QDate> day = parseDay(parts.first());
    if (!day || parts.size() > 2)
        return std::nullopt;
    const QTime minute = parts.size() == 1 ? QTime(23, 59) : QTime::fromString(parts[1], QStringLiteral("H:mm"));
    if (!minute.isValid())
        return std::nullopt;
    return QDateTime(*day, minute, zoneOfOffice()).toMSecsSinceEpoch() + 59'999;
}

InstantEdit::InstantEdit(QWidget *parent) : ValueEdit(parent) {}

void InstantEdit::setInstantMs(std::optional<qint64> ms)
{
    if (ms == m_instantMs && (ms || text().isEmpty()))
        return;
    replaceText(ms ? writing(*ms) : QString());
    // The line shows minutes; what was set may lie within one.
    m_instantMs = ms;
}

QString InstantEdit::read(const QString &text)
{
    m_instantMs = text.trimmed().isEmpty() ? std::nullopt : instantFromWriting(text);
    if (m_instantMs || text.trimmed().isEmpty())
        return {};
    return tr("There is no such instant. Write it like 1.2.27 14:30, or a day alone for its end.");
}

QString InstantEdit::tidied() const
{
    return m_instantMs ? writing(*m_instantMs) : QString();
}

}  // namespace mittelbuch
