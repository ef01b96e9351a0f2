// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/money.h"

#include "base/digits.h"
#include "base/int128.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace mittelbuch {

namespace {

constexpr QChar minusSign(u'\u2212');
constexpr QChar noBreakSpace(u'\u00a0');
constexpr QChar euroSign(u'€');

struct Unit {
    QLatin1String word;
    int powerOfTen;
};

// Longer words first: "mio." must not be read as a stray dot after "mio".
constexpr std::array units{
    Unit{QLatin1String("tsd."), 3}, Unit{QLatin1String("tsd"), 3},  Unit{QLatin1String("mio."), 6},
    Unit{QLatin1String("mio"), 6},  Unit{QLatin1String("mrd."), 9}, Unit{QLatin1String("mrd"), 9},
    Unit{QLatin1String("bn"), 9},   Unit{QLatin1String("k"), 3},    Unit{QLatin1String("m"), 6},
};

/// What stands around the digits: sign, currency and unit, each at most once.
struct Trimmings {
    QString digits;
    bool negative = false;
    int powerOfTen = 0;
};

/// Takes the trimmings off from both ends until only digits and their separators should be left.
class Peeler final {
public:
    explicit Peeler(const QString &text) : m_rest(text) {}

    Trimmings peel()
    {
        while (takeSignInFront() || takeCurrencyInFront()) {}
        while (takeSignBehind() || takeCurrencyBehind()) {}
        takeUnitBehind();
        return {m_rest, m_negative, m_powerOfTen};
    }

private:
    bool takeInFront(qsizetype length)
    {
        m_rest = m_rest.mid(length).trimmed();
        return true;
    }

    bool takeBehind(qsizetype length)
    {
        m_rest = m_rest.chopped(length).trimmed();
        return true;
    }

    bool takeSignInFront()
    {
        if (m_signed || !(m_rest.startsWith(u'-') || m_rest.startsWith(u'+')))
            return false;
        m_signed = true;
        m_negative = m_rest.startsWith(u'-');
        return takeInFront(1);
    }

    bool takeSignBehind()
    {
        if (m_signed || !m_rest.endsWith(u'-'))
            return false;
        m_signed = true;
        m_negative = true;
        return takeBehind(1);
    }

    bool takeCurrencyInFront()
    {
        for (const QString &name : currencyNames()) {
            if (!m_currency && m_rest.startsWith(name)) {
                m_currency = true;
                return takeInFront(name.size());
            }
        }
        return false;
    }

    bool takeCurrencyBehind()
    {
        for (const QString &name : currencyNames()) {
            if (!m_currency && m_rest.endsWith(name)) {
                m_currency = true;
                return takeBehind(name.size());
            }
        }
        return false;
    }

    void takeUnitBehind()
    {
        for (const Unit &unit : units) {
            if (m_rest.endsWith(unit.word)) {
                m_powerOfTen = unit.powerOfTen;
                takeBehind(unit.word.size());
                return;
            }
        }
        if (m_currency && m_rest.endsWith(u't')) {
            m_powerOfTen = 3;
            takeBehind(1);
        }
    }

    static const std::array<QString, 3> &currencyNames()
    {
        static const std::array names{QString(euroSign), QStringLiteral("euro"), QStringLiteral("eur")};
        return names;
    }

    QString m_rest;
    bool m_signed = false;
    bool m_negative = false;
    bool m_currency = false;
    int m_powerOfTen = 0;
};

/// Lower case, one kind of minus, one kind of blank, none at the ends.
QString simplified(const QString &text)
{
    QString plain = text.toLower();
    for (QChar &sign : plain) {
        if (sign.isSpace())
            sign = u' ';
        else if (sign == minusSign)
            sign = u'-';
    }
    return plain.trimmed();
}

bool isOfNumberSigns(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar sign) {
        return isAsciiDigit(sign) || sign == u'.' || sign == u',' || sign == u' ';
    });
}

