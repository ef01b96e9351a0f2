// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/directive/editcontext.h"

#include "domain/directivequestions.h"
#include "report/wordingdirective.h"

namespace mittelbuch {

namespace {

Choice choiceOf(const TermKey &key, const LocalText &label)
{
    const QString text = localText(label);
    return {key.toString(), text.isEmpty() ? key.toString() : text};
}

}  // namespace

void EditContext::take(const DirectiveTerms &terms)
{
    Known known;
    for (const GranteeGroup &group : terms.groups)
        known.groups.append(choiceOf(group.key, group.label));
    known.figures.append({QStringLiteral("inhabitants"), tr("Inhabitants (register)")});
    for (const AskedFact &fact : terms.facts)
        (fact.isFigure ? known.figures : known.circumstances).append(choiceOf(fact.key, fact.label));
    for (const DirectiveCategory &category : terms.categories)
        known.categories.append(choiceOf(category.key, category.label));
    for (const FlatRateExpenditure &flat : terms.flatRates)
        known.categories.append(choiceOf(flat.key, flat.label));
    for (const TermKey &funder : questionsOf(terms).funders)
        known.funders.append({funder.toString(), funder.toString()});
    for (QVector<Choice> *all : {&known.groups, &known.figures, &known.circumstances, &known.categories})
        all->removeIf([](const Choice &one) { return one.word.isEmpty(); });
    if (known == m_known)
        return;
    m_known = known;
    Q_EMIT changed();
}

QStringList wordsOf(const QVector<TermKey> &keys)
{
    QStringList words;
    for (const TermKey &key : keys)
        words.append(key.toString());
    return words;
}

QVector<TermKey> keysOf(const QStringList &words)
{
    QVector<TermKey> keys;
    for (const QString &word : words) {
        if (const std::optional<TermKey> key = TermKey::tryFromString(word))
            keys.append(*key);
    }
    return keys;
}

}  // namespace mittelbuch
