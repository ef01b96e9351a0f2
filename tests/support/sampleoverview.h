// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/overview.h"

namespace mittelbuch::test {

/// An overview made by hand, of the size and the awkwardness of a real one.
struct SampleSize {
    int programmes = 6;
    int decisions = 80;
    bool districts = true;
};

inline Programme sampleProgramme(int index)
{
    static const QStringList names{
        QStringLiteral("Sächsisches Verwaltungsnetz"),
        QStringLiteral("Amt24 & Förderportal <Betrieb>"),
        QStringLiteral("Digitale Dienste der Kommunen für Unternehmen sowie Bürgerinnen und Bürger im ländlichen Raum"),
        QStringLiteral("Personalverwaltung und Beihilfebearbeitung"),
        QStringLiteral("Medienvielfalt"),
        QStringLiteral("Europa und grenzüberschreitende Zusammenarbeit")};
    Programme programme;
    programme.id = ProgrammeId(index + 1);
    programme.key = QStringLiteral("P-%1").arg(index + 1);
    programme.name = index < names.size() ? names[index] : QStringLiteral("Programm %1").arg(index + 1);
    programme.description = QStringLiteral("Zweck des Programms %1 in einem Satz.").arg(index + 1);
    return programme;
}

/// Distinct amounts everywhere, so that a figure in the wrong place is found; the second programme is over-earmarked.
inline Balance sampleBalance(int index, int year)
{
    const qint64 base = 15'000'000'000 / (index + 1) + 1'234'567 * year + index;
    Balance balance;
    balance.authority = Money::fromCents(base);
    balance.committed = Money::fromCents(base * 6 / 10 + 1);
    balance.ordered = Money::fromCents(base * 3 / 10 + 2);
    balance.paid = Money::fromCents(base * 2 / 10 + 3);
    balance.earmarked = Money::fromCents(index == 1 ? base * 5 / 10 : base / 10 + 4);
    return balance;
}

inline DistrictFunds sampleDistrict(const char *key, const QString &name, qint64 inhabitants, int index)
{
    return {OfficialKey::fromString(QString::fromLatin1(key)),
            name,
            10 + index,
            3 + index,
            Money::fromCents(987'654'321 + 11'111'111 * index),
            Money::fromCents(123'456'789 + 7'777'777 * index),
            inhabitants};
}

inline QVector<DistrictFunds> sampleDistricts()
{
    struct Row { const char *key; const char16_t *name; qint64 inhabitants; };
    static constexpr Row rows[]{
        {"14511", u"Chemnitz", 245'000},      {"14521", u"Erzgebirgskreis", 320'000},
        {"14522", u"Mittelsachsen", 295'000}, {"14523", u"Vogtlandkreis", 217'000},
        {"14524", u"Zwickau", 305'000},       {"14612", u"Dresden", 566'000},
        {"14625", u"Bautzen", 293'000},       {"14626", u"Görlitz", 246'000},
        {"14627", u"Meißen", 239'000},        {"14628", u"Sächsische Schweiz-Osterzgebirge", 244'000},
        {"14713", u"Leipzig", 620'000},       {"14729", u"Leipzig", 262'000},
        {"14730", u"Nordsachsen", 200'000}};
    QVector<DistrictFunds> districts;
    for (const Row &row : rows)
        districts.append(
            sampleDistrict(row.key, QString::fromUtf16(row.name), row.inhabitants, static_cast<int>(districts.size())));
    return districts;
}

inline DecisionRow sampleDecision(int index, int programmes, FiscalYear year)
{
    DecisionRow row{FileReference::fromString(QStringLiteral("36-0541/27/%1").arg(index + 1)),
                    ApplicationId(index + 1),
                    index % 7 != 0,
                    QDate(2027, 1, 4).addDays(index * 2),
                    QStringLiteral("Görlitz, Stadt"),
                    std::nullopt,
                    QStringLiteral("Digitale Bauakte, Ausbaustufe %1").arg(index + 1),
                    ProgrammeId(index % programmes + 1),
                    Money::fromCents(9'600'000 + index * 10'101),
                    {},
                    QStringLiteral("Leitung"),
                    {}};
    if (index % 9 == 4) {
        row.applicantName =
            QStringLiteral("Verwaltungsverband Großschönau-Niedercunnersdorf/Delnje Kundraćicy, Sitz Großschönau");
        row.title = QStringLiteral(
            "Einführung eines gemeinsamen Antrags- und Bescheidverfahrens für Wohngeld, Bauaufsicht und Gewerbe in "
            "allen Mitgliedsgemeinden einschließlich der Schulung der Beschäftigten");
    }
    const Money first = Money::fromCents(row.amount.cents() / 2);
    row.split = {{year, first}, {year.plus(1), row.amount - first}};
    return row;
}

inline Overview sampleOverview(SampleSize size = {})
{
    const FiscalYear year = FiscalYear::fromNumber(2027);
    Overview overview{year,
                      QDate(2027, 6, 30),
                      true,
                      {},
                      Money::fromCents(4'200'000'017),
                      Money::fromCents(777'777'777),
                      {},
                      {},
                      {year, year.plus(1)},
                      {},
                      {},
                      {},
                      {}};
    for (int index = 0; index < size.programmes; ++index) {
        overview.programmes.append({sampleProgramme(index), year, sampleBalance(index, 0)});
        overview.years.append({sampleProgramme(index), year, sampleBalance(index, 0)});
        overview.years.append({sampleProgramme(index), year.plus(1), sampleBalance(index, 1)});
        overview.total += sampleBalance(index, 0);
    }
    overview.unassigned.authority = Money::fromCents(55'555'555'55);
    overview.total += overview.unassigned;
    if (size.districts)
        overview.districts = sampleDistricts();
    for (int index = 0; size.programmes > 0 && index < size.decisions; ++index)
        overview.decisions.append(sampleDecision(index, size.programmes, year));
    return overview;
}

}  // namespace mittelbuch::test
