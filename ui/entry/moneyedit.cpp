// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/entry/moneyedit.h"

#include "report/wording.h"
#include "ui/entry/severitylook.h"

#include <QCoreApplication>
#include <QScopedValueRollback>

namespace mittelbuch {

QString sentence(MoneyFault fault)
{
    const auto said = [](const char *text) { return QCoreApplication::translate("mittelbuch::MoneyEdit", text); };
    switch (fault) {
    case MoneyFault::empty: return said(QT_TRANSLATE_NOOP("mittelbuch::MoneyEdit", "Enter an amount."));
    case MoneyFault::notANumber:
        return said(QT_TRANSLATE_NOOP("mittelbuch::MoneyEdit",
                "This is no amount. Write it like 1234.50, 12 T€ or 1.2 Mio."));
    case MoneyFault::groupingBroken:
        return said(QT_TRANSLATE_NOOP("mittelbuch::MoneyEdit", "The separators part neither thousands nor cents."));
    case MoneyFault::tooManyDecimals:
        return said(QT_TRANSLATE_NOOP("mittelbuch::MoneyEdit", "An amount has at most two decimals."));
    case MoneyFault::outOfRange:
        return said(QT_TRANSLATE_NOOP("mittelbuch::MoneyEdit", "This amount is too large."));
    }
    Q_UNREACHABLE();
}

MoneyEdit::MoneyEdit(QWidget *parent) : ValueEdit(parent)
{
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

void MoneyEdit::setAmount(std::optional<Money> amount)
{
    const QScopedValueRollback<bool> silence(m_silent, true);
    // A text that means the amount already stays as the person wrote it.
    if (amount != m_amount || (!amount && !text().isEmpty()))
        replaceText(amount ? formatEuro(*amount, numberStyle()) : QString());
}

void MoneyEdit::setNegativeAllowed(bool allowed)
{
    m_negativeAllowed = allowed;
    tidy();
}

QString MoneyEdit::read(const QString &text)
{
    const ParsedMoney parsed = parseMoney(text, numberStyle());
    const bool refusedSign = parsed.amount && parsed.amount->isNegative() && !m_negativeAllowed;
    const std::optional<Money> amount = refusedSign ? std::nullopt : parsed.amount;
    const bool changed = amount != m_amount;
    m_amount = amount;
    showSign();
    if (changed && !m_silent)
        Q_EMIT amountChanged(amount.value_or(Money()));
    if (refusedSign)
        return tr("This amount cannot be negative.");
    if (parsed.amount || (parsed.fault == MoneyFault::empty && !isRequired()))
        return {};
    return sentence(parsed.fault);
}

QString MoneyEdit::tidied() const
{
    return formatEuro(*m_amount, numberStyle());
}

void MoneyEdit::showSign()
{
    QPalette colours;
    if (m_amount && m_amount->isNegative())
        colours.setColor(QPalette::Text, severityColor(Severity::error, palette()));
    if (colours.color(QPalette::Text) != palette().color(QPalette::Text))
        setPalette(colours);
}

}  // namespace mittelbuch
