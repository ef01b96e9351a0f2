// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/wording.h"
#include "ui/pages/municipalities/municipalitiespage.h"
#include "ui/pages/municipalities/regionmodel.h"

namespace mittelbuch {

namespace {

template <typename Row, typename Text>
Column<Row> textColumn(const char *key, const QString &title, int width, Text text)
{
    return {QLatin1String(key), title, ColumnKind::text, [text](const Row &row) { return QVariant(text(row)); }, {},
        false, width};
}

QString cents(const std::optional<Money> &amount)
{
    return amount ? amountText(*amount) : QString();
}

}  // namespace

QVector<Column<RegionRow>> regionColumns()
{
    using Row = RegionRow;
    return {
        textColumn<Row>("name", MunicipalitiesPage::tr("Name"), 24, [](const Row &row) { return row.region.name; }),
        textColumn<Row>("kind", MunicipalitiesPage::tr("Kind"), 10,
            [](const Row &row) { return label(row.region.kind); }),
        textColumn<Row>("district", MunicipalitiesPage::tr("District"), 20,
            [](const Row &row) { return row.district; }),
        {QStringLiteral("population"), MunicipalitiesPage::tr("Inhabitants"), ColumnKind::count,
         [](const Row &row) { return row.region.population ? QVariant(row.region.population->inhabitants)
             : QVariant(); }, {}, false, 9},
        textColumn<Row>("postcode", MunicipalitiesPage::tr("Postcode"), 6,
            [](const Row &row) { return row.region.postcode; }),
        textColumn<Row>("key", MunicipalitiesPage::tr("Key"), 10,
            [](const Row &row) { return row.region.key.toString(); }),
    };
}

QVector<Column<Population>> populationColumns()
{
    return {
        {QStringLiteral("day"), MunicipalitiesPage::tr("Day"), ColumnKind::day,
         [](const Population &one) { return one.day; }, {}, false, 0},
        {QStringLiteral("inhabitants"), MunicipalitiesPage::tr("Inhabitants"), ColumnKind::count,
         [](const Population &one) { return one.inhabitants; }, {}, false, 12},
    };
}

QVector<Column<ApplicationSummary>> regionApplicationColumns()
{
    using Row = ApplicationSummary;
    return {
        textColumn<Row>("reference", MunicipalitiesPage::tr("File reference"), 14,
            [](const Row &row) { return row.reference.toString(); }),
        textColumn<Row>("title", MunicipalitiesPage::tr("Title"), 24, [](const Row &row) { return row.title; }),
        textColumn<Row>("state", MunicipalitiesPage::tr("State"), 10, [](const Row &row) { return label(row.state); }),
        {QStringLiteral("requested"), MunicipalitiesPage::tr("Requested"), ColumnKind::money,
         [](const Row &row) { return row.requestedGrant.cents(); }, {}, true, 0},
        {QStringLiteral("granted"), MunicipalitiesPage::tr("Granted"), ColumnKind::money,
         [](const Row &row) { return row.grant ? QVariant(row.grant->cents()) : QVariant(); },
         [](const Row &row) { return cents(row.grant); }, true, 0},
    };
}

QVector<Column<RegisterFault>> faultColumns()
{
    using Row = RegisterFault;
    return {
        {QStringLiteral("line"), MunicipalitiesPage::tr("Line"), ColumnKind::count,
         [](const Row &row) { return row.line; }, {}, false, 6},
        {QStringLiteral("column"), MunicipalitiesPage::tr("Column"), ColumnKind::count,
         [](const Row &row) { return row.column; }, {}, false, 4},
        textColumn<Row>("field", MunicipalitiesPage::tr("Field"), 24, [](const Row &row) { return row.field; }),
        textColumn<Row>("value", MunicipalitiesPage::tr("Value"), 14, [](const Row &row) { return row.value; }),
        textColumn<Row>("fault", MunicipalitiesPage::tr("What is wrong"), 64,
            [](const Row &row) { return sentence(row); }),
    };
}

}  // namespace mittelbuch
