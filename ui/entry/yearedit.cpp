// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/entry/yearedit.h"

#include <QKeyEvent>
#include <QScopedValueRollback>

namespace mittelbuch {

std::optional<FiscalYear> parseFiscalYear(const QString &text)
{
    const QString digits = text.trimmed();
    bool isNumber = false;
    const int number = digits.toInt(&isNumber);
    if (!isNumber || !digits.front().isDigit())
        return std::nullopt;
    if (digits.size() == 2)
        return FiscalYear::tryFromNumber(2000 + number);
    return digits.size() == 4 ? FiscalYear::tryFromNumber(number) : std::nullopt;
}

YearEdit::YearEdit(QWidget *parent) : ValueEdit(parent) {}

void YearEdit::setYear(std::optional<FiscalYear> year)
{
    const QScopedValueRollback<bool> silence(m_silent, true);
    if (year != m_year || (!year && !text().isEmpty()))
        replaceText(year ? year->toString() : QString());
}

QString YearEdit::read(const QString &text)
{
    const bool empty = text.trimmed().isEmpty();
    const std::optional<FiscalYear> year = empty ? std::nullopt : parseFiscalYear(text);
    const bool changed = year != m_year;
    m_year = year;
    if (changed && !m_silent)
        Q_EMIT yearChanged();
    if (year || (empty && !isRequired()))
        return {};
    return empty ? tr("Enter a year.") : tr("This is no fiscal year. Write it like 2027 or 27.");
}

QString YearEdit::tidied() const
{
    return m_year->toString();
}

void YearEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() == Qt::NoModifier && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        stepBy(event->key() == Qt::Key_Up ? 1 : -1);
    else
        ValueEdit::keyPressEvent(event);
}

void YearEdit::stepBy(int years)
{
    const std::optional<FiscalYear> next = m_year ? FiscalYear::tryFromNumber(m_year->number() + years) : std::nullopt;
    if (next && !isReadOnly())
        setText(next->toString());
}

}  // namespace mittelbuch
