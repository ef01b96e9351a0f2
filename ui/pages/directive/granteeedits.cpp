// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/directive/granteeedits.h"

#include "report/wordingdirective.h"
#include "ui/pages/directive/choicesedit.h"
#include "ui/pages/directive/rateruleedit.h"
#include "ui/pages/directive/termfields.h"

#include <QLineEdit>

namespace mittelbuch {

namespace {

QVector<Choice> granteeKinds()
{
    QVector<Choice> kinds;
    for (const GranteeKind kind : allGranteeKinds())
        kinds.append({toString(kind), label(kind)});
    return kinds;
}

QStringList wordsOf(const QVector<GranteeKind> &kinds)
{
    QStringList words;
    for (const GranteeKind kind : kinds)
        words.append(toString(kind));
    return words;
}

QVector<GranteeKind> kindsOf(const QStringList &words)
{
    QVector<GranteeKind> kinds;
    for (const QString &word : words) {
        if (const std::optional<GranteeKind> kind = granteeKindFromString(word))
            kinds.append(*kind);
    }
    return kinds;
}

}  // namespace

void nameByLabel(KeyEdit *key, LocalTextEdit *label)
{
    QObject::connect(label, &TermEdit::edited, key, [key, label] { key->propose(proposedKey(label->value().german)); });
    QObject::connect(label, &LocalTextEdit::finished, key, &KeyEdit::keepProposal);
}

GranteeGroupEdit::GranteeGroupEdit(EditContext &, QWidget *parent)
    : FieldGroup(parent)
    , m_label(new LocalTextEdit(this))
    , m_key(new KeyEdit(this))
    , m_kinds(new ChoicesEdit(granteeKinds, tr("chosen by hand in the application"), this))
    , m_within(new OfficialKeysEdit(this))
    , m_source(sourceLine(this))
{
    addLine(QStringLiteral("label"), tr("Name"), m_label);
    addField(QStringLiteral("kinds"), tr("Kinds of grantees"), m_kinds);
    addField(QStringLiteral("within"), tr("Only in (official keys)"), m_within);
    addField(QStringLiteral("key"), tr("Short name"), m_key);
    addField(QStringLiteral("source"), tr("Passage"), m_source);
    nameByLabel(m_key, m_label);
    setFocusProxy(m_label);
}

GranteeGroup GranteeGroupEdit::value() const
{
    return {m_key->key(), m_label->value(), kindsOf(m_kinds->chosen()), m_within->keys(), m_source->text().trimmed()};
}

void GranteeGroupEdit::setValue(const GranteeGroup &group)
{
    m_key->setKey(group.key);
    m_label->setValue(group.label);
    m_kinds->setChosen(wordsOf(group.kinds));
    m_within->setKeys(group.within);
    m_source->setText(group.source);
}

AskedFactEdit::AskedFactEdit(EditContext &, QWidget *parent)
    : FieldGroup(parent)
    , m_label(new LocalTextEdit(this))
    , m_key(new KeyEdit(this))
    , m_kind(new QuietBox(this))
    , m_source(sourceLine(this))
{
    m_kind->addItem(tr("a number"), true);
    m_kind->addItem(tr("yes or no"), false);
    addLine(QStringLiteral("label"), tr("What is asked"), m_label);
    addField(QStringLiteral("isFigure"), tr("Answered by"), m_kind);
    addField(QStringLiteral("key"), tr("Short name"), m_key);
    addField(QStringLiteral("source"), tr("Passage"), m_source);
    nameByLabel(m_key, m_label);
    setFocusProxy(m_label);
}

AskedFact AskedFactEdit::value() const
{
    return {m_key->key(), m_label->value(), m_kind->currentData().toBool(), m_source->text().trimmed()};
}

void AskedFactEdit::setValue(const AskedFact &fact)
{
    m_key->setKey(fact.key);
    m_label->setValue(fact.label);
    m_kind->setCurrentIndex(fact.isFigure ? 0 : 1);
    m_source->setText(fact.source);
}

}  // namespace mittelbuch
