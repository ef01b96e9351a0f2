// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/gv100ad.h"

#include "exchange/smallregister.h"
#include "support/testsupport.h"

#include <gtest/gtest.h>

namespace mittelbuch {

using test::faultsOf;
using test::fileOf;
using test::smallRegister;
using Code = RegisterFaultCode;

namespace {

namespace field {
const QString record = QStringLiteral("Satz");
const QString type = QStringLiteral("EF1 Satzart");
const QString day = QStringLiteral("EF2 Gebietsstand");
const QString key = QStringLiteral("EF3 Amtlicher Regionalschlüssel");
const QString association = QStringLiteral("EF4 Gemeindeverband");
const QString name = QStringLiteral("EF5 Bezeichnung");
const QString kind = QStringLiteral("EF7U1 Textkennzeichen");
const QString area = QStringLiteral("EF8 Fläche in ha");
const QString people = QStringLiteral("EF9 Bevölkerung, insgesamt");
const QString males = QStringLiteral("EF10 Bevölkerung, männlich");
const QString postcode = QStringLiteral("EF12U1 PLZ der Gemeinde");
}  // namespace field

/// In the small register, `length` characters at line and column are replaced; what is then found wrong in that line,
/// and at which column.
struct FaultCase {
    const char *title;
    int line;
    int column;
    int length;
    QString replacement;
    Code code;
    QString field;
    QString value;
    int foundColumn;
};

class Gv100adFaultTest : public testing::TestWithParam<FaultCase> {};

QString u(const char16_t *text)
{
    return QString::fromUtf16(text);
}

QByteArray changed(int line, int column, int length, const QString &replacement)
{
    QStringList lines = smallRegister();
    lines[line - 1].replace(column - 1, length, replacement);
    return fileOf(lines);
}

RegisterFault faultAt(int line, int column, const QString &title, const char16_t *value, Code code)
{
    return {line, column, title, u(value), code};
}

}  // namespace

TEST_P(Gv100adFaultTest, IsNamedWithItsPlace)
{
    const FaultCase &given = GetParam();
    const QVector<RegisterFault> faults = faultsOf(changed(given.line, given.column, given.length, given.replacement));
    ASSERT_EQ(faults.size(), 1) << given.title;
    const RegisterFault expected{given.line, given.foundColumn, given.field, given.value, given.code};
    EXPECT_EQ(faults.first(), expected) << given.title;
}

INSTANTIATE_TEST_SUITE_P(Changes, Gv100adFaultTest, testing::Values(
    FaultCase{"three blanks lost", 4, 218, 3, {}, Code::wrongLength, field::record, u(u"217"), 218},
    FaultCase{"all trailing blanks stripped", 2, 125, 96, {}, Code::wrongLength, field::record, u(u"124"), 125},
    FaultCase{"a blank too many", 4, 60, 0, u(u" "), Code::wrongLength, field::record, u(u"221"), 221},
    FaultCase{"an empty line between", 3, 1, 220, {}, Code::wrongLength, field::record, u(u"0"), 1},
    FaultCase{"a tab in the name", 5, 38, 1, u(u"\t"), Code::illegalCharacter, field::record, u(u"U+0009"), 38},
    FaultCase{"a letter lost by a conversion", 5, 42, 1, u(u"\uFFFD"), Code::illegalCharacter,
              field::record, u(u"U+FFFD"), 42},
    FaultCase{"a picture in the name", 5, 42, 1, u(u"\U0001F3E0"), Code::illegalCharacter,
              field::record, u(u"U+D83C"), 42},
    FaultCase{"unknown Satzart", 3, 1, 2, u(u"70"), Code::unknownRecordType, field::type, u(u"70"), 1},
    FaultCase{"blank Satzart", 3, 1, 2, u(u"  "), Code::unknownRecordType, field::type, {}, 1},
    FaultCase{"31 February", 1, 3, 8, u(u"20250231"), Code::brokenDate, field::day, u(u"20250231"), 3},
    FaultCase{"a letter in the day", 1, 9, 1, u(u"O"), Code::brokenDate, field::day, u(u"202511O0"), 9},
    FaultCase{"another Gebietsstand", 4, 3, 8, u(u"20241231"), Code::mixedTerritoryDay, field::day, u(u"20241231"), 3},
    FaultCase{"a letter in the AGS", 4, 15, 1, u(u"x"), Code::badKey, field::key, u(u"1462x110"), 15},
    FaultCase{"a digit of the AGS missing", 4, 18, 1, u(u" "), Code::badKey, field::key, u(u"1462611"), 18},
    FaultCase{"a district with a municipality's digits", 2, 16, 3, u(u"110"), Code::badKey,
              field::key, u(u"14626110"), 16},
    FaultCase{"Land 17", 4, 11, 2, u(u"17"), Code::badKey, field::key, u(u"17626110"), 11},
    FaultCase{"Arabic digits", 4, 11, 1, u(u"\u0661"), Code::badKey, field::key, u(u"\u06614626110"), 11},
    FaultCase{"no association", 4, 19, 4, u(u"    "), Code::badKey, field::association, {}, 19},
    FaultCase{"a key twice", 5, 11, 8, u(u"14626110"), Code::duplicateKey, field::key, u(u"14626110"), 11},
    FaultCase{"no name", 4, 23, 50, QString(50, u' '), Code::missingName, field::name, {}, 23},
    FaultCase{"a district's kind at a town", 4, 123, 2, u(u"44"), Code::unknownKind, field::kind, u(u"44"), 123},
    FaultCase{"kind 68", 4, 123, 2, u(u"68"), Code::unknownKind, field::kind, u(u"68"), 123},
    FaultCase{"kind blank", 4, 123, 2, u(u"  "), Code::unknownKind, field::kind, {}, 123},
    FaultCase{"a kind at a Land", 1, 123, 2, u(u"10"), Code::unknownKind, field::kind, u(u"10"), 123},
    FaultCase{"a comma in the area", 4, 137, 1, u(u","), Code::brokenNumber, field::area, u(u"00000006,52"), 137},
    FaultCase{"a letter O in the population", 4, 150, 1, u(u"O"), Code::brokenNumber, field::people,
              u(u"0000005735O"), 150},
    FaultCase{"a minus", 4, 140, 1, u(u"-"), Code::brokenNumber, field::people, u(u"-0000057356"), 140},
    FaultCase{"population blank", 4, 140, 11, QString(11, u' '), Code::brokenNumber, field::people, {}, 140},
    FaultCase{"males broken", 5, 161, 1, u(u"?"), Code::brokenNumber, field::males, u(u"0000000700?"), 161},
    FaultCase{"postcode with four digits", 4, 170, 1, u(u" "), Code::brokenPostcode, field::postcode,
              u(u"0282"), 170}));

TEST(Gv100adFaultsTest, AreAllNamedInOrderOfTheirPlace)
{
    QStringList lines = smallRegister();
    lines[0].replace(0, 2, u(u"11"));
    lines[2].chop(1);
    lines[3].replace(14, 1, u(u"-"));
    lines[3].replace(139, 11, u(u"0000000000x"));
    lines[3].replace(128, 11, u(u"x0000000000"));
    lines[4].replace(2, 8, u(u"20240101"));
    lines[4].replace(22, 50, QString(50, u' '));
    // The other town becomes the duplicate of a third one, so that both stand in one file with everything else.
    lines.append(smallRegister().at(4));
    const QVector<RegisterFault> expected = {
        faultAt(1, 1, field::type, u"11", Code::unknownRecordType),
        faultAt(3, 220, field::record, u"219", Code::wrongLength),
        faultAt(4, 15, field::key, u"1462-110", Code::badKey),
        faultAt(4, 129, field::area, u"x0000000000", Code::brokenNumber),
        faultAt(4, 150, field::people, u"0000000000x", Code::brokenNumber),
        faultAt(5, 3, field::day, u"20240101", Code::mixedTerritoryDay),
        faultAt(5, 23, field::name, u"", Code::missingName),
        faultAt(6, 11, field::key, u"14626600", Code::duplicateKey),
    };
    EXPECT_EQ(faultsOf(fileOf(lines)), expected);
}

TEST(Gv100adFaultsTest, AnAssociationTwiceIsNamedWithItsNineDigits)
{
    QStringList lines = smallRegister();
    lines.append(lines.at(2));
    const QVector<RegisterFault> expected = {
        faultAt(6, 11, field::key, u"146260110", Code::duplicateKey)};
    EXPECT_EQ(faultsOf(fileOf(lines)), expected);
}

TEST(Gv100adFaultsTest, OneFaultRefusesTheWholeOfGermany)
{
    QByteArray content = test::contentOf(test::sharedData(QStringLiteral("gv100ad/GV100AD_30112025.txt")));
    const qsizetype area = content.lastIndexOf("0000000");
    ASSERT_GT(area, 0);
    content.remove(area, 1);
    const QVector<RegisterFault> faults = faultsOf(content);
    EXPECT_EQ(faults, (QVector<RegisterFault>{faultAt(16'000, 220, field::record, u"219", Code::wrongLength)}));
}

TEST(Gv100adFaultsTest, AnEmptyFileIsRefused)
{
    for (const char *content : {"", "\n", "\r\n\r\n", "\xEF\xBB\xBF"}) {
        const QVector<RegisterFault> expected = {faultAt(1, 1, field::record, u"", Code::emptyFile)};
        EXPECT_EQ(faultsOf(QByteArray(content)), expected);
    }
}

TEST(Gv100adFaultsTest, SomethingElseIsRefused)
{
    EXPECT_EQ(faultsOf("ags,name,einwohner\n14626110,Görlitz,57356\n").size(), 2);
    EXPECT_FALSE(faultsOf(QByteArray::fromHex("89504e470d0a1a0a0000000d49484452")).isEmpty());
}

TEST(Gv100adFaultsTest, BytesThatAreNeitherEncodingAreNamed)
{
    QStringList lines = smallRegister();
    lines[0].chop(1);
    QByteArray content = fileOf(lines);
    // The ö of the town's name (line 4, character 24) as a single byte of ISO-8859-1.
    const qsizetype town = content.lastIndexOf("G\xC3\xB6rlitz, Stadt");
    content.replace(town + 1, 2, "\xF6");
    const QVector<RegisterFault> expected = {
        faultAt(1, 220, field::record, u"219", Code::wrongLength),
        faultAt(4, 24, field::record, u"0xf6", Code::notUtf8),
    };
    EXPECT_EQ(faultsOf(content), expected);
}

TEST(Gv100adFaultsTest, Utf16IsRefused)
{
    const QString text = smallRegister().join(u'\n');
    const QByteArray utf16(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    EXPECT_FALSE(faultsOf("\xFF\xFE" + utf16).isEmpty());
}

}  // namespace mittelbuch
