// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/iban.h"

#include "base/digits.h"

#include <array>

namespace mittelbuch {

namespace {

constexpr qsizetype lengthMin = 15;
constexpr qsizetype lengthMax = 34;

struct CountryLength {
    QLatin1String country;
    qsizetype length;
};

/// The countries of the single euro payments area (SWIFT IBAN registry).
constexpr std::array countryLengths{
    CountryLength{QLatin1String("AD"), 24}, CountryLength{QLatin1String("AL"), 28}, CountryLength{QLatin1String("AT"), 20},
    CountryLength{QLatin1String("BE"), 16}, CountryLength{QLatin1String("BG"), 22}, CountryLength{QLatin1String("CH"), 21},
    CountryLength{QLatin1String("CY"), 28}, CountryLength{QLatin1String("CZ"), 24}, CountryLength{QLatin1String("DE"), 22},
    CountryLength{QLatin1String("DK"), 18}, CountryLength{QLatin1String("EE"), 20}, CountryLength{QLatin1String("ES"), 24},
    CountryLength{QLatin1String("FI"), 18}, CountryLength{QLatin1String("FR"), 27}, CountryLength{QLatin1String("GB"), 22},
    CountryLength{QLatin1String("GI"), 23}, CountryLength{QLatin1String("GR"), 27}, CountryLength{QLatin1String("HR"), 21},
    CountryLength{QLatin1String("HU"), 28}, CountryLength{QLatin1String("IE"), 22}, CountryLength{QLatin1String("IS"), 26},
    CountryLength{QLatin1String("IT"), 27}, CountryLength{QLatin1String("LI"), 21}, CountryLength{QLatin1String("LT"), 20},
    CountryLength{QLatin1String("LU"), 20}, CountryLength{QLatin1String("LV"), 21}, CountryLength{QLatin1String("MC"), 27},
    CountryLength{QLatin1String("MD"), 24}, CountryLength{QLatin1String("ME"), 22}, CountryLength{QLatin1String("MK"), 19},
    CountryLength{QLatin1String("MT"), 31}, CountryLength{QLatin1String("NL"), 18}, CountryLength{QLatin1String("NO"), 15},
    CountryLength{QLatin1String("PL"), 28}, CountryLength{QLatin1String("PT"), 25}, CountryLength{QLatin1String("RO"), 24},
    CountryLength{QLatin1String("RS"), 22}, CountryLength{QLatin1String("SE"), 24}, CountryLength{QLatin1String("SI"), 19},
    CountryLength{QLatin1String("SK"), 24}, CountryLength{QLatin1String("SM"), 27}, CountryLength{QLatin1String("VA"), 22},
};

QString withoutBlanks(const QString &text)
{
    QString dense;
    for (const QChar sign : text) {
        if (!sign.isSpace())
            dense += sign;
    }
    return dense;
}

bool isAsciiLetter(QChar sign)
{
    return sign >= u'A' && sign <= u'Z';
}

bool hasShape(const QString &text)
{
    return text.size() >= lengthMin && text.size() <= lengthMax && isAsciiLetter(text[0]) && isAsciiLetter(text[1])
        && isAsciiDigits(text.mid(2, 2))
        && std::all_of(text.cbegin(), text.cend(), [](QChar sign) { return isAsciiLetter(sign) || isAsciiDigit(sign); });
}

bool hasLengthOfCountry(const QString &text)
{
    return std::none_of(countryLengths.begin(), countryLengths.end(), [&text](const CountryLength &known) {
        return text.startsWith(known.country) && text.size() != known.length;
    });
}

/// Sign by sign, so that no number grows beyond four digits; letters count as 10 to 35.
int modulo97(const QString &text)
{
    int rest = 0;
    for (const QChar sign : text) {
        if (isAsciiDigit(sign))
            rest = (rest * 10 + (sign.unicode() - u'0')) % 97;
        else
            rest = (rest * 100 + (sign.unicode() - u'A' + 10)) % 97;
    }
    return rest;
}

/// Check digits are 98 minus a rest, hence 02 to 98; 00, 01 and 99 would pass the division all the same.
bool hasRightCheckDigits(const QString &text)
{
    const int check = text.mid(2, 2).toInt();
    return check >= 2 && check <= 98 && modulo97(text.mid(4) + text.left(4)) == 1;
}

}  // namespace

std::optional<Iban> Iban::tryFromString(const QString &text)
{
    const QString dense = withoutBlanks(text).toUpper();
    if (!hasShape(dense) || !hasLengthOfCountry(dense) || !hasRightCheckDigits(dense))
        return std::nullopt;
    return Iban(dense);
}

QString Iban::toDisplay() const
{
    QString grouped = m_text;
    for (qsizetype place = (m_text.size() - 1) / 4 * 4; place > 0; place -= 4)
        grouped.insert(place, u' ');
    return grouped;
}

}  // namespace mittelbuch
