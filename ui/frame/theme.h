// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPalette>

#include <optional>

namespace mittelbuch {

/// system: what the desktop says. light and dark are our own palettes, every pair of writing and ground at least 4.5:1.
enum class Theme { system, light, dark };

std::optional<Theme> themeFromString(const QString &word);  ///< "system", "light", "dark"
QString toString(Theme theme);
/// Gives the application the palette. Light and dark also choose Qt's own style, because a desktop's style may paint with
/// colours of its own.
void applyTheme(Theme theme);
QPalette lightPalette();
QPalette darkPalette();

/// What a strip of the frame is about; its ground and writing in the theme in use.
enum class NoticeKind { calm, attention, fault };
QPalette noticePalette(NoticeKind kind);

/// (L1 + 0.05) / (L2 + 0.05) of relative luminances (WCAG 2.1), between 1 and 21.
double contrastRatio(const QColor &one, const QColor &other);

}  // namespace mittelbuch
