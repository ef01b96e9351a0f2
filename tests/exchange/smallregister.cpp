// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/smallregister.h"

#include "support/testsupport.h"

#include <gtest/gtest.h>

namespace mittelbuch {

void PrintTo(const RegisterFault &fault, std::ostream *out)
{
    *out << "line " << fault.line << " column " << fault.column << " [" << fault.field.toStdString() << "] \""
         << fault.value.toStdString() << "\" code " << static_cast<int>(fault.code);
}

namespace test {

QString recordOf(const RegisterLine &line)
{
    QString record = line.type + line.day + line.key.leftJustified(8) + line.association.leftJustified(4)
        + line.name.leftJustified(50) + line.seat.leftJustified(50) + line.kind.leftJustified(6)
        + line.figures.leftJustified(37) + line.postcode;
    return record.leftJustified(220);
}

QStringList smallRegister()
{
    const auto text = [](const char16_t *characters) { return QString::fromUtf16(characters); };
    return {
        recordOf({text(u"10"), text(u"14"), {}, text(u"Sachsen"), text(u"Dresden"), {}, {}, {}}),
        recordOf({text(u"40"), text(u"14626"), {}, text(u"Görlitz"), text(u"Görlitz"), text(u"44"), {}, {}}),
        recordOf({text(u"50"), text(u"14626"), text(u"0110"), text(u"Görlitz, Stadt"), {}, text(u"50"), {}, {}}),
        recordOf({text(u"60"), text(u"14626110"), text(u"0110"), text(u"Görlitz, Stadt"), {}, text(u"63"),
                  text(u"000000067520000005735600000028001"), text(u"02826")}),
        recordOf({text(u"60"), text(u"14626600"), text(u"5215"), text(u"Weißwasser/O.L. / Běła Woda, Stadt"), {},
                  text(u"63"), text(u"000000063600000001466000000007001"), text(u"02943")}),
    };
}

QByteArray fileOf(const QStringList &lines, const QString &lineEnd)
{
    return (lines.join(lineEnd) + lineEnd).toUtf8();
}

QVector<RegisterFault> faultsOf(const QByteArray &content)
{
    const Gv100adResult read = readGv100ad(content);
    EXPECT_FALSE(read.has_value()) << "The file was taken.";
    return read ? QVector<RegisterFault>() : read.error();
}

RegisterEdition editionOf(const QByteArray &content, QDate populationDay)
{
    Gv100adResult read = readGv100ad(content, populationDay);
    if (!read)
        ADD_FAILURE() << "The file was refused: " << testing::PrintToString(read.error().first());
    return read.value_or(RegisterEdition{});
}

}  // namespace test
}  // namespace mittelbuch
