// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/builtinregister.h"

#include "base/sha256.h"
#include "exchange/resourcefile.h"

#include <QHash>
#include <QStringView>

namespace mittelbuch {

namespace {

/// The columns in the order of the file; its header names them as well, and the reader compares.
enum Column { kind, key, name, seat, association, postcode, hectares, inhabitants, longitude, latitude, columnCount };

constexpr QStringView columnTitles =
    u"kind key name seat association postcode hectares inhabitants longitude latitude";

struct RegisterFile {
    QByteArray bytes;
    QHash<QString, QString> header;
    QVector<QStringList> rows;

    QDate day(const QString &title) const
    {
        const QDate named = QDate::fromString(header.value(title), Qt::ISODate);
        Q_ASSERT(named.isValid());
        return named;
    }
};

void addLine(RegisterFile *file, const QString &line)
{
    if (!line.startsWith(u'#')) {
        file->rows.append(line.split(u'\t'));
        return;
    }
    const qsizetype colon = line.indexOf(u':');
    Q_ASSERT(colon > 0);
    file->header.insert(line.sliced(1, colon - 1).trimmed(), line.sliced(colon + 1).trimmed());
}

RegisterFile registerFile()
{
    RegisterFile file;
    file.bytes = resourceContent(QStringLiteral(":/register/saxony.tsv"));
    const QStringList lines = QString::fromUtf8(file.bytes).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines)
        addLine(&file, line);
    Q_ASSERT(file.header.value(QStringLiteral("format")) == u"mittelbuch-register 1");
    Q_ASSERT(file.header.value(QStringLiteral("columns")) == columnTitles);
    return file;
}

qint64 wholeNumber(const QString &text)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    Q_ASSERT_X(isNumber, "builtInRegister", qPrintable(text));
    return number;
}

RegionKind kindOf(const QString &code)
{
    const std::optional<RegionKind> known = regionKindOfCode(static_cast<int>(wholeNumber(code)));
    Q_ASSERT_X(known, "builtInRegister", qPrintable(code));
    return *known;
}

Region regionOf(const QStringList &row, QDate territoryDay, QDate populationDay)
{
    Q_ASSERT(row.size() == columnCount);
    Region region = regionNamed(OfficialKey::fromString(row[key]), kindOf(row[kind]), row[name]);
    region.seat = row[seat];
    region.association = row[association];
    region.postcode = row[postcode];
    if (!row[hectares].isEmpty())
        region.areaHectares = wholeNumber(row[hectares]);
    if (!row[inhabitants].isEmpty())
        region.population = Population{populationDay, wholeNumber(row[inhabitants])};
    if (!row[longitude].isEmpty()) {
        region.coordinates = Coordinates{static_cast<qint32>(wholeNumber(row[longitude])),
                                         static_cast<qint32>(wholeNumber(row[latitude]))};
    }
    region.validFrom = territoryDay;
    return region;
}

}  // namespace

RegisterEdition builtInRegister()
{
    const RegisterFile file = registerFile();
    RegisterEdition edition;
    edition.territoryDay = file.day(QStringLiteral("territory"));
    edition.populationDay = file.day(QStringLiteral("population"));
    edition.checksum = sha256Of(file.bytes);
    edition.regions.reserve(file.rows.size());
    for (const QStringList &row : file.rows)
        edition.regions.append(regionOf(row, edition.territoryDay, edition.populationDay));
    return edition;
}

QString builtInRegisterSource()
{
    const RegisterFile file = registerFile();
    return file.header.value(QStringLiteral("source")) + QStringLiteral("; ")
        + file.header.value(QStringLiteral("edition"));
}

QDate builtInCoordinatesDay()
{
    return registerFile().day(QStringLiteral("coordinates"));
}

}  // namespace mittelbuch
