// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace mittelbuch {

namespace {

QString languageOption(const QStringList &words)
{
    const qsizetype index = words.indexOf(QStringLiteral("--lang"));
    if (index >= 0)
        return words.value(index + 1);
    const QStringList joined = words.filter(QStringLiteral("--lang="));
    return joined.isEmpty() ? QString() : joined.first().section(u'=', 1);
}

QString environmentLanguage()
{
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QString value = qEnvironmentVariable(name);
        if (!value.isEmpty())
            return value;
    }
    return {};
}

void installTranslator(QCoreApplication &application, const QString &file, const QString &folder)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(file, folder))
        QCoreApplication::installTranslator(translator);
}

}  // namespace

LanguageChoice languageChoice(const QStringList &words)
{
    const QString wanted = languageOption(words);
    const QString decisive = wanted.isEmpty() ? environmentLanguage() : wanted;
    return decisive.startsWith(QLatin1String("en")) ? LanguageChoice::english : LanguageChoice::german;
}

void installLanguage(LanguageChoice choice, QCoreApplication &application)
{
    if (choice == LanguageChoice::english) {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        // The sources are English; the catalogue has the plurals alone.
        installTranslator(application, QStringLiteral("mittelbuch_en"), QStringLiteral(":/i18n"));
        return;
    }
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    installTranslator(application, QStringLiteral("mittelbuch_de"), QStringLiteral(":/i18n"));
    installTranslator(application, QStringLiteral("qtbase_de"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

}  // namespace mittelbuch
