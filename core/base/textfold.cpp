// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/textfold.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace mittelbuch {

namespace {

/// Letters that Unicode does not decompose and that occur in names of this country and its neighbours.
QString undecomposed(QChar letter)
{
    switch (letter.unicode()) {
    case u'ß':
    case u'ẞ': return QStringLiteral("ss");
    case u'ł':
    case u'Ł': return QStringLiteral("l");
    case u'đ':
    case u'Đ': return QStringLiteral("d");
    case u'ø':
    case u'Ø': return QStringLiteral("o");
    case u'æ':
    case u'Æ': return QStringLiteral("ae");
    case u'œ':
    case u'Œ': return QStringLiteral("oe");
    default: return {};
    }
}

QString withUmlautsSpelled(const QString &text)
{
    QString spelled = text.normalized(QString::NormalizationForm_C).toLower();
    spelled.replace(u'ä', QLatin1String("ae"));
    spelled.replace(u'ö', QLatin1String("oe"));
    spelled.replace(u'ü', QLatin1String("ue"));
    return spelled;
}

bool isPlainAscii(const QString &text)
{
    for (const QChar letter : text) {
        if (letter.unicode() > 0x7e)
            return false;
    }
    return true;
}

/// The small letter or digit that an ASCII character is to a search; null for what parts words.
QChar foldedAscii(QChar letter)
{
    const char16_t code = letter.unicode();
    if (code >= u'A' && code <= u'Z')
        return QChar(static_cast<char16_t>(code | 0x20));
    const bool kept = (code >= u'a' && code <= u'z') || (code >= u'0' && code <= u'9');
    return kept ? letter : QChar();
}

/// Most names of the register are plain, and this spares them the tables of Unicode.
QString foldedPlain(const QString &text)
{
    QString folded(text.size(), Qt::Uninitialized);
    QChar *const begin = folded.data();
    QChar *end = begin;
    bool blankPending = false;
    for (const QChar letter : text) {
        const QChar kept = foldedAscii(letter);
        if (kept.isNull()) {
            blankPending = end != begin;
            continue;
        }
        if (std::exchange(blankPending, false))
            *end++ = u' ';
        *end++ = kept;
    }
    folded.truncate(end - begin);
    return folded;
}

}  // namespace

QString foldedForSearch(const QString &text)
{
    if (isPlainAscii(text))
        return foldedPlain(text);
    const QString decomposed = text.normalized(QString::NormalizationForm_KD);
    QString folded;
    folded.reserve(decomposed.size());
    bool blankPending = false;
    for (const QChar letter : decomposed) {
        if (letter.isMark())
            continue;
        const QString replacement = letter.unicode() > 0x7e ? undecomposed(letter) : QString();
        if (replacement.isEmpty() && !letter.isLetterOrNumber()) {
            blankPending = !folded.isEmpty();
            continue;
        }
        if (blankPending) {
            folded += u' ';
            blankPending = false;
        }
        if (replacement.isEmpty())
            folded += letter.toLower();
        else
            folded += replacement;
    }
    return folded;
}

QString searchKey(const QString &text)
{
    const QString folded = foldedForSearch(text);
    if (isPlainAscii(text))
        return folded;
    const QString spelled = foldedForSearch(withUmlautsSpelled(text));
    return spelled == folded ? folded : QString(folded + u' ' + spelled);
}

QString sortKey(const QString &text)
{
    const QString folded = foldedForSearch(text);
    return isPlainAscii(text) ? folded : QString(folded + u'\x01' + text);
}

bool matchesSearch(const QString &key, const QString &words)
{
    const QStringList wanted = foldedForSearch(words).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(wanted.cbegin(), wanted.cend(), [&key](const QString &word) { return key.contains(word); });
}

}  // namespace mittelbuch
