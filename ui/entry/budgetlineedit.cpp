// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/entry/budgetlineedit.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QScopedValueRollback>
#include <QStringListModel>

namespace mittelbuch {

namespace {

/// "02 05/883 01"
constexpr int displayLength = 12;

std::optional<BudgetLineKey> keyIn(const QString &text)
{
    const QString written = text.trimmed();
    const std::optional<BudgetLineKey> whole = BudgetLineKey::tryFromString(written);
    return whole ? whole : BudgetLineKey::tryFromString(written.left(displayLength));
}

}  // namespace

BudgetLineEdit::BudgetLineEdit(QWidget *parent) : ValueEdit(parent), m_offers(new QStringListModel(this))
{
    setPlaceholderText(tr("part of the key or of the purpose"));
    auto *completer = new QCompleter(m_offers, this);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setMaxVisibleItems(10);
    completer->popup()->setAccessibleName(tr("Budget lines found"));
    setCompleter(completer);
}

void BudgetLineEdit::setLines(const QVector<BudgetLine> &lines)
{
    m_purposes.clear();
    QStringList offers;
    for (const BudgetLine &line : lines) {
        m_purposes.insert(line.key.toString(), line.purpose);
        offers.append(describe(line.key));
    }
    m_offers->setStringList(offers);
    const QScopedValueRollback<bool> silence(m_silent, true);
    replaceText(m_key ? describe(*m_key) : text());
    setCursorPosition(0);
}

void BudgetLineEdit::setKey(const std::optional<BudgetLineKey> &key)
{
    const QScopedValueRollback<bool> silence(m_silent, true);
    replaceText(key ? describe(*key) : QString());
    setCursorPosition(0);
}

QString BudgetLineEdit::describe(const BudgetLineKey &key) const
{
    const QString purpose = m_purposes.value(key.toString());
    return purpose.isEmpty() ? key.toDisplay() : tr("%1  %2", "budget line, purpose").arg(key.toDisplay(), purpose);
}

QString BudgetLineEdit::read(const QString &text)
{
    const bool empty = text.trimmed().isEmpty();
    std::optional<BudgetLineKey> key = empty ? std::nullopt : keyIn(text);
    if (key && !m_purposes.isEmpty() && !m_purposes.contains(key->toString()))
        key.reset();
    const bool changed = key != m_key;
    m_key = key;
    if (changed && !m_silent)
        Q_EMIT keyChanged();
    if (key || (empty && !isRequired()))
        return {};
    return empty ? tr("Choose a budget line.")
        : tr("This is no line of the budget. Choose one from the list that opens while you type.");
}

QString BudgetLineEdit::tidied() const
{
    return describe(*m_key);
}

}  // namespace mittelbuch
