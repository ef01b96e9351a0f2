// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/gv100ad.h"

#include "base/sha256.h"
#include "exchange/recordtext.h"

#include <QFile>
#include <QHash>
#include <QSet>
#include <QStringView>

#include <algorithm>
#include <iterator>
#include <optional>
#include <tuple>

namespace mittelbuch {

namespace {

constexpr qsizetype recordLength = 220;
constexpr qint64 fileBytesMax = 64 * 1024 * 1024;

/// A field of the publisher's record layout: first character from 1, length, number and name.
struct Field {
    qsizetype first;
    qsizetype length;
    QStringView title;
};

constexpr Field wholeRecord{1, recordLength, u"Satz"};
constexpr Field satzart{1, 2, u"EF1 Satzart"};
constexpr Field gebietsstand{3, 8, u"EF2 Gebietsstand"};
constexpr Field regionalschluessel{11, 8, u"EF3 Amtlicher Regionalschlüssel"};
constexpr Field gemeindeverband{19, 4, u"EF4 Gemeindeverband"};
constexpr Field bezeichnung{23, 50, u"EF5 Bezeichnung"};
constexpr Field verwaltungssitz{73, 50, u"EF6 Sitz der Verwaltung"};
constexpr Field textkennzeichen{123, 2, u"EF7U1 Textkennzeichen"};
constexpr Field flaeche{129, 11, u"EF8 Fläche in ha"};
constexpr Field bevoelkerung{140, 11, u"EF9 Bevölkerung, insgesamt"};
constexpr Field bevoelkerungMaennlich{151, 11, u"EF10 Bevölkerung, männlich"};
constexpr Field postleitzahl{166, 5, u"EF12U1 PLZ der Gemeinde"};

/// What the layout says of a Satzart: how many digits of EF3 and EF4 are used, and the range of its Textkennzeichen
/// (the Satzart itself where the field is blank).
struct RecordType {
    QStringView code;
    qsizetype keyDigits;
    qsizetype associationDigits;
    int kindFirst;
    int kindLast;
};

constexpr RecordType recordTypes[] = {
    {u"60", 8, 4, 60, 67},
    {u"50", 5, 4, 50, 58},
    {u"40", 5, 0, 41, 45},
    {u"20", 3, 0, 20, 20},
    {u"30", 4, 0, 30, 30},
    {u"10", 2, 0, 10, 10},
};

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

/// Place of the first character that is not a digit, or past `digits` not a blank; -1 if the text is as it should be.
qsizetype firstOffence(QStringView text, qsizetype digits)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (at < digits ? !isDigit(text[at]) : text[at] != u' ')
            return at;
    }
    return -1;
}

/// Control characters; halves of characters outside the basic plane, which no German name has and which would shift the
/// columns; and U+FFFD, left by a conversion that already lost the letter.
bool isIllegal(QChar character)
{
    const char16_t code = character.unicode();
    return code < 0x20 || (code >= 0x7F && code < 0xA0) || character.isSurrogate() || code == 0xFFFD;
}

qint64 numberOf(QStringView digits)
{
    qint64 number = 0;
    for (const QChar digit : digits)
        number = number * 10 + (digit.unicode() - u'0');
    return number;
}

std::optional<QDate> dayOf(QStringView digits)
{
    const QDate day(static_cast<int>(numberOf(digits.first(4))), static_cast<int>(numberOf(digits.sliced(4, 2))),
                    static_cast<int>(numberOf(digits.sliced(6, 2))));
    return day.isValid() ? std::optional(day) : std::nullopt;
}

class Gv100adReader final {
public:
    explicit Gv100adReader(RecordText records) : m_records(std::move(records)), m_lines(linesOf(m_records.text)) {}

    Gv100adResult read(const QByteArray &content, QDate populationDay);

private:
    /// A day that records name as their Gebietsstand, and how many do.
    struct NamedDay {
        QStringView digits;
        QDate day;
        int records = 0;
    };

