// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/entry/severitylook.h"

#include <QPalette>
#include <QStyle>
#include <QWidget>

namespace mittelbuch {

namespace {

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

}  // namespace

QIcon severityIcon(Severity severity, const QWidget *widget)
{
    switch (severity) {
    case Severity::error: return widget->style()->standardIcon(QStyle::SP_MessageBoxCritical);
    case Severity::warning: return widget->style()->standardIcon(QStyle::SP_MessageBoxWarning);
    case Severity::note: return widget->style()->standardIcon(QStyle::SP_MessageBoxInformation);
    }
    Q_UNREACHABLE();
}

QColor severityColor(Severity severity, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (severity) {
    case Severity::error: return dark ? QColor(0xff9b93) : QColor(0xb3261e);
    case Severity::warning: return dark ? QColor(0xffc266) : QColor(0x7a4a00);
    case Severity::note: return dark ? QColor(0x9cc4ff) : QColor(0x1a4f9c);
    }
    Q_UNREACHABLE();
}

}  // namespace mittelbuch
