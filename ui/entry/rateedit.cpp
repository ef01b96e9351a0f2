// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/entry/rateedit.h"

#include "report/wording.h"

#include <QScopedValueRollback>

namespace mittelbuch {

RateEdit::RateEdit(QWidget *parent) : ValueEdit(parent)
{
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

void RateEdit::setRate(std::optional<Rate> rate)
{
    const QScopedValueRollback<bool> silence(m_silent, true);
    if (rate != m_rate || (!rate && !text().isEmpty()))
        replaceText(rate ? formatRate(*rate, numberStyle()) : QString());
}

QString RateEdit::read(const QString &text)
{
    const bool empty = text.trimmed().isEmpty();
    const std::optional<Rate> rate = empty ? std::nullopt : parseRate(text, numberStyle());
    const bool changed = rate != m_rate;
    m_rate = rate;
    if (changed && !m_silent)
        Q_EMIT rateChanged();
    if (rate || (empty && !isRequired()))
        return {};
    return empty ? tr("Enter a percentage.") : tr("A percentage lies between 0 and 100 and has at most four decimals.");
}

QString RateEdit::tidied() const
{
    return formatRate(*m_rate, numberStyle());
}

}  // namespace mittelbuch