    QStringView valueOf(const Field &field) const { return m_record.sliced(field.first - 1, field.length); }
    void report(const Field &field, RegisterFaultCode code, qsizetype offset = 0);
    void reportLine(qsizetype column, const QString &value, RegisterFaultCode code);
    bool isReadable();
    void readRecord(const RecordType &type);
    void readGebietsstand();
    std::optional<OfficialKey> readKey(const RecordType &type);
    bool hasKeyDigits(const Field &field, qsizetype digits);
    std::optional<RegionKind> readKind(const RecordType &type);
    std::optional<qint64> readNumber(const Field &field);
    QString readPostcode();
    void readFigures(Region *region);
    void readAllLines();
    void reportUndecoded();
    void reportMixedDays();
    const NamedDay *mostNamedDay() const;
    void sumUpDistricts();
    RegisterEdition edition(const QByteArray &content, QDate populationDay);

    RecordText m_records;
    QVector<QStringView> m_lines;
    QStringView m_record;
    int m_line = 0;
    QVector<NamedDay> m_days;
    QSet<QString> m_keys;
    QVector<Region> m_regions;
    QVector<RegisterFault> m_faults;
};

void Gv100adReader::report(const Field &field, RegisterFaultCode code, qsizetype offset)
{
    m_faults.append({m_line, static_cast<int>(field.first + offset), field.title.toString(),
                     valueOf(field).trimmed().toString(), code});
}

void Gv100adReader::reportLine(qsizetype column, const QString &value, RegisterFaultCode code)
{
    m_faults.append({m_line, static_cast<int>(column), wholeRecord.title.toString(), value, code});
}

/// Only in a line of full length without stray characters the columns mean anything.
bool Gv100adReader::isReadable()
{
    const auto illegal = std::find_if(m_record.begin(), m_record.end(), isIllegal);
    if (illegal != m_record.end()) {
        const QString code = QString::number(illegal->unicode(), 16).toUpper().rightJustified(4, u'0');
        reportLine(std::distance(m_record.begin(), illegal) + 1, u"U+" + code, RegisterFaultCode::illegalCharacter);
        return false;
    }
    if (m_record.size() == recordLength)
        return true;
    reportLine(std::min(m_record.size(), recordLength) + 1, QString::number(m_record.size()),
               RegisterFaultCode::wrongLength);
    return false;
}

void Gv100adReader::readGebietsstand()
{
    const QStringView digits = valueOf(gebietsstand);
    for (NamedDay &named : m_days) {
        if (named.digits == digits) {
            ++named.records;
            return;
        }
    }
    const qsizetype offence = firstOffence(digits, digits.size());
    const std::optional<QDate> day = offence < 0 ? dayOf(digits) : std::nullopt;
    if (day)
        m_days.append({digits, *day, 1});
    else
        report(gebietsstand, RegisterFaultCode::brokenDate, std::max<qsizetype>(offence, 0));
}

bool Gv100adReader::hasKeyDigits(const Field &field, qsizetype digits)
{
    const qsizetype offence = firstOffence(valueOf(field), digits);
    if (offence >= 0)
        report(field, RegisterFaultCode::badKey, offence);
    return offence < 0;
}

std::optional<OfficialKey> Gv100adReader::readKey(const RecordType &type)
{
    const bool keyIsWhole = hasKeyDigits(regionalschluessel, type.keyDigits);
    const bool associationIsWhole = hasKeyDigits(gemeindeverband, type.associationDigits);
    if (!keyIsWhole || !associationIsWhole)
        return std::nullopt;
    QString digits = valueOf(regionalschluessel).first(type.keyDigits).toString();
    if (type.kindFirst == registerCode(RegionKind::associationFree))
        digits += valueOf(gemeindeverband);
    std::optional<OfficialKey> key = OfficialKey::tryFromString(digits);
    if (!key) {
        report(regionalschluessel, RegisterFaultCode::badKey);
        return std::nullopt;
    }
    const qsizetype before = m_keys.size();
    m_keys.insert(key->toString());
    if (m_keys.size() == before) {
        m_faults.append({m_line, static_cast<int>(regionalschluessel.first), regionalschluessel.title.toString(),
                         key->toString(), RegisterFaultCode::duplicateKey});
    }
    return key;
}

