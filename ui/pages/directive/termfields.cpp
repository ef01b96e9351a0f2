// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/directive/termfields.h"

#include "base/textfold.h"
#include "report/wording.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScopedValueRollback>

#include <algorithm>

namespace mittelbuch {

namespace {

/// Digits, parted in threes by the sign of the language or not at all.
std::optional<qint64> parseCount(const QString &text)
{
    QString digits = text.trimmed();
    digits.remove(groupSign(numberStyle()));
    digits.remove(u' ');
    const bool isPlain = std::all_of(digits.cbegin(), digits.cend(), [](QChar sign) { return sign >= u'0' && sign <= u'9'; });
    bool fits = false;
    const qint64 count = digits.toLongLong(&fits);
    return isPlain && fits ? std::optional(count) : std::nullopt;
}

}  // namespace

CountEdit::CountEdit(QWidget *parent) : ValueEdit(parent)
{
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

void CountEdit::setCount(std::optional<qint64> count)
{
    if (count != m_count || (!count && !text().isEmpty()))
        replaceText(count ? QString::number(*count) : QString());
}

QString CountEdit::read(const QString &text)
{
    const bool empty = text.trimmed().isEmpty();
    m_count = empty ? std::nullopt : parseCount(text);
    if (m_count || (empty && !isRequired()))
        return {};
    return empty ? tr("Enter a number.") : tr("This is no whole number. Write it like 28417.");
}

QString CountEdit::tidied() const
{
    return QString::number(*m_count);
}

KeyEdit::KeyEdit(QWidget *parent) : ValueEdit(parent)
{
    setMaxLength(40);
}

void KeyEdit::setKey(const TermKey &key)
{
    replaceText(key.toString());
}

void KeyEdit::propose(const TermKey &key)
{
    m_proposal = key;
    setPlaceholderText(key.toString());
}

void KeyEdit::keepProposal()
{
    if (text().isEmpty() && !m_proposal.isEmpty())
        setKey(m_proposal);
}

QString KeyEdit::read(const QString &text)
{
    const std::optional<TermKey> key = TermKey::tryFromString(text.trimmed());
    m_key = key.value_or(TermKey());
    if (key || text.trimmed().isEmpty())
        return {};
    return tr("A short name begins with a small letter and has letters and digits only, at most 40.");
}

QString KeyEdit::tidied() const
{
    return m_key.toString();
}

TermKey proposedKey(const QString &label)
{
    QString key;
    for (const QString &word : foldedForSearch(label).split(u' ', Qt::SkipEmptyParts)) {
        QString plain;
        std::copy_if(word.cbegin(), word.cend(), std::back_inserter(plain),
                     [](QChar sign) { return sign.unicode() < 128 && sign.isLetterOrNumber(); });
        if (!plain.isEmpty())
            key += key.isEmpty() ? plain : plain.left(1).toUpper() + plain.mid(1);
    }
    while (!key.isEmpty() && key.front().isDigit())
        key.remove(0, 1);
    return TermKey::tryFromString(key.left(1).toLower() + key.mid(1, 39)).value_or(TermKey());
}

OfficialKeysEdit::OfficialKeysEdit(QWidget *parent) : ValueEdit(parent)
{
    setPlaceholderText(tr("anywhere", "no key of a region is given"));
}

void OfficialKeysEdit::setKeys(const QVector<OfficialKey> &keys)
{
    if (keys == m_keys && fault().isEmpty())
        return;
    m_keys = keys;
    replaceText(tidied());
}

QString OfficialKeysEdit::read(const QString &text)
{
    m_keys.clear();
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const std::optional<OfficialKey> key = OfficialKey::tryFromString(part.trimmed());
        if (!key)
            return tr("“%1” is no official key. A key has 2 to 9 digits; several are parted by commas.").arg(part.trimmed());
        m_keys.append(*key);
    }
    return m_keys.isEmpty() && isRequired() ? tr("Enter an official key such as 14626.") : QString();
}

QString OfficialKeysEdit::tidied() const
{
    QStringList digits;
    for (const OfficialKey &key : m_keys)
        digits.append(key.toString());
    return digits.join(QStringLiteral(", "));
}

LocalTextEdit::LocalTextEdit(QWidget *parent)
    : TermEdit(parent), m_german(new QLineEdit(this)), m_english(new QLineEdit(this))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_german, 3);
    line->addWidget(m_english, 2);
    m_german->setPlaceholderText(tr("German"));
    m_english->setPlaceholderText(tr("English, if wanted"));
    m_german->setObjectName(QStringLiteral("german"));
    m_english->setObjectName(QStringLiteral("english"));
    setFocusProxy(m_german);
    for (QLineEdit *each : {m_german, m_english}) {
        each->setMaxLength(200);
        connect(each, &QLineEdit::textChanged, this, &TermEdit::edited);
    }
    connect(m_german, &QLineEdit::editingFinished, this, &LocalTextEdit::finished);
}

LocalText LocalTextEdit::value() const
{
    return {m_german->text().trimmed(), m_english->text().trimmed()};
}

void LocalTextEdit::setValue(const LocalText &text)
{
    m_german->setText(text.german);
    m_english->setText(text.english);
    m_german->setCursorPosition(0);
    m_english->setCursorPosition(0);
}

QWidget *LocalTextEdit::fieldAt(const QString &path)
{
    return path == QLatin1String("english") ? m_english : m_german;
}

bool LocalTextEdit::mark(const QString &, Severity, const QString &)
{
    return false;
}

bool LocalTextEdit::event(QEvent *event)
{
    const bool handled = TermEdit::event(event);
    if (event->type() == QEvent::Polish) {
        m_german->setAccessibleName(tr("%1, German", "name of a field").arg(accessibleName()));
        m_english->setAccessibleName(tr("%1, English", "name of a field").arg(accessibleName()));
    }
    return handled;
}

KeyBox::KeyBox(EditContext &context, Offer offer, QWidget *parent) : QComboBox(parent), m_offer(std::move(offer))
{
    setFocusPolicy(Qt::StrongFocus);
    fill();
    connect(&context, &EditContext::changed, this, &KeyBox::fill);
    connect(this, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_filling)
            m_word = currentData().toString();
    });
}

TermKey KeyBox::key() const
{
    return TermKey::tryFromString(m_word).value_or(TermKey());
}

void KeyBox::setKey(const TermKey &key)
{
    m_word = key.toString();
    fill();
}

/// What was chosen stays, even when it is offered no more: the check of the terms says so then.
void KeyBox::fill()
{
    const QScopedValueRollback<bool> filling(m_filling, true);
    const QSignalBlocker silence(this);
    clear();
    addItem(tr("(choose)"), QString());
    for (const Choice &choice : m_offer())
        addItem(choice.text, choice.word);
    if (findData(m_word) < 0)
        addItem(m_word, m_word);
    setCurrentIndex(findData(m_word));
}

}  // namespace mittelbuch
