// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/municipalities/regiondetail.h"

#include "exchange/builtinregister.h"
#include "report/wording.h"
#include "ui/pages/parts/factlist.h"
#include "ui/pages/parts/plaintext.h"
#include "ui/table/tableview.h"

#include <QLocale>
#include <QVBoxLayout>

namespace mittelbuch {

namespace {

QString describe(const Coordinates &place)
{
    const auto degrees = [](qint32 micro) { return QLocale().toString(micro / 1'000'000.0, 'f', 4); };
    return RegionDetail::tr("%1° N, %2° E", "latitude, longitude")
        .arg(degrees(place.latitudeMicro), degrees(place.longitudeMicro));
}

QString validity(const Region &region)
{
    if (region.validTo.isNull())
        return RegionDetail::tr("known since %1").arg(dayText(region.validFrom));
    return RegionDetail::tr("dissolved; known from %1 to %2").arg(dayText(region.validFrom), dayText(region.validTo));
}

QString named(const QString &name, const QString &key)
{
    return name.isEmpty() ? key : RegionDetail::tr("%1 (%2)", "name and key of a region").arg(name, key);
}

QString area(const Region &region)
{
    return region.areaHectares
        ? RegionDetail::tr("%1 km²").arg(QLocale().toString(static_cast<double>(*region.areaHectares) / 100.0, 'f', 2))
        : QString();
}

QString sourceOf(const RegionDetailData &data)
{
    const QString publisher = RegionDetail::tr("Source: %1").arg(builtInRegisterSource());
    if (!data.source)
        return publisher;
    const bool isBuiltIn = data.source->name == QLatin1String("built-in");
    return publisher + u'\n'
        + RegionDetail::tr("Last import: %1, territory of %2, inhabitants of %3", "file, day, day")
              .arg(isBuiltIn ? RegionDetail::tr("the register that comes with the program") : data.source->name,
                   dayText(data.source->territoryDay), dayText(data.source->populationDay));
}

}  // namespace

RegionDetail::RegionDetail(QWidget *parent)
    : QWidget(parent)
    , m_title(headline(this, QStringLiteral("regionTitle")))
    , m_facts(new FactList(this))
    , m_populations(new SnapshotModel<Population>(
          populationColumns(), [](const Population &one) { return one.day.toString(Qt::ISODate); }, this))
    , m_applications(new SnapshotModel<ApplicationSummary>(
          regionApplicationColumns(), [](const ApplicationSummary &one) { return one.reference.toString(); }, this))
    , m_populationList(new TableView(QStringLiteral("populations"), *m_populations, tr("Inhabitants over time"), this,
                                     TableView::Style::bare))
    , m_applicationList(new TableView(QStringLiteral("regionapplications"), *m_applications, tr("Applications"), this,
                                      TableView::Style::bare))
    , m_source(plainText(this))
{
    build();
    connect(m_applicationList, &TableView::activated, this, &RegionDetail::applicationWanted);
}

void RegionDetail::build()
{
    m_facts->setObjectName(QStringLiteral("regionFacts"));
    m_populationList->setObjectName(QStringLiteral("populationList"));
    m_applicationList->setObjectName(QStringLiteral("regionApplications"));
    m_applicationList->setEmptyState(tr("No application from here up to the as-at date."));
    m_source->setObjectName(QStringLiteral("registerSource"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_facts);
    column->addSpacing(8);
    column->addWidget(sectionTitle(this, tr("Applications")));
    column->addWidget(m_applicationList, 3);
    column->addSpacing(8);
    column->addWidget(sectionTitle(this, tr("Inhabitants over time")));
    column->addWidget(m_populationList, 1);
    column->addWidget(m_source);
}

void RegionDetail::showRegion(const RegionDetailData &shown)
{
    m_title->setText(shown.region.name);
    showFacts(shown);
    m_populations->setRows(shown.populations);
    m_applications->setRows(shown.applications);
    m_source->setText(sourceOf(shown));
}

void RegionDetail::showFacts(const RegionDetailData &shown)
{
    const Region &region = shown.region;
    const std::optional<OfficialKey> district = region.key.district();
    const bool isPart = district && !(*district == region.key);
    m_facts->setFacts({
        {tr("Key"), region.key.toString()},
        {tr("Kind"), label(region.kind)},
        {tr("District"), isPart ? named(shown.district, district->toString()) : QString()},
        {tr("Association"), shown.association},
        {region.seat.isEmpty() ? tr("Postcode") : tr("Seat"),
         tr("%1 %2", "postcode and town").arg(region.postcode, region.seat).trimmed()},
        {tr("Area"), area(region)},
        {tr("Coordinates"), region.coordinates ? describe(*region.coordinates) : QString()},
        {tr("Validity"), validity(region)},
        {tr("Successor"), region.successor ? named(shown.successor, region.successor->toString()) : QString()},
    });
}

}  // namespace mittelbuch