std::optional<RegionKind> Gv100adReader::readKind(const RecordType &type)
{
    const QStringView text = valueOf(textkennzeichen);
    if (type.kindFirst == type.kindLast && text.trimmed().isEmpty())
        return regionKindOfCode(type.kindFirst);
    const int code = firstOffence(text, text.size()) < 0 ? static_cast<int>(numberOf(text)) : -1;
    if (type.kindFirst < type.kindLast && code >= type.kindFirst && code <= type.kindLast)
        return regionKindOfCode(code);
    report(textkennzeichen, RegisterFaultCode::unknownKind);
    return std::nullopt;
}

std::optional<qint64> Gv100adReader::readNumber(const Field &field)
{
    const QStringView text = valueOf(field);
    const qsizetype offence = firstOffence(text, text.size());
    if (offence < 0)
        return numberOf(text);
    report(field, RegisterFaultCode::brokenNumber, offence);
    return std::nullopt;
}

QString Gv100adReader::readPostcode()
{
    const QStringView text = valueOf(postleitzahl);
    if (text.trimmed().isEmpty())
        return {};
    const qsizetype offence = firstOffence(text, text.size());
    if (offence >= 0)
        report(postleitzahl, RegisterFaultCode::brokenPostcode, offence);
    return text.toString();
}

void Gv100adReader::readFigures(Region *region)
{
    region->association = valueOf(gemeindeverband).toString();
    region->areaHectares = readNumber(flaeche);
    if (const std::optional<qint64> inhabitants = readNumber(bevoelkerung))
        region->population = Population{{}, *inhabitants};
    // Not kept, but a broken number here says that the line has been tampered with.
    (void)readNumber(bevoelkerungMaennlich);
    region->postcode = readPostcode();
}

void Gv100adReader::readRecord(const RecordType &type)
{
    // A record with a broken key is still examined to its end, so that every fault is named at once.
    static const OfficialKey placeholder = OfficialKey::fromString(QStringLiteral("01"));
    readGebietsstand();
    const std::optional<OfficialKey> key = readKey(type);
    const std::optional<RegionKind> kind = readKind(type);
    Region region = regionNamed(key.value_or(placeholder), kind.value_or(RegionKind::municipality),
                                valueOf(bezeichnung).trimmed().toString());
    if (region.name.isEmpty())
        report(bezeichnung, RegisterFaultCode::missingName);
    if (type.kindFirst == registerCode(RegionKind::market))
        readFigures(&region);
    else
        region.seat = valueOf(verwaltungssitz).trimmed().toString();
    m_regions.append(std::move(region));
}

void Gv100adReader::readAllLines()
{
    m_regions.reserve(m_lines.size());
    m_keys.reserve(m_lines.size());
    QSet<int> undecoded;
    for (const UndecodedLine &line : std::as_const(m_records.undecoded))
        undecoded.insert(line.line);
    for (m_line = 1; m_line <= m_lines.size(); ++m_line) {
        m_record = m_lines[m_line - 1];
        if (undecoded.contains(m_line) || !isReadable())
            continue;
        const QStringView code = valueOf(satzart);
        const auto type = std::find_if(std::begin(recordTypes), std::end(recordTypes),
                                       [code](const RecordType &known) { return known.code == code; });
        if (type == std::end(recordTypes))
            report(satzart, RegisterFaultCode::unknownRecordType);
        else
            readRecord(*type);
    }
}

void Gv100adReader::reportUndecoded()
{
    for (const UndecodedLine &line : std::as_const(m_records.undecoded)) {
        m_faults.append({line.line, line.column, wholeRecord.title.toString(), QStringLiteral("0x") + line.byte,
                         RegisterFaultCode::notUtf8});
    }
}

