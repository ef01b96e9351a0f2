// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace mittelbuch {

/// The text as a search sees it: lower case, without diacritics (Sorbian ones included: "Budyšin" is "budysin"), ß as
/// "ss", every run of other characters than letters and digits as one blank, trimmed.
/// Idempotent: folding a folded text changes nothing.
QString foldedForSearch(const QString &text);

/// What is stored to be searched: the folded text and, where it differs, the text with ä, ö, ü written as ae, oe, ue,
/// so that "goerl", "görl" and "gorl" all find "Görlitz".
QString searchKey(const QString &text);

/// A key whose plain byte order is the German dictionary order (DIN 5007-1: ä sorts as a, ß as ss; equal keys by the text).
QString sortKey(const QString &text);

/// True if every word of `words` (folded) occurs somewhere in `key` (made by searchKey).
bool matchesSearch(const QString &key, const QString &words);

}  // namespace mittelbuch
