// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QCoreApplication;

namespace mittelbuch {

enum class LanguageChoice { german, english };

/// --lang, else the locale of the environment; German when it names none or another language than English.
LanguageChoice languageChoice(const QStringList &words);

/// Sets the default locale and installs the translations of the program and of Qt's own dialogs.
void installLanguage(LanguageChoice choice, QCoreApplication &application);

}  // namespace mittelbuch