const Gv100adReader::NamedDay *Gv100adReader::mostNamedDay() const
{
    const auto most = std::max_element(m_days.begin(), m_days.end(), [](const NamedDay &left, const NamedDay &right) {
        return left.records < right.records;
    });
    return most == m_days.end() ? nullptr : &*most;
}

void Gv100adReader::reportMixedDays()
{
    if (m_days.size() < 2)
        return;
    const QStringView usual = mostNamedDay()->digits;
    for (m_line = 1; m_line <= m_lines.size(); ++m_line) {
        m_record = m_lines[m_line - 1];
        if (m_record.size() != recordLength || valueOf(gebietsstand) == usual)
            continue;
        const QStringView digits = valueOf(gebietsstand);
        const bool isNamed = std::any_of(m_days.begin(), m_days.end(),
                                         [digits](const NamedDay &named) { return named.digits == digits; });
        if (isNamed)
            report(gebietsstand, RegisterFaultCode::mixedTerritoryDay);
    }
}

/// The file gives figures for municipalities alone; a district is the sum of what lies in it.
void Gv100adReader::sumUpDistricts()
{
    QHash<QString, Region *> districts;
    for (Region &region : m_regions) {
        if (region.key.level() == RegionLevel::district)
            districts.insert(region.key.toString(), &region);
    }
    for (const Region &region : std::as_const(m_regions)) {
        Region *district = region.population ? districts.value(region.key.toString().first(5)) : nullptr;
        if (!district || district == &region)
            continue;
        const qint64 before = district->population.value_or(Population{}).inhabitants;
        district->population = Population{region.population->day, before + region.population->inhabitants};
        district->areaHectares = district->areaHectares.value_or(0) + region.areaHectares.value_or(0);
    }
}

Gv100adResult Gv100adReader::read(const QByteArray &content, QDate populationDay)
{
    reportUndecoded();
    readAllLines();
    reportMixedDays();
    if (m_faults.isEmpty() && m_regions.isEmpty())
        m_faults.append({1, 1, wholeRecord.title.toString(), {}, RegisterFaultCode::emptyFile});
    if (m_faults.isEmpty())
        return edition(content, populationDay);
    std::stable_sort(m_faults.begin(), m_faults.end(), [](const RegisterFault &left, const RegisterFault &right) {
        return std::tie(left.line, left.column) < std::tie(right.line, right.column);
    });
    return tl::unexpected(std::move(m_faults));
}

RegisterEdition Gv100adReader::edition(const QByteArray &content, QDate populationDay)
{
    const QDate territoryDay = mostNamedDay()->day;
    if (!populationDay.isValid())
        populationDay = QDate(territoryDay.year() - 1, 12, 31);
    for (Region &region : m_regions) {
        region.validFrom = territoryDay;
        if (region.population)
            region.population->day = populationDay;
    }
    sumUpDistricts();
    return {territoryDay, populationDay, sha256Of(content), std::move(m_regions)};
}

}  // namespace

Gv100adResult readGv100ad(const QByteArray &content, QDate populationDay)
{
    return Gv100adReader(decodedRecords(content, recordLength)).read(content, populationDay);
}

Result<Gv100adResult> readGv100adFile(const QString &path, QDate populationDay)
{
    QFile file(path);
    if (!file.exists())
        return fail(FailureKind::notFound, path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(FailureKind::notPermitted, path, file.errorString());
    const QByteArray content = file.read(fileBytesMax + 1);
    if (file.error() != QFileDevice::NoError)
        return fail(FailureKind::other, path, file.errorString());
    if (content.size() > fileBytesMax)
        return fail(FailureKind::unsupported, path, QStringLiteral("%1 bytes").arg(file.size()));
    return readGv100ad(content, populationDay);
}

}  // namespace mittelbuch