/// The digits without their group signs; nullopt if a group sign does not part thousands.
std::optional<QString> ungrouped(const QString &whole, NumberStyle style)
{
    const QChar group = whole.contains(u' ') ? QChar(u' ') : groupSign(style);
    const QStringList groups = whole.split(group);
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const bool fits = i == 0 ? groups[i].size() <= 3 && !groups[i].isEmpty() : groups[i].size() == 3;
        if ((groups.size() > 1 && !fits) || !isAsciiDigits(groups[i]))
            return std::nullopt;
    }
    return groups.join(QString());
}

ParsedMoney faulty(MoneyFault fault)
{
    return {std::nullopt, fault};
}

/// `digits` times ten to the power of `zeros`, in cents.
ParsedMoney amountOf(const QString &digits, int zeros, bool negative)
{
    Int128 cents = 0;
    const QString all = digits + QString(zeros, u'0');
    for (const QChar digit : all) {
        cents = cents * 10 + (digit.unicode() - u'0');
        if (cents > Money::limitCents)
            return faulty(MoneyFault::outOfRange);
    }
    const qint64 amount = static_cast<qint64>(cents);
    return {Money::fromCents(negative ? -amount : amount), {}};
}

/// Two decimals, the whole euro parted by `group` unless that is null; without a sign.
QString unsignedText(Money amount, QChar group, QChar decimal)
{
    const qint64 cents = qAbs(amount.cents());
    QString whole = QString::number(cents / 100);
    for (qsizetype place = whole.size() - 3; place > 0 && !group.isNull(); place -= 3)
        whole.insert(place, group);
    return whole + decimal + QString::number(cents % 100).rightJustified(2, u'0');
}

}  // namespace

ParsedMoney parseMoney(const QString &text, NumberStyle style)
{
    const QString plain = simplified(text);
    if (plain.isEmpty())
        return faulty(MoneyFault::empty);
    const Trimmings parts = Peeler(plain).peel();
    if (!isOfNumberSigns(parts.digits) || !std::any_of(parts.digits.cbegin(), parts.digits.cend(), isAsciiDigit))
        return faulty(MoneyFault::notANumber);

    const qsizetype place = parts.digits.indexOf(decimalSign(style));
    const QString fraction = place < 0 ? QString() : parts.digits.mid(place + 1);
    const std::optional<QString> whole = place == 0 ? QString() : ungrouped(parts.digits.left(place), style);
    if (!whole || !isAsciiDigits(fraction))
        return faulty(MoneyFault::groupingBroken);
    if (place >= 0 && fraction.isEmpty())
        return faulty(MoneyFault::notANumber);
    const qsizetype zeros = parts.powerOfTen + 2 - fraction.size();
    if (zeros < 0)
        return faulty(MoneyFault::tooManyDecimals);
    return amountOf(*whole + fraction, static_cast<int>(zeros), parts.negative);
}

QString formatMoney(Money amount, NumberStyle style)
{
    const QString text = unsignedText(amount, groupSign(style), decimalSign(style));
    return amount.isNegative() ? QString(minusSign + text) : text;
}

QString formatEuro(Money amount, NumberStyle style)
{
    if (style == NumberStyle::german)
        return formatMoney(amount, style) + noBreakSpace + euroSign;
    const QString text = euroSign + unsignedText(amount, groupSign(style), decimalSign(style));
    return amount.isNegative() ? QString(minusSign + text) : text;
}

QString toDecimalString(Money amount)
{
    const QString text = unsignedText(amount, QChar(), u'.');
    return amount.isNegative() ? QString(u'-' + text) : text;
}

std::optional<Money> fromDecimalString(const QString &text)
{
    const std::optional<Money> amount = parseMoney(text, NumberStyle::english).amount;
    if (!amount)
        return std::nullopt;
    const QString written = toDecimalString(*amount);
    const bool asWritten = text == written || QString(text + QLatin1String(".00")) == written;
    return asWritten ? amount : std::nullopt;
}

}  // namespace mittelbuch
